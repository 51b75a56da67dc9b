"""Verb groups of a sentence: the finite verb with its auxiliaries, modal, negation and inverted subject.

A word that could be a noun counts as a verb only where its neighbours allow it. Linear in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Form, Word

FINITE = frozenset(("pres", "impf", "past", "fut", "cond", "subj"))
_REACH = 6  # words between an auxiliary and its participle: n'a toutefois pas encore été officiellement confirmé
_ELSEWHERE = Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR | Word.SUBORDINATOR | Word.RELATIVE


class VerbGroup(NamedTuple):
    """A verb with what belongs to it; positions count words of the sentence.

    start: first clitic; first: the finite verb (or participle, infinitive); last: the last verb word; end: after it.
    lemma: the verb that carries the meaning (`a fait savoir` gives `faire savoir`). tense: of the finite verb, with
    `perfect`, `pluperfect`, `cond_past`, `future_past` for compound ones; `ger`, `inf` for non-finite groups.
    modal: lemma of pouvoir, devoir, sembler, ... before an infinitive, else "".
    chain: lemmas from the finite verb to the last infinitive (`n'a pas souhaité confirmer`: souhaiter, confirmer).
    """

    start: int
    first: int
    last: int
    lemma: str
    tense: str
    plural: bool
    person: int
    negated: bool
    passive: bool
    reflexive: bool
    modal: str
    modal_tense: str
    pronoun: str
    chain: tuple[str, ...]

    @property
    def end(self) -> int:
        return self.last + 1

    @property
    def finite(self) -> bool:
        return self.tense not in ("ger", "inf", "pp")


_COMPOUND = {
    "pres": "perfect",
    "impf": "pluperfect",
    "cond": "cond_past",
    "fut": "future_past",
    "past": "pluperfect",
    "subj": "perfect",
    "ger": "ger",
    "inf": "inf",
}


def verb_groups(words: Words) -> tuple[VerbGroup, ...]:
    """Verb groups in order: finite ones, present participles (citant) and infinitives that stand alone."""
    groups: list[VerbGroup] = []
    index = 0
    while index < words.count:
        forms = words.forms(index)
        form = _verb_at(words, index, forms, bare=not any(g.finite for g in groups[-_LATELY:])) if forms else None
        if form is None:
            index += 1
            continue
        group = _build(words, index, form)
        groups.append(group)
        index = group.end
    return tuple(_with_shared_auxiliaries(words, groups))


def _with_shared_auxiliaries(words: Words, groups: Sequence[VerbGroup]) -> Iterator[VerbGroup]:
    """The groups in order, with participles that share the auxiliary of the one before: a dénoncé X et appelé Y."""
    for number, group in enumerate(groups):
        yield group
        if group.tense not in _PAST or group.last == group.first:
            continue
        stop = groups[number + 1].start if number + 1 < len(groups) else words.count
        index = group.end
        while index < stop - 1:
            if words.low[index] in (";", ":", "."):
                break
            after = index + 1
            if (
                words.low[index] == "et"
                and any(form.tense == "pp" for form in words.forms(after))
                and not words.classes[after]
                and not any(form.tense == "pp" for form in words.forms(index - 1))
                and not (words.low[after].endswith(("es", "és", "us") if not group.plural else ("ée", "ées")))
                and (group.passive or not words.low[after].endswith(("e", "ée", "ées")))
            ):
                lemma = _participle_lemma(words, after)
                if lemma not in words.grammar.reporting:
                    break
                group = group._replace(
                    start=after,
                    first=after,
                    last=after,
                    lemma=lemma,
                    chain=(lemma,),
                    negated=False,
                    pronoun="",
                    modal="",
                )
                yield group
            index += 1


_PAST = frozenset(("perfect", "pluperfect", "cond_past"))


def _verb_at(words: Words, index: int, forms: Sequence[Form], *, bare: bool) -> Form | None:
    """The form of the word that heads a verb group, None where none does; bare: no finite verb before it."""
    if words.pronoun[index]:
        return next((form for form in forms if form.tense in FINITE), None)
    if words.low[index : index + 2] == ["a", "priori"]:
        return None
    classes = words.classes[index]
    before = words.low[index - 1] if index else ""
    before_class = words.classes[index - 1] if index else 0
    if (
        index
        and words.capital(index)
        and words.starts[index] > words.span.start
        and before not in ("«", "“", '"', ".", ":")
    ):
        return None
    for form in forms:
        if form.tense == "inf":
            return form if not before_class & (Word.DETERMINER & ~Word.CLITIC) or before_class & Word.CLITIC else None
        if form.tense == "ger":
            slot = _is_noun_slot(words, index) and before != "en"  # tout en reconnaissant
            return form if not classes and not slot and not before_class & Word.ADVERB else None
    participle = any(form.tense == "pp" for form in forms)
    finite = next(
        (
            form
            for form in forms
            if form.tense in FINITE
            and not (form.person != 3 and not form.plural and not before_class & (Word.SUBJECT | Word.CLITIC))
            and not (participle and form.person != 3 and not before_class & Word.SUBJECT)
        ),
        None,
    )
    if finite is None:
        return None
    if finite.lemma in ("être", "avoir"):
        if words.low[index] == "est" and before in ("l'", "d'", "à", "plein", "grand", "et"):
            return None if before != "et" else finite
        if before == "y" and words.low[index] == "a" and _ago(words, index):
            return None
        if words.low[index] in ("avions", "as") and not before_class & Word.SUBJECT:
            return None
        return finite
    if classes and not words.is_verb_for_sure(index) and not _governs(words, index, bare=bare):
        return None
    if _denies_it(words, index, finite):
        return finite
    unmistakable = finite.tense in ("impf", "fut", "cond") and (before_class & Word.CLITIC or before == "tout")
    if not unmistakable and _is_noun_slot(words, index):
        return None
    return finite


def _denies_it(words: Words, index: int, form: Form) -> bool:
    """Whether le, la or les before a verb of denying is its object: la direction, elle, la dément; le port le nie."""
    if index < len(("le", "port")) or words.low[index - 1] not in ("le", "la", "les", "l'"):
        return False
    before = words.classes[index - 2]
    subject = words.is_word(index - 2) and not before & (Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR)
    set_off = words.low[index - 3 : index - 1] in (["elle", ","], ["lui", ","], ["eux", ","])
    cue = words.grammar.reporting.get(form.lemma)
    after = words.low[index + 1 : index + 2]
    ends = (
        not after or not words.is_word(index + 1) or after[0].endswith("ment") or words.classes[index + 1] & Word.ADVERB
    )
    return bool((subject or set_off) and ends and cue is not None and cue.stance == "denies")


def _ago(words: Words, index: int) -> bool:
    """Whether *il y a* stands before a stretch of time and says when: il y a 5 ou 6 ans."""
    for at in range(index + 1, min(index + _AGO, words.count)):
        low = words.low[at]
        if words.is_number(at) or low in (
            "ou",
            "à",
            "de",
            "plus",
            "moins",
            "près",
            "environ",
            "quelques",
            "un",
            "une",
            "peu",
        ):
            continue
        after = words.low[at + 1 : at + 2]
        return low in words.grammar.verbs_of("ago") and after not in (["que"], ["qu'"], ["de"], ["d'"])
    return False


_AGO = 8  # words from il y a to the unit of time: il y a un peu plus de trois ans


def _expressed(words: Words, index: int, following: str) -> bool:
    """Whether the word and the next one make an expression of the tables: table sur, table désormais sur."""
    if index + 2 < words.count and words.classes[index + 1] & Word.ADVERB:
        following = words.low[index + 2]
    past = words.after_adverbial(index + 1) if index + 1 < words.count else index + 1
    if index + 1 < past < words.count:
        following = words.low[past]  # fait pour sa part état de
    return any(
        word == following and "next" in cue.frames
        for form in words.forms(index)
        if form.tense in FINITE
        for word, cue in words.grammar.expressions.get(form.lemma, ())
    )


def _governs(words: Words, index: int, *, bare: bool) -> bool:
    """Whether what follows shows that a word which could be a noun is a verb: "que", or a noun phrase or figure after
    a subject that ends right before it (l'institut note que; la ville compte 300 blessés; X porte le bilan à 12)."""
    if index + 1 >= words.count or not index:
        return False
    before = words.classes[index - 1]
    following = words.low[index + 1]
    if any(form.lemma in ("faire", "laisser") and form.tense in FINITE for form in words.forms(index)) and any(
        form.lemma in words.grammar.verbs_of("letting") for form in words.forms(index + 1)
    ):
        return True  # fait savoir le ministère
    if (
        following == "à"
        and words.low[index + 2 : index + 3]
        and words.low[index + 2][0].isdigit()
        and words.is_word(index - 1)
        and not before & (Word.DETERMINER | Word.PREPOSITION)
        and any(form.lemma in words.grammar.verbs_of("setting") for form in words.forms(index))
    ):
        return True  # la ville porte à 17 morts le bilan
    speaker = words.capital(index - 1) or before & (Word.ROLE | Word.BODY | Word.UNNAMED)
    if speaker and following in ("à", "au", "aux") and _quotes_or_asks(words, index):
        return True  # la Turquie demande à Wikipédia de, la préfecture demande aux habitants de
    if words.low[index - 1] == "et" and following in _OBJECT and _quotes_or_asks(words, index):
        return True  # redoute une crise et demande un couloir
    teller = words.capital(index - 1) or before & (Word.ROLE | Word.BODY | Word.UNNAMED | Word.PAPER)
    counted = index + 1 < words.count and words.is_number(index + 1)
    if teller and (following == "des" or counted) and _quotes_or_asks(words, index):
        return True  # une vidéo montre des corps; la police compte trois blessés
    plain = words.is_word(index - 1) and not before & (Word.DETERMINER | Word.PREPOSITION)
    if plain and following in ("«", "“", '"') and _quotes(words, index) and words.low[index + 2 : index + 3] != ["»"]:
        return True  # le maire juge « irresponsable » la fermeture
    if before & Word.COORDINATOR and _expressed(words, index, following):
        return True  # assure que le site est sûr et table sur une reprise
    if before & (Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR):
        return False
    if index + 2 < words.count and words.classes[index + 1] & Word.ADVERB:
        following = words.low[index + 2]
    if following in ("que", "qu'"):
        return True
    if _expressed(words, index, following):
        return True  # le médiateur table sur une trêve
    if following in _BEFORE_INFINITIVE and _takes_infinitive(words, index):
        return True  # le gérant précise en avoir vendu trois
    if words.low[index + 2 : index + 3] in (["que"], ["qu'"]) and any(
        word == following
        for form in words.forms(index)
        if form.tense in FINITE
        for word, _cue in words.grammar.expressions.get(form.lemma, ())
    ):
        return True  # un diplomate juge possible que
    for form in words.forms(index):
        if form.tense in FINITE and form.lemma in words.grammar.modals and words.is_word(index - 1):
            return _infinitive(words, index + 1, "") is not None  # le toit menace de céder
    if not words.is_word(index - 1) and words.low[index - 1] != ")":
        # an incise: », tonne Anne Roy  , note le maire
        after = words.low[index + 2 : index + 3]
        dated = following == "le" and after and after[0][0].isdigit()
        main = bare and following in _OBJECT and not dated and "," in words.low[: index - 1] and _reports(words, index)
        spoken = (
            ":" in words.low[index:] and bare and following in ("le", "la", "les", "l'")
        )  # sort les griffes : « ... »
        main = main or (spoken and words.low[words.low.index(":", index) + 1 :][:1] in (["«"], ["“"], ['"']))
        if words.low[index - 1] == "," and index + 2 < words.count and (following in _OWN or main):
            return True  # la société, mise en cause par ses clients, contrôle ses trains
        return (
            words.low[index - 1] in (",", "»", "”", '"')
            and _quotes(words, index)
            and (
                words.capital(index + 1)
                or following in ("le", "la", "l'", "un", "une", "son", "sa", "ce", "cette", "m.", "mme")
            )
        )
    if words.classes[index] & (Word.PREPOSITION | Word.ADVERB | Word.COORDINATOR):
        return False
    return following in ("le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "encore") or following[0].isdigit()


def _reports(words: Words, index: int) -> bool:
    return any(form.tense in FINITE and form.lemma in words.grammar.reporting for form in words.forms(index))


_LATELY = 3  # verbs before a word that are looked at for a finite one
_OWN = frozenset(("ses", "son", "sa", "leurs", "leur"))
_OBJECT = frozenset(("à", "au", "aux", "un", "une", "que", "qu'", "la", "le", "l'", "les", "son", "sa", "ses", "des"))


def _quotes_or_asks(words: Words, index: int) -> bool:
    """Whether the word is a form of a reporting verb that takes an object."""
    reporting = words.grammar.reporting
    return any(
        form.tense in FINITE and form.lemma in reporting and reporting[form.lemma].frames & {"obj", "que"}
        for form in words.forms(index)
    )


def _takes_infinitive(words: Words, index: int) -> bool:
    """Whether a reporting verb that takes an infinitive stands before one, clitics and a negation between."""
    reporting = words.grammar.reporting
    if not any(
        form.tense in FINITE and form.lemma in reporting and "inf" in reporting[form.lemma].frames
        for form in words.forms(index)
    ):
        return False
    at = index + 1
    while at < words.count and words.low[at] in _BEFORE_INFINITIVE and words.low[at] not in ("avoir", "être"):
        at += 1
    return at < words.count and any(form.tense == "inf" for form in words.forms(at))


_BEFORE_INFINITIVE = frozenset(("en", "y", "ne", "n'", "pas", "s'", "se", "l'", "avoir", "être"))


def _quotes(words: Words, index: int) -> bool:
    """Whether the word is a form of a verb that can follow a quotation."""
    reporting = words.grammar.reporting
    return any(form.lemma in reporting and "quote" in reporting[form.lemma].frames for form in words.forms(index))


def _is_noun_slot(words: Words, index: int) -> bool:
    """Whether the word before asks for a noun: a determiner that is no clitic, a preposition, a figure."""
    if not index:
        return False
    before, classes = words.low[index - 1], words.classes[index - 1]
    if before[0].isdigit():
        return False
    if before in words.grammar.verbs_of("some_people") and not words.classes[index] and _reports(words, index):
        return False  # certains assurent que
    if classes & Word.CLITIC:
        if before in ("ne", "n'", "se", "s'", "y", "lui", "me", "m'"):
            return False
        # le, la, les, l', leur, en, nous, vous: a clitic only after a subject, "qui", "ne" or another clitic
        if before in ("nous", "vous"):
            return False
        if before == "en" and index > 1 and words.low[index - 2] == "," and not words.classes[index]:
            counted = index + 1 < words.count and words.is_number(index + 1)
            return not (counted or _quotes(words, index))  # en dénombre 52; , en déduit le professeur
        if before == "en" and any(form.lemma in words.grammar.verbs_of("counting_of") for form in words.forms(index)):
            return False  # la ville en dénombre douze
        if before in ("l'", "le") and index > 1 and _takes_up(words, index):
            return False  # le préfet l'affirme, mes amis le nient
        previous = words.classes[index - 2] if index > 1 else 0
        named = index > 2 and words.capital(index - 2) and words.capital(index - 3) and not previous
        if before == "le" and named and not words.classes[index]:
            return False  # Urs Amberg le concède
        return not (
            previous & Word.SUBJECT or (index > 1 and words.low[index - 2] in ("qui", "ne", "n'", "se", "s'", "que"))
        )
    return bool(classes & (Word.DETERMINER | Word.PREPOSITION)) and not classes & Word.SUBJECT


def _takes_up(words: Words, index: int) -> bool:
    """Whether a verb of saying ends its clause behind *le* and a noun: the clause before is what is said."""
    if not words.is_word(index - 2) or words.classes[index - 2] & _ELSEWHERE:
        return False
    if words.low[index + 1 : index + 2] not in ([","], ["."], [";"], ["…"], ["!"], ["»"], ["et"], ["mais"]):
        return False
    return any(form.lemma in words.grammar.verbs_of("taking_up") for form in words.forms(index))


def _build(words: Words, index: int, form: Form) -> VerbGroup:
    start = index
    negated = reflexive = False
    while start and words.classes[start - 1] & Word.CLITIC and start > index - 4:
        clitic = words.low[start - 1]
        if clitic in ("nous", "vous") and form.person != 3:
            break
        if clitic in ("le", "la", "les", "l'", "leur", "en", "nous", "vous", "lui") and not _clitic_here(
            words, start - 1
        ):
            break
        negated |= clitic in ("ne", "n'")
        reflexive |= clitic in ("se", "s'")
        start -= 1
    last, lemma, tense, passive = index, form.lemma, form.tense, False
    modal = modal_tense = ""
    chain = [lemma]
    if lemma in ("avoir", "être"):
        auxiliary = lemma
        at = _participle(words, index + 1)
        if at is not None:
            last, lemma = at, _participle_lemma(words, at)
            tense = _COMPOUND.get(tense, tense)
            if lemma == "être":
                following = _participle(words, at + 1)
                if following is not None:
                    last, lemma, passive = following, _participle_lemma(words, following), True
            elif auxiliary == "être":
                passive = lemma not in words.grammar.verbs_of("intransitive") and not reflexive
                if passive:
                    tense = form.tense
            chain = [lemma]
    governed = _infinitive(words, last + 1, lemma)
    while governed is not None and len(chain) < 4:
        position, infinitive = governed
        if lemma in ("faire", "laisser") and infinitive in words.grammar.verbs_of("letting"):
            lemma = f"{lemma} {infinitive}"
            chain[-1] = lemma
        elif lemma in words.grammar.modals or lemma in words.grammar.verbs_of("followed"):
            if lemma in words.grammar.modals:
                modal = modal or lemma
                modal_tense = modal_tense or tense
            if lemma == "venir":
                tense = "perfect"
            reflexive = reflexive and lemma in words.grammar.modals  # se borne à dire
            lemma = infinitive
            chain.append(infinitive)
        elif lemma == "croire" and infinitive == "savoir":
            last = position  # croit savoir: a belief
            break
        else:
            chain.append(infinitive)
            break
        last = position
        if infinitive in ("être", "avoir"):
            participle = _participle(words, position + 1)
            if participle is not None:
                passive = infinitive == "être"
                last, lemma = participle, _participle_lemma(words, participle)
                chain[-1] = lemma
                break
        governed = _infinitive(words, last + 1, lemma)
    if not negated and index and words.low[index - 1] in ("ne", "n'"):
        negated = True
    return VerbGroup(
        start,
        index,
        last,
        lemma,
        tense,
        form.plural,
        form.person,
        negated,
        passive,
        reflexive,
        modal,
        modal_tense,
        words.pronoun[index],
        tuple(chain),
    )


def _clitic_here(words: Words, index: int) -> bool:
    """Whether le, la, les, l', leur, en before a verb is a pronoun there."""
    following = index + 1
    return following < words.count and (
        bool(words.forms(following))
        or (
            words.low[following] in ("l'", "le", "la", "les", "en", "y")
            and following + 1 < words.count
            and bool(words.forms(following + 1))
        )
    )


def _skippable(words: Words, index: int) -> bool:
    classes = words.classes[index]
    return bool(classes & (Word.ADVERB | Word.NEGATOR)) or words.low[index].endswith("ment")


def _participle(words: Words, start: int) -> int | None:
    """Index of the past participle an auxiliary before `start` governs, None where there is none."""
    past = start
    if words.low[start : start + 1] == [","] and (inserted := _after_insertion(words, start)) is not None:
        return inserted
    for index in range(start, min(start + _REACH, words.count)):
        if index < past:
            continue
        past = words.after_adverbial(index)
        if past > index:
            continue
        if (
            any(form.tense == "pp" for form in words.forms(index))
            and not words.capital(index)
            and not words.classes[index] & (Word.ADVERB | Word.NEGATOR)
        ):
            return index
        if (
            words.low[index] == ","
            and index + 2 < words.count
            and words.low[index + 1] in ("lui", "elle", "eux", "elles")
            and words.low[index + 2] == ","
        ):
            past = index + 3
            continue
        if words.low[index] in ("«", "“", "‹") and index + 1 < words.count:
            continue  # a « enjoint au ministre »
        if words.low[index] in (",", "été") or _skippable(words, index) or words.classes[index] & Word.CLITIC:
            if words.low[index] == "," and not (index + 1 < words.count and _skippable(words, index + 1)):
                return None
            continue
        return None
    return None


def _after_insertion(words: Words, comma: int) -> int | None:
    """Index of the participle right behind an insertion between commas: a, lors d'un entretien jeudi, accusé."""
    for index in range(comma + 2, min(comma + _INSERTED, words.count - 1)):
        if words.low[index] == ",":
            after = index + 1
            return (
                after if any(form.tense == "pp" for form in words.forms(after)) and not words.classes[after] else None
            )
        if words.low[index] in (";", ":", "que", "qu'", "qui"):
            return None
    return None


def _past_insertion(words: Words, comma: int) -> int:
    """First word behind an insertion before an infinitive (pourrait, selon X, coûter), else the comma."""
    for index in range(comma + 2, min(comma + _INSERTED, words.count - 2)):
        if words.low[index] == ",":
            at = index + 1
            while at < words.count - 1 and words.classes[at] & Word.CLITIC:
                at += 1
            verb = any(form.tense == "inf" for form in words.forms(at)) and not words.classes[at]
            return index + 1 if verb or words.low[at] in ("être", "avoir") else comma
        if words.low[index] in (";", ":", "que", "qu'", "qui"):
            return comma
    return comma


_PARTED = frozenset(("pouvoir", "devoir"))
_INSERTED = 16  # words of an insertion between an auxiliary and its participle


def _participle_lemma(words: Words, index: int) -> str:
    return next(form.lemma for form in words.forms(index) if form.tense == "pp")


def _infinitive(words: Words, start: int, lemma: str) -> tuple[int, str] | None:
    """The infinitive a verb governs, with at most a preposition, clitics and adverbs between: (index, lemma)."""
    if lemma in _PARTED and words.low[start : start + 1] == [","]:
        start = _past_insertion(words, start)
    for index in range(start, min(start + 4, words.count)):
        for form in words.forms(index):
            if form.tense == "inf":
                return index, form.lemma
        low, classes = words.low[index], words.classes[index]
        if (
            lemma in words.grammar.modals
            and low.endswith(("er", "ir", "oir"))
            and not classes
            and not words.capital(index)
            and len(low) > 4
        ):
            return index, low  # a verb the tables do not know: a pu transiter
        if low in ("de", "d'", "à", "«", "“", "‹", '"') and lemma != "avoir":
            continue
        if low == "par" and lemma in ("finir", "commencer"):
            continue
        if (past := words.after_adverbial(index)) > index + 1:
            return _infinitive(words, past, lemma)  # refuse en revanche de répondre
        if _skippable(words, index) or classes & Word.CLITIC:
            continue
        return None
    return None
