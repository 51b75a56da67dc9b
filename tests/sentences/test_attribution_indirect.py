"""Indirect speech: clauses, infinitives, questions and nouns under a reporting verb or noun."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

CLAUSES = [
    row("Le maire affirme que la digue a tenu.", says("la digue a tenu", "maire", "attributed")),
    row(
        "La direction assure qu'aucun salarié n'a été licencié.",
        says("aucun salarié n'a été licencié", "direction", "denied"),
    ),
    row("Deux témoins ont raconté que le camion zigzaguait.", says("le camion zigzaguait", "témoins", "attributed")),
    row(
        "Le rapport indique que la chaudière n'avait pas été révisée depuis six ans.",
        says("la chaudière n'avait pas été révisée depuis six ans", "rapport", "attributed"),
    ),
    row(
        "Le ministère de la Santé a fait savoir que les tests étaient négatifs.",
        says("les tests étaient négatifs", "ministère", "attributed"),
    ),
    row(
        "Les pompiers disent que le feu est éteint et que les routes sont rouvertes.",
        says("le feu est éteint", "pompiers", "attributed"),
        says("les routes sont rouvertes", "pompiers", "attributed"),
    ),
    row(
        "Le secrétaire général a rappelé qu'il existait un accord.",
        says("il existait un accord", "secrétaire général", "attributed"),
    ),
    row(
        "L'entreprise a indiqué que le site serait fermé lundi.",
        says("le site serait fermé lundi", "entreprise", "forecast"),
    ),
    row(
        "Comme l'a rappelé la rectrice, les examens ont lieu en juin.",
        says("les examens ont lieu en juin", "rectrice", "attributed"),
    ),
    known_gap(
        "Que le barrage soit vieux, l'exploitant le reconnaît.",
        says("le barrage soit vieux", "exploitant", "attributed"),
        why="a que-clause in front, taken up by le",
    ),
    row(
        "La directrice a quitté ses fonctions. Elle affirme que le conseil l'a poussée dehors.",
        says("le conseil l'a poussée dehors", "directrice", "attributed"),
    ),
    row(
        "Le juge a ordonné que l'entrepôt soit rasé.",
        says("l'entrepôt soit rasé", "juge", stance=("decrees", "demands")),
    ),
    known_gap(
        "Le médecin s'est dit convaincu que l'enfant vivrait.",
        says("l'enfant vivrait", "médecin", "forecast"),
        why="s'est dit ADJECTIVE que: the clause is not its content",
    ),
    row(
        "« Il faut », a-t-elle lancé, « que la pêche reprenne », rappelle une voisine.",
        says("que la pêche reprenne", ...),
    ),
    # infinitives
    row(
        "Le chauffeur dit avoir vu une ombre sur la voie.",
        says("avoir vu une ombre sur la voie", "chauffeur", "attributed"),
    ),
    row("L'adjoint assure ne rien savoir du contrat.", says("ne rien savoir du contrat", "adjoint")),
    row(
        "Le club annonce avoir recruté l'attaquant brésilien.",
        says("avoir recruté l'attaquant brésilien", "club", "attributed"),
    ),
    row(
        "Le chef du village a juré n'avoir jamais touché cet argent.",
        says("n'avoir jamais touché cet argent", "chef", "denied"),
    ),
    row("L'ambassadeur prétend avoir été retenu deux heures.", says("avoir été retenu deux heures", "ambassadeur")),
    row(
        "L'armée soutient avoir détruit 14 drones dans la nuit.",
        says("avoir détruit 14 drones", "armée", "attributed", figure="14"),
    ),
    known_gap(
        "La compagnie a demandé aux passagers de patienter à bord.",
        says("de patienter à bord", "compagnie", stance="demands"),
        why="demander à X de: the person asked stands between verb and infinitive",
    ),
    row(
        "La guide dit être tombée deux fois avant d'atteindre le refuge.",
        says("être tombée deux fois", "guide", "attributed"),
    ),
    # questions inside
    row(
        "La police n'a pas dit si le suspect avait parlé.",
        says("si le suspect avait parlé", "police", "hedged", stance="silent"),
    ),
    row("Le procureur a précisé combien de fûts manquaient.", says("combien de fûts manquaient", "procureur")),
    row(
        "Le gouvernement ignore où se trouvent les otages.",
        says("où se trouvent les otages", "gouvernement", "hedged"),
    ),
    known_gap(
        "Le livreur a demandé si la rue était ouverte.",
        says("si la rue était ouverte", "livreur", stance="asks"),
        why="demander si",
    ),
    known_gap(
        "Le musée n'a pas précisé quand les salles rouvriraient.",
        says("quand les salles rouvriraient", "musée", "hedged", stance="silent"),
        why="a negated verb of saying before quand",
    ),
    # passive
    row(
        "Il a été annoncé par la mairie que la piscine fermerait.",
        says("la piscine fermerait", "mairie", "forecast"),
    ),
    row("Le décès du skieur a été annoncé par son équipe.", says("Le décès du skieur", "équipe", "attributed")),
    row(
        "La rupture de la conduite a été confirmée mardi par la régie des eaux.",
        says("La rupture de la conduite", "régie", "attributed"),
    ),
    # words that look like cues
    known_gap(
        "Le livre que lit le maire parle de navigation.",
        says("Le livre que lit le maire parle de navigation", None, "asserted"),
        why="finite verbs after an inverted relative clause are not seen",
    ),
    row("Le fait que la route soit coupée complique les secours.", says("complique les secours", None, "asserted")),
    row("Il est clair que le pont est trop étroit.", says("le pont est trop étroit", None)),
    known_gap(
        "Le maire espérait tellement la pluie que la pluie est venue.",
        says("la pluie est venue", None, "asserted"),
        why="tellement ... que is read as what is hoped",
    ),
    # added after a first look: the plainest form of a gap
    row(
        "Le curé confirme que la cloche a été volée.",
        says("la cloche a été volée", "curé", "attributed"),
    ),
    row("La concierge montre que la serrure a été forcée.", says("la serrure a été forcée", ...)),
]

NOUNS = [
    row(
        "La Croix-Rouge a annoncé la mort de 12 civils.",
        says("la mort de 12 civils", "Croix-Rouge", "attributed", figure="12"),
    ),
    row(
        "De l'aveu même du directeur, les alarmes étaient coupées.",
        says("les alarmes étaient coupées", "directeur", "attributed"),
    ),
    row(
        "Sur la foi d'un document interne, la radio affirme que le prix a triplé.",
        says("le prix a triplé", "document", "attributed", via="radio"),
    ),
    row(
        "Selon l'annonce faite par le club, le gardien a signé pour trois ans.",
        says("le gardien a signé pour trois ans", "club", "attributed"),
    ),
    row("Les autorités font état de 40 disparus.", says("40 disparus", "autorités", "attributed", figure="40")),
    row("Les médias locaux évoquent une panne de freins.", says("une panne de freins", "médias")),
    row("Les habitants parlent de deux explosions.", says("deux explosions", "habitants", figure="2")),
    row(
        "L'assureur chiffre les dégâts à 60 millions d'euros.",
        says("les dégâts à 60 millions d'euros", "assureur", figure="60000000"),
    ),
    row("Le ministre impute la panne à un piratage.", says("la panne à un piratage", "ministre")),
    row(
        "Bamako accuse Niamey d'avoir armé les rebelles.",
        says("avoir armé les rebelles", "Bamako", "attributed", stance="accuses"),
    ),
    row("L'opposition qualifie le scrutin de mascarade.", says("le scrutin de mascarade", "opposition", "attributed")),
    row("La maire se dit prête à démissionner.", says("prête à démissionner", "maire")),
    row(
        "L'institut météorologique s'attend à 80 millimètres de pluie en deux heures.",
        says("80 millimètres de pluie en deux heures", "institut", "forecast", figure="80"),
    ),
    row("Le porte-parole a laissé entendre que l'accord était proche.", says("l'accord était proche", "porte-parole")),
    row(
        "Le groupe reconnaît trois accidents mortels depuis janvier.",
        says("trois accidents mortels", "groupe", "attributed", figure="3"),
    ),
    row("Un groupe armé a revendiqué l'attaque du convoi.", says("l'attaque du convoi", "groupe armé", "attributed")),
    row(
        "L'attentat, revendiqué par les Brigades du Nord, a fait neuf morts.",
        says("a fait neuf morts", None, "asserted", figure="9"),
    ),
    known_gap(
        "Dans son rapport, la Cour des comptes pointe un manque de contrôles.",
        says("un manque de contrôles", "Cour", "attributed"),
        why="pointer with a noun as object",
    ),
    row("Le syndicat dénonce des cadences infernales.", says("des cadences infernales", "syndicat", "attributed")),
    row(
        "Les ONG s'inquiètent du sort des déplacés.", says("s'inquiètent du sort des déplacés", "ONG", stance="worries")
    ),
    row(
        "Le pape a appelé à un cessez-le-feu immédiat.",
        says("appelé à un cessez-le-feu immédiat", "pape", stance="demands"),
    ),
    row("Les experts attribuent l'effondrement à la corrosion.", says("l'effondrement à la corrosion", "experts")),
    row("Des rapports indiquant que la cuve fuyait ont été ignorés.", says("la cuve fuyait", "rapports", "attributed")),
    known_gap(
        "La rumeur d'une démission du ministre court depuis lundi.",
        says("démission du ministre", None, "hedged"),
        why="a rumour told by a noun",
    ),
    row(
        "Le gouvernement a décrété l'état d'urgence.",
        says("décrété l'état d'urgence", "gouvernement", stance="decrees"),
    ),
    row(
        "Le maire s'est engagé à reloger les familles.",
        says("engagé à reloger les familles", "maire", stance="pledges"),
    ),
    row(
        "Kigali y voit une provocation délibérée.",
        says("une provocation délibérée", "Kigali", "attributed"),
    ),
    row(
        "La famille exige la vérité sur le naufrage.",
        says("la vérité sur le naufrage", "famille", stance="demands"),
    ),
    row(
        "L'annonce par le laboratoire d'un vaccin efficace a fait bondir son cours.",
        says("un vaccin efficace", "laboratoire"),
    ),
    known_gap(
        "Le juge voit dans cette note la preuve d'une fraude.",
        says("la preuve d'une fraude", "juge"),
        why="voir dans A B reports a judgement",
    ),
    # words that look like cues
    row(
        "Le directeur parle couramment l'allemand et le russe.",
        says("parle couramment l'allemand et le russe", None, "asserted"),
    ),
    row("Ce tableau évoque la campagne toscane.", says("évoque la campagne toscane", None, "asserted")),
    row("Le chien a reconnu son maître après trois ans.", says("a reconnu son maître", None, "asserted")),
    row("Cette annonce a surpris tout le monde.", says("a surpris tout le monde", None, "asserted")),
    # added after a first look: the plainest form of a gap
    row(
        "La marine a reconnu la perte de deux frégates.",
        says("la perte de deux frégates", "marine", "attributed", figure="2"),
    ),
    row(
        "L'assureur estime les dégâts à 60 millions d'euros.",
        says("les dégâts à 60 millions d'euros", "assureur", "hedged", figure="60000000"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CLAUSES)
def test_a_reported_clause_belongs_to_who_reports_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), NOUNS)
def test_a_reported_noun_belongs_to_who_reports_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
