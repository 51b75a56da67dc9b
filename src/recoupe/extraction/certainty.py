"""How surely a statement is made: the label and, beneath it, mood, polarity, degree and the words that decided.

The first label that fits, in the order denied, forecast, hedged; otherwise what the report's cue gives. Conditionals
are read as rumour (*serait détruit*), as the future seen from a past report (*a promis qu'il viendrait*) or as a
hypothesis (*si ..., il faudrait*).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from recoupe.extraction.coming import conditional_day, expected, expects, pledged, susceptible
from recoupe.extraction.negations import answers_no, belittles, compares, not_one, unaware
from recoupe.extraction.shades import supposes, unsure_of
from recoupe.extraction.silence import no_comment, uncheckable
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.claim import Certainty, Degree, Marker, Mood, Polarity
from recoupe.model.pack.grammar import Cue, Word

Mark = Callable[[Certainty, Degree, str, int, int], None]
"""Notes a label with its degree, rule and the words it rests on."""

_DEFINITE = frozenset(("le", "la", "l'", "les", "responsable", "responsables", "coupable", "coupables", "complices"))
_SUPERLATIVE = 6  # words between plus and jamais: les plus importantes baisses jamais vues
_YEAR = 4  # digits
_NEWS = "2000"  # a future beside an earlier year is told, not expected
_FORGED = frozenset(("", ".", ",", ";", "»", "grossier", "manifeste", "complet"))
_CLAUSE = 12  # words before a verb in which what opens its clause is looked for
_SUBJECT = 6  # words before a verb in which the head of its subject is looked for
PAST_REPORT = frozenset(("perfect", "pluperfect", "past", "impf"))


class Judgement(NamedTuple):
    """What `judge` found."""

    certainty: Certainty
    degree: Degree
    polarity: Polarity
    mood: Mood
    markers: tuple[Marker, ...]


class Frame(NamedTuple):
    """How the statement is reported.

    cue: the report's cue, None in the outlet's own voice. tense: tense of the reporting verb, "" for none.
    rule: the report's rule. sourced: whether somebody is named as source. direct: whether it stands in direct speech.
    lead: words before the statement that weaken it too (A priori, dit X, ...), start and end.
    """

    cue: Cue | None
    tense: str
    rule: str
    sourced: bool
    direct: bool
    lead: tuple[int, int] = (0, 0)


def judge(words: Words, groups: Sequence[VerbGroup], start: int, end: int, frame: Frame) -> Judgement:
    """Certainty of the statement in words `start` to `end` (excluded)."""
    inside = [group for group in groups if start <= group.first < end]
    main = [group for group in inside if group.finite and not subordinate(words, group, start, inside)]
    if not main:
        main = [group for group in inside if group.finite] or inside
    markers: list[Marker] = []
    found: dict[Certainty, Degree] = {}

    def mark(certainty: Certainty, degree: Degree, rule: str, first: int, last: int) -> None:
        span = words.span_of(first, last)
        markers.append(Marker(span.of(words.text), span, rule))
        found.setdefault(certainty, degree)

    for group in main:
        if group.negated and not words.grammar.verbs_of("unsure").isdisjoint(group.chain):
            mark("hedged", "unknown", "certainty.unconfirmed", group.start, group.end)
        elif group.negated and group.modal == "pouvoir" and group.lemma in words.grammar.verbs_of("asking_si"):
            mark("hedged", "unknown", "certainty.unconfirmed", group.start, group.end)  # nous ne pouvons pas dire
        elif group.negated and group.lemma in words.grammar.verbs_of("holding") and _about_words(words, group, start):
            mark("denied", "certain", "certainty.not_so", group.start, group.end)  # l'argument ne tient pas
    unsure_of(words, inside, main, start, frame.rule, mark)
    if (check := uncheckable(words, start, end)) is not None:
        mark("hedged", "unknown", "certainty.unconfirmed", *check)
    silent = (frame.sourced or frame.direct) and no_comment(words, start, end)
    if silent:
        mark("hedged", "unknown", "certainty.no_comment", start, end)
    condition = _condition(words, inside, start, end)
    if frame.cue is not None and frame.cue.certainty in ("denied", "forecast", "hedged"):
        found[frame.cue.certainty] = frame.cue.degree
    if frame.tense == "cond_past":
        found.setdefault("hedged", "unknown")  # il aurait dit que: hearsay about what was said
    open_to_all = frame.cue is not None and frame.cue.lemma in words.grammar.verbs_of("unexcluded")  # n'exclut rien
    if not (open_to_all or silent) and (frame.cue is None or frame.cue.stance not in ("silent", "unconfirmed")):
        _denials(words, main, start, end, frame, mark)
    _hedges(words, main, start, end, mark)
    if frame.lead[1] > frame.lead[0]:
        _hedges(words, (), *frame.lead, mark)
    for group in main:
        _verb(words, group, start, end, frame, condition is not None, mark)
    if not any(group.finite for group in inside) and expected(words, start):
        mark("forecast", "probable", "certainty.planned", start, start + 1)
    susceptible(words, start, end, mark)
    if frame.sourced and belittles(words, frame.cue, start, end):
        mark("denied", "certain", "certainty.denial_word", start, end)
    if pledged(words, frame.cue, frame.tense, start, end):
        mark("forecast", "probable", "certainty.plan", start, start + 1)
    if condition is not None and (
        any(group.tense in ("cond", "cond_past", "fut") for group in inside)
        or supposes(words, inside, condition, frame.sourced)
    ):
        mark("hedged", "possible", "certainty.condition", condition, condition + 1)
        found.pop("forecast", None)
        if frame.cue is None or frame.cue.certainty != "denied":
            found.pop("denied", None)  # si j'avais su, je ne serais pas venue
    degree: Degree = "certain"
    certainty: Certainty = (
        "attributed" if frame.sourced or (frame.cue is not None and frame.cue.certainty != "asserted") else "asserted"
    )
    for label in ("denied", "forecast", "hedged"):
        if label in found:
            certainty, degree = label, found[label]
            break
    negative = certainty == "denied" or bool(main and main[0].negated and not _restricts(words, main[0]))
    return Judgement(
        certainty,
        degree,
        "negative" if negative else "positive",
        _mood(main),
        tuple(sorted(markers, key=lambda m: m.span)),
    )


def subordinate(words: Words, group: VerbGroup, start: int, groups: Sequence[VerbGroup]) -> bool:
    """Whether the verb stands in a relative or temporal clause inside the statement.

    Of two verbs after one *qui*, the second is the main one: le juge qui instruit l'affaire a été dessaisi.
    """
    at = group.start - 1
    depth = 0
    known = bisect_left(groups, group.first, key=lambda other: other.first)
    near = groups[max(0, known - _CLAUSE) : known]  # every verb of as many words
    before = {other.first for other in near if other.finite}
    while at > start and depth < _CLAUSE:
        classes, low = words.classes[at], words.low[at]
        if low in (",", "et", "»", ";") or at in before:
            return False
        if classes & Word.RELATIVE and low not in ("que", "qu'"):
            return at > start
        noun = at > start and words.classes[at - 1] == 0 and not words.forms(at - 1)
        noun = noun or (at > start + 1 and bool(words.classes[at - 2] & Word.DETERMINER))
        if low in ("que", "qu'") and noun:
            return True  # after a noun: les soldats que Kiev aurait envoyés
        if low in ("quand", "lorsque", "lorsqu'") or _opens_subordinate(words, at, start):
            return True
        at -= 1
        depth += 1
    return False


def _opens_subordinate(words: Words, at: int, start: int) -> bool:
    """Whether the last word of a conjunction stands here: même si, bien que, sans que."""
    return at > start and (words.low[at - 1], words.low[at]) in _SUBORDINATORS


_SUBORDINATORS = frozenset(
    (first, second)
    for first, seconds in (
        ("même", ("si", "s'")),
        *((word, ("que", "qu'")) for word in ("bien", "afin", "pour", "sans")),
    )
    for second in seconds
)


def _restricts(words: Words, group: VerbGroup) -> bool:
    """Whether *ne ... que* says only (ne cherche plus que neuf disparus) and negates nothing."""
    after = words.low[group.end : group.end + 3]
    return "pas" not in after and not {"que", "qu'"}.isdisjoint(after)


def opens_condition(words: Words, index: int) -> bool:
    """Whether the *si* of a condition stands here."""
    low, following = words.low[index], words.low[index + 1 : index + 2]
    return low == "si" or (low == "s'" and following in (["il"], ["ils"]))


_IF = frozenset(("si", "s'"))
_NONE = frozenset(("rien", "personne", "ni", "jamais", "aucun", "aucune"))


def _condition(words: Words, inside: Sequence[VerbGroup], start: int, end: int) -> int | None:
    """Index of the *si* that makes the statement a hypothesis, None where there is none."""
    conditional = not _IF.isdisjoint(words.low[start:end])
    for index in range(start, end) if conditional else ():
        if opens_condition(words, index):
            before = words.low[index - 1] if index > start else ""
            if words.low[index + 1 : index + 4] in (["il", "le", "fallait"], ["il", "le", "faut"]):
                continue  # s'il le fallait: a manner of speaking
            if index == start or before in (",", "que", "qu'", "—", "«", "“", '"', ";", "et", "mais"):
                return index
    if any(group.tense in ("cond", "cond_past") for group in inside):
        for index in range(start, end - 1):
            if words.low[index] == "en" and words.low[index + 1] == "cas":
                return index
    return None


def _denials(words: Words, main: Sequence[VerbGroup], start: int, end: int, frame: Frame, mark: Mark) -> None:
    grammar = words.grammar
    if not (frame.sourced or frame.direct):
        _own_findings(words, main, start, end, mark)
    else:
        told = words.low[start:end]
        plain = grammar.denials.keys().isdisjoint(told) and _NONE.isdisjoint(told)
        for index in range(start, end) if not plain else ():
            kind = grammar.denials.get(words.low[index])
            if kind == "predicate" and _is_predicate(words, index, start):
                mark("denied", "certain", "certainty.denial_word", index, index + 1)
            elif words.low[index] == "rien" and words.low[index + 1 : index + 2] in (["que"], ["qu'"]):
                continue  # rien que dans les rues: no less than
            elif words.low[index + 1 : index + 2] == ["doute"]:
                continue  # aucun doute: sure
            elif words.low[index] == "personne" and _nobody(words, index):
                mark("denied", "certain", "certainty.negative_finding", index, index + 1)
            elif words.low[index] == "ni" and "ni" in words.low[index + 2 : index + 6]:
                if any(group.negated and group.last == index - 1 for group in main):
                    mark("denied", "certain", "certainty.negative_finding", index, index + 1)  # ni mort ni blessé
            elif words.low[index] == "jamais" and compares(words, index):
                continue  # n'a jamais été aussi élevé
            elif words.low[index] in ("aucun", "aucune") and words.low[index - 1] in ("sur", "dans", "sous", "chez"):
                continue  # ne figuraient sur aucune liste
            elif kind == "negator" and _negates_main(words, main, index, start):
                mark("denied", "certain", "certainty.negative_finding", index, index + 1)
        if answers_no(words, main, start, end):
            mark("denied", "certain", "certainty.not_so", start, start + 1)
        for group in main:
            if unaware(words, group, end):
                mark("denied", "certain", "certainty.negative_finding", group.start, group.end)
            cue = grammar.reporting.get(group.lemma)
            if cue is not None and cue.stance == "denies" and group.person == 1 and not group.negated:
                mark("denied", "certain", "certainty.denial_word", group.start, group.end)  # je démens
            if (
                group.last + 1 < end and words.low[group.last + 1] in ("seulement", "uniquement", "simplement")
            ) or "seulement" in words.low[group.first : group.last]:
                continue
            if (
                group.negated
                and grammar.denials.get(group.lemma) == "verb"
                and group.modal != "pouvoir"
                and not _restricts(words, group)
                and not group.pronoun
                and "plus" not in words.low[group.first : group.end + 1]
            ):
                mark("denied", "certain", "certainty.negative_finding", group.start, group.end)
            elif (
                group.negated
                and group.lemma == "être"
                and group.start > start
                and words.low[group.start - 1] in ("ce", "c'")
            ):
                mark("denied", "certain", "certainty.not_so", group.start, group.end)
            elif _absent(words, group):
                mark("denied", "certain", "certainty.negative_finding", group.start, group.end)
            elif frame.direct and _not_us(words, group, start):
                mark("denied", "certain", "certainty.not_us", group.start, group.end)
    for group in main:
        if (none := not_one(words, group, start, end)) is not None:
            mark("denied", "certain", "certainty.negative_finding", *none)
    for group in main[:1]:
        if group.negated and group.lemma == "être" and words.low[max(start, group.start - 1)] in ("ce", "c'"):
            mark("denied", "certain", "certainty.not_so", group.start, group.end)
    for index in range(start, end - 1):
        moindre = words.low[index] == "moindre" and any(group.negated for group in main)
        if (moindre or words.low[index] in ("aucune", "aucun")) and words.low[index + 1] in words.grammar.verbs_of(
            "evidence"
        ):
            mark("denied", "certain", "certainty.negative_finding", index, index + 2)
        if (
            words.low[index] == "pas"
            and words.low[index + 1] == "du"
            and words.phrase(index, ("pas", "du", "tout"))
            and not any(g.negated for g in main)
        ):
            mark("denied", "certain", "certainty.not_so", index, index + 3)
        if words.low[index] == "contrairement" and any(group.negated for group in main):
            mark("denied", "certain", "certainty.not_so", index, index + 1)
        if words.low[index] == "certainement" and words.low[index + 1] == "pas":
            mark("denied", "certain", "certainty.not_so", index, index + 2)


def _absent(words: Words, group: VerbGroup) -> bool:
    """Whether something is said not to exist: il n'y a pas eu de blessés."""
    after = [low for low in words.low[group.first : group.end + 3] if low not in _NO_MATTER]
    there = group.lemma == "avoir" and "y" in words.low[group.start : group.first]
    return there and group.negated and "pas" in after and bool({"de", "d'"} & {*after}) and "doute" not in after


