"""Who answers in an interview, who signs a post or a text quoted whole, and whom *on* stands for."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, no_claim, row, says

INTERVIEWS = [
    # labels that are no names
    row(
        "Entretien avec Lucie Faure, directrice de la réserve de Morvaux.\n\n"
        "Question : Le lac est-il pollué ?\nRéponse : Le lac a perdu la moitié de ses poissons.",
        no_claim("Le lac est-il pollué"),
        no_claim("Entretien avec Lucie Faure"),
        says("Le lac a perdu la moitié de ses poissons", "Lucie Faure", "attributed"),
    ),
    row(
        "Interview d'Anna Roy, mairesse de Brennac.\n\nLe Phare : L'hôtel a fermé hier. Pourquoi ?\n\n"
        "A. R. : Le propriétaire n'a plus payé ses employés. Que pouvait-il faire ?\n\nUn repreneur est venu lundi.\n\n"
        "Le Phare : Parlez-nous de la suite.\n\nA. R. : La vente sera signée en mai.\n\n"
        "Propos recueillis par Jean Duval\n\nL'hôtel compte 40 chambres.",
        no_claim("L'hôtel a fermé hier"),
        says("Le propriétaire n'a plus payé ses employés", "Anna Roy", ("attributed", "denied")),
        no_claim("Que pouvait-il faire"),
        says("Un repreneur est venu lundi", "Anna Roy", "attributed"),
        no_claim("Parlez-nous de la suite"),
        says("La vente sera signée en mai", "Anna Roy", "forecast"),
        no_claim("Propos recueillis par Jean Duval"),
        says("L'hôtel compte 40 chambres", None, "asserted", figure="40"),
    ),
    row(
        "Trois questions au géologue Karim Benali\n\nQ. – La falaise tient-elle ?\n"
        "R. – La falaise recule d'un mètre par an.\nQ. – Et le phare ?\nR. – Le phare a été étayé.",
        says("La falaise recule d'un mètre par an", "Benali", "attributed"),
        no_claim("Et le phare"),
        says("Le phare a été étayé", "Benali", "attributed"),
    ),
    # turns
    row(
        "L'ingénieure Léa Morin suit le chantier depuis 2019.\n\n"
        "— Le pont tiendra-t-il ? — Le pont tiendra dix ans. — Et ensuite ? — La pile nord a bougé.",
        no_claim("Le pont tiendra-t-il"),
        says("Le pont tiendra dix ans", "Léa Morin", "forecast"),
        says("La pile nord a bougé", "Léa Morin", "attributed"),
    ),
    row(
        "Bilan de la journée\n\n- Le port a rouvert à midi.\n- Le phare a fermé à minuit.",
        says("Le port a rouvert à midi", None, "asserted"),
        says("Le phare a fermé à minuit", None, "asserted"),
    ),
    # questions without labels
    row(
        "Hydrologue à Brennac, Anna d'Ormesson revient sur la crue.\n\n**Avez-vous été surprise ?**\n\n"
        "La digue datait de 1890.\n\n**Que demandez-vous à l'État, vous et les vôtres ?**\n\n"
        "Les digues sont oubliées.\n\n"
        "Anna d'Ormesson publie un livre en mai.\n\nLe débit atteint 300 mètres cubes par seconde.",
        says("La digue datait de 1890", "Anna d'Ormesson", "attributed"),
        says("Les digues sont oubliées", "Anna d'Ormesson", "attributed"),
        says("Anna d'Ormesson publie un livre", None, "asserted"),
        says("Le débit atteint 300 mètres cubes par seconde", None, "asserted"),
    ),
    row(
        "Séisme : ce que l'on sait\n\nQue s'est-il passé ?\n\nUn séisme de magnitude 6 a frappé l'île.\n\n"
        "Y a-t-il des victimes ?\n\nLe ministre Paul Renaud a fait état de douze morts.",
        says("Un séisme de magnitude 6 a frappé l'île", None, "asserted"),
        says("douze morts", "Paul Renaud", "attributed", figure="12"),
    ),
    # what a question leads in with is the interviewer's, unless somebody says it
    row(
        "Le Courrier : La mairie affirme que l'eau est potable. Vous le croyez ?\n"
        "Paul Renaud : L'eau contient du plomb.\n"
        "Le Courrier : Vous êtes allé au captage. Pourquoi ?\nPaul Renaud : Personne ne l'avait fait.",
        says("l'eau est potable", "mairie", "attributed"),
        says("L'eau contient du plomb", "Renaud", "attributed"),
        no_claim("Vous êtes allé au captage"),
    ),
]

POSTS = [
    row(
        "« Trois granges ont brûlé cette nuit. » — Pompiers du Morvan (@SDISMorvan) 3 août 2023",
        says("Trois granges ont brûlé cette nuit", "Pompiers du Morvan", "attributed", figure="3"),
        no_claim("Pompiers du Morvan (@SDISMorvan) 3 août 2023"),
    ),
    row(
        "Un train a déraillé mardi.\n\nLe trafic est interrompu entre Brennac et Lure. pic.example.com/abc — "
        "Trains du Nord (@trainsdunord) 3 février 2024\n\nLes voyageurs attendent les cars.",
        says("Le trafic est interrompu entre Brennac et Lure", "Trains du Nord", "attributed"),
        says("Les voyageurs attendent les cars", None, "asserted"),
    ),
    row(
        "Le chef des pompiers a prévenu sur X : « Le hangar peut s'effondrer. »\n\n"
        "— Pompiers du Morvan (@SDISMorvan) 3 août 2023",
        says("Le hangar peut s'effondrer", "chef des pompiers"),
    ),
    row(
        "Selon Jean Duval (@jduval), le pont de Lure est fermé.",
        says("le pont de Lure est fermé", "Jean Duval", "attributed"),
    ),
    row(
        "La ligue publie ce communiqué :\n\n« Le match est reporté. Les billets restent valables. »\n\n"
        "Le stade compte 12 000 places.",
        says("Le match est reporté", "ligue", "attributed"),
        says("Les billets restent valables", "ligue", "attributed"),
        says("Le stade compte 12 000 places", None, "asserted", figure="12000"),
    ),
    row(
        "« Nous exigeons le retrait du décret », a lancé la présidente du syndicat.",
        says("Nous exigeons le retrait du décret", "présidente", stance="demands"),
    ),
]

ON = [
    row(
        "Le pont est fissuré, confie-t-on dans l'entourage du ministre.",
        says("Le pont est fissuré", "entourage du ministre", "attributed"),
    ),
    row(
        "Le pont est fissuré, relève-t-on chez Ponts de France.",
        says("Le pont est fissuré", "Ponts de France", "attributed"),
    ),
    row(
        "Le pont est fissuré, a-t-on appris tard dans la soirée de lundi auprès des pompiers du Var.",
        says("Le pont est fissuré", "pompiers du Var", "attributed"),
        no_claim("tard dans la soirée de lundi"),
    ),
    row("« Le pont tiendra », martèle-t-on à la préfecture.", says("Le pont tiendra", "préfecture", "forecast")),
    row(
        "Le pont est fissuré, a-t-on indiqué de source policière.",
        says("Le pont est fissuré", "source policière", "attributed"),
    ),
    row(
        "« La pile nord a bougé de 12 centimètres », peut-on lire dans le rapport des experts.",
        says("La pile nord a bougé de 12 centimètres", "rapport des experts", "attributed", figure="12"),
    ),
    row(
        "À lire le communiqué de la mairie, la crue a épargné l'école.",
        says("la crue a épargné l'école", "communiqué", "attributed"),
    ),
    row(
        "La préfète invite à lire le rapport avant le débat de lundi.",
        says("à lire le rapport avant le débat", "préfète"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), INTERVIEWS)
def test_an_answer_in_an_interview_belongs_to_who_is_asked(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), POSTS)
def test_a_post_or_a_text_quoted_whole_belongs_to_who_signs_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), ON)
def test_on_stands_for_whoever_is_named_behind_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
