"""Saved web pages, read in a process of their own that can be killed.

Extraction runs on whatever a site sent: a hostile page costs seconds and hundreds of megabytes. So each page has a
time limit and the process a memory limit; a page that breaks them is refused and the next one gets a fresh process.
The process starts with the first page, so that nothing else pays for it, and opens no connection.
"""

from __future__ import annotations

import json
import sys
from typing import IO, TYPE_CHECKING, NamedTuple, Self

from recoupe.ingest.drafts import Metadata, Stated, metadata
from recoupe.ingest.refusals import refusal
from recoupe.model.text import Refusal
from recoupe.settings import Ingest

if TYPE_CHECKING:
    import subprocess

_START = (
    "import json,sys; sys.path[:]=json.loads(sys.argv[1]); from recoupe.ingest.page import serve; serve(sys.argv[2])"
)
_LENGTH_BYTES = 8


class Page(NamedTuple):
    """What a saved page holds."""

    text: str
    metadata: Metadata
    notes: tuple[str, ...]


class Pages:
    """A reader of pages. Use it in a `with` block: its process ends with the block."""

    def __init__(self, settings: Ingest) -> None:
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def page(self, data: bytes, name: str) -> Page | Refusal:
        """The main text and metadata of a page, or why there is none."""
        if self._served >= self._settings.pages_per_reader:
            self._stop()
        try:
            process = self._process or self._start()
        except (OSError, EOFError) as error:
            self._stop()
            return refusal("unreadable_reader", name, error=str(error) or type(error).__name__)
        self._served += 1
        try:
            answer = self._ask(process, data, self._settings.page_timeout_s)
        except EOFError as error:
            self._stop()
            if isinstance(error, _OutOfTimeError):
                return refusal("hostile_time", name, limit=f"{self._settings.page_timeout_s:g}")
            return refusal("hostile_crash", name, reason=str(error))
        return self._read(answer, name)

    def _read(self, answer: dict[str, object], name: str) -> Page | Refusal:
        code = answer.get("refused")
        if isinstance(code, str):
            arguments = answer.get("arguments")
            return refusal(code, name, **(arguments if isinstance(arguments, dict) else {}))
        pairs, notes = answer.get("dates"), answer.get("notes")
        said = metadata(answer, "meta", name, self._settings)
        dates = tuple(Stated(value, where, name) for value, where in pairs) if isinstance(pairs, list) else ()
        return Page(
            str(answer.get("text")),
            said._replace(dates=dates, language=None),
            tuple(map(str, notes)) if isinstance(notes, list) else (),
        )

    def _start(self) -> subprocess.Popen[bytes]:
        import subprocess  # 5 ms that plain text need not pay

        limits = json.dumps({"seconds": self._settings.page_timeout_s, "bytes": self._settings.maximum_reader_bytes})
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter, our own module
            [sys.executable, "-c", _START, json.dumps(sys.path), limits],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._served = 0
        answer = self._ask(self._process, b"", self._settings.reader_start_timeout_s)
        if "error" in answer:
            raise EOFError(answer["error"])
        return self._process

    def _ask(self, process: subprocess.Popen[bytes], data: bytes, timeout_s: float) -> dict[str, object]:
        """The answer to one page. Raises EOFError when the process ends before it, _OutOfTimeError when we ended it."""
        from threading import Timer

        late: list[bool] = []

        def give_up() -> None:
            late.append(True)
            process.kill()

        timer = Timer(timeout_s, give_up)
        timer.start()
        try:
            assert process.stdin is not None  # noqa: S101  a pipe
            assert process.stdout is not None  # noqa: S101  a pipe
            process.stdin.write(len(data).to_bytes(_LENGTH_BYTES, "big") + data)
            process.stdin.flush()
            size = int.from_bytes(_exactly(process.stdout, _LENGTH_BYTES), "big")
            answer = json.loads(_exactly(process.stdout, size))
        except (EOFError, OSError) as error:
            code = process.wait()
            # the process ends itself a second after our limit, should we be late ourselves
            if late or code == -14:
                raise _OutOfTimeError from error
            raise EOFError(f"exit code {code}") from error
        finally:
            timer.cancel()
        return answer if isinstance(answer, dict) else {}

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    continue  # unsent bytes of a page whose reader is dead
        process.wait()


class _OutOfTimeError(EOFError):
    """A page took longer than its limit."""


def _exactly(stream: IO[bytes], size: int) -> bytes:
    """That many bytes. Raises EOFError when the stream ends before."""
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
