"""The error family.

    RecoupeError
    ├── WrongUse            the call makes no sense: contradictory options, an unknown id (exit code 2)
    │   ├── UnknownId       an id that is not in the brief
    │   ├── NothingToRead   no input at all
    │   ├── ExtraMissing    an optional part was asked for that is not installed
    │   └── CorrectionsUnusable  a file of corrections that cannot be read or contradicts itself
    ├── BriefUnreadable     a saved brief that cannot be read back
    ├── ClaimsUnreadable    a file of marked claims of which nothing can be read
    ├── RecordUnreadable    a record of judgements that cannot be read or written
    ├── OutputRefused       a result that cannot be written where it was asked for
    └── EndpointFailed      a language model that did not answer; never leaves its reader, which makes a refusal of it

Inputs that cannot be read are no exceptions: they are `model.text.Refusal` values, so that the batch goes on.
Every message says what was asked, what was found, and what to do now. `retry` says whether trying again can help.
"""

from __future__ import annotations


class RecoupeError(Exception):
    """Any error of ours: `code` is promised to callers, the wording is not."""

    code = "error"
    retry = False


class WrongUse(RecoupeError):  # noqa: N818 (a name says the situation, not that it is an error)
    """The call makes no sense as given."""

    code = "wrong_use"


class UnknownId(WrongUse):
    """An id was asked for that the brief does not hold."""

    code = "unknown_id"


class NothingToRead(WrongUse):
    """None of the paths led to an article."""

    code = "nothing_to_read"


class ExtraMissing(WrongUse):
    """An optional part was asked for that is not installed: which extra brings it, what was found instead."""

    code = "extra_missing"


class CorrectionsUnusable(WrongUse):
    """Corrections that cannot be used: the file is not there, is no TOML of ours, or contradicts itself.

    reason: row of the table of refusals; arguments: the values in it. wordings: the sentence by language, empty where a
    stage raised it, which has no words of its own.
    """

    code = "corrections_unusable"

    def __init__(self, reason: str, wordings: dict[str, str] | None = None, **arguments: str) -> None:
        self.reason, self.wordings, self.arguments = reason, wordings or {}, arguments
        super().__init__(self.said("en"))

    def said(self, lang: str) -> str:
        """The sentence in that language."""
        named = ", ".join(f"{key}: {value}" for key, value in self.arguments.items())
        return self.wordings.get(lang) or self.wordings.get("en") or f"{self.reason} ({named})"


class BriefUnreadable(RecoupeError):  # noqa: N818
    """A file that should hold a brief cannot be read as one."""

    code = "brief_unreadable"


class ClaimsUnreadable(RecoupeError):  # noqa: N818
    """A file that should hold marked claims is not there or may not be read; a row that is wrong is only refused."""

    code = "claims_unreadable"


class RecordUnreadable(RecoupeError):  # noqa: N818
    """A record of judgements cannot be used: nothing is counted, so that no count is wrong.

    reason: `file` (it cannot be read), `line` (one of its lines is none of ours), `write`. name: the file, and the line
    where it is one. found: what is wrong with it.
    """

    code = "record_unreadable"

    def __init__(self, reason: str, name: str, found: str, said: str = "") -> None:
        super().__init__(said or f"Cannot use the record of judgements {name}: {found}.")
        self.reason, self.name, self.found = reason, name, found


class OutputRefused(RecoupeError):  # noqa: N818
    """The result cannot be written where it was asked for."""

    code = "output_refused"
    retry = True


class EndpointFailed(RecoupeError):  # noqa: N818
    """An endpoint gave no answer that can be used.

    reason: row of `llm/failures.tsv`. status: of the answer, 0 where there was none. wait_s: seconds that the endpoint
    asks to wait before another attempt, None where it does not say. arguments: values for the wording.
    """

    code = "endpoint_failed"

    def __init__(
        self, reason: str, *, status: int = 0, retry: bool = False, wait_s: float | None = None, **arguments: str
    ) -> None:
        super().__init__(reason)
        self.reason, self.status, self.retry, self.wait_s = reason, status, retry, wait_s
        self.arguments = {**arguments, **({"status": str(status)} if status else {})}
