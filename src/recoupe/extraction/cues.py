"""Which cue a verb group is: what its subject does with what follows."""

from __future__ import annotations

from recoupe.extraction.negations import shifts_blame
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.claim import Certainty, Stance
from recoupe.model.pack.grammar import Cue, Word

_MARKS = frozenset('«»“”"‹›')
_UNABLE = 14  # words after the verb: n'est « pas en mesure », à ce stade, de dire
_QUESTION = 4  # words between a verb of refusing and the question: a refusé de dire qui
_NOTHING = frozenset(("rien", "aucun", "aucune"))
_TO_US = 2  # words between a verb of refusing and nous: a refusé de nous recevoir
_AGENT = 8  # words between a passive verb and its par: a été confirmé dans la soirée de mardi par


def cue_of(words: Words, group: VerbGroup, body: int) -> Cue | None:
    """The cue of a verb group, as its negation, reflexive and chain change it; None where it reports nothing."""
    grammar = words.grammar
    chain = group.chain
    if not group.negated and grammar.cue_verbs.isdisjoint((group.lemma.partition(" ")[0], group.lemma, *chain)):
        return None
    reporting, of = grammar.reporting, grammar.verbs_of
    never = "jamais" in words.low[group.first : group.end + 2]  # n'a jamais avancé ce chiffre: no refusal
    if ((group.negated and not never) or chain[0] in of("refusing")) and any(lemma in of("silent") for lemma in chain):
        if chain[-1] == "répondre" and group.tense == "impf" and words.low[group.end : group.end + 1] != ["à"]:
            return None  # la radio ne répondait pas
        if group.passive:
            # n'a pas pu être vérifié: nobody is said to keep silent
            return reporting.get(group.lemma) if agent_at(words, group) >= 0 else None
        if group.lemma == "répondre" and "plus" in words.low[group.first : group.end + 1]:
            return None  # quatre collègues ne répondaient plus
        stance: Stance = "silent" if of("unsure").isdisjoint(chain) else "unconfirmed"
        return Cue(chain[-1], "hedged", stance, "unknown", frozenset(("bare",)))
    if chain[0] in of("refusing") and len(chain) > 1 and chain[-1] in of("withheld"):
        return Cue(chain[-1], "hedged", "silent", "unknown", frozenset(("bare",)))  # refuse de produire la facture
    if (group.negated or chain[0] in of("refusing")) and chain[-1] == "dire" and _no_more(words, group):
        return Cue("dire", "hedged", "silent", "unknown", frozenset(("bare",)))
    begins = group.end
    while begins < words.count and words.classes[begins] & Word.ADVERB:
        begins += 1
    reach = begins + (_QUESTION if chain[0] in of("refusing") else 1)
    asked = {*words.low[begins:reach]} & (of("interrogative") | {"si", "s'"})
    open_question = (
        (group.lemma in of("hiding") and not group.negated)
        or (chain[0] in of("refusing") and chain[-1] in of("asking_si"))
        or (group.negated and {*chain} & of("asking_si"))
    )
    if asked and open_question and not group.passive:
        return Cue(chain[-1], "hedged", "silent", "unknown", frozenset(("bare",)))
    of_noun = {"que", "qu'"} & {*words.low[max(0, group.start - 2) : group.start]}
    if group.reflexive and group.modal == chain[0] == "attendre" and not group.negated and not of_noun:
        return Cue(chain[0], "forecast", "states", "probable", frozenset(("bare",)))  # s'attendent à trouver
    if group.reflexive and group.lemma == "dire" and words.low[group.end : group.end + 6].count("mesure"):
        confirms = "confirmer" in words.low[group.end : group.end + 8]
        return Cue("dire", "hedged", "unconfirmed" if confirms else "silent", "unknown", frozenset(("bare",)))
    if chain[0] == group.modal and chain[0] in of("threatening") and not group.negated:
        return Cue(chain[0], "attributed", "pledges", "certain", frozenset(("bare",)))  # X menace de fermer
    if group.reflexive and group.lemma == "dire" and words.low[group.end : group.end + 1] in (["«"], ["“"], ['"']):
        return Cue("dire", "attributed", "states", "certain", frozenset(("bare",)))  # se dit « en lien » avec
    if group.reflexive and group.lemma in of("self_judging") and group.end < words.count:
        at = group.end
        while at < words.count - 1 and words.classes[at] & (Word.ADVERB | Word.LINK):
            at += 1
        if any(form.tense == "pp" for form in words.forms(at)) and not words.classes[at]:
            return Cue(group.lemma, "attributed", "states", "certain", frozenset(("bare",)))  # s'estiment trahis
        if at == group.end and words.low[at] in ("en", "à", "dans", "capable", "capables", "prêt", "prête", "prêts"):
            return Cue(group.lemma, "attributed", "states", "certain", frozenset(("bare",)))  # s'estime en bonne voie
    if (group.negated or chain[0] in of("refusing")) and chain[0] in of("willing") and not never and len(chain) > 1:
        to_us = "nous" in words.low[group.first + 1 : group.end + _TO_US]
        if to_us and words.low[group.start - 1 : group.start] != ["nous"]:
            return Cue(
                chain[-1], "hedged", "silent", "unknown", frozenset(("bare", "us"))
            )  # a refusé de nous la montrer
    unable = _unable(words, group) if group.negated else None
    if unable is not None:
        return Cue(chain[-1], "hedged", unable, "unknown", frozenset(("bare",)))
    if (
        len(chain) > 1
        and group.modal in ("", "pouvoir", "devoir", "attendre")
        and (chain[0] in reporting or chain[0] in grammar.expressions)
        and chain[0] != group.lemma
    ):
        lemma = chain[0]
    else:
        lemma = group.lemma
    cue = _expression(words, group, lemma, body) or reporting.get(lemma)
    if cue is not None and "se" in cue.frames and not group.reflexive:
        cue = None
    if cue is not None and cue.certainty == "attributed" and chain[0] in of("seeming") and chain[0] != lemma:
        cue = cue._replace(certainty="hedged", degree="probable")  # des images semblent montrer
    if cue is not None and "not" in cue.frames:
        return cue._replace(frames=cue.frames - {"not"}) if group.negated else None  # n'a pas donné suite
    if cue is None and lemma.partition(" ")[0] in ("faire", "laisser") and " " in lemma:
        open_ended = lemma.startswith("laisser") and lemma.partition(" ")[2] in of("doubting")
        certainty: Certainty = "hedged" if open_ended else "attributed"
        return Cue(lemma, certainty, "states", "possible" if open_ended else "certain", frozenset(("que", "quote")))
    seen = group.lemma == "voir" and (
        "y" in words.low[group.start : group.first] or words.low[group.end : group.end + 1] == ["là"]
    )
    if cue is not None and seen and "-" in cue.frames:
        return Cue("voir", "attributed", "states", "certain", frozenset(("obj",)))
    if group.negated and group.lemma == "croire" and "y" in words.low[group.start : group.first]:
        return Cue("croire", "denied", "denies", "certain", frozenset(("bare",)))
    if cue is None and lemma in of("deed") and not group.passive and not group.negated:
        return Cue(lemma, "attributed", "decrees", "certain", frozenset(("bare", "deed")))
    if cue is None:
        return None
    if group.passive and lemma not in of("agentless"):
        agent = agent_at(words, group)
        moved = lemma in of("moved") and any(words.is_number(k) for k in range(group.end, max(agent, group.end)))
        if agent < 0 or (lemma in of("undergone") and not moved):
            return None  # but: le bilan a été porté à 19 par les secours
    if group.passive and not cue.frames - {"quote", "weak", "bare", "se"}:
        return None  # le podium est complété par X
    if group.negated and lemma in of("unexcluded") and _NOTHING & {*words.low[group.end : begins + 1]}:
        return Cue(lemma, "hedged", "states", "possible", frozenset(("bare",)))  # n'exclut rien, aucune piste
    if group.negated and lemma in of("unexcluded"):
        return Cue(lemma, "hedged", "states", "possible", frozenset(("obj", "que", "weak")))
    if lemma in of("refutable") and not group.negated and not group.passive and shifts_blame(words, group):
        return Cue(lemma, "attributed", "accuses", "certain", frozenset(("bare",)))  # rejette la faute sur X
    if group.negated and not never and lemma in of("undenied"):
        return Cue(lemma, "hedged", "states", "probable", frozenset(("que", "inf", "obj", "weak")))  # ne dément pas
    if group.negated and lemma in of("undoubted"):
        return Cue(lemma, "attributed", "states", "certain", frozenset(("que", "obj", "weak")))  # ne conteste pas
    if group.negated and lemma in of("finding") and cue.certainty != "denied":
        return Cue(lemma, "denied", "denies", "certain", frozenset(("bare", "finding")))
    if group.negated and cue.certainty != "denied" and not only(words, group):
        return None
    if group.reflexive and (lemma in of("middle") or (cue.stance == "denies" and "se" not in cue.frames)):
        return None  # le succès ne se dément pas
    if group.reflexive and lemma == "demander":
        return Cue(lemma, "hedged", "asks", "unknown", frozenset(("asks",)))
    return cue