_NO_MATTER = frozenset(("eu", "encore"))


def _about_words(words: Words, group: VerbGroup, start: int) -> bool:
    """Whether the subject is something said or supposed: la thèse du sabotage."""
    before = words.low[max(start, group.start - _CLAIMED) : group.start]
    return any(words.grammar.denials.get(low) == "said" or low in words.grammar.verbs_of("supposed") for low in before)


_CLAIMED = 10  # words between a noun for something said and its verb


def _not_us(words: Words, group: VerbGroup, start: int) -> bool:
    """Whether a speaker says that he or his own did not do or are not something: nous n'avons pas tiré."""
    of = words.grammar.verbs_of
    own = group.start > start and words.low[group.start - 1] in ("nous", "je", "j'")
    did = group.tense == "perfect" and not group.passive and group.lemma in of("imputable")
    are = group.tense == "pres" and group.lemma == "être" and _DEFINITE & {*words.low[group.end : group.end + 2]}
    return own and group.negated and bool(did or are) and not _restricts(words, group)


def _own_findings(words: Words, main: Sequence[VerbGroup], start: int, end: int, mark: Mark) -> None:
    """Negative findings in the outlet's own voice: aucun lien n'a été établi, ni mort ni blessé."""
    of = words.grammar.verbs_of
    found = [
        group
        for group in main
        if group.negated
        and group.tense in _TOLD_TENSES
        and not group.modal
        and of("unsure").isdisjoint(group.chain)
        and of("silent").isdisjoint(group.chain)
    ]
    being = next((group for group in main if group.lemma == "être" and not group.negated), None)
    pointed = being is not None and words.low[max(start, being.start - 1)] in ("c'", "ce", "cela")
    said = words.low[being.end] if being is not None and pointed and being.end < end else ""
    if being is not None and words.grammar.denials.get(said) == "predicate":
        mark("denied", "certain", "certainty.denial_word", being.end, being.end + 1)  # c'est faux
        return
    if words.low[start : start + 2] == ["non", ","] and found:
        mark("denied", "certain", "certainty.not_so", start, start + 1)  # the opening of a check of facts
        return
    if not found:
        return
    if words.low[start:end][:5] == ["il", "n'", "en", "est", "rien"]:
        mark("denied", "certain", "certainty.not_so", start, start + 5)
        return
    for index in range(start, end):
        low = words.low[index]
        if low == "rien" and found[0].lemma in words.grammar.verbs_of("shows") and index < found[0].start:
            mark("denied", "certain", "certainty.negative_finding", index, found[0].end)  # rien n'indique que
            return
        nobody = low == "personne" and words.low[index + 1 : index + 2] in (["n'"], ["ne"])
        neither = low == "ni" and words.low[index + 2 : index + 3] == ["ni"]
        if low in ("aucun", "aucune", "nul", "nulle") or nobody or neither:
            if words.low[index + 1 : index + 2] != ["doute"]:
                mark("denied", "certain", "certainty.negative_finding", index, index + 1)
            return


