"""What else stands on a page: datelines, credits, bylines, captions, teasers, questions and answers, quoted posts."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, no_claim, row, says

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


LINES = [
    # datelines below a headline; what only looks like one
    row(
        "Le port est bloqué\n\nKIEV, 12 mai (AFP) - Un tramway a percuté un camion, selon le maire.",
        says("Un tramway a percuté un camion", "maire", "attributed", whole=True),
        no_claim("KIEV, 12 mai (AFP)"),
    ),
    row(
        "Port-Morin, le 2 mars (Isoloir) – Un convoi a été pillé.",
        says("Un convoi a été pillé", None, "asserted"),
        no_claim("Port-Morin, le 2 mars"),
    ),
    row(
        "NEW YORK (awp) - La Bourse de Lure a fermé plus tôt.",
        says("La Bourse de Lure a fermé plus tôt", None, "asserted"),
        no_claim("NEW YORK (awp)"),
    ),
    row(
        "3 morts à Brennac - le maire démissionne\n\nLe toit du gymnase a cédé.",
        says("3 morts à Brennac", None, "asserted", figure="3"),
    ),
    # captions and credits
    row(
        f"Un pompier porte un enfant à Brennac. | Photo : Jean Martin{BODY}",
        no_claim("Un pompier porte un enfant à Brennac"),
        FACT,
    ),
    row(
        f"Des habitants observent la rivière (Jean Martin/AFP){BODY}",
        no_claim("Des habitants observent la rivière"),
        FACT,
    ),
    row(
        f"Des habitants observent la rivière. © Jean Martin{BODY}", no_claim("Des habitants observent la rivière"), FACT
    ),
    row("Le lac est fermé à la baignade depuis mardi. (avec AFP)", FACT, no_claim("(avec AFP)")),
    row(
        f"Deux hommes ont été arrêtés, photo à l'appui, selon la police.{BODY}",
        says("Deux hommes ont été arrêtés", "police", "attributed", figure="2"),
        FACT,
    ),
    # stamps
    row(f"Lundi 6 mai 2024 à 18h35{BODY}", no_claim("Lundi 6 mai 2024 à 18h35"), FACT),
    row(f"12 commentaires{BODY}", no_claim("12 commentaires"), FACT),
    row(f"4 min de lecture{BODY}", no_claim("4 min de lecture"), FACT),
    row(
        "Publié lundi, le rapport accuse l'exploitant d'avoir caché 12 fuites.",
        says("d'avoir caché 12 fuites", "rapport", figure="12"),
    ),
    # boxes and buttons
    row(
        f"Recevez chaque soir nos cinq alertes. Je m'inscris.{BODY}",
        no_claim("Recevez chaque soir nos cinq alertes"),
        no_claim("Je m'inscris"),
        FACT,
    ),
    row(
        "Ce site emploie des cookies pour vous proposer des annonces. Vous acceptez leur dépôt en continuant." + BODY,
        no_claim("Ce site emploie des cookies"),
        no_claim("Vous acceptez leur dépôt"),
        FACT,
    ),
    row(
        f"Évitez la berge, demande la mairie sur notre antenne.{BODY}",
        says("Évitez la berge", "mairie", stance="demands"),
        FACT,
    ),
    row(f"Voir le message sur X{BODY}", no_claim("Voir le message sur X"), FACT),
    row(f"Une publication partagée par Le Phare (@lephare){BODY}", no_claim("Une publication partagée"), FACT),
    row(
        "Lanoix a suspendu 12 comptes.\n\nPartager\nFacebook\nCopier le lien\n\nLa société Lanoix a été condamnée.",
        says("Lanoix a suspendu 12 comptes", None, "asserted", figure="12"),
        no_claim("Copier le lien"),
        says("La société Lanoix a été condamnée", None),
    ),
    # other articles
    row(
        f"Sur le même sujet :\n\nLe maire avait fermé le lac en 2012\n\nNoyades : l'été le plus meurtrier{BODY}",
        no_claim("Le maire avait fermé le lac en 2012"),
        no_claim("l'été le plus meurtrier"),
        FACT,
    ),
    row(
        f"Une enfant s'est noyée. Lire aussi : Les maîtres-nageurs manquent partout{BODY}",
        says("Une enfant s'est noyée", None, "asserted"),
        no_claim("Les maîtres-nageurs manquent partout"),
        FACT,
    ),
    # titles of works
    row(
        "Le roman « Demain les digues céderont » a été retiré des écoles de Lure.",
        says("Le roman « Demain les digues céderont » a été retiré des écoles de Lure", None, "asserted", whole=True),
    ),
    row(
        "L'exposition « Trésors de la mer Rouge » a fermé lundi.",
        says("L'exposition « Trésors de la mer Rouge » a fermé lundi", None, "asserted", whole=True),
    ),
    row(
        "Le romancier a confié : « Demain les digues céderont ».",
        says("Demain les digues céderont", "romancier", "forecast"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_a_line_of_the_page_is_no_claim_and_a_sentence_like_it_is(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