def past_adverbs(words: Words, at: int) -> int:
    """Index behind the adverbs and adverbial phrases that begin at `at`."""
    while at < words.count:
        past = words.after_adverbial(at)
        if past == at and not words.classes[at] & Word.ADVERB:
            return at
        at = max(past, at + 1)
    return at


def only(words: Words, group: VerbGroup) -> bool:
    """Whether *ne ... que* says only: n'en compte que 210."""
    at = group.end
    while at < words.count and (words.classes[at] & Word.ADVERB or words.low[at].endswith("ment")):
        at += 1  # ne déplore officiellement que
    return words.low[at : at + 1] in (["que"], ["qu'"]) and "pas" not in words.low[group.first : at]


def _unable(words: Words, group: VerbGroup) -> Stance | None:
    """n'est pas en mesure de confirmer, n'est pas capable de préciser; n'a, ne dispose d'aucune information."""
    of = words.grammar.verbs_of
    after = [word for word in words.low[group.end : group.end + _UNABLE] if word not in _MARKS]
    if group.lemma == "être" and any(word in of("able") for word in after[:4]):
        lemmas = {form.lemma for word in after for form in words.grammar.forms(word) if form.tense == "inf"}
        if lemmas & {*of("silent"), *of("asking_si")}:
            return "unconfirmed" if "confirmer" in lemmas else "silent"
    informed = group.lemma in of("informed") and any(word in of("information") for word in after[:4])
    return "silent" if informed and {"aucun", "aucune", "pas"} & {*after[:3]} else None