_TOLD_TENSES = frozenset(("perfect", "pluperfect", "pres", "impf", "past"))


def _is_predicate(words: Words, index: int, start: int) -> bool:
    """Whether a denying word says what something is (est faux) and does not qualify a noun (faux papiers)."""
    after = words.low[index + 1] if index + 1 < words.count else ""
    if words.low[index] == "faux" and index > start and words.low[index - 1] == "un" and after in _FORGED:
        return True  # serait un faux grossier
    if words.low[index] in ("faux", "fausse", "fausses"):
        function = (
            Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR | Word.SUBORDINATOR | Word.ADVERB | Word.RELATIVE
        )
        if (
            index + 1 < words.count
            and not words.classes[index + 1] & function
            and words.is_word(index + 1)
            and after not in ("archifaux", "nouvelle", "nouvelles", "information", "informations")
        ):
            return False
    if words.low[index] in ("exclu", "exclue", "exclus", "exclues"):
        return not any(words.low[k] in ("pas", "n'") for k in range(max(start, index - 4), index))
    return True


def _negates_main(words: Words, main: Sequence[VerbGroup], index: int, start: int) -> bool:
    """Whether aucun, jamais, rien negates the statement's verb, or opens a verbless denial (Rien à voir avec)."""
    if any(group.negated and abs(group.first - index) <= 14 for group in main):
        group = min((g for g in main if g.negated), key=lambda g: abs(g.first - index))
        if group.tense in ("fut", "cond") or (group.modal and group.modal != "envisager"):
            return False
        return group.lemma not in words.grammar.verbs_of("knowing")
    if words.low[index] == "jamais" and "plus" in words.low[max(start, index - _SUPERLATIVE) : index]:
        return False  # les plus importantes baisses jamais effectuées
    return (words.low[index] in ("rien", "aucun", "aucune", "jamais") and not main) or (
        words.low[index] == "jamais"
        and index + 1 < words.count
        and any(f.tense == "pp" for f in words.forms(index + 1))
        and index > start
        and words.low[index - 1] in ("«", "“", '"')
    )


