"""The four parts of the comparison: quotations, speed, dates, numbers. Each gives its Markdown and its figures."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bench
import marked
from rivals import dates, numbers, quotations, rows, tables, tools

OURS = "Recoupe"
Groups = Mapping[str, Sequence[marked.Marked]]
Part = tuple[str, dict[str, Any]]
FIGURES = {
    "found": "marked claims held by an item",
    "source": "of those: right source",
    "named": "the same, authority named in the claim's sentence",
    "both": "marked claims found with the right source",
}
SURPLUS = {
    "stray": "items that touch no marked claim",
    "outside": "items in sentences without a marked claim",
}


@dataclass(frozen=True, slots=True)
class Run:
    """What a run was asked for. attempt: calls the work, a reason in place of its result where a tool fails."""

    home: Path
    model: str
    sfu: str
    attempt: Callable[[str, Callable[[], Any]], Any]

    def asked(self, tool: tools.Tool, question: dict[str, Any]) -> Any:
        """The tool's answer, installed first, or why there is none."""

        def work() -> dict[str, Any]:
            tools.install(tool, self.home)
            extra = {"folder": str(tools.fetch_sfu(self.home, self.sfu))} if tool is tools.SFU else {}
            return tools.ask(tool, self.home, {**question, **extra})

        return self.attempt(tool.name, work)


def model_name(model: str) -> str:
    """A name of a pipeline for the page: no folder of this machine."""
    return Path(model).name


def quotation_tools(run: Run, articles: Sequence[Any]) -> dict[str, Any]:
    """Items by tool and article, or why there are none."""
    from recoupe import api

    claims = api.claims(articles)
    found: dict[str, Any] = {OURS: [quotations.of_program(c for c in claims if c.article == a.id) for a in articles]}
    texts = [article.text for article in articles]
    asked = {tools.SFU: [quotations.with_guillemets(text) for text in texts], tools.TEXTACY: texts}
    for tool, given in asked.items():
        answer = run.asked(tool, {"model": run.model, "texts": given})
        if not isinstance(answer, tables.NotRun):
            answer = [
                quotations.of_tool(one, article.text) for one, article in zip(answer["articles"], articles, strict=True)
            ]
        found[tool.name] = answer
    return found


def quotation_part(run: Run, groups: Groups, _: int) -> Part:
    """Who says what, for each group of sets."""
    texts, kept = [], {}
    readings = {s.name: marked.read(s).articles for members in groups.values() for s in members}
    marks = {s.name: marked.score_claims.read(s.claims) for members in groups.values() for s in members}
    every = [(name, article) for name, articles in readings.items() for article in articles]
    items, missing = tables.columns(quotation_tools(run, [article for _, article in every]))
    for group, members in groups.items():
        names = {member.name for member in members}
        chosen = [i for i, (name, _) in enumerate(every) if name in names]
        claims = [quotations.article_claims(marks[every[i][0]], every[i][1]) for i in chosen]
        figures = {
            tool: quotations.figures(quotations.count(zip(claims, (given[i] for i in chosen), strict=True)))
            for tool, given in items.items()
        }
        kept[group] = figures
        lines = [
            [f"{part}: {said}", *(tables.cell(each[f"{part} {figure}"]) for each in figures.values())]
            for part in quotations.PARTS
            for figure, said in FIGURES.items()
        ]
        lines += [[said, *(tables.cell(f[f"all {name}"]) for f in figures.values())] for name, said in SURPLUS.items()]
        texts.append(f"**Quotations, {group}** ({', '.join(sorted(names))}):\n")
        texts.append(tables.table(["", *figures], lines) + "\n")
    others = " and ".join(name for name in items if name != OURS)
    used = f"{others}: on the spaCy pipeline `{model_name(run.model)}`." if others else ""
    return "\n".join([*texts, *(line for line in (used, missing) if line)]), kept


