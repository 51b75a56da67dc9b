"""One question to an OpenAI-compatible endpoint: `POST /chat/completions`, the answer's text back.

Nothing of the endpoint is trusted: no redirect is followed, no compressed body is read, bytes and seconds are capped,
and what it says about an error is not shown (some repeat the key). Proxy variables and .netrc are not consulted.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from recoupe.errors import EndpointFailed
from recoupe.llm.endpoint import Endpoint, key
from recoupe.llm.prompt import SCHEMA, messages
from recoupe.settings import Llm

if TYPE_CHECKING:
    import httpx2

_BUSY = 429
_UNWANTED = (400, 415, 422, 501)  # statuses with which servers answer to options they do not know


class Client:
    """A connection to one endpoint. pause: waits that many seconds."""

    def __init__(self, endpoint: Endpoint, limits: Llm, pause: Callable[[float], None] = time.sleep) -> None:
        import httpx2

        self._endpoint, self._limits, self._pause = endpoint, limits, pause
        self._form = 0
        secret = key()
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if secret:
            headers["Authorization"] = f"Bearer {secret}"
        self._http = httpx2.Client(
            headers=headers,
            timeout=httpx2.Timeout(limits.timeout_s, connect=limits.connect_timeout_s),
            follow_redirects=False,
            trust_env=False,
        )

    def ask(self, text: str) -> str:
        """What the model answers for a stretch of text. Raises EndpointFailed."""
        forms = self._forms(text)
        while True:
            try:
                return self._content(self._sent(forms[self._form]))
            except EndpointFailed as failed:
                if failed.status not in _UNWANTED or self._form + 1 == len(forms):
                    raise
                self._form += 1  # the next request begins with the form that this endpoint takes

    def _forms(self, text: str) -> list[dict[str, Any]]:
        """The request in the forms that endpoints take, the most exacting first."""
        bare = {"model": self._endpoint.model, "messages": messages(text), "stream": False}
        plain = bare | {"temperature": 0, "seed": self._limits.seed, "max_tokens": self._limits.maximum_answer_tokens}
        schema = {"name": "statements", "strict": True, "schema": SCHEMA}
        return [
            plain | {"response_format": {"type": "json_schema", "json_schema": schema}},
            plain | {"response_format": {"type": "json_object"}},
            plain,
            bare,
        ]

    def _sent(self, body: dict[str, Any]) -> bytes:
        """The body of the answer, after as many attempts as allowed."""
        data = json.dumps(body).encode()
        for attempt in range(1, self._limits.attempts + 1):
            try:
                return self._once(data)
            except EndpointFailed as failed:
                wait = failed.wait_s if failed.wait_s is not None else self._limits.backoff_s * 2 ** (attempt - 1)
                if not failed.retry or attempt == self._limits.attempts or wait > self._limits.maximum_wait_s:
                    raise
                self._pause(wait)
        raise AssertionError("no attempt")  # attempts is at least one

    def _once(self, data: bytes) -> bytes:
        import httpx2

        deadline = time.monotonic() + self._limits.timeout_s
        try:
            headers = {"Content-Type": "application/json"}
            with self._http.stream("POST", self._endpoint.url, content=data, headers=headers) as answer:
                if answer.status_code != 200:
                    raise _refused(answer)
                if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
                    raise EndpointFailed("compressed")
                body = bytearray()
                for chunk in answer.iter_raw():
                    body += chunk
                    if len(body) > self._limits.maximum_answer_bytes:
                        raise EndpointFailed("too_large", limit=str(self._limits.maximum_answer_bytes))
                    if time.monotonic() > deadline:
                        raise EndpointFailed("timeout", retry=True, seconds=f"{self._limits.timeout_s:g}")
                return bytes(body)
        except httpx2.TimeoutException as error:
            raise EndpointFailed("timeout", retry=True, seconds=f"{self._limits.timeout_s:g}") from error
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise EndpointFailed("unreachable", retry=True) from error

    def _content(self, body: bytes) -> str:
        """The text of the first choice."""
        try:
            content = json.loads(body)["choices"][0]["message"]["content"]
        except (ValueError, RecursionError, LookupError, TypeError) as error:
            raise EndpointFailed("not_chat") from error
        if not isinstance(content, str):
            raise EndpointFailed("not_chat")
        return content


def _refused(answer: httpx2.Response) -> EndpointFailed:
    """What a status other than 200 means."""
    status = answer.status_code
    code = "key" if status in (401, 403) else "busy" if status == _BUSY else "status"
    again = status in (408, _BUSY) or status >= 500
    return EndpointFailed(code, status=status, retry=again, wait_s=_wait(answer.headers.get("Retry-After", "")))


def _wait(stated: str) -> float | None:
    """Seconds that Retry-After asks for, as a number or a date; None where it says nothing that can be read."""
    if stated.strip().isdecimal():
        return float(stated)
    try:
        return max(0.0, parsedate_to_datetime(stated).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None
