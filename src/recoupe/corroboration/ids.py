"""Short identifiers made from what they stand for, the same on every machine."""

from __future__ import annotations

from hashlib import sha256


def identifier(prefix: str, *parts: str) -> str:
    """The prefix and eight hexadecimal digits of a hash of the parts, in the order given (`p-3f9a1c07`)."""
    return f"{prefix}-{sha256(chr(31).join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
