"""The inside of the process that reads saved pages: one page in, one JSON object out.

Imported by that process only, since trafilatura and lxml cost 0.3 s and 25 MB to load.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any, BinaryIO

from recoupe.ingest.encoding import Undecodable, decoded
from recoupe.ingest.page_metadata import declared_encoding, page_metadata
from recoupe.settings import Ingest

_LENGTH_BYTES = 8


def serve(limits: str) -> None:
    """Answers pages from standard input until it ends. limits: JSON with `seconds` a page and `bytes` of memory."""
    limit = json.loads(limits)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not land among the answers
    sys.addaudithook(_no_connections)
    try:
        import trafilatura
    except ImportError as error:
        _receive(sys.stdin.buffer)
        _send(answers, {"error": str(error)})
        return
    _limit_memory(limit["bytes"])
    while (data := _receive(sys.stdin.buffer)) is not None:
        _alarm(int(limit["seconds"]) + 1)
        _send(answers, _answer(data, trafilatura) if data else {})
        _alarm(0)


def _answer(data: bytes, trafilatura: Any) -> dict[str, object]:
    """What a page holds: text, metadata, dates with where they stood, notes; or the code of a refusal."""
    settings = Ingest()
    result = decoded(data, settings, declared_encoding(data))
    if isinstance(result, Undecodable):
        return {"refused": result.code, "arguments": result.arguments}
    try:
        tree = trafilatura.load_html(result.text)
        if tree is None:
            return {"refused": "no_main_text"}
        metadata = page_metadata(tree, result.text)
        text = trafilatura.extract(tree, include_comments=False, include_tables=True)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError) as error:
        # a page that trips the extractor is one page lost, not the process
        return {"refused": "hostile_crash", "arguments": {"reason": type(error).__name__}}
    if len((text or "").split()) < settings.minimum_page_words:
        return {"refused": "no_main_text"}
    notes = ("main text of a web page: white space and accents as the extractor writes them", *result.notes)
    return {**metadata, "text": text, "notes": [*notes, *metadata["notes"]]}


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(_LENGTH_BYTES)
    return stream.read(int.from_bytes(head, "big")) if len(head) == _LENGTH_BYTES else None


def _send(stream: BinaryIO, answer: dict[str, object]) -> None:
    data = json.dumps(answer).encode("ascii")
    stream.write(len(data).to_bytes(_LENGTH_BYTES, "big") + data)
    stream.flush()


def _no_connections(event: str, _: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system"}:
        raise PermissionError(f"the page reader does not do that: {event}")


def _limit_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:
        return  # not on Windows: there the time limit has to do
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _alarm(seconds: int) -> None:
    """Ends this process after so many seconds, even inside a library, should nobody be left to kill it."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)
