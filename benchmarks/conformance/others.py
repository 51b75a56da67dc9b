"""The other tools: what each is given, and how its answer is read. None of their code is in this repository.

All get the same list of articles: title, text, outlet, time. What a tool has no word for it abstains from.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from conformance.judge import ABSTAINS, Found, Said, on_statement
from conformance.suite import Article, Check, Dossier, folded
from rivals import tools
from rivals.tools import NotRunError, Tool

WORKERS = Path(__file__).resolve().parent / "workers"
ANSWER_S = 300
"""How long a tool may take over the whole suite; each needs a second."""

ISNAD = Tool("isnad", "isnad", ("isnad==3.1.8",), "isnad_lineage")
CORROBORATE_REPOSITORY = "https://github.com/chefcohen/corroborate-mcp"
CORROBORATE_COMMIT = "1da5f9933c15119bd8078ecdc25710dfcab7ff93"
CORROBORATE_FILES = ("src/engine.js", "src/text.js")
"""Its judge. The module that searches the web, which engine.js names too, is not fetched: nothing is searched here."""
SOURCED_REPOSITORY = "https://github.com/Ryan-hasi/sourced"
SOURCED_COMMIT = "7a63c9dca1f4278151a661e09d4f0f1c007d3105"
SOURCED_FILES = ("apps/run/api/_core.mjs",)
"""Its core as its own service runs it: one file without dependencies."""


def moment(article: Article) -> datetime | None:
    """When an article came out, in UTC; a day is its noon."""
    if article.date is None:
        return None
    when = datetime.fromisoformat(article.date)
    return (when if when.tzinfo else when.replace(hour=12, tzinfo=UTC)).astimezone(UTC)


def now(dossier: Dossier) -> datetime:
    """An hour after the last article: the moment at which a tool with a clock is asked."""
    times = [when for when in map(moment, dossier.articles) if when]
    return (max(times) if times else datetime(2034, 1, 1, tzinfo=UTC)) + timedelta(hours=1)


def stamp(when: datetime | None) -> str | None:
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z") if when else None


def asked(dossiers: Sequence[Dossier]) -> Iterator[tuple[Dossier, Check]]:
    """The checks about one statement: the only ones these tools have words for."""
    for dossier in dossiers:
        for check in dossier.checks:
            if check.kind in ("origins", "status"):
                yield dossier, check


def relevant(dossier: Dossier, check: Check) -> list[Article]:
    """The articles that make the statement or stand against it."""
    assert check.left is not None
    return [a for a in dossier.articles if a.number in (*check.left.articles, *check.against)]


def node(worker: str, folder: Path, question: Mapping[str, Any]) -> list[Any]:
    """What a worker in JavaScript answers. Raises NotRunError."""
    if shutil.which("node") is None:
        raise NotRunError("node is not on this machine")
    command: list[str | Path] = ["node", WORKERS / f"{worker}.mjs", folder]
    answers: list[Any] = json.loads(
        tools.told(command, f"{worker} failed", timeout_s=ANSWER_S, given=json.dumps(question))
    )
    return answers


@dataclass(frozen=True, slots=True)
class Corroborate:
    """corroborate-mcp's judge, asked with the statement as its claim over all articles of the dossier.

    UNCORROBORATED, its word for finding no article on the claim, counts as no answer.
    """

    home: Path
    place: str
    name: str = "corroborate-mcp"

    def answers(self, dossiers: Sequence[Dossier]) -> Mapping[str, Said]:
        checks = list(asked(dossiers))
        given = [
            {
                "claim": check.about,
                "articles": [
                    {
                        "title": article.title,
                        "domain": folded(article.outlet).replace(" ", "-"),
                        "url": "",
                        "source": article.outlet,
                        "published_at": stamp(moment(article)),
                        "age_days": (now(dossier) - when).total_seconds() / 86400
                        if (when := moment(article))
                        else None,
                        "engine": "dossier",
                    }
                    for article in dossier.articles
                ],
            }
            for dossier, check in checks
        ]
        folder = tools.fetch(self.home, self.place, CORROBORATE_COMMIT, CORROBORATE_FILES, "corroborate-mcp")
        found = node("corroborate", folder, {"cases": given})
        return {check.id: self.said(check, one) for (_, check), one in zip(checks, found, strict=True)}

    @staticmethod
    def said(check: Check, one: Mapping[str, Any]) -> Said:
        count = one["n_independent_sources"]
        if count == 0:
            return ABSTAINS
        assert check.left is not None
        held = min(sum(source["echoed_by_n_domains"] for source in one["sources"]), len(check.left.articles))
        status = {"CONFIRMED": "corroborated", "SINGLE_SOURCE": "single origin"}[one["corroboration"]]
        return on_statement(check, Found(held, (count, count), status))


@dataclass(frozen=True, slots=True)
class Sourced:
    """Sourced's core with its own map of ownership. told: with the relevant articles given as one event."""

    home: Path
    place: str
    told: bool

    @property
    def name(self) -> str:
        return "Sourced, told it is one event" if self.told else "Sourced"

    def answers(self, dossiers: Sequence[Dossier]) -> Mapping[str, Said]:
        checks = list(asked(dossiers))
        cases = []
        for dossier, check in checks:
            articles = relevant(dossier, check) if self.told else dossier.articles
            cases.append(
                {
                    "claims": [
                        {
                            "id": str(article.number),
                            "title": article.title or article.text.splitlines()[0],
                            "origin": article.outlet,
                            "publishedAt": stamp(moment(article)) or "",
                        }
                        for article in articles
                    ],
                    "now": int(now(dossier).timestamp() * 1000),
                    "told": self.told,
                }
            )
        folder = tools.fetch(self.home, self.place, SOURCED_COMMIT, SOURCED_FILES, "sourced")
        found = node("sourced", folder, {"cases": cases})
        return {
            check.id: self.said(check, case, one) for (_, check), case, one in zip(checks, cases, found, strict=True)
        }

    def said(self, check: Check, case: Mapping[str, Any], verdicts: Sequence[Mapping[str, Any] | None]) -> Said:
        assert check.left is not None
        best: Found | None = None
        outlets = {claim["origin"]: int(claim["id"]) for claim in case["claims"]}
        for claim, verdict in zip(case["claims"], verdicts, strict=True):
            if verdict is None or int(claim["id"]) not in check.left.articles:
                continue
            together = {int(claim["id"]), *(outlets[name] for name in verdict["corroboratingSources"])}
            if self.told:
                together = set(outlets.values()) | {int(one["id"]) for one in case["claims"]}
            held = len(together & set(check.left.articles))
            status = "corroborated" if verdict["signal"] else "single origin"
            count = verdict["corroboration"]
            if best is None or best.origins is None or count > best.origins[0]:
                best = Found(held, (count, count), status)
        return on_statement(check, best) if best else ABSTAINS


