"""What pages carry: residue, interviews, odd quotation marks, on-phrases, posts."""

from __future__ import annotations

from reading import no_claim, row, says

# datelines, credits, bylines, captions, teasers, buttons, boxes: no claims, the article's sentences beside them are
RESIDUE = [
    row(
        "KIEV, 12 mai (AFP) - Trois immeubles d'habitation ont été éventrés par des drones dans "
        "la banlieue de la capitale, selon le maire.",
        says("Trois immeubles d'habitation ont été éventrés par des drones", "maire", "attributed", via=(), figure="3"),
    ),
    row(
        "Par Éloïse Maubert (avec agences)\n"
        "Publié le 3 juin 2023 à 18h12, modifié le 4 juin 2023 à 7h50\n\n"
        "Le viaduc de la Sioule est fermé aux camions jusqu'à nouvel ordre.",
        no_claim("Par Éloïse Maubert (avec agences)"),
        no_claim("Publié le 3 juin 2023 à 18h12, modifié le 4 juin 2023 à 7h50"),
        says("Le viaduc de la Sioule est fermé aux camions", None, "asserted"),
    ),
    row(
        "À LIRE AUSSI\nLe ministre de l'Agriculture accuse Bruxelles de trahison\n"
        "Pesticides : la justice ordonne le retrait d'un herbicide\n\n"
        "La récolte d'abricots s'annonce en baisse dans la vallée du Rhône, selon la coopérative "
        "Valdrôme.",
        no_claim("Le ministre de l'Agriculture accuse Bruxelles de trahison"),
        no_claim("la justice ordonne le retrait d'un herbicide"),
        says("La récolte d'abricots s'annonce en baisse dans la vallée du Rhône", "Valdrôme"),
    ),
    row(
        "Ce site utilise des cookies pour mesurer son audience. En poursuivant votre navigation, "
        "vous acceptez leur dépôt.\n\nLes vétérinaires de la réserve ont recensé 40 éléphants "
        "morts depuis avril.",
        no_claim("Ce site utilise des cookies pour mesurer son audience"),
        no_claim("vous acceptez leur dépôt"),
        says("40 éléphants morts", "vétérinaires", figure="40"),
    ),
    row(
        "Publicité\nLa suite après cette publicité\n\n"
        "Une panne géante prive d'internet la moitié du Botswana.\n\n"
        "Tous droits de reproduction et de représentation réservés. © Agence de presse du Ponant",
        no_claim("La suite après cette publicité"),
        says("Une panne géante prive d'internet la moitié du Botswana", None, "asserted"),
        no_claim("Tous droits de reproduction et de représentation réservés"),
    ),
    row(
        "Publié le 3 juin, le rapport de la Cour des comptes conclut que la rocade a coûté deux fois le prix annoncé.",
        says("la rocade a coûté deux fois le prix annoncé", "rapport", "attributed"),
    ),
    row(
        "Photographies à l'appui, le collectif Rives propres affirme que la papeterie déverse ses boues dans le canal.",
        says("la papeterie déverse ses boues dans le canal", "Rives propres", "attributed"),
    ),
    row(
        "Réservé aux abonnés du chauffage urbain, le chèque énergie sera versé en mars, a "
        "précisé la métropole de Rennes.",
        says("le chèque énergie sera versé en mars", "métropole", "forecast"),
    ),
]

# interviews: the questions are no claims, the answers belong to the one interviewed
INTERVIEWS = [
    row(
        "Climatologue à l'université de Liège, Arnaud Tessier publie un atlas des crues. Entretien.\n\n"
        "La Dépêche du Nord : Pourquoi la Meuse a-t-elle débordé si vite ?\n\n"
        "Arnaud Tessier : Les sols étaient saturés depuis trois semaines.\n\n"
        "La Dépêche du Nord : Les digues sont-elles en cause ?\n\n"
        "Arnaud Tessier : Deux ouvrages n'ont jamais été entretenus.",
        no_claim("Pourquoi la Meuse a-t-elle débordé si vite"),
        says("Les sols étaient saturés depuis trois semaines", "Tessier", "attributed"),
        no_claim("Les digues sont-elles en cause"),
        says("Deux ouvrages n'ont jamais été entretenus", "Tessier"),
    ),
    row(
        "Invitée de la matinale, la ministre Clémence Auzou était interrogée sur la dette.\n\n"
        "Question. Allez-vous augmenter la TVA ?\n\n"
        "Clémence Auzou. La TVA n'augmentera pas.\n\n"
        "Question. Vos alliés le réclament.\n\n"
        "Clémence Auzou. Le groupe centriste a voté contre cette hausse.",
        no_claim("Allez-vous augmenter la TVA"),
        says("La TVA n'augmentera pas", "Auzou", ("denied", "forecast")),
        says("Le groupe centriste a voté contre cette hausse", "Auzou", "attributed"),
    ),
    row(
        "Lieu : la gare de Dresde. Le train de nuit a brûlé sur une voie de garage, sans passager à bord.",
        says("Le train de nuit a brûlé sur une voie de garage", None, "asserted"),
    ),
]