def _hedges(words: Words, main: Sequence[VerbGroup], start: int, end: int, mark: Mark) -> None:
    hedges = words.grammar.hedges
    for index in range(start, end) if not hedges.keys().isdisjoint(words.low[start:end]) else ():
        for hedge in hedges.get(words.low[index], ()):
            if words.phrase(index, hedge.words) and index + len(hedge.words) <= end:
                if hedge.certainty == "forecast" and not _looks_ahead(main, imminent=hedge.rule == "imminent"):
                    break
                if words.low[index] in ("possible", "possibles") and words.low[index + 1 : index + 2] in (
                    ["de"],
                    ["d'"],
                ):
                    break  # possible de: can be done
                if hedge.rule == "adjective" and main and not _says_of(words, index, start):
                    break
                if hedge.rule == "presumed" and main and not _says_of(words, index, start, subject=False):
                    break
                mark(hedge.certainty, hedge.degree, f"certainty.{hedge.rule}", index, index + len(hedge.words))
                break


def _says_of(words: Words, index: int, start: int, *, subject: bool = True) -> bool:
    """Whether an adjective is said of the statement's subject, or (with `subject`) stands in it."""
    before = words.low[max(start, index - 6) : index]
    return any(
        any(form.lemma in words.grammar.verbs_of("being") for form in words.grammar.forms(low)) for low in before
    ) or (subject and index - start <= 3)


