"""Direct speech: who says what stands between quotation marks, and where it ends."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

DIRECT = [
    # every kind of mark
    row("« Le pont est fermé », a annoncé la préfecture.", says("Le pont est fermé", "préfecture", "attributed")),
    row(
        "“La vanne a cédé sous la pression”, explique l'ingénieur Marc Delaune.",
        says("La vanne a cédé sous la pression", "Delaune", "attributed"),
    ),
    row(
        '"Les secours sont arrivés en vingt minutes", raconte une habitante.',
        says("Les secours sont arrivés en vingt minutes", "habitante", "attributed"),
    ),
    row(
        "'Nous avons perdu deux bateaux', a déclaré le capitaine du port.",
        says("Nous avons perdu deux bateaux", "capitaine", "attributed", figure="2"),
    ),
    row(
        "<< Le mur penche depuis un an >>, déplore le voisin.",
        says("Le mur penche depuis un an", "voisin", "attributed"),
    ),
    known_gap(
        "— Le toit fuyait déjà en mars, se souvient la concierge.",
        says("Le toit fuyait déjà en mars", "concierge", "attributed"),
        why="a line of dialogue behind a dash is not read as speech",
    ),
    row("«\u202fLa barge a pris feu\u202f», a dit le batelier.", says("La barge a pris feu", "batelier", "attributed")),
    # nested
    row(
        "« Le maire m'a dit : \"La digue tiendra.\" Elle n'a pas tenu », raconte Odile Ferrat.",
        says("La digue tiendra", "maire", "forecast", via="Ferrat"),
        says("Elle n'a pas tenu", "Ferrat"),
    ),
    known_gap(
        "« Mon chef répétait que “le stock était sain” alors que les sacs moisissaient », témoigne un magasinier.",
        says("le stock était sain", "chef", via="magasinier"),
        says("les sacs moisissaient", "magasinier"),
        why="what comes after a quotation inside a quotation stays with the inner speaker",
    ),
    # several sentences, several paragraphs
    row(
        "« L'eau montait. Les chiens hurlaient. On a grimpé sur le toit », témoigne Karim Benali, éleveur.",
        says("L'eau montait", "Benali", "attributed"),
        says("Les chiens hurlaient", "Benali", "attributed"),
        says("On a grimpé sur le toit", "Benali", "attributed"),
    ),
    row(
        "« Les caisses sont vides depuis juin.\n\n« Le conseil a voté le budget sans nous consulter "
        "», accuse le trésorier.",
        says("Les caisses sont vides depuis juin", "trésorier", "attributed"),
        says("Le conseil a voté le budget sans nous consulter", "trésorier"),
    ),
    known_gap(
        "« Le contrat est signé. Les travaux ont commencé lundi. » Voilà ce qu'a écrit Luc Perrin à ses clients.",
        says("Le contrat est signé", "Perrin"),
        says("Les travaux ont commencé lundi", "Perrin"),
        why="voilà ce qu'a écrit X, after the quotation",
    ),
    # opened and not closed
    known_gap(
        "« La toiture s'est envolée d'un seul bloc, a raconté le gardien du stade. Les enquêteurs sont arrivés à midi.",
        says("La toiture s'est envolée d'un seul bloc", "gardien", "attributed"),
        says("Les enquêteurs sont arrivés à midi", None, "asserted"),
        why="an opened quotation without its closing mark swallows the next sentence",
    ),
    row(
        "« On dormait quand la terre a tremblé, dit Salma.\n\nLe séisme a été ressenti jusqu'à la côte.",
        says("la terre a tremblé", "Salma"),
        says("Le séisme a été ressenti jusqu'à la côte", None, "asserted"),
    ),
    # the cue in the middle
    row(
        "« Le train, précise la régie, roulait à 80 km/h. »",
        says("roulait à 80 km/h", "régie", "attributed", figure="80"),
    ),
    row(
        "« Nous n'avons rien vu venir, raconte Paul, l'un des rescapés, le bateau s'est retourné en dix secondes. »",
        says("Nous n'avons rien vu venir", "Paul"),
        says("le bateau s'est retourné en dix secondes", "Paul", "attributed"),
    ),
    row(
        "« Cette usine, s'emporte le délégué, a empoisonné la rivière pendant dix ans. »",
        says("a empoisonné la rivière pendant dix ans", "délégué", "attributed"),
    ),
    # the cue after
    row(
        "Le directeur a quitté la salle. « Cet accord est mort », a-t-il lâché.",
        says("Le directeur a quitté la salle", None, "asserted"),
        says("Cet accord est mort", "directeur", "attributed"),
    ),
    row(
        "La ministre a reçu les familles. « L'État paiera les obsèques », a-t-elle promis.",
        says("L'État paiera les obsèques", "ministre", "forecast"),
    ),
    row(
        "« Trois ouvriers sont toujours sous terre », a indiqué dans la soirée à la presse le "
        "directeur de la mine, Igor Lanski.",
        says("Trois ouvriers sont toujours sous terre", "directeur", "attributed", figure="3"),
    ),
    row(
        "« Ils tirent sur tout ce qui bouge ! », hurle un homme.",
        says("Ils tirent sur tout ce qui bouge", "homme", "attributed"),
    ),
    row(
        "« Le virus circule encore », selon le docteur Amina Saïdi.",
        says("Le virus circule encore", "Saïdi", "attributed"),
    ),
    row(
        "« C'est un soulagement pour les parents », a réagi sur notre antenne la présidente de l'association.",
        says("C'est un soulagement pour les parents", "présidente", "attributed"),
    ),
    row(
        '"Le hangar est vide", a dit le maire. "Nous avons tout évacué", a-t-il ajouté.',
        says("Le hangar est vide", "maire", "attributed"),
        says("Nous avons tout évacué", "maire", "attributed"),
    ),
    row(
        "« La route est coupée », « les ponts aussi », a résumé le maire.",
        says("La route est coupée", "maire"),
        says("les ponts aussi", "maire"),
    ),
    # the cue before
    row(
        "Le syndicat résume : « Les salaires n'ont pas bougé depuis 2019. »",
        says("Les salaires n'ont pas bougé depuis 2019", "syndicat", "attributed"),
    ),
    row(
        "D'un ton las, le pêcheur lâche : « La mer nous a tout pris. »",
        says("La mer nous a tout pris", "pêcheur", "attributed"),
    ),
    row(
        "« Nous sommes ruinés » : Jeanne Tissier ne décolère pas.",
        says("Nous sommes ruinés", "Tissier"),
    ),
    row(
        "« Le bilan est faux », s'emporte Dalia Roux, avant d'ajouter : « Mon frère n'est pas sur la liste. »",
        says("Le bilan est faux", "Roux", "denied"),
        says("Mon frère n'est pas sur la liste", "Roux"),
    ),
    known_gap(
        "Le ministre a dénoncé une « décision absurde et dangereuse » du tribunal.",
        says("décision absurde et dangereuse", "ministre", "attributed"),
        why="a word of denial inside what is denounced makes it a denial",
    ),
    # floating
    row(
        "Le préfet s'est rendu sur place. « La situation est sous contrôle. »",
        says("La situation est sous contrôle", "préfet", "attributed"),
    ),
    row(
        "« Pourquoi n'a-t-on pas évacué ? », s'interroge Léa Morin. « Le niveau était connu depuis la veille. »",
        says("Le niveau était connu depuis la veille", "Morin", "attributed"),
    ),
    # marks that quote nobody
    row(
        "Le « couteau suisse » de l'équipe a marqué deux buts.",
        says("a marqué deux buts", None, "asserted", figure="2"),
    ),
    row(
        "Le film « La Nuit des loups » a attiré 300 000 spectateurs.",
        says("a attiré 300 000 spectateurs", None, "asserted", figure="300000"),
    ),
    row(
        "L'opération « Mains propres » a mobilisé 60 gendarmes.",
        says("a mobilisé 60 gendarmes", None, "asserted", figure="60"),
    ),
    # where speech stops
    row(
        "« Le stade est plein », dit l'entraîneur. Les supporters, eux, chantent depuis midi.",
        says("Le stade est plein", "entraîneur"),
        says("chantent depuis midi", None, "asserted"),
    ),
    row(
        "« Le lac a gelé en une nuit », raconte le garde, qui vit là depuis 1990.",
        says("Le lac a gelé en une nuit", "garde"),
        says("vit là depuis 1990", None, "asserted"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), DIRECT)
def test_direct_speech_belongs_to_its_speaker(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