def speed_part(run: Run, _: Groups, rounds: int) -> Part:
    """Words a second of CPU, warm, one process, against the blank tokenizer of the same round."""
    from recoupe import api

    name, texts = bench.sample_texts()
    words, articles = bench.words_in(texts), bench.read_articles(texts)
    seconds: dict[str, Any] = {OURS: [], tools.SFU.name: [], tools.TEXTACY.name: []}
    tokenizer = []
    for round_ in range(rounds + 1):
        spent = bench.cpu_s(lambda: api.claims(articles))
        if round_:
            seconds[OURS].append((spent, spent))
        for tool in (tools.SFU, tools.TEXTACY):
            if isinstance(seconds[tool.name], tables.NotRun) or not round_:
                continue
            answer = run.asked(tool, {"model": run.model, "texts": texts, "speed": True})
            if isinstance(answer, tables.NotRun):
                seconds[tool.name] = answer
            else:
                seconds[tool.name].append((answer["pipeline"] + answer["rules"], answer["rules"]))
                tokenizer.append(answer["tokenizer"])
    ran, missing = tables.columns(seconds)
    median = statistics.median
    token = words / median(tokenizer) if tokenizer else None
    lines, kept = [], {}
    for tool_name, spent in ran.items():
        ours = median(a[0] / b[0] for a, b in zip(spent, seconds[OURS], strict=True))
        rules = median(a[1] / b[1] for a, b in zip(spent, seconds[OURS], strict=True))
        speed = words / median(s for s, _ in spent)
        kept[tool_name] = {
            "words_s": speed,
            "ours_over": ours,
            "ours_over_rules": rules,
            "tokenizer_words_s": token,
        }
        lines.append(
            [
                tool_name,
                f"{speed:,.0f}",
                f"{speed / token:.3g}" if token else tables.NOTHING,
                tables.NOTHING if tool_name == OURS else f"{ours:.1f}",
                tables.NOTHING if tool_name == OURS else f"{rules:.1f}",
            ]
        )
    head = [
        "",
        "words/CPU s",
        "/ blank tokenizer",
        "ours is faster by",
        "than its rules alone, text parsed before",
    ]
    shown = f"**Speed** on `{name}`, {words:,} words, one process, warm, median of {rounds} rounds:\n\n"
    return shown + tables.table(head, lines) + (f"\n\n{missing}" if missing else ""), kept


DATE_FIGURES = {
    "found": "an expression found",
    "interval": "first and last day right",
    "within": "nothing outside the right days",
    **{kind: f"first and last day right: {said}" for kind, said in dates.KINDS.items()},
}


def date_part(run: Run, _: Groups, __: int) -> Part:
    """Dates in sentences."""
    lists = {"written before any run": rows.fresh_dates(), "rows of our tests": rows.test_dates()}
    every = [row for each in lists.values() for row in each]
    question = {"sentences": [rows.plain(row.sentence) for row in every], "published": dates.PUBLISHED.isoformat()}
    found: dict[str, Any] = {OURS: [dates.of_program(row.sentence) for row in every]}
    readers = ((tools.HEIDELTIME, dates.of_heideltime), (tools.DATEPARSER, dates.of_dateparser))
    for tool, reader in readers:
        answer = run.asked(tool, question)
        found[tool.name] = answer if isinstance(answer, tables.NotRun) else [reader(given) for given in answer["found"]]
    ran, missing = tables.columns(found)
    texts, kept, start = [], {}, 0
    for name, members in lists.items():
        counts = {tool: dates.count(members, given[start : start + len(members)]) for tool, given in ran.items()}
        start += len(members)
        kept[name] = counts
        lines = [[said, *(tables.share(c[figure]) for c in counts.values())] for figure, said in DATE_FIGURES.items()]
        texts.append(f"**Dates, {name}** ({len(members)} sentences):\n\n" + tables.table(["", *counts], lines))
    return "\n\n".join([*texts, *([missing] if missing else [])]), kept


def number_part(run: Run, groups: Groups, _: int) -> Part:
    """Numbers in sentences."""
    lists = {"written before any run": rows.fresh_numbers(), "rows of our tests": rows.test_numbers()}
    for group, members in groups.items():
        lists[f"marked figures, {group}"] = rows.marked_numbers(members)
    every = [row for each in lists.values() for row in each]
    found: dict[str, Any] = {OURS: [numbers.of_program(row.sentence) for row in every]}
    answer = run.asked(tools.RECOGNIZERS, {"sentences": [rows.plain(row.sentence) for row in every]})
    found[tools.RECOGNIZERS.name] = (
        answer if isinstance(answer, tables.NotRun) else [numbers.of_recognizers(given) for given in answer["found"]]
    )
    ran, missing = tables.columns(found)
    lines, kept, start = [], {}, 0
    for name, chosen in lists.items():
        counts = {
            tool: numbers.count(chosen, given[start : start + len(chosen)], bounds=tool == OURS)
            for tool, given in ran.items()
        }
        start += len(chosen)
        kept[name] = counts
        for figure, said in (("value", "number right"), ("bound", "number and bound right")):
            lines.append([f"{name}: {said}", *(tables.share(c.get(figure)) for c in counts.values())])
    return "**Numbers**:\n\n" + tables.table(["", *ran], lines) + (f"\n\n{missing}" if missing else ""), kept


PARTS: dict[str, Callable[[Run, Groups, int], Part]] = {
    "quotations": quotation_part,
    "speed": speed_part,
    "dates": date_part,
    "numbers": number_part,
}