def agent_at(words: Words, group: VerbGroup) -> int:
    """Index of the *par* that names who does what a passive says, -1 where none follows (mardi, officiellement)."""
    for index in range(group.end, min(group.end + _AGENT, words.count - 1)):
        if words.low[index] == "par" and not words.classes[index + 1] & Word.TIME:
            return index
        if not words.is_word(index) or words.classes[index] & (Word.RELATIVE | Word.SUBORDINATOR | Word.COORDINATOR):
            return -1
    return -1


def _expression(words: Words, group: VerbGroup, lemma: str, body: int) -> Cue | None:
    """The cue of a verb with the word it needs (faire état, exprimer son inquiétude), None where it is not there."""
    for word, cue in words.grammar.expressions.get(lemma, ()):
        if "se" in cue.frames and not group.reflexive:
            continue
        if "asked" in cue.frames and not words.classes[body] & Word.LINK and not _sent_on(words, group):
            continue
        reach = 1 if "next" in cue.frames else 9 if len(word) > 3 else 4
        begins = group.end
        if "next" in cue.frames:
            begins = past_adverbs(words, begins)  # fait désormais état de, fait pour sa part état de
        after = words.low[begins : begins + reach]
        if word in after or word == words.low[group.last]:
            return cue
        if after[:1] == [","] and "se" not in cue.frames and word in words.low[group.end : group.end + 9]:
            return cue
    return None


def _sent_on(words: Words, group: VerbGroup) -> bool:
    """Whether the outlet is sent on to somebody else: nous renvoie vers, renvoie à la mairie."""
    at = group.end
    if "nous" in words.low[group.start : at] or any(
        w in words.grammar.verbs_of("press") for w in words.low[at : at + 3]
    ):
        return True
    if words.low[at : at + 1] and words.low[at] in ("à", "au", "aux", "vers"):
        return any(words.classes[k] & Word.BODY for k in range(at + 1, min(at + 3, words.count)))
    return False


def _no_more(words: Words, group: VerbGroup) -> bool:
    """N'a pas voulu en dire plus, refuse d'en dire davantage; not n'a pas dit plus de trois mots."""
    last = next((k for k in range(group.first, min(group.end + 3, words.count)) if words.low[k] == "dire"), group.last)
    after = words.low[last + 1 : last + 3]
    return after[:1] in (["plus"], ["davantage"]) and after[1:] not in (["de"], ["d'"], ["que"])
