"""Sentences in which somebody says something, made from treebank sentences and treebank noun phrases.

Sequoia and GSD hold about twenty inverted speech verbs between them, too few to learn from. A made sentence takes a
parsed sentence as what is said and a parsed subject as who says it, in the forms of the news desk: « S », a déclaré
NP; S, explique-t-il; NP a affirmé que S; Selon NP, S; NP, citant NP, a rapporté que S; NP a déclaré : « S »;
and against them NP, en visite à Lyon, a dénoncé NP.
Labels follow Sequoia: what is said is the root, the verb after it hangs on it as `parataxis:insert`. Nothing here is
text of anybody but the treebanks' writers, so no licence comes in beyond theirs.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence

from treebanks import Token, Tree

_VERBS = tuple(
    tuple(line.split())
    for line in """déclaré déclare déclarent
affirmé affirme affirment
annoncé annonce annoncent
expliqué explique expliquent
ajouté ajoute ajoutent
indiqué indique indiquent
précisé précise précisent
assuré assure assurent
estimé estime estiment
souligné souligne soulignent
rapporté rapporte rapportent
confié confie confient
noté note notent
dit dit disent
insisté insiste insistent
poursuivi poursuit poursuivent
fait_savoir fait_savoir font_savoir
relevé relève relèvent
regretté regrette regrettent
soutenu soutient soutiennent
averti avertit avertissent
répondu répond répondent""".splitlines()
)
_ACTS = ("contesté", "dénoncé", "critiqué", "salué", "rejeté", "demandé", "annoncé", "confirmé", "démenti", "réclamé")
_ADVERBS = ("également", "officiellement", "aussi", "toutefois", "notamment")
_FINITE = "Mood=Ind|Number={}|Person=3|Tense=Pres|VerbForm=Fin"
_PARTICIPLE = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"
_ROOT = -1

_ADJUNCTS: tuple[Tree, ...] = (
    (Token("mardi", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),),
    (Token("jeudi", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),),
    (
        Token("dans", True, 2, "case", "ADP", ""),
        Token("un", True, 2, "det", "DET", "Definite=Ind|Gender=Masc|Number=Sing|PronType=Art"),
        Token("communiqué", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),
    ),
    (
        Token("à", True, 2, "case", "ADP", ""),
        Token("la", True, 2, "det", "DET", "Definite=Def|Gender=Fem|Number=Sing|PronType=Art"),
        Token("presse", True, _ROOT, "obl:arg", "NOUN", "Gender=Fem|Number=Sing"),
    ),
    (
        Token("lors", True, 3, "case", "ADP", ""),
        Token("d'", False, 0, "fixed", "ADP", ""),
        Token("une", True, 3, "det", "DET", "Definite=Ind|Gender=Fem|Number=Sing|PronType=Art"),
        Token("réunion", True, _ROOT, "obl:mod", "NOUN", "Gender=Fem|Number=Sing"),
    ),
    (
        Token("sans", True, 1, "case", "ADP", ""),
        Token("détour", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),
    ),
)
_CIRCUMSTANCES: tuple[Tree, ...] = (
    (
        Token("en", True, 1, "case", "ADP", ""),
        Token("visite", True, _ROOT, "obl:mod", "NOUN", "Gender=Fem|Number=Sing"),
        Token("à", True, 3, "case", "ADP", ""),
        Token("Lyon", True, 1, "nmod", "PROPN", ""),
    ),
    (
        Token("en", True, 1, "case", "ADP", ""),
        Token("déplacement", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),
        Token("dans", True, 4, "case", "ADP", ""),
        Token("le", True, 4, "det", "DET", "Definite=Def|Gender=Masc|Number=Sing|PronType=Art"),
        Token("Nord", True, 1, "nmod", "PROPN", ""),
    ),
    (
        Token("dans", True, 2, "case", "ADP", ""),
        Token("un", True, 2, "det", "DET", "Definite=Ind|Gender=Masc|Number=Sing|PronType=Art"),
        Token("entretien", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),
    ),
    (Token("lundi", True, _ROOT, "obl:mod", "NOUN", "Gender=Masc|Number=Sing"),),
)


class _Builder:
    """A sentence under construction; heads are filled in once their words stand."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []

    def word(self, text: str, label: str, pos: str, head: int = 0, morph: str = "", *, space: bool = True) -> int:
        self.tokens.append(Token(text, space, head, label, pos, morph))
        return len(self.tokens) - 1

    def part(self, tree: Tree, label: str, head: int = 0) -> int:
        """Adds a stretch whose root is marked -1 (or points at itself) under `head`; gives the root's place."""
        base, root = len(self.tokens), -1
        for index, token in enumerate(tree):
            if token.head in (_ROOT, index):
                root = base + index
                self.tokens.append(token._replace(head=head, label=label or token.label))
            else:
                self.tokens.append(token._replace(head=base + token.head))
        self.tokens[-1] = self.tokens[-1]._replace(space=True)
        return root

    def hang(self, index: int, head: int) -> int:
        self.tokens[index] = self.tokens[index]._replace(head=head)
        return index

    def close_up(self) -> None:
        """No space after the last word so far."""
        self.tokens[-1] = self.tokens[-1]._replace(space=False)

    def done(self, root: int) -> Tree:
        self.close_up()
        self.word(".", "punct", "PUNCT", root)
        self.tokens[root] = self.tokens[root]._replace(head=root, label="ROOT")
        return tuple(self.tokens)


