"""Source phrases: selon and its kin in every position, and the outlets and channels that pass a statement on."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

SELON = [
    # every position
    row("Selon la police, le tireur était seul.", says("le tireur était seul", "police", "attributed")),
    row("Le tireur était seul, selon la police.", says("Le tireur était seul", "police", "attributed")),
    row("Le tireur, selon la police, était seul.", says("était seul", "police", "attributed")),
    row("Le tireur était seul selon la police.", says("Le tireur était seul", "police", "attributed")),
    row("L'homme est, selon ses proches, hors de danger.", says("hors de danger", "proches", "attributed")),
    row(
        "L'homme, âgé d'une trentaine d'années selon le parquet, est en fuite.",
        says("âgé d'une trentaine d'années", "parquet", figure="about 30"),
    ),
    known_gap(
        "Le parc compte 1 200 arbres, 900 seulement selon les écologistes.",
        says("1 200 arbres", None, figure="1200"),
        says("900 seulement", "écologistes", figure="900"),
        why="a source phrase governs the clauses before its own as well",
    ),
    row(
        "Selon les pompiers, 14 personnes sont blessées, dont trois grièvement.",
        says("14 personnes sont blessées", "pompiers", "attributed", figure="14"),
        says("trois grièvement", "pompiers", "attributed", figure="3"),
    ),
    # its kin
    row(
        "D'après les voisins, la maison était vide depuis un an.",
        says("la maison était vide depuis un an", "voisins", "attributed"),
    ),
    row(
        "Les voisins ont été entendus. La maison était vide, d'après eux.",
        says("La maison était vide", "voisins", "attributed"),
    ),
    row(
        "Pour le maire, la faute revient au département.",
        says("la faute revient au département", "maire", "attributed"),
    ),
    row("À en croire le gardien, la grille était ouverte.", says("la grille était ouverte", "gardien")),
    row("A en croire les marins, la tempête a duré six heures.", says("la tempête a duré six heures", "marins")),
    row(
        "Aux yeux des syndicats, le texte vide la loi de son contenu.",
        says("le texte vide la loi de son contenu", "syndicats", "attributed"),
    ),
    row(
        "De source policière, deux hommes ont été arrêtés.",
        says("deux hommes ont été arrêtés", "source policière", "attributed", figure="2"),
    ),
    row(
        "De sources concordantes, le général a quitté la capitale.",
        says("le général a quitté la capitale", "sources concordantes", "attributed"),
    ),
    row(
        "Le prince est gravement malade, apprend-on de bonne source.",
        says("Le prince est gravement malade", "source", "attributed"),
    ),
    row(
        "Au dire des anciens, le puits n'a jamais tari.",
        says("le puits n'a jamais tari", "anciens"),
    ),
    row("Aux dires des riverains, le bruit dure depuis mai.", says("le bruit dure depuis mai", "riverains")),
    row(
        "Du côté de la présidence, on assure que la visite est maintenue.",
        says("la visite est maintenue", "présidence", "attributed"),
    ),
    known_gap(
        "Dans l'entourage du ministre, on parle d'une rupture.",
        says("une rupture", "entourage"),
        why="dans l'entourage de X, on VERB",
    ),
    known_gap("Vu de Bruxelles, l'accord est mort.", says("l'accord est mort", "Bruxelles"), why="vu de PLACE"),
    row(
        "Selon un décompte du quotidien El Faro, 31 maires ont été tués en dix ans.",
        says("31 maires ont été tués", "El Faro", "attributed", figure="31"),
    ),
    row("Selon nos informations, le préfet a été muté à Mayotte.", says("le préfet a été muté à Mayotte", None)),
    # the same voice again
    row(
        "Selon la police, l'homme a surgi à 8 heures. Toujours selon la police, l'arme était factice.",
        says("l'arme était factice", "police", "attributed"),
    ),
    row(
        "Un responsable de l'enquête a confirmé l'arrestation. D'après la même source, l'arme était chargée.",
        says("l'arme était chargée", "responsable", "attributed"),
    ),
    row("Le maire a visité les halles. Selon lui, le toit est sain.", says("le toit est sain", "maire", "attributed")),
    known_gap(
        "Le parquet a ouvert une enquête. Toujours selon cette source, deux comptes ont été saisis.",
        says("deux comptes ont été saisis", "parquet", figure="2"),
        why="cette source is not followed back",
    ),
    # depending on
    row("Selon les cas, le remboursement prend deux mois.", says("le remboursement prend deux mois", None, "asserted")),
    row("Selon l'humeur du chef, le menu change.", says("le menu change", None, "asserted")),
    row("Le prix du billet varie selon la saison.", says("Le prix du billet varie", None, "asserted")),
    row("Les enfants sont répartis selon leur âge.", says("Les enfants sont répartis", None, "asserted")),
    row("Selon que l'on habite en ville ou non, le tarif double.", says("le tarif double", None)),
    row("Le vote s'est déroulé selon les règles.", says("Le vote s'est déroulé", None, "asserted")),
    row(
        "Selon toute vraisemblance, le feu est parti du grenier.",
        says("le feu est parti du grenier", None, "hedged"),
    ),
    row(
        "Pour la fête, les commerçants ont installé 400 chaises.",
        says("les commerçants ont installé 400 chaises", None, "asserted", figure="400"),
    ),
    row(
        "D'après nature, le peintre a réalisé douze toiles.",
        says("le peintre a réalisé douze toiles", None, "asserted", figure="12"),
    ),
]

CHANNELS = [
    row(
        "La télévision publique, citant un général, affirme que la ville est tombée.",
        says("la ville est tombée", "général", "attributed", via="télévision"),
    ),
    known_gap(
        "Le président, cité par l'agence Tass, a jugé l'accord caduc.",
        says("l'accord caduc", "président", "attributed", via="Tass"),
        why="juger N ADJECTIVE",
    ),
    row(
        "Interrogé par Ouest-France, le patron du chalutier affirme que la mer était calme.",
        says("la mer était calme", "patron", "attributed", via="Ouest-France"),
    ),
    row(
        "Au micro de Radio Valdor, l'avocate a affirmé que le dossier était vide.",
        says("le dossier était vide", "avocate", "attributed", via="Radio Valdor"),
    ),
    row(
        "Le parquet a confirmé l'arrestation auprès de l'AFP.",
        says("l'arrestation", "parquet", "attributed", via="AFP"),
    ),
    row(
        "Dans un communiqué, la marine reconnaît la perte d'une frégate.",
        says("la perte d'une frégate", "marine", "attributed", via=()),
    ),
    row(
        "Sur Telegram, le gouverneur écrit que deux dépôts brûlent.",
        says("deux dépôts brûlent", "gouverneur", "attributed", via=(), figure="2"),
    ),
    row(
        "L'incendie est maîtrisé, a écrit le maire sur X.",
        says("L'incendie est maîtrisé", "maire", "attributed", via=()),
    ),
    row(
        "« On nous a menti », a posté sur Facebook le délégué du personnel.",
        says("On nous a menti", "délégué", "attributed", via=()),
    ),
    row(
        "Les discussions sont rompues, a déclaré à Reuters un diplomate européen.",
        says("Les discussions sont rompues", "diplomate", "attributed", via="Reuters"),
    ),
    row(
        "Comme le rapporte le quotidien Le Matin, le maire a vendu le terrain.",
        says("le maire a vendu le terrain", "Le Matin", "attributed"),
    ),
    row(
        "Selon le Wall Street Journal, qui cite des proches du dossier, la fusion est actée.",
        says("la fusion est actée", "proches", "attributed", via="Wall Street Journal"),
    ),
    row(
        "Joint par téléphone, le curé confirme que la cloche a été volée.",
        says("la cloche a été volée", "curé", "attributed", via=()),
    ),
    row(
        "Contactée, la direction n'a pas donné suite.",
        says("la direction n'a pas donné suite", ..., ("asserted", "hedged")),
    ),
    row(
        "Dans les colonnes du Figaro, l'ancien ministre raconte avoir été écarté du dossier.",
        says("avoir été écarté du dossier", "ministre", "attributed", via="Figaro"),
    ),
    row(
        "Lors d'une conférence de presse, le procureur a indiqué que trois fusils avaient été saisis.",
        says("trois fusils avaient été saisis", "procureur", "attributed", via=(), figure="3"),
    ),
    known_gap(
        "Sur le plateau de CNews, la sénatrice a soutenu que le vote était truqué.",
        says("le vote était truqué", "sénatrice", "attributed", via="CNews"),
        why="sur le plateau de MEDIA",
    ),
    row(
        "Un courriel consulté par Mediapart montre que la banque savait tout.",
        says("la banque savait tout", "courriel", "attributed", via="Mediapart"),
    ),
    row(
        "Des documents obtenus par la chaîne ABC indiquent que l'avion n'était pas assuré.",
        says("l'avion n'était pas assuré", "documents", "attributed", via="ABC"),
    ),
    known_gap(
        "Selon un message publié sur Telegram par le chef de l'administration, le pont est intact.",
        says("le pont est intact", "chef", "attributed", via=()),
        why="selon DOCUMENT publié par X: the publisher is the source",
    ),
    row(
        "Dans une vidéo diffusée sur les réseaux sociaux, le chef rebelle affirme que la trêve est rompue.",
        says("la trêve est rompue", "chef rebelle", via=()),
    ),
    row(
        "Le curé, rencontré par nos confrères de La Montagne, affirme que l'église est vide.",
        says("l'église est vide", "curé", via="La Montagne"),
    ),
    row(
        "La gare est fermée, a annoncé la compagnie via son application.",
        says("La gare est fermée", "compagnie", via=()),
    ),
    # outlets and platforms that say nothing
    row("Reuters a ouvert un bureau à Abidjan.", says("a ouvert un bureau à Abidjan", None, "asserted")),
    row("Le Figaro coûte trois euros en kiosque.", says("coûte trois euros", None, "asserted", figure="3")),
    row(
        "La chaîne a diffusé le match devant six millions de téléspectateurs.",
        says("a diffusé le match", None, "asserted", figure="6000000"),
    ),
    row(
        "Telegram compte 900 millions d'utilisateurs.",
        says("compte 900 millions d'utilisateurs", None, "asserted", figure="900000000"),
    ),
    row("Le communiqué est long de trois pages.", says("est long de trois pages", None, "asserted")),
]


@pytest.mark.parametrize(("text", "wanted"), SELON)
def test_a_source_phrase_governs_its_statement(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), CHANNELS)
def test_a_relay_is_via_and_a_platform_is_not(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
