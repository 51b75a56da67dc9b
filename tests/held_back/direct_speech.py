"""Direct speech: marks, length, incises and inversions, quotations without a cue."""

from __future__ import annotations

from reading import no_claim, row, says

# every kind of mark: « », “ ”, " ", single marks, marks inside marks
DIRECT_MARKS = [
    row(
        "« Les trois pistes de l'aéroport sont dégagées depuis cinq heures du matin », a fait savoir la "
        "société exploitante, dont les équipes de déneigement se sont relayées toute la nuit.",
        says("Les trois pistes de l'aéroport sont dégagées", "société exploitante", "attributed", figure="3"),
    ),
    row(
        "\"Le réacteur numéro deux a été mis à l'arrêt à titre préventif\", a indiqué mercredi l'exploitant, "
        "précisant que la pression avait chuté dans le circuit secondaire.",
        says("Le réacteur numéro deux a été mis à l'arrêt", "exploitant", "attributed"),
        says("la pression avait chuté dans le circuit secondaire", "exploitant", "attributed"),
    ),
    row(
        "« Un officier nous a lancé : “Vous avez dix minutes pour partir.” Nous avons tout laissé derrière "
        "nous », rapporte Nadia Khelil, institutrice déplacée à Mékélé.",
        says("Vous avez dix minutes pour partir", "officier", via="Khelil"),
        says("Nous avons tout laissé derrière nous", "Khelil", "attributed"),
    ),
    row(
        "«\u00a0L’arbitre a été frappé au visage dans le couloir des vestiaires\u00a0», a détaillé le délégué de la "
        "ligue, selon qui la rencontre avait déjà été interrompue deux fois.",
        says("L’arbitre a été frappé au visage", "délégué", "attributed"),
        says("la rencontre avait déjà été interrompue deux fois", "délégué", "attributed"),
    ),
    row(
        "Le chalutier “Belle-Étoile” a heurté un conteneur à la dérive au large d'Ouessant avant de regagner "
        "Brest par ses propres moyens.",
        says("a heurté un conteneur à la dérive", None, "asserted"),
    ),
    row(
        "Le voilier a été retrouvé par 36° 12' nord et 5° 21' ouest, démâté et sans équipage.",
        says("Le voilier a été retrouvé", None, "asserted"),
    ),
]

# a quotation over several sentences or paragraphs, opened again or never closed
DIRECT_LONG = [
    row(
        "« Le torrent a quitté son lit vers deux heures. Les voitures flottaient dans la rue comme des "
        "bouchons. Ma voisine s'est accrochée à un lampadaire », se remémore Gaston Prieur, retraité des "
        "postes.",
        says("Le torrent a quitté son lit vers deux heures", "Prieur", "attributed"),
        says("Les voitures flottaient dans la rue", "Prieur", "attributed"),
        says("Ma voisine s'est accrochée à un lampadaire", "Prieur", "attributed"),
    ),
    row(
        "Le capitaine est formel : « Le cargo naviguait tous feux éteints.\n\nLa collision s'est produite à "
        "douze milles de Chypre.",
        says("Le cargo naviguait tous feux éteints", "capitaine", "attributed"),
        says("La collision s'est produite à douze milles de Chypre", None, "asserted"),
    ),
    row(
        "« Le scrutin s'est tenu dans le calme. » La présidente de la commission électorale a quitté "
        "l'estrade sous les sifflets, escortée par six gendarmes.",
        says("a quitté l'estrade sous les sifflets", None, "asserted"),
    ),
    row(
        "Le roman de l'Islandaise, « Rien ne dort. Rien ne veille », a reçu mardi le prix des libraires, "
        "doté de 20 000 euros.",
        says("a reçu mardi le prix des libraires", None, "asserted"),
    ),
]