class Maker:
    """Makes sentences from the treebanks' own."""

    def __init__(self, sentences: Iterable[Tree], chance: random.Random) -> None:
        everything = list(sentences)
        self.chance = chance
        self.carriers = [tree[:-1] for tree in everything if _carries(tree)]
        self.speakers = [phrase for tree in everything for phrase in _speakers(tree)]
        self.names = [
            phrase
            for phrase in self.speakers
            if phrase[0].pos == "PROPN" and any(token.label == "flat:name" for token in phrase)
        ]
        self.forms: tuple[tuple[Callable[[], Tree], int], ...] = (
            (self._inverted, 24),
            (self._pronoun, 14),
            (self._que, 20),
            (self._selon, 14),
            (self._citing, 5),
            (self._colon, 8),
            (self._in_the_middle, 4),
            (self._act, 16),
        )

    def sentences(self, count: int) -> Iterator[Tree]:
        """That many made sentences."""
        makers, weights = zip(*self.forms, strict=True)
        for _ in range(count):
            yield self.chance.choices(makers, weights)[0]()

    def _speaker(self) -> Tree:
        return self.chance.choice(self.names if self.chance.random() < 0.25 else self.speakers)

    def _verb(self, make: _Builder, label: str, head: int, *, plural: bool) -> int:
        verb = self.chance.choice(_VERBS)
        number = "Plur" if plural else "Sing"
        if self.chance.random() < 0.3:
            first, _, rest = verb[1 + plural].partition("_")
            index = make.word(first, label, "VERB", head, _FINITE.format(number))
        else:
            first, _, rest = verb[0].partition("_")
            index = self._perfect(make, first, label, head, plural=plural)
        if rest:  # a fait savoir: the causative hangs on the infinitive in the treebanks
            infinitive = make.word(rest, label, "VERB", head, "VerbForm=Inf")
            for at, token in enumerate(make.tokens):
                if token.head == index and token.label == "aux:tense":
                    make.hang(at, infinitive)
            make.tokens[index] = make.tokens[index]._replace(head=infinitive, label="aux:caus", pos="AUX")
            index = infinitive
        return index

    def _perfect(self, make: _Builder, participle: str, label: str, head: int, *, plural: bool) -> int:
        """Adds an auxiliary and the participle, now and then with an adverb between them."""
        number = "Plur" if plural else "Sing"
        before = [make.word("ont" if plural else "a", "aux:tense", "AUX", 0, _FINITE.format(number))]
        if self.chance.random() < 0.15:
            before.append(make.word(self.chance.choice(_ADVERBS), "advmod", "ADV"))
        index = make.word(participle, label, "VERB", head, _PARTICIPLE)
        for each in before:
            make.hang(each, index)
        return index

    def _opening(self, make: _Builder) -> list[int]:
        """Begins with a circumstance and a comma now and then; gives what must still hang on the verb."""
        if self.chance.random() >= 0.25:
            return []
        circumstance = make.part(_raised(self.chance.choice(_CIRCUMSTANCES)), "")
        make.close_up()
        make.word(",", "punct", "PUNCT", circumstance)
        return [circumstance]

    def _between(self, make: _Builder) -> list[int]:
        """Adds a circumstance between commas after the subject now and then; gives what must hang on the verb."""
        if self.chance.random() >= 0.3:
            return []
        make.close_up()
        comma = make.word(",", "punct", "PUNCT")
        circumstance = make.part(self.chance.choice(_CIRCUMSTANCES), "")
        make.hang(comma, circumstance)
        make.close_up()
        make.word(",", "punct", "PUNCT", circumstance)
        return [circumstance]

    def _subject(self, make: _Builder, speaker: Tree) -> tuple[int, list[int]]:
        """Adds a subject with a name or a circumstance between commas; gives it and what must hang on the verb."""
        loose = self._opening(make)
        subject = make.part(speaker if loose else _raised(speaker), "nsubj")
        if self._named(make, subject):
            make.close_up()
            make.word(",", "punct", "PUNCT", subject)
            return subject, loose
        return subject, [*loose, *self._between(make)]

    def _adjunct(self, make: _Builder, verb: int) -> None:
        if self.chance.random() < 0.3:
            make.part(self.chance.choice(_ADJUNCTS), "", verb)

    def _named(self, make: _Builder, speaker: int) -> bool:
        """Adds a name between commas to the speaker now and then: le maire, Paul Varin."""
        if self.chance.random() >= 0.4:
            return False
        make.close_up()
        comma = make.word(",", "punct", "PUNCT")
        name = make.part(self.chance.choice(self.names), "appos", speaker)
        make.hang(comma, name)
        return True

    def _said(self, make: _Builder, *, lower: bool = False) -> int:
        tree = self.chance.choice(self.carriers)
        return make.part(_lowered(tree) if lower else tree, "ROOT")

    def _quoted(self, make: _Builder) -> int:
        opening = make.word("«", "punct", "PUNCT")
        said = self._said(make)
        make.hang(opening, said)
        make.word("»", "punct", "PUNCT", said, space=False)
        return said

    def _inverted(self) -> Tree:
        make, speaker = _Builder(), self._speaker()
        said = self._quoted(make) if self.chance.random() < 0.6 else self._said(make)
        make.close_up()
        comma = make.word(",", "punct", "PUNCT")
        verb = self._verb(make, "parataxis:insert", said, plural=_plural(speaker))
        make.hang(comma, verb)
        self._adjunct(make, verb)
        self._named(make, make.part(speaker, "nsubj", verb))
        return make.done(said)

    def _pronoun(self) -> Tree:
        make = _Builder()
        said = self._quoted(make) if self.chance.random() < 0.6 else self._said(make)
        make.close_up()
        comma = make.word(",", "punct", "PUNCT")
        word, gender = ("elle", "Fem") if self.chance.random() < 0.3 else ("il", "Masc")
        morph = f"Emph=No|Gender={gender}|Number=Sing|Person=3|PronType=Prs"
        form = self.chance.choice([verb for verb in _VERBS if "_" not in verb[0]])
        if self.chance.random() < 0.3:
            verb = make.word(form[1], "parataxis:insert", "VERB", said, _FINITE.format("Sing"), space=False)
            linked = -1 if form[1].endswith(("t", "d")) else make.word("-t", "dep", "PART", space=False)
            pronoun = make.word(f"-{word}", "nsubj", "PRON", verb, morph)
        else:
            auxiliary = make.word("a", "aux:tense", "AUX", 0, _FINITE.format("Sing"), space=False)
            linked = make.word("-t", "dep", "PART", space=False)
            pronoun = make.word(f"-{word}", "nsubj", "PRON", 0, morph)
            verb = make.word(form[0], "parataxis:insert", "VERB", said, _PARTICIPLE)
            make.hang(auxiliary, verb)
            make.hang(pronoun, verb)
        if linked >= 0:
            make.hang(linked, pronoun)
        make.hang(comma, verb)
        self._adjunct(make, verb)
        return make.done(said)

    def _que(self) -> Tree:
        return self._clause(citing=False)

    def _citing(self) -> Tree:
        return self._clause(citing=True)

    def _clause(self, *, citing: bool) -> Tree:
        make, speaker = _Builder(), self._speaker()
        loose: list[int] = []
        if citing:
            subject = make.part(_raised(speaker), "nsubj")
            make.close_up()
            comma = make.word(",", "punct", "PUNCT")
            cites = make.word("citant", "acl", "VERB", subject, "Tense=Pres|VerbForm=Part")
            make.hang(comma, cites)
            make.part(self._speaker(), "obj", cites)
            make.close_up()
            make.word(",", "punct", "PUNCT", cites)
        else:
            subject, loose = self._subject(make, speaker)
        verb = self._verb(make, "ROOT", 0, plural=_plural(speaker))
        for each in (subject, *loose):
            make.hang(each, verb)
        self._adjunct(make, verb)
        tree = _lowered(self.chance.choice(self.carriers))
        elided = tree[0].text[0].lower() in "aeiouéèêâîôû"
        mark = make.word("qu'" if elided else "que", "mark", "SCONJ", space=not elided)
        make.hang(mark, make.part(tree, "ccomp", verb))
        return make.done(verb)

    def _colon(self) -> Tree:
        make, speaker = _Builder(), self._speaker()
        subject, loose = self._subject(make, speaker)
        verb = self._verb(make, "ROOT", 0, plural=_plural(speaker))
        for each in (subject, *loose):
            make.hang(each, verb)
        self._adjunct(make, verb)
        colon = make.word(":", "punct", "PUNCT")
        said = self._quoted(make)
        make.tokens[said] = make.tokens[said]._replace(head=verb, label="ccomp")
        make.hang(colon, said)
        return make.done(verb)

    def _act(self) -> Tree:
        """NP, en visite à Lyon, a dénoncé NP: one comma before a verb of saying does not make an incise."""
        make, speaker = _Builder(), self._speaker()
        subject, loose = self._subject(make, speaker)
        verb = self._perfect(make, self.chance.choice(_ACTS), "ROOT", 0, plural=_plural(speaker))
        for each in (subject, *loose):
            make.hang(each, verb)
        make.part(self._speaker(), "obj", verb)
        self._adjunct(make, verb)
        return make.done(verb)

    def _selon(self) -> Tree:
        make, speaker = _Builder(), self._speaker()
        word = self.chance.choice(("selon", "selon", "selon", "pour"))
        if self.chance.random() < 0.5:
            case = make.word(word.capitalize(), "case", "ADP")
            source = make.part(speaker, "obl:mod")
            make.hang(case, source)
            make.close_up()
            make.word(",", "punct", "PUNCT", source)
            said = self._said(make, lower=True)
        else:
            said = self._said(make)
            make.close_up()
            comma = make.word(",", "punct", "PUNCT")
            case = make.word("selon", "case", "ADP")
            source = make.part(speaker, "obl:mod")
            make.hang(comma, source)
            make.hang(case, source)
        make.hang(source, said)
        return make.done(said)

    def _in_the_middle(self) -> Tree:
        """NP, selon NP, VP: the source phrase between commas after the subject."""
        make, speaker = _Builder(), self._speaker()
        tree = self.chance.choice(self.carriers)
        root = next(index for index, token in enumerate(tree) if token.head == index)
        subject = next((i for i, t in enumerate(tree) if t.head == root and t.label.startswith("nsubj")), None)
        cut = max(_below(tree, subject)) + 1 if subject is not None else 0
        if not 0 < cut <= root or tree[cut - 1].pos == "PRON" or any(token.text == "," for token in tree[:cut]):
            return self._selon()
        inserted = len(speaker) + 3

        def moved(index: int) -> int:
            return index if index < cut else index + inserted

        for token in tree[:cut]:
            make.tokens.append(token._replace(head=moved(token.head)))
        make.close_up()
        comma = make.word(",", "punct", "PUNCT")
        case = make.word("selon", "case", "ADP")
        source = make.part(speaker, "obl:mod", moved(root))
        make.hang(comma, source)
        make.hang(case, source)
        make.close_up()
        make.word(",", "punct", "PUNCT", source)
        for token in tree[cut:]:
            make.tokens.append(token._replace(head=moved(token.head)))
        return make.done(moved(root))


