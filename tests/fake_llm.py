"""A local endpoint that answers as a language model would: honestly, or as a text has talked it into."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from recoupe.extraction.extract import claims
from recoupe.language import pack
from recoupe.llm.prompt import text_id
from recoupe.model.text import Article
from recoupe.settings import DEFAULT

Row = dict[str, Any]
Model = Callable[[str], str]
"""From the text of a request to the content of the model's message."""


class Reply(NamedTuple):
    """An HTTP answer as it leaves the server. drip_s: seconds between its bytes."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    drip_s: float = 0.0


def statement(sentence: str, content: str, **more: Any) -> Row:
    """A statement of the agreed form."""
    empty: Row = {"source": "", "stands_for": "", "cue": "", "relays": [], "hedges": [], "denials": [], "figures": []}
    return {"sentence": sentence, "content": content, **empty, **more}


def answer(text: str, rows: list[Row]) -> str:
    """The content of a message with those statements on the text."""
    return json.dumps({"text_id": text_id(text), "statements": rows}, ensure_ascii=False)


def honest_rows(text: str) -> list[Row]:
    """What a careful reader would list: here, what the grammar finds."""
    rows = []
    for claim in claims(Article("asked", text), pack("fr"), DEFAULT):
        source, row = claim.source, statement(claim.sentence.of(text), claim.content.of(text))
        if claim.cue is not None:
            row["cue"] = claim.cue.of(text)
        if source is not None and claim.sentence.covers(source.span):
            row["source"] = source.mention
            row["stands_for"] = source.resolved_from.mention if source.resolved_from is not None else ""
        row["figures"] = [quantity.text for quantity in claim.quantities]
        rows.append(row)
    return rows


def honest(text: str) -> str:
    return answer(text, honest_rows(text))


def asked_text(request: Row) -> str:
    """The stretch of the article that a request asks about."""
    content = request["messages"][-1]["content"]
    match = re.fullmatch(r"<text id=([0-9a-f]{16})>\n(.*)\n</text id=\1>", content)
    assert match, content
    text = json.loads(match[2])
    assert isinstance(text, str)
    return text


def said(content: str) -> Reply:
    """The model's message as a chat endpoint wraps it."""
    body = {"choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}]}
    return Reply(200, json.dumps(body).encode(), (("Content-Type", "application/json"),))


class Endpoint:
    """The running server: its address, and what it was asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.requests: list[Row] = []
        self.headers: list[dict[str, str]] = []


@contextmanager
def serving(reply: Callable[[Row], Reply]) -> Iterator[Endpoint]:
    """An endpoint on this machine that gives those replies."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            running.requests.append(request)
            running.headers.append({name.lower(): value for name, value in self.headers.items()})
            made = reply(request)
            self.send_response(made.status)
            for name, value in (*made.headers, ("Content-Length", str(len(made.body)))):
                self.send_header(name, value)
            self.end_headers()
            if not made.drip_s:
                self.wfile.write(made.body)
                return
            with suppress(OSError):  # the client has had enough
                for byte in made.body:
                    self.wfile.write(bytes((byte,)))
                    self.wfile.flush()
                    time.sleep(made.drip_s)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name of the base class
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    running = Endpoint(f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def speaking(model: Model) -> Iterator[Endpoint]:
    """An endpoint whose model answers each stretch of text so."""
    with serving(lambda request: said(model(asked_text(request)))) as endpoint:
        yield endpoint