def _looks_ahead(main: Sequence[VerbGroup], *, imminent: bool) -> bool:
    if imminent:
        return any(group.tense in ("pres", "fut") for group in main)
    return not main or any(
        group.tense in ("fut", "cond", "inf", "future_past")
        or (group.modal and group.modal_tense in ("pres", "cond", "fut"))
        for group in main
    )


def _is_built_for(words: Words, group: VerbGroup, end: int) -> bool:
    """Whether *pouvoir* says what a thing holds: a verb of holding, not conditional, and how many."""
    if group.lemma not in words.grammar.verbs_of("holds") or group.modal_tense not in ("pres", "impf"):
        return False
    return any(words.is_number(k) for k in range(group.end, min(group.end + 4, end)))


def _verb(words: Words, group: VerbGroup, start: int, end: int, frame: Frame, condition: bool, mark: Mark) -> None:
    """What tense and modal of one verb say."""
    modals = words.grammar.modals
    first, last = group.start, group.end
    rising = _rises(words, group, start, end)
    if group.modal:
        modal = modals[group.modal]
        tense = group.modal_tense
        if (
            modal.label == "future"
            and group.modal == "devoir"
            and tense == "pres"
            and _no_plan(words, group, start, end, mark)
        ):
            return
        if modal.label == "future":
            narrated = (
                group.modal == "aller" and tense == "impf"
            )  # allait accoster: only a report looks ahead from then
            if tense in ("pres", "cond", "fut") or (narrated and frame.sourced):
                mark("forecast", modal.degree, f"certainty.{modal.rule}", first, last)
            elif tense == "cond_past":
                mark("hedged", modal.degree, "certainty.conditional", first, last)
            elif tense == "perfect" and group.lemma in words.grammar.verbs_of("mistaken"):
                mark("hedged", modal.degree, "certainty.modal", first, last)  # le pilote a dû confondre
        elif group.modal == "pouvoir" and (
            tense == "subj" or (tense in ("perfect", "past") and _achieved(words, group, start))
        ):
            pass  # les plongeurs ont pu remonter la cabine
        elif group.modal == "pouvoir" and _is_built_for(words, group, end):
            pass  # le ferry pouvait embarquer 620 passagers
        elif group.modal == "pouvoir":
            if (rising and tense in ("pres", "cond", "fut", "impf")) or (
                tense in ("pres", "cond") and _deadline(words, group.end, end)
            ):
                mark("forecast", "possible", "certainty.toll_may_grow", first, last)
            elif tense == "fut":
                mark("forecast", "probable", "certainty.future", first, last)
            elif tense in ("cond", "cond_past") or (not group.negated and group.person == 3):
                mark("hedged", "possible", "certainty.modal", first, last)
        elif (group.modal in ("préparer", "attendre", "apprêter") and not group.reflexive) or (
            modal.label == "forecast" and tense in ("perfect", "pluperfect")
        ):
            pass
        elif rising and group.modal == "risquer":
            mark("forecast", modal.degree, "certainty.toll_may_grow", first, last)
        else:
            mark(
                "forecast" if modal.label == "forecast" else "hedged",
                modal.degree,
                f"certainty.{modal.rule}",
                first,
                last,
            )
        return
    if group.passive and group.lemma in words.grammar.verbs_of("planned") and group.tense in ("pres", "impf"):
        mark("forecast", "probable", "certainty.planned", first, last)
    elif group.passive and group.lemma in words.grammar.verbs_of("feared"):
        mark("hedged", "possible", "certainty.feared", first, last)
    elif (
        group.passive and group.finite and not group.negated and group.lemma not in words.grammar.verbs_of("undergone")
    ):
        cue = words.grammar.reporting.get(group.lemma)
        if cue is not None and cue.certainty == "hedged" and any(words.is_number(k) for k in range(last, end)):
            mark("hedged", cue.degree, "certainty.estimate", first, last)  # est estimé à 7 000
    if (group.reflexive and group.lemma in ("attendre", "apprêter")) or expects(words, group):
        mark("forecast", "probable", "certainty.expectation", first, last)
    if group.tense == "fut" and not _long_ago(words, start, end):
        mark("forecast", "probable", "certainty.future", first, last)
    elif group.tense == "cond_past":
        mark("hedged", "unknown", "certainty.conditional", first, last)
    elif group.tense == "cond":
        stative = group.lemma == "avoir" or (group.lemma in words.grammar.verbs_of("being") and not group.passive)
        future_in_the_past = (
            frame.tense in PAST_REPORT
            and frame.rule in ("source.que", "source.passive")
            and not (condition or frame.direct or (frame.cue is not None and frame.cue.certainty == "hedged"))
            and (not stative or _deadline(words, group.end, end) or _of_himself(words, group))
        )
        if (
            future_in_the_past
            or conditional_day(words, group, end)
            or (group.lemma in ("apprêter", "devoir") and not group.passive)
        ):
            mark("forecast", "probable", "certainty.future_in_the_past", first, last)
        else:
            mark("hedged", "unknown", "certainty.conditional", first, last)
    elif group.lemma in ("sembler", "paraître") and group.finite:
        mark("hedged", "probable", "certainty.seeming", first, last)
    elif group.lemma == "risquer" and group.finite:
        mark("forecast" if rising else "hedged", "possible", "certainty.modal", first, last)
    elif (
        group.person == 1
        and group.tense == "pres"
        and group.lemma in words.grammar.verbs_of("belief")
        and not group.negated
    ):
        mark("hedged", "probable", "certainty.belief", first, last)


