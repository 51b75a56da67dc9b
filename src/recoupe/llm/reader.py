"""The reader `llm`: the grammar, and what a language model proposes beside it, kept where the text bears it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recoupe.errors import EndpointFailed
from recoupe.extraction.extract import claims
from recoupe.extraction.united import Offered, united
from recoupe.llm.answers import read
from recoupe.llm.client import Client
from recoupe.llm.endpoint import endpoint
from recoupe.llm.failures import refusal
from recoupe.llm.prompt import text_id
from recoupe.model.extracted import Dropped, Extracted
from recoupe.model.pack import Pack
from recoupe.model.text import Article, Refusal, Span
from recoupe.settings import Llm, Settings


class LlmReader:
    """Asks the endpoint that the environment names. Picklable: the connection is made at the first article."""

    name = "llm"

    def __init__(self) -> None:
        self.endpoint = endpoint()
        self._client: Client | None = None
        self._failed = 0

    def __getstate__(self) -> dict[str, Any]:
        return {"endpoint": self.endpoint, "_client": None, "_failed": 0}

    def read(self, article: Article, pack: Pack, settings: Settings) -> Extracted:
        """The claims of the article; the grammar's own, with a refusal, where the endpoint does not answer."""
        limits = settings.llm
        if self._failed >= limits.failed_articles:
            failed = refusal("given_up", article.document, self.endpoint.shown, articles=str(self._failed))
            return Extracted(claims(article, pack, settings), (), (failed,))
        stretches = portions(pack.sentences(article.text), limits)
        offered: list[Offered] = []
        dropped: list[Dropped] = []
        refusals: list[Refusal] = []
        if len(stretches) > limits.maximum_requests:
            stretches = stretches[: limits.maximum_requests]
            heard = str(stretches[-1].end)
            refusals.append(refusal("too_long", article.document, self.endpoint.shown, characters=heard))
        for stretch in stretches:
            text = stretch.of(article.text)
            try:
                if self._client is None:
                    self._client = Client(self.endpoint, limits)
                answer = read(self._client.ask(text), text_id(text), limits)
            except EndpointFailed as failed:
                refusals.append(refusal(failed.reason, article.document, self.endpoint.shown, **failed.arguments))
                self._failed += 1
                break
            offered.append(Offered(stretch, answer.proposals))
            dropped += [Dropped(article.id, proposed, why) for proposed, why in answer.dropped]
        else:
            self._failed = 0
        found = united(article, pack, settings, offered)
        return Extracted(found.claims, (*dropped, *found.dropped), tuple(refusals))


def portions(sentences: Sequence[Span], limits: Llm) -> list[Span]:
    """Stretches of whole sentences, each beginning with the last ones of the stretch before.

    A sentence longer than a request is cut. Together the stretches are longer than the text by the repeated sentences
    alone, which take up half a request at most: time stays linear.
    """
    size = limits.request_characters
    cut = [
        Span(at, min(at + size, sentence.end))
        for sentence in sentences
        for at in range(sentence.start, sentence.end, size)
    ]
    out: list[Span] = []
    first = 0
    while first < len(cut):
        last = first
        while last + 1 < len(cut) and cut[last + 1].end - cut[first].start <= size:
            last += 1
        out.append(Span(cut[first].start, cut[last].end))
        if last + 1 == len(cut):
            break
        again = last + 1
        while (
            again - 1 > first
            and last + 1 - (again - 1) <= limits.overlap_sentences
            and cut[last].end - cut[again - 1].start <= size // 2
            and cut[last + 1].end - cut[again - 1].start <= size
        ):
            again -= 1
        first = again
    return out