# the cue in the middle or turned round after a quotation
DIRECT_INVERSION = [
    row(
        "« Les trois ponts provisoires sont ouverts aux véhicules légers », ont affirmé samedi les autorités "
        "de la province de Batangas, au lendemain du typhon.",
        says("Les trois ponts provisoires sont ouverts", "autorités", "attributed", figure="3"),
    ),
    row(
        "« Mon client, plaide Me Honorine Faye, se trouvait à Abidjan le jour du vol. »",
        says("se trouvait à Abidjan le jour du vol", "Faye", "attributed"),
    ),
    row(
        "« Mes gants étaient réglementaires », s'est justifiée la boxeuse géorgienne, disqualifiée au "
        "deuxième tour. « L'arbitre les avait contrôlés », a-t-elle insisté.",
        says("Mes gants étaient réglementaires", "boxeuse", "attributed"),
        says("L'arbitre les avait contrôlés", "boxeuse", "attributed"),
    ),
    row(
        "« Le bateau prenait l'eau, j'ai alerté le capitaine, il a ri », déballe à la barre un ancien "
        "matelot du « Corvus ».",
        says("Le bateau prenait l'eau", "matelot", "attributed"),
        says("il a ri", "matelot", "attributed"),
    ),
    row(
        "Aussi la compagnie a-t-elle perdu en une seule soirée onze de ses appareils, cloués au sol par la cendre.",
        says("perdu en une seule soirée onze de ses appareils", None, "asserted", figure="11"),
    ),
    row(
        "À peine le rideau était-il tombé que les machinistes démontaient déjà le décor du troisième acte.",
        says("les machinistes démontaient déjà le décor", None, "asserted"),
    ),
    row(
        "« La Traviata », qu'ont applaudie debout les 2 300 spectateurs de l'opéra de Gand, a clos la saison dimanche.",
        says("a clos la saison dimanche", None, "asserted"),
    ),
    row(
        "Que contenait le coffre de la succursale ? Deux experts l'ont ouvert lundi en présence d'un huissier.",
        no_claim("Que contenait le coffre de la succursale"),
        says("Deux experts l'ont ouvert lundi", None, "asserted", figure="2"),
    ),
]

# quotations without a cue of their own after a named speaker; marks that are no speech
DIRECT_FLOATING = [
    row(
        "Assis sur un sac de riz, Abdou Ndiour compte les pirogues. « Il en manque cinq depuis la tempête. »",
        says("Il en manque cinq depuis la tempête", "Ndiour", "attributed", figure="5"),
    ),
    row(
        "Interpellée en commission par un sénateur de l'opposition, la ministre des Transports a défendu son "
        "bilan. « Nous avons rénové 600 kilomètres de voies en deux ans. »",
        says("Nous avons rénové 600 kilomètres de voies", "ministre", "attributed", figure="600"),
    ),
    row(
        "Pour Ewa Zielska, juriste à Gdynia, l'affaire est entendue. « Le contrat a été signé sous la contrainte. »",
        says("Le contrat a été signé sous la contrainte", "Zielska", "attributed"),
    ),
    row(
        "La réponse du Kremlin a été glaciale. « Ce projet de traité viole nos intérêts vitaux. »",
        says("Ce projet de traité viole nos intérêts vitaux", "Kremlin", "attributed"),
    ),
    row(
        "Le programme « Toits verts » a permis d'isoler 1 100 logements sociaux dans l'agglomération de Liège.",
        says("a permis d'isoler 1 100 logements sociaux", None, "asserted", figure="1100"),
    ),
    row(
        "Sur une banderole accrochée au balcon de la mairie, on pouvait lire « Ni drones ni soldats ».",
        says("Sur une banderole accrochée au balcon de la mairie, on pouvait lire", None, "asserted"),
    ),
    row(
        "Surnommé « le Chirurgien » par la presse de Medellín, le trafiquant Ever Quintana a été extradé "
        "dimanche vers les États-Unis.",
        says("a été extradé dimanche vers les États-Unis", None, "asserted"),
    ),
]
