"""Where the language model answers: address, model and key from the environment, checked before anything is sent."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from urllib.parse import urlsplit

from recoupe.errors import ExtraMissing, WrongUse

URL, MODEL, KEY, ALLOW_HTTP = "RECOUPE_LLM_URL", "RECOUPE_LLM_MODEL", "RECOUPE_LLM_KEY", "RECOUPE_LLM_ALLOW_HTTP"
_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible endpoint.

    url: what requests are posted to. model: the name it knows the model by. shown: the url without its query, as
    messages may print it. The key is no field: it is read from the environment when the connection is made.
    """

    url: str
    model: str
    shown: str


def endpoint(environment: Mapping[str, str] = os.environ) -> Endpoint:
    """The endpoint that the environment names. Raises WrongUse or ExtraMissing, saying what to do."""
    if find_spec("httpx2") is None:
        raise ExtraMissing(
            "The reader 'llm' needs the extra of that name, which is not installed. "
            "Install it with: pip install 'recoupe[llm]'"
        )
    missing = [name for name in (URL, MODEL) if not environment.get(name, "").strip()]
    if missing:
        raise WrongUse(
            f"The reader 'llm' asks a language model; not set: {' and '.join(missing)}. Set {URL} to the address of an "
            f"OpenAI-compatible endpoint (http://127.0.0.1:8080/v1) and {MODEL} to the model's name."
        )
    key(environment)
    url = _checked(environment[URL].strip(), environment.get(ALLOW_HTTP, "") == "1")
    return Endpoint(url, environment[MODEL].strip(), url.partition("?")[0])


def key(environment: Mapping[str, str] = os.environ) -> str:
    """The key, "" where none is set. Raises WrongUse for one that no header can carry, without showing it."""
    found = environment.get(KEY, "").strip()
    if not (found.isascii() and found.isprintable()) or " " in found:
        raise WrongUse(f"{KEY} holds characters that no key has. Set it to the key alone, on one line.")
    return found


def _checked(url: str, allow_http: bool) -> str:
    """The address to post to. Raises WrongUse; what it shows of a wrong one holds no password."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not host or parts.scheme not in ("http", "https"):
        raise WrongUse(
            f"{URL} is no web address. Set it to one that begins with https:// (or http:// on this machine)."
        )
    if parts.username is not None or parts.password is not None:
        raise WrongUse(f"{URL} holds a user name or password. Leave it out; put a key in {KEY}.")
    if parts.scheme == "http" and not (_is_this_machine(host) or allow_http):
        raise WrongUse(
            f"{URL} would send articles to {host} unencrypted. Use https://, or set {ALLOW_HTTP}=1 if you trust the "
            "network in between."
        )
    path = parts.path.rstrip("/")
    return parts._replace(path=path if path.endswith(_PATH) else path + _PATH, fragment="").geturl()


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
