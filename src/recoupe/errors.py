"""The error family.

    RecoupeError
    ├── WrongUse            the call makes no sense: contradictory options, an unknown id (exit code 2)
    │   ├── UnknownId       an id that is not in the brief
    │   ├── NothingToRead   no input at all
    │   └── ExtraMissing    an optional part was asked for that is not installed
    ├── BriefUnreadable     a saved brief or claims file that cannot be read back
    └── OutputRefused       a result that cannot be written where it was asked for

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


class BriefUnreadable(RecoupeError):  # noqa: N818
    """A file that should hold a brief or claims cannot be read as one."""

    code = "brief_unreadable"


class OutputRefused(RecoupeError):  # noqa: N818
    """The result cannot be written where it was asked for."""

    code = "output_refused"
    retry = True
