"""Who speaks inside a quotation or an answer, after an incise of reading, and for the sentence before."""

from __future__ import annotations

from reading import no_claim, row, says

PAPERS_READ = [
    row(
        "L'audit a été transmis au conseil régional. « Le joint n'a pas été remplacé depuis 2011 », y lit-on noir sur blanc.",
        says("Le joint n'a pas été remplacé depuis 2011", "audit", "attributed", via=()),
    ),
    row(
        "La note date de mars. Elle tient en six pages. « La pompe de secours est à l'arrêt », peut-on y lire.",
        says("La pompe de secours est à l'arrêt", "note", "attributed", via=()),
    ),
    row(
        "« Les bornes ont été déplacées de nuit », est-il écrit dans le rapport du cadastre.",
        says("Les bornes ont été déplacées de nuit", "rapport du cadastre", "attributed", via=()),
    ),
    row(
        "Une lettre a été adressée aux parents. « La cantine fermera vendredi », y est-il précisé.",
        says("La cantine fermera vendredi", "lettre", "forecast"),
    ),
    row(
        "Notre journal a consulté un document interne de la régie. Six wagons présentaient, y lit-on, des fissures.",
        says("Six wagons présentaient", "document", "attributed", figure="6"),
    ),
    row(
        "« Le danger a été signalé trois fois », pouvait-on lire dimanche dans le registre du chantier.",
        says("Le danger a été signalé trois fois", "registre", "attributed"),
    ),
    row(
        "Le ministère de la Pêche a publié un communiqué. « Deux chalutiers ont été déroutés », est-il indiqué dans le "
        "communiqué.",
        says("Deux chalutiers ont été déroutés", "ministère", "attributed"),
    ),
    row(
        "« Rendez-nous le lac », lisait-on sur une banderole tendue devant la mairie.",
        says("Rendez-nous le lac", None),
    ),
    row(
        "Le maire a visité l'école. Il a été indiqué aux parents que la cantine rouvrirait lundi.",
        says("la cantine rouvrirait lundi", None),
    ),
]
