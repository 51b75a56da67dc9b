"""The published JSON Schemas (draft 2020-12) of both JSON forms: `claim` (a line of `recoupe claims`) and `brief`."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Literal

Form = Literal["claim", "brief"]


def load(form: Form) -> dict[str, Any]:
    """The schema of that form."""
    text = files("recoupe.schema").joinpath(f"{form}.schema.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
