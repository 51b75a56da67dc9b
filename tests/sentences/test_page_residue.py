"""What else stands on a page: datelines, credits, bylines, captions, teasers, questions and answers, quoted posts."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, no_claim, row, says

BODY = "\n\nLe lac est fermé à la baignade depuis mardi."
FACT = says("Le lac est fermé à la baignade", None, "asserted")

RESIDUE = [
    # in front of the text
    row(
        "BRENNAC (AFP) - Un train a déraillé mardi près de Brennac.",
        says("Un train a déraillé mardi", None, "asserted", via=()),
    ),
    row(
        "Brennac, 3 mars (Reuters) - Le port est bloqué, ont indiqué les autorités.",
        says("Le port est bloqué", "autorités", "attributed"),
    ),
    row(
        "(Belga) Un homme a été retrouvé mort mardi à Marche-les-Bois.",
        says("Un homme a été retrouvé mort mardi", None, "asserted"),
    ),
    row(
        f"Publié le 12 mars 2024 à 14h32{BODY}",
        no_claim("Publié le 12 mars 2024 à 14h32"),
        FACT,
    ),
    row(
        f"Mis à jour le 4 mai 2024 à 9 h 15{BODY}",
        no_claim("Mis à jour le 4 mai 2024 à 9 h 15"),
        FACT,
    ),
    row(
        f"Par Julie Martin, envoyée spéciale à Brennac{BODY}",
        no_claim("Par Julie Martin, envoyée spéciale"),
        FACT,
    ),
    row(f"Par la rédaction avec AFP{BODY}", no_claim("Par la rédaction avec AFP"), FACT),
    row(f"Temps de lecture : 3 min{BODY}", no_claim("Temps de lecture : 3 min"), FACT),
    row(
        f"Crédit photo : Jean Martin / AFP{BODY}",
        no_claim("Crédit photo : Jean Martin / AFP"),
        FACT,
    ),
    row(
        f"Une tempête a frappé la vallée mardi.\n\nUn village coupé du monde{BODY}",
        no_claim("Un village coupé du monde"),
        FACT,
    ),
    row(
        "Naufrage au large de Brennac : au moins 14 morts\n\nUn ferry a coulé mardi.",
        says("au moins 14 morts", None, "asserted", figure="at least 14"),
    ),
    row(
        "Incendie à Brennac : deux pompiers blessés, selon la préfecture\n\nLe feu a pris mardi.",
        says("deux pompiers blessés", "préfecture", "attributed", figure="2"),
    ),
    row("14h05 - Le préfet annonce la fermeture de l'aéroport.", says("la fermeture de l'aéroport", "préfet")),
    row(
        "EN DIRECT - Un avion s'est posé en urgence à Brennac.",
        says("Un avion s'est posé en urgence", None, "asserted"),
    ),
    # between and after
    row(
        "Des secouristes à l'œuvre à Brennac, le 3 mars 2024. (Photo Jean Martin/AFP)\n\nLe lac est "
        "fermé à la baignade depuis mardi.",
        no_claim("(Photo Jean Martin/AFP)"),
        FACT,
    ),
    row(f"Lire aussi : Les chiffres noirs de la noyade{BODY}", no_claim("Les chiffres noirs de la noyade"), FACT),
    row(
        f"À lire aussi : Noyades, le maire accuse l'État d'avoir tardé{BODY}",
        no_claim("le maire accuse l'État d'avoir tardé"),
        FACT,
    ),
    row(
        f"LIRE NOTRE ENQUÊTE : Comment le port a été vendu{BODY}",
        no_claim("Comment le port a été vendu"),
        FACT,
    ),
    row(f"Partager sur Facebook{BODY}", no_claim("Partager sur Facebook"), FACT),
    row(
        f"Abonnez-vous à notre lettre d'information{BODY}",
        no_claim("Abonnez-vous à notre lettre d'information"),
        FACT,
    ),
    row(
        f"Cet article est réservé aux abonnés.{BODY}",
        no_claim("Cet article est réservé aux abonnés"),
        FACT,
    ),
    row(
        f"La suite après cette publicité{BODY}",
        no_claim("La suite après cette publicité"),
        FACT,
    ),
    row("Le lac est fermé à la baignade depuis mardi.\n\njm/lt/cb", FACT, no_claim("jm/lt/cb")),
    row("Le lac est fermé à la baignade depuis mardi. (Belga)", FACT),
    row(
        "Le lac est fermé à la baignade depuis mardi.\n\n© Agence du Nord 2024. Tous droits réservés.",
        FACT,
        no_claim("Tous droits réservés"),
    ),
    row(
        "Le lac est fermé à la baignade depuis mardi.\n\nSources : AFP, Reuters",
        FACT,
        no_claim("Sources : AFP, Reuters"),
    ),
    row(
        "Le lac est fermé à la baignade depuis mardi.\n\nTraduit de l'anglais par Paul Lenoir",
        FACT,
        no_claim("Traduit de l'anglais par Paul Lenoir"),
    ),
    row(
        "Le lac est fermé à la baignade depuis mardi.\n\nSuivez-nous sur Google Actualités",
        FACT,
        no_claim("Suivez-nous sur Google Actualités"),
    ),
    # questions and answers
    row(
        "Le Courrier : Que s'est-il passé ?\nPaul Renaud : La vanne a cédé à minuit.",
        no_claim("Que s'est-il passé"),
        says("La vanne a cédé à minuit", "Renaud", "attributed"),
    ),
    row(
        "Claire Duhamel, mère d'un rescapé, a répondu à nos questions.\n\nComment va votre fils "
        "?\n\nIl a quitté l'hôpital hier.",
        no_claim("Comment va votre fils"),
        says("Il a quitté l'hôpital hier", "Duhamel", "attributed"),
    ),
    row(
        "Entretien avec l'ingénieur Paul Renaud.\n\nQ : Le barrage est-il sûr ?\nR : Le barrage est "
        "contrôlé chaque mois.",
        no_claim("Le barrage est-il sûr"),
        says("Le barrage est contrôlé chaque mois", "Renaud", "attributed"),
    ),
    row(
        "Le Courrier : Le stock était-il déclaré ?\nAnne Lefort : Non. Les douanes n'ont reçu aucun papier.",
        says("Les douanes n'ont reçu aucun papier", "Lefort", "denied"),
    ),
    # learnt from somebody
    row(
        "Deux hommes ont été écroués, a-t-on appris auprès du parquet.",
        says("Deux hommes ont été écroués", "parquet", "attributed", figure="2"),
    ),
    row(
        "Un agent a été blessé, a-t-on appris de source policière.",
        says("Un agent a été blessé", "source policière", "attributed"),
    ),
    row(
        "Le tunnel est fermé, apprend-on ce mardi de la préfecture.",
        says("Le tunnel est fermé", "préfecture", "attributed"),
    ),
    # quoted whole
    row(
        "Le maire a réagi sur X :\n\n« Le centre-ville est bouclé. Les bus sont à l'arrêt. »",
        says("Le centre-ville est bouclé", "maire", "attributed", via=()),
        says("Les bus sont à l'arrêt", "maire", "attributed", via=()),
    ),
    row(
        "Communiqué de la mairie de Brennac :\n\n« L'eau du robinet est impropre à la consommation. »",
        says("L'eau du robinet est impropre à la consommation", "mairie", "attributed"),
    ),
    row(
        "Voici le texte intégral du message du club :\n\n« Notre gardien est blessé au genou. Il ne "
        "jouera pas samedi. »\n\nLe club occupe la troisième place.",
        says("Notre gardien est blessé au genou", "club", "attributed"),
        says("Il ne jouera pas samedi", "club", "forecast"),
        says("Le club occupe la troisième place", None, "asserted"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), RESIDUE)
def test_residue_of_a_page_is_no_claim_and_hides_none(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
