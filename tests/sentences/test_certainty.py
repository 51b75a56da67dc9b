"""How surely: moods and modal verbs, adverbs, estimates, suspicion and questions."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, no_claim, read, row, says

MOODS = [
    # rumour
    row("Le pont aurait été miné.", says("Le pont aurait été miné", None, "hedged")),
    row(
        "Deux soldats seraient retenus dans la cave.",
        says("Deux soldats seraient retenus dans la cave", None, "hedged", figure="2"),
    ),
    known_gap(
        "L'ancien patron, qui aurait fui en Suisse, est recherché.",
        says("aurait fui en Suisse", None, "hedged"),
        why="a relative clause between commas, without a figure, is no claim",
    ),
    row(
        "Le journal écrit que le ministre aurait touché 50 000 euros.",
        says("le ministre aurait touché 50 000 euros", "journal", "hedged", figure="50000"),
    ),
    row(
        "Selon le parquet, le tireur aurait acheté l'arme en ligne.",
        says("le tireur aurait acheté l'arme en ligne", "parquet", "hedged"),
    ),
    row(
        "La fuite serait due à un joint usé.",
        says("La fuite serait due à un joint usé", None, "hedged"),
    ),
    # future seen from the past
    row(
        "Le ministre a promis que la ligne rouvrirait en mai.",
        says("la ligne rouvrirait en mai", "ministre", "forecast"),
    ),
    row(
        "La régie a annoncé que l'eau serait coupée dès mardi.",
        says("l'eau serait coupée dès mardi", "régie", "forecast"),
    ),
    # hypothesis
    row("Si la digue cédait, la ville serait inondée.", says("la ville serait inondée", None, "hedged")),
    row("Si le pompier avait attendu, l'enfant serait mort.", says("l'enfant serait mort", None, "hedged")),
    row(
        "« Sans votre aide, le village aurait disparu », a dit le maire.",
        says("le village aurait disparu", "maire", "hedged"),
    ),
    row("Au cas où la neige tomberait, des cars sont prêts.", says("des cars sont prêts", None, "asserted")),
    row("Bien que le pont soit fermé, les camions passent.", says("les camions passent", None, "asserted")),
    # politeness and wishes
    known_gap(
        "« Je voudrais remercier les bénévoles », a dit le maire.",
        says("Je voudrais remercier les bénévoles", "maire", "attributed"),
        why="a polite conditional is read as rumour",
    ),
    row(
        "« Je dirais que la récolte est bonne », sourit le vigneron.",
        says("la récolte est bonne", "vigneron"),
    ),
    # modal verbs
    row(
        "L'incendie a pu être déclenché par un mégot.",
        says("L'incendie a pu être déclenché par un mégot", None, "hedged"),
    ),
    known_gap(
        "Les secours ont pu atteindre le hameau à l'aube.",
        says("Les secours ont pu atteindre le hameau", None, "asserted"),
        why="pouvoir in the past with an act that was done",
    ),
    row("Les passagers ont dû descendre à pied.", says("Les passagers ont dû descendre à pied", None, "asserted")),
    row("Le navire semble avoir heurté un rocher.", says("Le navire semble avoir heurté un rocher", None, "hedged")),
    row("La façade paraît intacte depuis la rue.", says("La façade paraît intacte", None, "hedged")),
    known_gap(
        "Le magazine paraît chaque jeudi.",
        says("Le magazine paraît chaque jeudi", None, "asserted"),
        why="paraître without adjective or infinitive",
    ),
    row(
        "Le toit risque de s'effondrer.",
        says("Le toit risque de s'effondrer", None, "hedged"),
    ),
    row("Le voleur risque dix ans de prison.", says("Le voleur risque dix ans de prison", None)),
    row(
        "Il se peut que le feu ait couvé toute la nuit.",
        says("le feu ait couvé toute la nuit", None, "hedged"),
    ),
    row(
        "L'homme pourrait être caché dans la forêt.", says("L'homme pourrait être caché dans la forêt", None, "hedged")
    ),
    row(
        "Cette taxe pourrait ruiner les petits pêcheurs.",
        says("Cette taxe pourrait ruiner les petits pêcheurs", None, "hedged"),
    ),
    row("Il semblerait que la serrure ait été forcée.", says("la serrure ait été forcée", None, "hedged")),
    row(
        "On ne sait pas si la conductrice a survécu.",
        says("si la conductrice a survécu", None, "hedged"),
    ),
    known_gap(
        "Les enquêteurs cherchent à savoir si la porte était verrouillée.",
        says("si la porte était verrouillée", ..., "hedged"),
        why="chercher à savoir si",
    ),
    row("Le col a été fermé à midi.", says("Le col a été fermé à midi", None, "asserted")),
    row("L'ancien maire avait refusé le projet.", says("L'ancien maire avait refusé le projet", None, "asserted")),
    row("Le pouvoir a changé de mains à Bissora.", says("Le pouvoir a changé de mains", None, "asserted")),
    # added after a first look: the plainest form of a gap
    known_gap(
        "La passerelle, qui aurait été fermée en 2010, est tombée.",
        says("aurait été fermée en 2010", None, "hedged"),
        says("est tombée", None, "asserted"),
        why="a sentence with a relative clause between commas is lost whole",
    ),
    row(
        "Le mur menace de tomber sur la route.",
        says("Le mur menace de tomber sur la route", None, "hedged"),
    ),
    row(
        "Les inondations seraient dues à la pluie.",
        says("Les inondations seraient dues à la pluie", None, "hedged"),
    ),
]

DEGREES = [
    # adverbs and set phrases
    row("Le feu est probablement parti du grenier.", says("Le feu est probablement parti du grenier", None, "hedged")),
    row(
        "L'avion s'est apparemment posé sans train.", says("L'avion s'est apparemment posé sans train", None, "hedged")
    ),
    row("La panne est sans doute due au gel.", says("La panne est sans doute due au gel", None, "hedged")),
    row(
        "Peut-être le pilote avait-il perdu connaissance.",
        says("le pilote avait-il perdu connaissance", None, "hedged"),
    ),
    row(
        "Le câble a vraisemblablement été sectionné par une ancre.",
        says("vraisemblablement été sectionné par une ancre", None, "hedged"),
    ),
    row("Il est probable que le sous-marin ait implosé.", says("le sous-marin ait implosé", None, "hedged")),
    row(
        "Un probable court-circuit a détruit la scierie.",
        says("Un probable court-circuit a détruit la scierie", None, "hedged"),
    ),
    row(
        "A priori, personne n'était à bord du chalutier.",
        says("personne n'était à bord du chalutier", None, ("hedged", "denied")),
    ),
    known_gap(
        "Tout indique que la charpente était pourrie.",
        says("la charpente était pourrie", None, "hedged"),
        why="tout indique que",
    ),
    row("Le pont est sans aucun doute le plus long du pays.", says("le plus long du pays", None, "asserted")),
    row("Il est établi que la valve était ouverte.", says("la valve était ouverte", None, "asserted")),
    row("Cette éventualité a été étudiée en conseil.", says("a été étudiée en conseil", None, "asserted")),
    # presumed
    row(
        "Le voleur présumé a été arrêté à la frontière.",
        says("a été arrêté à la frontière", None, "asserted"),
    ),
    row(
        "La cause supposée du naufrage est une voie d'eau.",
        says("La cause supposée du naufrage est une voie d'eau", None, "hedged"),
    ),
    known_gap(
        "Le soi-disant médecin a opéré 40 patients.",
        says("a opéré 40 patients", None, "asserted", figure="40"),
        why="soi-disant weakens the noun, not the statement",
    ),
    row("Le prétendu trésor dort dans un coffre de la banque.", says("dort dans un coffre de la banque", None)),
    # estimates and suspicion
    row("Les experts estiment que la pièce était fêlée.", says("la pièce était fêlée", "experts", "hedged")),
    row(
        "Le nombre de sinistrés est estimé à 7 000.",
        says("Le nombre de sinistrés est estimé à 7 000", None, "hedged", figure="7000"),
    ),
    row(
        "Le manque à gagner est évalué à 3 millions d'euros.",
        says("évalué à 3 millions d'euros", None, "hedged", figure="3000000"),
    ),
    row(
        "Selon une estimation de la chambre d'agriculture, 40 % de la récolte est perdue.",
        says("40 % de la récolte est perdue", "chambre", "hedged", figure="40"),
    ),
    row(
        "Selon un premier bilan, six maisons ont brûlé.",
        says("six maisons ont brûlé", ..., ("attributed", "asserted"), figure="6"),
    ),
    row("Les enquêteurs soupçonnent une fuite de gaz.", says("une fuite de gaz", "enquêteurs", "hedged")),
    row(
        "Un homme est soupçonné d'avoir mis le feu à la grange.",
        says("avoir mis le feu à la grange", None, "hedged"),
    ),
    known_gap(
        "Les gendarmes privilégient la thèse de l'accident.",
        says("la thèse de l'accident", "gendarmes", "hedged"),
        why="privilégier la thèse de is no reporting verb",
    ),
    row("Le suspect croit que son frère l'a dénoncé.", says("son frère l'a dénoncé", "suspect", "hedged")),
    row(
        "Environ 300 vaches ont été abattues.",
        says("Environ 300 vaches ont été abattues", None, "asserted", figure="about 300"),
    ),
    row("Les élèves estiment leur professeur.", says("Les élèves estiment leur professeur", None, "asserted")),
    # inside an attribution, and around one
    row("La police pense que l'homme a probablement fui.", says("l'homme a probablement fui", "police", "hedged")),
    row(
        "Le ministre aurait dit que le vote était joué.",
        says("le vote était joué", "ministre", "hedged"),
    ),
    known_gap(
        "« J'ai l'impression que le sol bouge encore », dit une habitante.",
        says("le sol bouge encore", "habitante", "hedged"),
        why="avoir l'impression que is no hedge inside speech",
    ),
    known_gap(
        "Le maire est certain que la foudre est en cause.",
        says("la foudre est en cause", "maire", "attributed"),
        why="être certain que reports",
    ),
    row("Le club juge que l'arbitre a failli.", says("l'arbitre a failli", "club", "attributed")),
    # questions
    row("Qui a ouvert la vanne ?", no_claim("Qui a ouvert la vanne")),
    row("Faut-il raser l'immeuble ?", no_claim("Faut-il raser l'immeuble")),
    row(
        "Le maire savait-il que la digue était fissurée ? Le dossier est vide.",
        no_claim("la digue était fissurée"),
        says("Le dossier est vide", None, "asserted"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), MOODS)
def test_mood_and_modal_verb_say_how_surely(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), DEGREES)
def test_adverb_estimate_and_suspicion_say_how_surely(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Les plongeurs ne cherchent plus que deux marins.", "positive"),
        ("La ville ne compte que deux médecins.", "positive"),
        ("La ville ne compte pas deux médecins.", "negative"),
        ("Le pont n'a pas été réparé.", "negative"),
    ],
)
def test_only_is_no_negation(text: str, polarity: str) -> None:
    assert [claim.polarity for claim in read(text)] == [polarity]
