"""Actions of invented statements: code, object, actor, negation, voice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from costs import times_as_long
from recoupe.extraction.actions import action
from recoupe.language import pack
from recoupe.language.tables import rows
from recoupe.model.action import ACTION_CODES, TOLL_CODES, Action, same_toll
from recoupe.model.text import Span

ACTIONS, GAZETTEER = pack("fr").actions, pack("fr").gazetteer


def read(statement: str) -> Action:
    return action(statement, Span(0, len(statement)), ACTIONS, GAZETTEER)


DEEDS = [
    # who does what to whom
    ("La Corée du Nord a expédié neuf cents recrues.", "send", "recrue", "KP"),
    ("Oslo a déployé des vedettes dans le fjord.", "deploy", "vedette", "NO"),
    ("la Norvège va retirer ses chasseurs", "withdraw", "chasseur", "NO"),
    ("L'armée moldave a abattu deux drones.", "shoot_down", "drone", "MD"),
    ("Un chasseur a abattu trois bergers.", "kill", "berger", "Un chasseur"),
    ("La marine a tiré une torpille.", "launch", "torpille", "La marine"),
    ("Les gardes ont ouvert le feu sur la foule.", "fire", None, "Les gardes"),
    ("Le parquet a ouvert une enquête.", "investigate", None, "Le parquet"),
    ("Le Kremlin dément toute livraison.", "deny", "livraison", "RU"),
    ("Brasilia exige le départ des forages.", "demand", "départ", "BR"),
    ("les autorités chiliennes auraient fourni des tentes", "supply", "tente", "CL"),
    ("Le syndicat appelle les dockers au calme.", "appeal", "docker", "Le syndicat"),
    ("La compagnie a promis des avions neufs.", "promise", "avion", "La compagnie"),
    ("Le ministre doit se rendre à Quito.", "visit", None, "Le ministre"),
    ("Israël a mené une frappe.", "strike", None, "IL"),
    ("Les deux présidents ont signé un accord.", "sign", "accord", "Les deux présidents"),
    ("La banque a versé trois millions d'euros.", "pay", "euro", "La banque"),
    ("Mardi, la police a interpellé un armateur.", "arrest", "armateur", "la police"),
    ("La sénatrice a démissionné.", "resign", None, "La sénatrice"),
    ("Les rebelles ont pris le contrôle du fort.", "capture", "fort", "Les rebelles"),
    # passives: the object is the subject
    ("Le pont a été détruit par l'aviation russe.", "destroy", "pont", "RU"),
    ("Quatre contrebandiers ont été arrêtés.", "arrest", "contrebandier", None),
    ("Le maire a été mis en examen.", "charge", "maire", None),
    ("trois agents ont été placés en garde à vue", "detain", "agent", None),
    ("Mille tonnes de soufre étaient entreposées sous la halle.", "store", "soufre", None),
    ("Une fusée a été lancée hier soir.", "launch", "fusée", None),
    ("Le vol a été suspendu.", "suspend", "vol", None),
    # what only happens
    ("La digue s'est effondrée.", "collapse", "digue", None),
    ("Une citerne a explosé.", "explode", "citerne", None),
    ("Le ferry a coulé au large.", "sink", "ferry", None),
    ("Une explosion a eu lieu sous la halle.", "explode", None, None),
    ("Un séisme a frappé l'archipel.", "quake", "archipel", None),
    ("Un incendie s'est déclaré au grenier.", "burn", None, None),
    # nominal statements
    ("le déploiement de blindés moldaves", "deploy", "blindé", None),
    ("l'effondrement du viaduc", "collapse", "viaduc", None),
    ("la mise en examen du directeur", "charge", "directeur", None),
]


@pytest.mark.parametrize(("statement", "code", "thing", "actor"), DEEDS, ids=[row[0] for row in DEEDS])
def test_who_does_what_to_whom(statement: str, code: str, thing: str | None, actor: str | None) -> None:
    done = read(statement)
    assert (done.action, done.object, done.actor) == (code, thing, actor)


TOLLS = [
    ("La crue a fait onze morts.", "die"),
    ("Onze personnes ont été tuées.", "die"),
    ("Onze randonneurs ont péri.", "die"),
    ("Onze mineurs ont perdu la vie.", "die"),
    ("Le bilan grimpe à onze morts.", "die"),
    ("Le préfet confirme 11 décès.", "die"),
    ("La grêle a tué onze brebis.", "kill"),
    ("La crue a fait soixante blessés.", "injure"),
    ("Soixante personnes ont été blessées.", "injure"),
    ("Neuf marins sont portés disparus.", "go_missing"),
    ("Neuf marins manquent à l'appel.", "go_missing"),
    ("On compte neuf disparus.", "go_missing"),
    ("Deux cents familles ont été déplacées.", "displace"),
    ("Il y a 4 000 déplacés.", "displace"),
    ("Quatre mille riverains ont été évacués.", "evacuate"),
    ("Cent familles se retrouvent sans abri.", "homeless"),
    ("Trente naufragés ont été secourus.", "rescue"),
    ("Les plongeurs ont retrouvé deux survivants.", "survive"),
    ("Vingt ouvriers restent hospitalisés.", "hospitalise"),
    ("La milice retient quinze otages.", "abduct"),
    ("Six prisonniers ont été libérés.", "release"),
    ("Cinquante habitants ont été mis à l'abri.", "shelter"),
    ("Douze mineurs sont coincés.", "trap"),
    ("Le foyer compte quarante contaminés.", "infect"),
]


@pytest.mark.parametrize(("statement", "code"), TOLLS, ids=[row[0] for row in TOLLS])
def test_what_is_counted_in_a_toll_has_a_code_of_its_own(statement: str, code: str) -> None:
    assert read(statement).action == code


NEGATED = [
    ("La police n'a pas arrêté le passeur.", True),
    ("Le port n'a jamais été fermé.", True),
    ("Aucun blessé n'est à déplorer.", True),
    ("Le ministre n'a promis aucune aide.", True),
    ("Ils n'ont toujours pas été libérés.", True),
    ("La police a arrêté le passeur.", False),
    ("Le port n'a été fermé que mardi.", False),
]


@pytest.mark.parametrize(("statement", "negated"), NEGATED, ids=[row[0] for row in NEGATED])
def test_a_negation_around_the_verb_or_noun_is_seen(statement: str, negated: bool) -> None:
    assert read(statement).negated is negated


@pytest.mark.parametrize(
    ("statement", "passive"),
    [
        ("Le pont a été détruit.", True),
        ("Le pont est détruit.", True),
        ("Deux ponts détruits dans la nuit", True),
        ("La crue a détruit le pont.", False),
        ("La digue s'est effondrée.", False),
        ("Onze mineurs sont morts.", False),
    ],
)
def test_voice(statement: str, passive: bool) -> None:
    assert read(statement).passive is passive


@pytest.mark.parametrize(
    "statement",
    [
        "Il fait froid sur la côte.",
        "Nous sommes ravis.",
        "La commission pense à une attaque.",
        "",
        "12 mai",
    ],
)
def test_a_statement_without_a_known_deed_has_no_code(statement: str) -> None:
    assert read(statement).action is None


@pytest.mark.parametrize(
    ("noun", "code"),
    [
        ("mort", "die"),
        ("tué", "die"),
        ("décès", "die"),
        ("blessé", "injure"),
        ("disparu", "go_missing"),
        ("déplacé", "displace"),
        ("évacué", "evacuate"),
        ("détenu", "detain"),
        ("sans-abri", "homeless"),
        ("rescapé", "survive"),
        ("explosion", "explode"),
        ("tremblement de terre", "quake"),
        ("chaise", None),
    ],
)
def test_a_counted_noun_gives_its_code(noun: str, code: str | None) -> None:
    assert ACTIONS.code_of_noun(noun) == code


def test_figures_of_different_fates_are_never_the_same_toll() -> None:
    alike = [(left, right) for left in TOLL_CODES for right in TOLL_CODES if left < right and same_toll(left, right)]
    assert alike == [("die", "kill")]


def test_the_table_uses_the_closed_list_and_all_of_it() -> None:
    used = {row["code"] for row in rows("fr", "actions.tsv")}
    assert used == set(ACTION_CODES)
    assert list(ACTION_CODES) == sorted(ACTION_CODES)


def test_no_noun_has_two_codes() -> None:
    held: dict[str, set[str]] = {}
    for row in rows("fr", "actions.tsv"):
        for noun in row["nouns"].split():
            held.setdefault(noun, set()).add(row["code"])
    assert {noun: codes for noun, codes in held.items() if len(codes) > 1} == {}


def test_no_verb_has_two_codes_without_an_object_that_tells_them_apart() -> None:
    held: dict[tuple[str, str], set[str]] = {}
    for row in rows("fr", "actions.tsv"):
        for verb in row["verbs"].split():
            held.setdefault((verb, row["objects"]), set()).add(row["code"])
    assert {verb: codes for (verb, _), codes in held.items() if len(codes) > 1} == {}


def test_the_actor_is_a_slice_of_the_text() -> None:
    text = "Mardi, la police de Brumeval a interpellé un armateur."
    done = read(text)
    assert done.actor_span is not None
    assert done.actor == done.actor_span.of(text) == "la police de Brumeval"


def known_gap(statement: str, code: str | None, why: str) -> object:
    return pytest.param(statement, code, id=statement, marks=pytest.mark.xfail(reason=why))


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        known_gap("La commission dénonce le manque de lits.", None, "dénoncer is read as an accusation"),
        known_gap("Le vent a soufflé le toit du hangar.", "destroy", "souffler is damage, whatever is left"),
        known_gap("Il leur a volé la vedette.", None, "set phrases outside the table are read word by word"),
    ],
)
def test_known_gaps_of_actions(statement: str, code: str | None) -> None:
    assert read(statement).action == code


def test_reading_grows_with_the_text_and_no_faster() -> None:
    def reading(times: int) -> Callable[[], object]:
        text = "a été n'a pas se , de la prise qui avoir détruit " * times
        return lambda: action(text, Span(0, len(text)), ACTIONS, GAZETTEER)

    # five times the text: a quadratic reader would need twenty-five times as long
    assert times_as_long(reading(10_000), reading(2_000), allowed=12) < 12
