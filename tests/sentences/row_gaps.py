"""Sentences of the `rows_*` that are not read rightly today, by how they begin, with the reason."""

from __future__ import annotations

GAPS: dict[str, str] = {
    "En 1962, ce petit": "the future seen from a past that the outlet itself tells",
    "À supposer que la bande": "a condition before its main clause does not reach it where the comma cuts",
    "Selon une note du renseignement": "an outlet whose name is also that of an aid organisation",
    "Le site Ynet, qui reprend une dépêche d'": "a judgement inside a reported clause, and a relay of a relay",
    "Les deux correspondants": "a definite count (les deux) is no figure",
    "Au siège du groupe": "on stands for whoever is named in the place before it",
    "L'ONU indique qu'elle ne peut confirmer ": "an inability to confirm before a figure that somebody else gave",
    "L'accusation reproche": "lui as the subject of a sentence of its own",
    "« L'inspection a parlé": "a report inside direct speech takes the clause after it along",
    "« Les semences livrées par la coopérativ": "a quotation that is opened, broken by its incise and never closed",
    "Le bâtonnier juge": "juger with an object and what it is judged to be",
    "Les trois plongeurs": "a definite count (les trois) is no figure",
    "Privés d'école, les enfants du camp vont": "aller with an infinitive as a walk somewhere",
    "Le fils du forgeron": "confirmer in its other sense",
    "Les chiffres de l'office": "montrer with an object, said of figures",
    "Un bus scolaire a versé dans un ravin au": "the figure of a participle clause belongs to the clause before it",
    "Le syndicat revendique": "ne ... que with en: the second body's count stays with the first",
    "La police bavaroise": "a restrictive relative clause with its own figure",
    "Condamnée à 40\u202f000 euros d’amende en pre": "a participle clause with a figure before its main clause",
    "L'usine de Gijón": "a verb left out after celle de",
    "La direction affirme que la fuite": "a verb left out before que, with a body the tables do not know",
    "La voiture, qui roulait": "a source phrase in the middle of a relative clause parts its verb from its figure",
    "Pour la reine Margrethe, attendue à midi": "pour before a person for whom something is done",
    "La ville a poursuivi": "celle-ci means the last of two, not the subject",
    "Le rapport de la mission": "a document announced (dresse un tableau) speaks in the next sentences",
}