def _no_plan(words: Words, group: VerbGroup, start: int, end: int, mark: Mark) -> bool:
    """Whether *devoir* plans nothing: a supposition (doit remonter à la nuit), or a duty under a law."""
    if group.lemma in words.grammar.verbs_of("likely"):
        mark("hedged", "probable", "certainty.modal", group.start, group.end)
        return True
    norms = words.grammar.verbs_of("norms")
    for index in range(start, end - 2):
        terms = words.low[index] in ("termes", "vertu") and words.low[index + 1] in ("de", "du", "des", "d'")
        if terms and any(low in norms for low in words.low[index + 2 : index + 5]):
            return True
    return False


def _nobody(words: Words, index: int) -> bool:
    """Whether *personne* says nobody (n'avoir perdu personne) and not a person (une personne)."""
    near = words.low[max(0, index - 6) : index]
    return not words.classes[index - 1] & (Word.DETERMINER | Word.NUMBER) and ("n'" in near or "ne" in near)


def _of_himself(words: Words, group: VerbGroup) -> bool:
    """Whether the speaker tells what he himself will be: a affirmé qu'elle ne serait pas candidate."""
    own = group.start > 1 and words.low[group.start - 1] in ("il", "elle", "ils", "elles")
    return own and words.low[group.start - 2] in ("que", "qu'") and group.lemma == "être" and group.negated


