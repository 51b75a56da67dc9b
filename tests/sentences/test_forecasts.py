"""Forecasts: what is expected, and past or present facts that only look like it."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

FORECASTS = [
    row("Le pont devrait rouvrir lundi.", says("Le pont devrait rouvrir lundi", None, "forecast")),
    row("Le gouvernement s'apprête à vendre le port.", says("s'apprête à vendre le port", ..., "forecast")),
    row(
        "Les travaux seront achevés d'ici la fin de l'année.",
        says("Les travaux seront achevés d'ici la fin de l'année", None, "forecast"),
    ),
    row("La régie prévoit de remplacer 12 pompes.", says("remplacer 12 pompes", ..., "forecast", figure="12")),
    row(
        "La reine est attendue jeudi à Oslo.",
        says("La reine est attendue jeudi à Oslo", None, "forecast"),
    ),
    row("Le bilan pourrait encore s'alourdir.", says("Le bilan pourrait encore s'alourdir", None, "forecast")),
    row(
        "Le bilan risque de s'alourdir.",
        says("Le bilan risque de s'alourdir", None, "forecast"),
    ),
    row("La loi doit être votée avant le 30 juin.", says("La loi doit être votée avant le 30 juin", None, "forecast")),
    row("Le musée va fermer ses portes.", says("Le musée va fermer ses portes", None, "forecast")),
    known_gap(
        "La ligne rouvre samedi prochain.",
        says("La ligne rouvre samedi prochain", None, "forecast"),
        why="a present with a time to come",
    ),
    known_gap(
        "Selon la météo, la neige tombera jusqu'à jeudi.",
        says("la neige tombera jusqu'à jeudi", "météo", "forecast"),
        why="météo is not in the table of authorities",
    ),
    row("« Nous reconstruirons l'école », promet la maire.", says("Nous reconstruirons l'école", "maire", "forecast")),
    row(
        "Le ministre a assuré que les fonds seraient versés sous quinze jours.",
        says("les fonds seraient versés sous quinze jours", "ministre", "forecast"),
    ),
    row(
        "La banque table sur une croissance de 2 %.",
        says("une croissance de 2 %", "banque", "forecast", figure="2"),
    ),
    row(
        "Les analystes s'attendent à une hausse des prix.",
        says("une hausse des prix", "analystes", "forecast"),
    ),
    row("La grève va durer, prévient le syndicat.", says("La grève va durer", "syndicat", "forecast")),
    known_gap(
        "Un accord pourrait être signé d'ici vendredi.",
        says("Un accord pourrait être signé d'ici vendredi", None, "forecast"),
        why="d'ici and a day is no deadline",
    ),
    row("Le procès s'ouvrira le 4 mars à Gand.", says("Le procès s'ouvrira le 4 mars à Gand", None, "forecast")),
    row("Le chantier durera deux ans, annonce la région.", says("Le chantier durera deux ans", "région", "forecast")),
    known_gap(
        "Le satellite serait sur le point de retomber.",
        says("Le satellite serait sur le point de retomber", None, "forecast"),
        why="sur le point de",
    ),
    row("Bientôt, le village sera sous l'eau.", says("le village sera sous l'eau", None, "forecast")),
    row(
        "Le sommet aura lieu comme prévu, a confirmé Genève.",
        says("Le sommet aura lieu comme prévu", "Genève", "forecast"),
    ),
    row("À terme, 400 emplois seront créés.", says("400 emplois seront créés", None, "forecast", figure="400")),
    known_gap(
        "La tempête devait toucher la côte dans la nuit de mardi à mercredi.",
        says("La tempête devait toucher la côte", None, "forecast"),
        why="devait of what was to come",
    ),
    row(
        "Le ministre compte déposer un recours.",
        says("compte déposer un recours", ..., "forecast"),
    ),
    row("L'armée prévient que la ville tombera si l'aide n'arrive pas.", says("la ville tombera", "armée", "forecast")),
    row(
        "Les obsèques sont prévues samedi à Brennac.",
        says("Les obsèques sont prévues samedi à Brennac", None, "forecast"),
    ),
    row(
        "La salle ne rouvrira pas avant l'automne.", says("La salle ne rouvrira pas avant l'automne", None, "forecast")
    ),
    row(
        "Trois trains seront supprimés dimanche, selon la compagnie.",
        says("Trois trains seront supprimés dimanche", "compagnie", "forecast", figure="3"),
    ),
    row(
        "Le port sera-t-il rouvert à temps ? Le maire y croit : la grue arrivera lundi.",
        says("la grue arrivera lundi", ..., "forecast"),
    ),
    # no forecast
    row("La route va de Brennac à Sorges.", says("La route va de Brennac à Sorges", None, "asserted")),
    row(
        "La société doit 3 millions d'euros à ses fournisseurs.",
        says("doit 3 millions d'euros", None, "asserted", figure="3000000"),
    ),
    row("Comme prévu, le pont a rouvert lundi.", says("le pont a rouvert lundi", None, "asserted")),
    row(
        "Les familles attendent des nouvelles devant la grille.",
        says("attendent des nouvelles devant la grille", None, "asserted"),
    ),
    row("Le match prévu samedi a été annulé.", says("a été annulé", None, "asserted")),
    row("Le futur marié a été retrouvé dans un fossé.", says("a été retrouvé dans un fossé", None, "asserted")),
    row(
        "Il y a trois ans, le maire devait sa victoire à 12 voix.",
        says("le maire devait sa victoire à 12 voix", None, "asserted"),
    ),
    row("Les mineurs vont bien, a dit le médecin.", says("Les mineurs vont bien", "médecin", "attributed")),
    row("La bibliothèque compte 9 000 volumes.", says("compte 9 000 volumes", None, "asserted", figure="9000")),
    row("Le maire va au stade chaque dimanche.", says("va au stade chaque dimanche", None, "asserted")),
    row("Le nouveau stade a été livré bien avant la fin de l'année.", says("a été livré", None, "asserted")),
]


@pytest.mark.parametrize(("text", "wanted"), FORECASTS)
def test_a_forecast_is_told_from_a_fact(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