# quotations with marks that do not match, with (…) or […], cut into fragments; quotation marks that quote nobody
ODD_QUOTES = [
    row(
        "\"Nous avons fermé quatre maternités en un an», admet la directrice de l'agence, Solveig Arnaud.",
        says("Nous avons fermé quatre maternités en un an", "Arnaud", "attributed", figure="4"),
    ),
    row(
        "« Ces puits [de gaz] ont été forés sans autorisation », a dénoncé l'avocate des riverains, Delphine Roustan.",
        says("Ces puits [de gaz] ont été forés sans autorisation", "Roustan", "attributed", whole=True),
    ),
    row(
        "« Le comité a été tenu à l'écart […]. Il n'a jamais vu le contrat », s'insurge l'ancien "
        "censeur, Lucas Pernet.",
        says("Le comité a été tenu à l'écart", "Pernet", "attributed"),
        says("Il n'a jamais vu le contrat", "Pernet"),
    ),
    row(
        "Selon le négociateur bulgare, le texte est « bancal », « mal traduit » et « dicté par les banques ».",
        says("le texte est « bancal »", "négociateur", "attributed"),
    ),
    row(
        "La présidente du jury a jugé le film « d'une cruauté rare », avant de saluer « le courage » de son auteur.",
        says("d'une cruauté rare", "présidente", "attributed"),
    ),
    row(
        "Le caïd, surnommé « le Notaire », a été repris par la police dans une pension de Rotterdam.",
        says("a été repris par la police dans une pension de Rotterdam", None, "asserted"),
    ),
    row(
        "L'opération « Bouclier d'ambre » a mobilisé 600 soldats lettons sur la frontière forestière.",
        says("a mobilisé 600 soldats lettons", None, "asserted", figure="600"),
    ),
]

# learnt from somebody, said by the same source or over the telephone; the same words in other senses
LEARNT_FROM = [
    row(
        "Un gardien de phare a été retrouvé sain et sauf après quatre jours de recherche, a-t-on "
        "appris auprès de la marine grecque.",
        says("Un gardien de phare a été retrouvé sain et sauf", "marine grecque", "attributed"),
    ),
    row(
        "Deux fourgons de transport de fonds ont été attaqués près de Dijon, apprend-on de sources policières.",
        says("Deux fourgons de transport de fonds ont été attaqués", "policières", "attributed", figure="2"),
    ),
    row(
        "La réforme des retraites agricoles est reportée à l'automne, précise-t-on dans "
        "l'entourage de la ministre du Travail.",
        says("La réforme des retraites agricoles est reportée à l'automne", "entourage", ("attributed", "forecast")),
    ),
    row(
        "Trois agents de la prison d'Ensisheim sont en garde à vue, a indiqué une source "
        "judiciaire. L'un d'eux a reconnu avoir fourni un téléphone, a ajouté la même source.",
        says(
            "Trois agents de la prison d'Ensisheim sont en garde à vue", "source judiciaire", "attributed", figure="3"
        ),
        says("L'un d'eux a reconnu avoir fourni un téléphone", ...),
    ),
    row(
        "Contacté par notre rédaction, le proviseur affirme que les casiers n'ont pas été forcés.",
        says("les casiers n'ont pas été forcés", "proviseur"),
    ),
    row(
        "Le chantier du stade sera livré en mai, laisse-t-on entendre du côté de l'aménageur.",
        says("Le chantier du stade sera livré en mai", "aménageur", "forecast"),
    ),
    row(
        "Jointe par la télévision locale, la veuve du syndicaliste soutient qu'il se savait suivi.",
        says("il se savait suivi", "veuve", "attributed"),
    ),
    row(
        "La source de la Garonne est tarie, victime d'un hiver sans neige.",
        says("La source de la Garonne est tarie", None, "asserted"),
    ),
]

# a post or a communiqué quoted whole: its sentences belong to the author, what stands around it does not
POSTS = [
    row(
        "Le maire de Valbrune a réagi dans la soirée :\n\n"
        "« La tour nord est évacuée. Aucun habitant n'est bloqué. #incendie »\n\n"
        "— Rémi Castelnau (@r_castelnau) 12 mai 2023",
        says("La tour nord est évacuée", "Castelnau", "attributed", via=()),
        says("Aucun habitant n'est bloqué", "Castelnau", "denied"),
        no_claim("@r_castelnau"),
    ),
    row(
        "Le coureur Tadeo Marín s'est justifié sur Instagram : « J'ai pris ce sirop sur "
        "ordonnance. Mon médecin a prévenu la fédération. »",
        says("J'ai pris ce sirop sur ordonnance", "Marín", "attributed", via=()),
        says("Mon médecin a prévenu la fédération", "Marín", "attributed"),
    ),
    row(
        "BREAKING : un avion militaire s'est posé sur le ventre à Larnaca\n\n"
        "— Cyprus Wire (@cypruswire) 30 avril 2023\n\nL'aéroport a rouvert dans l'après-midi.",
        says("un avion militaire s'est posé sur le ventre à Larnaca", "Cyprus Wire", "attributed"),
        says("L'aéroport a rouvert dans l'après-midi", None, "asserted"),
    ),
    row(
        "Le réseau social X est inaccessible au Tchad depuis dimanche, selon l'ONG NetVeille.",
        says("Le réseau social X est inaccessible au Tchad", "NetVeille", "attributed"),
    ),
    row(
        "La vidéo, partagée 4 000 fois, montre un ours dans la cour du collège de Sabres.\n\npic.twitter.com/Zx81kQp",
        says("montre un ours dans la cour du collège de Sabres", "vidéo"),
        no_claim("pic.twitter.com/Zx81kQp"),
    ),
]