def _long_ago(words: Words, start: int, end: int) -> bool:
    """Whether a year of the last century stands in the statement: emploiera 2 000 ouvrières en 1925."""
    years = (words.low[k] for k in range(start, end) if len(words.low[k]) == _YEAR and words.low[k].isdigit())
    return any(year < _NEWS for year in years)


def _achieved(words: Words, group: VerbGroup, start: int) -> bool:
    """Whether somebody managed to do it: people before an active infinitive (and no cause that may have worked)."""
    if group.lemma in words.grammar.verbs_of("achieved"):
        return True  # a pu être établie: it has been
    people = Word.ROLE | Word.UNNAMED
    before = range(max(start, group.start - _SUBJECT), group.start)
    return not group.passive and group.lemma != "être" and any(words.classes[k] & people for k in before)


def _deadline(words: Words, start: int, end: int) -> bool:
    """Whether a date or time stands behind *avant*, *dès*, *à compter de* after the verb."""
    for index in range(start, end - 1):
        low, following = words.low[index], words.low[index + 1]
        if low in ("avant", "dès") and (
            words.classes[index + 1] & Word.TIME
            or (
                following in ("le", "la", "fin")
                and index + 2 < end
                and (words.low[index + 2][0].isdigit() or words.low[index + 2] == "fin")
            )
        ):
            return True
        if low == "compter" and following == "de":
            return True
        if (
            low == "en"
            and following == "moins"
            and any(words.is_number(k) for k in range(index + 2, min(index + 5, end)))
        ):
            return True  # en moins de deux semaines
    return False


def _rises(words: Words, group: VerbGroup, start: int, end: int) -> bool:
    tolls = words.grammar.tolls
    verb = any(tolls.get(lemma) == "verb" for lemma in (group.lemma, *group.chain)) or any(
        tolls.get(words.low[k]) == "verb" for k in range(group.first, min(end, group.end + 3))
    )
    if not verb or any(words.low[k][0].isdigit() for k in range(start, end)):
        return False  # up to a stated figure: a bound, no forecast
    return any(tolls.get(words.low[k]) == "noun" for k in range(start, end))


_MOODS: dict[str, Mood] = {
    "cond": "conditional",
    "cond_past": "conditional",
    "fut": "future",
    "future_past": "future",
    "subj": "subjunctive",
    "inf": "infinitive",
    "ger": "none",
    "pp": "none",
}


def _mood(main: Sequence[VerbGroup]) -> Mood:
    if not main:
        return "none"
    group = main[0]
    return _MOODS.get(group.modal_tense or group.tense, "indicative")
