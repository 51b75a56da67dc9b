"""Denials and their neighbours: what cannot be confirmed, what is not commented, and mere negations."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

DENIALS = [
    row(
        "La banque dément avoir financé le parti.", says("avoir financé le parti", "banque", "denied", stance="denies")
    ),
    row("Le ministre nie toute corruption.", says("toute corruption", "ministre", "denied", stance="denies")),
    row("Le géologue réfute cette interprétation.", says("réfute cette interprétation", "géologue", "denied")),
    row("Téhéran rejette ces accusations.", says("rejette ces accusations", "Téhéran", "denied")),
    row(
        "Le club conteste le chiffre de 300 blessés.",
        says("le chiffre de 300 blessés", "club", "denied", figure="none"),
    ),
    row("Les enquêteurs ont écarté la piste criminelle.", says("la piste criminelle", "enquêteurs", "denied")),
    row("Le parquet exclut un acte terroriste.", says("un acte terroriste", "parquet", "denied")),
    row("Le sabotage est exclu, selon la marine.", says("Le sabotage est exclu", "marine", "denied")),
    row(
        "La rumeur de sa mort a été démentie par sa famille.",
        says("La rumeur de sa mort", "famille", "denied"),
    ),
    row("La mairie a démenti, mardi, vouloir vendre le stade.", says("vouloir vendre le stade", "mairie", "denied")),
    row("Le témoin conteste avoir signé ce papier.", says("avoir signé ce papier", "témoin", "denied")),
    row("Le prévenu nie que l'argent lui ait été remis.", says("l'argent lui ait été remis", "prévenu", "denied")),
    row("« C'est totalement faux », répond le trésorier.", says("C'est totalement faux", "trésorier", "denied")),
    row(
        "« Nous n'avons jamais livré d'armes à ce pays », a affirmé le porte-parole.",
        says("Nous n'avons jamais livré d'armes à ce pays", "porte-parole", "denied"),
    ),
    row(
        "Il n'y avait pas de bombe, affirme la police.",
        says("Il n'y avait pas de bombe", "police", "denied"),
    ),
    row(
        "Le roi n'est pas malade, contrairement aux rumeurs, assure le palais.",
        says("Le roi n'est pas malade", "palais", "denied"),
    ),
    row(
        "Aucune victime n'est à déplorer.",
        says("Aucune victime n'est à déplorer", None, "denied"),
    ),
    row("L'enquête n'a révélé aucune trace d'explosif.", says("aucune trace d'explosif", ..., "denied")),
    row(
        "Rien ne prouve que la lettre soit authentique.",
        says("la lettre soit authentique", None, "denied"),
    ),
    row(
        "Selon les autorités, il ne s'agit en aucun cas d'un attentat.",
        says("il ne s'agit en aucun cas d'un attentat", "autorités", "denied"),
    ),
    row(
        "La thèse d'un tir de missile ne tient pas, estiment les experts.",
        says("La thèse d'un tir de missile ne tient pas", "experts", "denied"),
    ),
    row(
        "L'otage n'a pas été libéré, contrairement à ce qu'a écrit un journal.",
        says("L'otage n'a pas été libéré", None, ("denied", "asserted")),
    ),
    row(
        "Accusé d'espionnage, l'attaché récuse les faits.",
        says("récuse les faits", "attaché", "denied"),
    ),
    # cannot or will not say
    row(
        "Le gouvernement n'a pas confirmé la prise de la ville.",
        says("la prise de la ville", "gouvernement", "hedged", stance="unconfirmed"),
    ),
    row(
        "La direction refuse de commenter l'affaire.",
        says("refuse de commenter l'affaire", "direction", "hedged", stance="silent"),
    ),
    row(
        "L'hôpital ne dispose d'aucune information sur les blessés.",
        says("ne dispose d'aucune information sur les blessés", "hôpital", "hedged"),
    ),
    row(
        "Le ministère n'est pas en mesure de confirmer ce bilan.",
        says("pas en mesure de confirmer ce bilan", "ministère", "hedged", stance="unconfirmed"),
    ),
    row(
        "Les autorités n'ont ni confirmé ni démenti l'information.",
        says("n'ont ni confirmé ni démenti l'information", "autorités", "hedged", stance="unconfirmed"),
    ),
    row(
        "Le bilan n'a pas pu être vérifié de manière indépendante.",
        says("n'a pas pu être vérifié", None, "hedged"),
    ),
    row("Le procureur n'exclut pas un geste volontaire.", says("un geste volontaire", "procureur", "hedged")),
    row("Les gendarmes n'écartent aucune hypothèse.", says("n'écartent aucune hypothèse", "gendarmes", "hedged")),
    row(
        "Le syndicat ne nie pas que des vitres ont été brisées.",
        says("des vitres ont été brisées", "syndicat", ("attributed", "hedged")),
    ),
    # negative, but nobody's denial
    row(
        "Les trains ne circulent plus depuis lundi.",
        says("Les trains ne circulent plus depuis lundi", None, "asserted"),
    ),
    row("Le maire affirme que l'eau n'est plus potable.", says("l'eau n'est plus potable", "maire", "attributed")),
    row("Les pompiers n'ont pas encore atteint la crête.", says("n'ont pas encore atteint la crête", None, "asserted")),
    known_gap(
        "Le capitaine n'a pas répondu aux appels.",
        says("n'a pas répondu aux appels", None, "asserted"),
        why="répondre to a call is no refusal to comment",
    ),
    row(
        "« Mes chevaux ne mangent plus », soupire l'éleveuse.",
        says("Mes chevaux ne mangent plus", "éleveuse", "attributed"),
    ),
    row(
        "Contrairement à ce qu'affirme le ministère, les stocks étaient vides.",
        says("les stocks étaient vides", None, "asserted"),
    ),
    row(
        "Le Sénat a rejeté le budget.",
        says("a rejeté le budget", ..., ("asserted", "attributed")),
    ),
    known_gap(
        "Le juge a écarté le procureur de l'enquête.",
        says("a écarté le procureur de l'enquête", ..., ("asserted", "attributed")),
        why="écarter somebody is a decision",
    ),
    row("La porte refuse de s'ouvrir.", says("La porte refuse de s'ouvrir", None, "asserted")),
    row(
        "Le démenti de la présidence n'a convaincu que ses proches.",
        says("n'a convaincu que ses proches", None, "asserted"),
    ),
    row("Le village n'a que deux médecins.", says("Le village n'a que deux médecins", None, "asserted", figure="2")),
    # added after a first look: the plainest form of a gap
    row(
        "Le club conteste ces accusations.",
        says("conteste ces accusations", "club", "denied"),
    ),
    row(
        "L'attaché récuse les faits.",
        says("récuse les faits", "attaché", "denied"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), DENIALS)
def test_a_denial_is_told_from_its_neighbours(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
