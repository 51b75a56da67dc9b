#!/usr/bin/env python3
"""Score the program on the marked sets and compare with the floors in floors.json.

    gate.py [--update [--allow-lower]] [--require-all] [--from-gold] [--json FILE] [--page docs/accuracy.md]

Group `public` is what gold/ holds, fiction alone; group `all` pools it with the sets that are not ours to publish,
where they are on this machine (RECOUPE_MARKED_SETS names their folder). Group `held out` is shown beside them: sets
that nobody tunes on, which therefore have no floor. Results are deterministic, so a floor
is the figure itself and a drop of one claim shows. `--update` raises floors and takes in changed gold, and lowers
nothing unless `--allow-lower` stands beside it: a lower floor is a commit of its own, with its reason.
`--from-gold` scores linking and corroboration on the marked claims in place of extracted ones, with floors of its own.

Exit code: 0 all floors hold; 1 one does not, gold changed, or `--require-all` found sets missing; 2 the program gave no
answer.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import marked
from marked import Answer, Asker, Marked, NoAnswerError

FLOORS = marked.HERE / "floors.json"
CHECKOUT = marked.HERE.parent

CLAIMS = (
    *("found", "source", "carried", "via", "certainty", "certainty_macro_f1", "quantity", "number", "whole", "apart"),
    *("precision", "spurious"),
)
BRIEF = (
    *("paired", "pairwise_precision", "pairwise_recall", "pairwise_f1", "bcubed_f1"),
    *("origins_right", "origins_where_one", "origins_where_several"),
    *("conflicts_precision", "conflicts_recall", "conflicts_f1", "conflicts_kind", "conflicts_false_alarms"),
    *("updates_precision", "updates_recall", "updates_f1"),
)
LOWER_IS_BETTER = frozenset({"spurious", "conflicts_false_alarms"})
SHOWN_ONLY = frozenset(
    {
        # precision and recall whose F1 has a floor: one may be traded for the other on purpose
        *("pairwise_precision", "pairwise_recall", "conflicts_precision", "conflicts_recall"),
        *("updates_precision", "updates_recall"),
        # a share of the conflicts found: a hard one newly found may lower it though more is right than before
        "conflicts_kind",
    }
)
TOLERANCE = 1e-6
"""Figures are stored with six decimals; one claim in a thousand moves them by 0.001."""

HELD_OUT = "held out"
"""The group of the sets in marked.HELD_OUT."""

Answered = tuple[Marked, Answer]
Figures = dict[str, dict[str, Any]]
"""Section (`claims`, `brief`, `from_gold`) -> figure -> what the scorer says of it (value, low, high, hits, total)."""


@dataclass(frozen=True, slots=True)
class Below:
    """A figure on the wrong side of its floor."""

    group: str
    section: str
    figure: str
    value: float
    floor: float

    def line(self) -> str:
        direction = "above" if self.figure in LOWER_IS_BETTER else "below"
        return f"{self.group}: {self.section} {self.figure} is {self.value:.4f}, {direction} its floor {self.floor:.4f}"


def value_of(figure: Any) -> float | None:
    """The number of a figure, None where nothing was there to count."""
    if not isinstance(figure, dict) or figure.get("value") is None or figure.get("total") == 0:
        return None
    return round(float(figure["value"]), 6)


def better(figure: str, value: float, floor: float) -> bool:
    """Whether the value lies beyond the floor, on the good side."""
    return value < floor - TOLERANCE if figure in LOWER_IS_BETTER else value > floor + TOLERANCE


def worse(figure: str, value: float, floor: float) -> bool:
    """Whether the value lies beyond the floor, on the bad side."""
    return value > floor + TOLERANCE if figure in LOWER_IS_BETTER else value < floor - TOLERANCE


def gated(figures: Figures) -> Iterator[tuple[str, str, float]]:
    """Section, name and value of every figure that has or gets a floor."""
    for section, names in (("claims", CLAIMS), ("brief", BRIEF), ("from_gold", BRIEF)):
        for name in names:
            value = value_of(figures.get(section, {}).get(name))
            if value is not None and name not in SHOWN_ONLY:
                yield section, name, value


def below_floor(group: str, figures: Figures, floors: Mapping[str, Any]) -> list[Below]:
    """Every figure of a group that does not hold its floor. A figure without a floor holds."""
    found = []
    for section, name, value in gated(figures):
        floor = floors.get(section, {}).get(name)
        if floor is not None and worse(name, value, floor):
            found.append(Below(group, section, name, value, floor))
    return found


def missing_figures(figures: Figures, floors: Mapping[str, Any]) -> list[str]:
    """Figures that have a floor but no value any more, in the sections that were measured."""
    measured = {(section, name) for section, name, _ in gated(figures)}
    return [f"{s} {n}" for s in figures for n in floors.get(s, {}) if (s, n) not in measured]


def raised(
    figures: Figures, floors: Mapping[str, Any], digests: Mapping[str, str], unasked: set[str], allow_lower: bool
) -> dict[str, Any]:
    """The floors of a group after this run: better figures replace them, worse ones only where that is allowed.

    unasked: names of sets that are there and have no part in this run.
    """
    result: dict[str, Any] = {k: dict(v) for k, v in floors.items() if isinstance(v, dict)}
    for section, name, value in gated(figures):
        floor = result.setdefault(section, {}).get(name)
        if floor is None or better(name, value, floor) or (allow_lower and worse(name, value, floor)):
            result[section][name] = value
    kept = {name: digest for name, digest in floors.get("sets", {}).items() if name in unasked}
    result["sets"] = kept | dict(digests)
    return result


def changed_gold(digests: Mapping[str, str], floors: Mapping[str, Any], unasked: set[str]) -> list[str]:
    """Sets that are not those the floors were measured on, with what happened to each."""
    known = floors.get("sets", {})
    if not known:
        return []
    changed = [
        f"{name}: changed since the floors were set"
        for name in digests
        if name in known and known[name] != digests[name]
    ]
    changed += [f"{name}: has no part in the floors yet" for name in digests if name not in known]
    return changed + [f"{name}: is gone" for name in known if name not in digests and name not in unasked]


def figures_of(answers: Sequence[Answered], from_gold: bool) -> Figures:
    """All sections over the given sets together."""
    if from_gold:
        return {"from_gold": marked.brief_figures(answers)}
    return {"claims": marked.claim_figures(answers), "brief": marked.brief_figures(answers)}


def cell(figure: Any) -> str:
    value = value_of(figure)
    return "-" if value is None else f"{value:.3f}"


def interval(figure: Any) -> str:
    """Interval and counts of a figure, as far as it has them."""
    if value_of(figure) is None:
        return ""
    bounds = (
        f"[{figure['low']:.3f}, {figure['high']:.3f}]"
        if figure.get("low") is not None and figure.get("high") is not None
        else ""
    )
    return f"{bounds} {figure['hits']}/{figure['total']}" if figure.get("total") else bounds


def table(group: str, pooled: Figures, floors: Mapping[str, Any], each: Mapping[str, Figures]) -> str:
    """One group as a table: pooled figure, its 95 % interval and counts, its floor, and every set by itself."""
    apart = list(each) if len(each) > 1 else []
    lines = [f"{group}: {', '.join(each)}"]
    for section in pooled:
        lines.append(
            f"  {section:<24}{'pooled':>7} {'95 % interval, counts':<26}{'floor':>7}"
            + "".join(f"{name:>10}" for name in apart)
        )
        for name in CLAIMS if section == "claims" else BRIEF:
            figure = pooled[section].get(name)
            floor = floors.get(section, {}).get(name)
            shown = "" if floor is None else f"{floor:.3f}"
            row = f"  {name:<24}{cell(figure):>7} {interval(figure):<26}{shown:>7}"
            lines.append(row + "".join(f"{cell(each[s][section].get(name)):>10}" for s in apart))
    return "\n".join(lines)


def page_table(groups: Mapping[str, Figures], each: Mapping[str, Figures]) -> str:
    """The same figures in Markdown: a column for each group with intervals and counts, then every set by itself."""
    columns = [*groups, *(each if len(each) > 1 else ())]
    lines = [f"| figure | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for section in next(iter(groups.values()), {}):
        for name in CLAIMS if section == "claims" else BRIEF:
            cells = [f"{cell(f[section].get(name))} {interval(f[section].get(name))}".strip() for f in groups.values()]
            cells += [cell(each[one][section].get(name)) for one in columns[len(groups) :]]
            lines.append(f"| {section}: {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write_page(page: Path, section: str, content: str, by: str = "make figures") -> None:
    """Replace what stands between the two marks of a section of a page. Raises ValueError when they are not there."""
    text = page.read_text(encoding="utf-8")
    start, end = f"<!-- {section}: written by {by} -->", f"<!-- end of {section} -->"
    if start not in text or end not in text:
        raise ValueError(f"{page} has no marks {start} … {end}")
    head, rest = text.split(start, 1)
    page.write_text(f"{head}{start}\n{content}\n{end}{rest.split(end, 1)[1]}", encoding="utf-8")


def grouped(answers: Sequence[Answered], private: Collection[str]) -> dict[str, list[Answered]]:
    """The answers by group; a group without a set is left out."""
    held_out = [pair for pair in answers if pair[0].name in marked.HELD_OUT]
    development = [pair for pair in answers if pair[0].name in marked.DEVELOPMENT]
    tuned = [pair for pair in answers if pair not in held_out and pair not in development]
    public = [pair for pair in tuned if pair[0].name not in private]
    groups = {
        "public": public,
        "all": tuned if private else [],
        "development": development,
        HELD_OUT: held_out,
    }
    return {name: members for name, members in groups.items() if members}


def answers_of(sets: Sequence[Marked], ask: Asker) -> list[Answered]:
    return [(each, ask(each)) for each in sets]


def run(
    public: Sequence[Marked],
    private: Sequence[Marked],
    ask: Asker,
    floors_file: Path,
    *,
    from_gold: bool = False,
    update: bool = False,
    allow_lower: bool = False,
    require_all: bool = False,
    page: Path | None = None,
    figures_file: Path | None = None,
) -> int:
    """Score, print, compare, update: the exit code of the gate."""
    floors = json.loads(floors_file.read_text(encoding="utf-8")) if floors_file.exists() else {}
    sets = [*public, *private]
    unasked = {each.name for each in sets if from_gold and not each.relations}
    try:
        answers = answers_of([each for each in sets if each.name not in unasked], ask)
    except NoAnswerError as failure:
        print(failure, file=sys.stderr)
        return 2
    groups = grouped(answers, {m.name for m in private})
    each = {m.name: figures_of([(m, a)], from_gold) for m, a in answers}
    pooled = {
        g: each[members[0][0].name] if len(members) == 1 else figures_of(members, from_gold)
        for g, members in groups.items()
    }
    faults: list[str] = []
    for group, members in groups.items():
        digests = {m.name: m.digest() for m, _ in members}
        before = floors.get(group, {})
        if group == HELD_OUT:
            pass
        elif update:
            floors[group] = raised(pooled[group], before, digests, unasked, allow_lower)
        else:
            faults += [
                f"{group}: gold {line}; run with --update once the change is meant"
                for line in changed_gold(digests, before, unasked)
            ]
        print(table(group, pooled[group], floors.get(group, {}), {m.name: each[m.name] for m, _ in members}) + "\n")
        faults += [b.line() for b in below_floor(group, pooled[group], floors.get(group, {}))]
        faults += [
            f"{group}: {name} has a floor and is no longer measured"
            for name in missing_figures(pooled[group], floors.get(group, {}))
        ]
    if not private:
        print("The sets that are not in this repository are absent: group 'all' was skipped.")
        print(f"{marked.ENVIRONMENT} may name their folder.")
        if require_all:
            faults.append("all: marked sets are missing and --require-all was given")
    if update:
        floors_file.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"Floors written to {floors_file.name}.")
    if page and not private:
        print(f"{page.name} was left as it is: its table holds the figures of all sets.")
    elif page:
        section = "linking on marked claims" if from_gold else "figures"
        write_page(page, section, page_table(pooled, each))
    if figures_file:
        figures_file.write_text(
            json.dumps({"pooled": pooled, "sets": each}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
    for fault in faults:
        print(f"GATE: {fault}")
    if not faults:
        print("GATE: all floors hold." if any(floors.values()) else "GATE: no floors yet; --update sets them.")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--update", action="store_true", help="raise floors to this run's figures and take in changed gold"
    )
    parser.add_argument("--allow-lower", action="store_true", help="with --update: lower floors too")
    parser.add_argument(
        "--require-all", action="store_true", help="fail where the sets outside the repository are absent"
    )
    parser.add_argument("--from-gold", action="store_true", help="score linking and corroboration on the marked claims")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--page", type=Path, metavar="PAGE", help="write the table into this page, between its marks")
    options = parser.parse_args()
    if options.allow_lower and not options.update:
        parser.error("--allow-lower says how --update works and means nothing without it")
    public = marked.sets_in(marked.PUBLIC)
    private = marked.private_sets(marked.private_folder(os.environ, CHECKOUT), public)
    return run(
        public,
        private,
        marked.answer_from_gold if options.from_gold else marked.answer_of_program,
        FLOORS,
        from_gold=options.from_gold,
        update=options.update,
        allow_lower=options.allow_lower,
        require_all=options.require_all,
        page=options.page,
        figures_file=options.json,
    )


if __name__ == "__main__":
    sys.exit(main())
