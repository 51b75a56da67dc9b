"""Times of invented sentences, published on Tuesday 22 October 2024 unless a test says otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.extraction.times import times
from recoupe.language import pack
from recoupe.model.text import Published, Span
from recoupe.model.when import Time

TUESDAY = Published(date(2024, 10, 22))


def read(sentence: str, published: Published | None = TUESDAY, looks_ahead: bool = False) -> tuple[Time, ...]:
    return times(sentence, Span(0, len(sentence)), pack("fr").calendar, published, looks_ahead)


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


ONE_TIME = [
    # dates in full
    ("Le pont a cédé le 7 mars 2024.", "le 7 mars 2024", "2024-03-07", "2024-03-07", "day"),
    ("Le 1er juin 2023, tout ferme.", "Le 1er juin 2023", "2023-06-01", "2023-06-01", "day"),
    ("Signé le premier mai 2022.", "le premier mai 2022", "2022-05-01", "2022-05-01", "day"),
    ("Fait à Lima, 07/03/2024.", "07/03/2024", "2024-03-07", "2024-03-07", "day"),
    ("Version du 2024-03-07.", "2024-03-07", "2024-03-07", "2024-03-07", "day"),
    ("Le jeudi 15 février 2024, il neigeait.", "Le jeudi 15 février 2024", "2024-02-15", "2024-02-15", "day"),
    # dates without year
    ("Le 15 août, la foudre est tombée.", "Le 15 août", "2024-08-15", "2024-08-15", "day"),
    ("Le 1er juin, la foudre est tombée.", "Le 1er juin", "2024-06-01", "2024-06-01", "day"),
    ("Les faits datent du 30 janvier.", "30 janvier", "2024-01-30", "2024-01-30", "day"),
    ("Mercredi 6 septembre, il pleuvait.", "Mercredi 6 septembre", "2023-09-06", "2023-09-06", "day"),
    ("Le vote est fixé au mardi 5 novembre.", "mardi 5 novembre", "2024-11-05", "2024-11-05", "day"),
    ("Le sommet s'ouvre le 4 novembre.", "le 4 novembre", "2024-11-04", "2024-11-04", "day"),
    ("Le 31 décembre dernier, il gelait.", "Le 31 décembre dernier", "2023-12-31", "2023-12-31", "day"),
    ("Le 19 septembre au soir, elle chantait.", "Le 19 septembre au soir", "2024-09-19", "2024-09-19", "part_of_day"),
    # intervals
    ("Il a plu du 3 au 9 octobre.", "du 3 au 9 octobre", "2024-10-03", "2024-10-09", "day"),
    ("Il a plu entre le 3 et le 9.", "entre le 3 et le 9", "2024-10-03", "2024-10-09", "day"),
    ("Il a plu du 30 septembre au 2 octobre.", "du 30 septembre au 2 octobre", "2024-09-30", "2024-10-02", "day"),
    ("Dans la nuit du 4 au 5 septembre.", "la nuit du 4 au 5 septembre", "2024-09-04", "2024-09-05", "part_of_day"),
    ("Dans la nuit de samedi à dimanche.", "la nuit de samedi à dimanche", "2024-10-19", "2024-10-20", "part_of_day"),
    ("Les 10 et 11 mai 2023, elle jouait.", "Les 10 et 11 mai 2023", "2023-05-10", "2023-05-11", "day"),
    ("Il servit de 2014 à 2016.", "de 2014 à 2016", "2014-01-01", "2016-12-31", "year"),
    ("Entre juin et août 2023, rien.", "Entre juin et août 2023", "2023-06-01", "2023-08-31", "month"),
    (
        "Fermé du 28 décembre au 3 janvier 2024.",
        "du 28 décembre au 3 janvier 2024",
        "2023-12-28",
        "2024-01-03",
        "day",
    ),
    # months, seasons, years
    ("La grève a commencé en juin.", "en juin", "2024-06-01", "2024-06-30", "month"),
    ("Le texte date de mars 2021.", "mars 2021", "2021-03-01", "2021-03-31", "month"),
    ("La crue de début août.", "début août", "2024-08-01", "2024-08-10", "month"),
    ("La loi passera à la mi-mai 2025.", "la mi-mai 2025", "2025-05-11", "2025-05-20", "month"),
    ("Il partit fin 2023.", "fin 2023", "2023-10-01", "2023-12-31", "year"),
    ("Il partit début 2023.", "début 2023", "2023-01-01", "2023-03-31", "year"),
    ("En 2014, la mine fermait.", "En 2014", "2014-01-01", "2014-12-31", "year"),
    ("L'élection de 2022 a déçu.", "2022", "2022-01-01", "2022-12-31", "year"),
    ("L'été 2024 fut sec.", "L'été 2024", "2024-06-01", "2024-08-31", "season"),
    ("L'hiver dernier fut doux.", "L'hiver dernier", "2023-12-01", "2024-02-29", "season"),
    ("Cet été, la mer a monté.", "Cet été", "2024-06-01", "2024-08-31", "season"),
    ("Dans les années 1990, on pêchait.", "Dans les années 1990", "1990-01-01", "1999-12-31", "decade"),
    ("Au premier trimestre 2024, rien.", "premier trimestre 2024", "2024-01-01", "2024-03-31", "season"),
    # counted from publication
    ("Hier, la mer était calme.", "Hier", "2024-10-21", "2024-10-21", "day"),
    ("Il l'a dit avant-hier.", "avant-hier", "2024-10-20", "2024-10-20", "day"),
    ("Elle arrive demain.", "demain", "2024-10-23", "2024-10-23", "day"),
    ("Aujourd’hui, il neige.", "Aujourd’hui", "2024-10-22", "2024-10-22", "day"),
    ("Hier soir, le courant a sauté.", "Hier soir", "2024-10-21", "2024-10-21", "part_of_day"),
    ("Ce matin, le courant a sauté.", "Ce matin", "2024-10-22", "2024-10-22", "part_of_day"),
    ("La semaine dernière, il a plu.", "La semaine dernière", "2024-10-14", "2024-10-20", "week"),
    ("Il l'a dit le mois dernier.", "le mois dernier", "2024-09-01", "2024-09-30", "month"),
    ("L'an dernier, il a plu.", "L'an dernier", "2023-01-01", "2023-12-31", "year"),
    ("L'année prochaine, on verra.", "L'année prochaine", "2025-01-01", "2025-12-31", "year"),
    ("Ce week-end, il a plu.", "Ce week-end", "2024-10-19", "2024-10-20", "day"),
    ("Il y a trois jours, tout allait.", "Il y a trois jours", "2024-10-19", "2024-10-19", "day"),
    ("Il y a deux ans, tout allait.", "Il y a deux ans", "2022-01-01", "2022-12-31", "year"),
    ("Dans trois semaines, on saura.", "Dans trois semaines", "2024-11-11", "2024-11-17", "week"),
    ("Il pleut depuis deux jours.", "depuis deux jours", "2024-10-20", "2024-10-22", "day"),
    ("Il pleut depuis plus de trois semaines.", "depuis plus de trois semaines", "2024-10-01", "2024-10-22", "week"),
    ("Ces trois derniers jours, rien.", "Ces trois derniers jours", "2024-10-19", "2024-10-22", "day"),
    ("Un rapport sera rendu sous dix jours.", "sous dix jours", "2024-10-22", "2024-11-01", "day"),
    # weekdays
    ("Mardi, le juge s'est tu.", "Mardi", "2024-10-22", "2024-10-22", "day"),
    ("Mardi dernier, le juge s'est tu.", "Mardi dernier", "2024-10-15", "2024-10-15", "day"),
    ("Lundi soir, le juge s'est tu.", "Lundi soir", "2024-10-21", "2024-10-21", "part_of_day"),
    ("Vendredi prochain, il parlera.", "Vendredi prochain", "2024-10-25", "2024-10-25", "day"),
    ("Il l'a dit mercredi.", "mercredi", "2024-10-16", "2024-10-16", "day"),
    ("Le feu a pris dans la nuit de jeudi.", "la nuit de jeudi", "2024-10-17", "2024-10-17", "part_of_day"),
    ("Au soir du 14 juillet, il pleuvait.", "soir du 14 juillet", "2024-07-14", "2024-07-14", "part_of_day"),
    ("Samedi soir 6 octobre, il pleuvait.", "Samedi soir 6 octobre", "2024-10-06", "2024-10-06", "part_of_day"),
    ("Le grutier est tombé samedi midi.", "samedi midi", "2024-10-19", "2024-10-19", "hour"),
    (
        "Au cours des trois dernières semaines, rien.",
        "Au cours des trois dernières semaines",
        "2024-10-01",
        "2024-10-22",
        "week",
    ),
    ("La digue a tenu à la fin de l'été.", "la fin de l'été", "2024-08-01", "2024-08-31", "season"),
    # seen from one side
    ("La mine ferme depuis août.", "depuis août", "2024-08-01", "2024-10-22", "month"),
    ("Il est introuvable depuis décembre.", "depuis décembre", "2023-12-01", "2024-10-22", "month"),
    ("Tout sera prêt avant dimanche.", "avant dimanche", None, "2024-10-26", "day"),
    ("Le pont ouvre à compter de samedi.", "à compter de samedi", "2024-10-26", None, "day"),
    ("On saura d'ici la fin de l'année.", "d'ici la fin de l'année", "2024-10-22", "2024-12-31", "year"),
    ("On saura d’ici décembre.", "d’ici décembre", "2024-10-22", "2024-12-31", "month"),
    ("On saura d'ici fin 2025.", "d'ici fin 2025", "2024-10-22", "2025-12-31", "year"),
    ("Le bail court jusqu'en 2030.", "jusqu'en 2030", None, "2030-12-31", "year"),
    ("Après le 7 mars 2024, plus rien.", "Après le 7 mars 2024", "2024-03-08", None, "day"),
    ("Dans les prochains jours, on saura.", "les prochains jours", "2024-10-22", None, "day"),
]


@pytest.mark.parametrize(
    ("sentence", "mention", "start", "end", "granularity"), ONE_TIME, ids=[row[0] for row in ONE_TIME]
)
def test_a_sentence_gives_its_time(
    sentence: str, mention: str, start: str | None, end: str | None, granularity: str
) -> None:
    (found,) = read(sentence)
    assert (found.mention, found.start, found.end, found.granularity) == (mention, day(start), day(end), granularity)
    assert found.anchored
    assert found.mention == sentence[found.span.start : found.span.end]


CLOCKS = [
    ("Le choc s'est produit à 18h42.", "18h42", "18:42", "minute"),
    ("Le choc s'est produit à 14 h 30.", "14 h 30", "14:30", "minute"),
    ("Le choc s'est produit vers 9 heures.", "9 heures", "09:00", "hour"),
    ("Le choc s'est produit à midi.", "midi", "12:00", "hour"),
    ("Le choc s'est produit à 3 heures du matin.", "3 heures du matin", "03:00", "hour"),
    ("Le choc s'est produit à 11 heures du soir.", "11 heures du soir", "23:00", "hour"),
    ("11:20 - Le feu gagne.", "11:20", "11:20", "minute"),
]


@pytest.mark.parametrize(("sentence", "mention", "clock", "granularity"), CLOCKS, ids=[row[0] for row in CLOCKS])
def test_a_time_of_day_alone_has_no_day(sentence: str, mention: str, clock: str, granularity: str) -> None:
    (found,) = read(sentence)
    assert (found.mention, found.clock, found.granularity, found.anchored) == (mention, clock, granularity, False)
    assert found.why


def test_a_time_of_day_joins_its_date() -> None:
    (found,) = read("L'alerte a sonné mardi, vers 9 heures.")
    assert (found.mention, found.start, found.clock) == ("mardi, vers 9 heures", date(2024, 10, 22), "09:00")


AHEAD = [
    ("Mercredi, il parlera.", "2024-10-23"),
    ("Mardi, il parlera.", "2024-10-22"),
    ("Le 15 août, il parlera.", "2025-08-15"),
]


@pytest.mark.parametrize(("sentence", "start"), AHEAD, ids=[row[0] for row in AHEAD])
def test_a_statement_about_the_future_looks_ahead(sentence: str, start: str) -> None:
    (found,) = read(sentence, looks_ahead=True)
    assert found.start == day(start)


STORY = [
    "La veille, il dormait.",
    "Le lendemain, il partit.",
    "Trois jours plus tard, il partit.",
    "Deux ans après, rien.",
]


@pytest.mark.parametrize("sentence", STORY)
def test_what_counts_from_the_story_stays_unanchored(sentence: str) -> None:
    (found,) = read(sentence)
    assert (found.start, found.end, found.anchored, found.why) == (
        None,
        None,
        False,
        "counts from another moment of the story",
    )


UNDATED = ["Hier, il pleuvait.", "Mardi, il pleuvait.", "Le 7 mars, il pleuvait.", "Il y a deux jours, il pleuvait."]


@pytest.mark.parametrize("sentence", UNDATED)
def test_without_a_publication_date_relative_times_say_why(sentence: str) -> None:
    (found,) = read(sentence, published=None)
    assert (found.start, found.end, found.anchored) == (None, None, False)
    assert found.why == "counts from the publication date, which is unknown"


def test_without_a_publication_date_a_full_date_is_anchored() -> None:
    (found,) = read("Le 7 mars 2024, il pleuvait.", published=None)
    assert (found.start, found.anchored) == (date(2024, 3, 7), True)


NO_TIME = [
    "Il a été vu près du port.",
    "La sonde vise Mars.",
    "Elle a vu 2000 moutons.",
    "Ils étaient de 8 à 12 personnes.",
    "Il a couru pendant 48 heures.",
    "À 9 heures de route, rien.",
    "Le 30 février, dit-il.",
    "Il habite au 13 de la rue.",
    "La fin du match approche.",
    "Il a marché deux heures avant de renoncer.",
    "La traversée, de 2 h 15, est annulée.",
    "Il pleut 1 h 45 de suite.",
    "Chaque mardi, il pleut.",
    "L'attente va de 8 à 10 heures.",
    "Ils luttent jour et nuit.",
    "",
]


@pytest.mark.parametrize("sentence", NO_TIME)
def test_lengths_planets_and_counts_are_no_times(sentence: str) -> None:
    assert read(sentence) == ()


SEVERAL = [
    ("Lundi et mardi, il a plu.", ["Lundi", "mardi"]),
    ("Hier à 18h42 puis demain.", ["Hier à 18h42", "demain"]),
    ("En 2008 puis en 2012, il gagna.", ["En 2008", "en 2012"]),
    ("Entre 10h et 11h, puis à minuit.", ["Entre 10h et 11h", "minuit"]),
    ("Le musée est ouvert de 8 à 18 heures.", ["de 8 à 18 heures"]),
    ("Le train de 7h45 a une réunion à bord.", ["7h45"]),
    ("Dans les années 1920 et 1930, rien.", ["Dans les années 1920", "1930"]),
]


@pytest.mark.parametrize(("sentence", "mentions"), SEVERAL, ids=[row[0] for row in SEVERAL])
def test_a_sentence_gives_its_times_in_order(sentence: str, mentions: list[str]) -> None:
    assert [found.mention for found in read(sentence)] == mentions


def known_gap(sentence: str, expected: list[str], why: str) -> object:
    return pytest.param(sentence, expected, marks=pytest.mark.xfail(reason=why, strict=True), id=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        known_gap("Le 13, il pleuvait.", ["Le 13"], "a bare day of the month is read in an interval only"),
        known_gap("Le mouvement de mai 68.", ["mai 68"], "years of two digits are not read"),
        known_gap("Au XIXe siècle, on pêchait.", ["XIXe siècle"], "centuries have no granularity"),
    ],
)
def test_known_gaps_of_times(sentence: str, expected: list[str]) -> None:
    assert [found.mention for found in read(sentence)] == expected