@dataclass(frozen=True, slots=True)
class Isnad:
    """isnad's detector of shared lineage over chains of one narrator, the outlet, with hashes of the texts.

    It reads no text: chains are its caller's to find. Two chains of which it says 0.5, cannot tell, are no answer.
    """

    home: Path
    name: str = "isnad"

    def answers(self, dossiers: Sequence[Dossier]) -> Mapping[str, Said]:
        checks = list(asked(dossiers))
        cases = [
            [
                {"narrator": article.outlet, "hash": sha256(folded(article.text).encode()).hexdigest()}
                for article in relevant(dossier, check)
            ]
            for dossier, check in checks
        ]
        tools.install(ISNAD, self.home)
        found = tools.ask(ISNAD, self.home, {"cases": cases})["found"]
        return {check.id: self.said(check, one) for (_, check), one in zip(checks, found, strict=True)}

    @staticmethod
    def said(check: Check, scores: Sequence[Sequence[float]]) -> Said:
        """From its score of each pair of chains: 0 is one source, 0.8 and more two."""
        if check.kind == "status":
            return ABSTAINS
        group = list(range(len(scores)))
        for place, row in enumerate(scores):
            for other, score in enumerate(row):
                if score == 0:
                    group = [group[place] if one == group[other] else one for one in group]
        unknown = any(
            group[place] != group[other] and score < 0.8
            for place, row in enumerate(scores)
            for other, score in enumerate(row)
        )
        if unknown:
            return ABSTAINS
        assert check.left is not None
        count = len(set(group))
        return on_statement(check, Found(len(check.left.articles), (count, count)))