def _below(tree: Sequence[Token], index: int) -> list[int]:
    """The places of a word and of everything under it."""
    found = {index}
    growing = True
    while growing:
        more = {i for i, token in enumerate(tree) if token.head in found} - found
        found |= more
        growing = bool(more)
    return sorted(found)


def _carries(tree: Tree) -> bool:
    """Whether a sentence can stand as what somebody says: one finite clause with a subject, no quotation."""
    roots = [index for index, token in enumerate(tree) if token.head == index]
    if len(roots) != 1 or not 6 <= len(tree) <= 26 or tree[-1].text != "." or tree[-1].head != roots[0]:
        return False
    root = roots[0]
    finite = "VerbForm=Fin" in tree[root].morph or any(
        token.head == root and token.label.startswith(("aux", "cop")) and "VerbForm=Fin" in token.morph
        for token in tree
    )
    return (
        finite
        and not any(token.text in set('"«»:;?!') or token.label.startswith("parataxis") for token in tree)
        and any(token.head == root and token.label.startswith("nsubj") for token in tree)
    )


def _speakers(tree: Tree) -> Iterator[Tree]:
    """The short noun phrases that are subjects of a sentence, their root marked -1."""
    for index, token in enumerate(tree):
        if token.label not in ("nsubj", "nsubj:pass") or token.pos not in ("NOUN", "PROPN") or token.head <= index:
            continue
        places = _below(tree, index)
        if len(places) > 10 or places != list(range(places[0], places[-1] + 1)):
            continue
        phrase = tuple(tree[i]._replace(head=_ROOT if i == index else tree[i].head - places[0]) for i in places)
        if any(word.pos in ("VERB", "AUX", "PUNCT", "PRON", "SYM", "X") for word in phrase):
            continue
        if token.pos == "NOUN" and phrase[0].pos not in ("DET", "NUM"):
            continue
        yield _lowered(phrase) if places[0] == 0 else phrase


def _lowered(tree: Tree) -> Tree:
    first = tree[0]
    if first.pos == "PROPN":
        return tree
    return (first._replace(text=first.text[0].lower() + first.text[1:]), *tree[1:])


def _raised(tree: Tree) -> Tree:
    return (tree[0]._replace(text=tree[0].text[0].upper() + tree[0].text[1:]), *tree[1:])


def _plural(phrase: Tree) -> bool:
    return any(token.head == _ROOT and "Number=Plur" in token.morph for token in phrase)
