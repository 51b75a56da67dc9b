"""Certainty: rumour, conditionals, modals, adverbs, presumption, estimates, questions, layers of hedging, verbs."""

from __future__ import annotations

from reading import no_claim, row, says

# 6a the conditional as rumour, in the outlet's voice and inside an attribution
RUMOUR = [
    row(
        "Le quotidien affirme que la ministre aurait été prévenue dès janvier de la présence de plomb dans "
        "les canalisations de trois collèges.",
        says("la ministre aurait été prévenue dès janvier", "quotidien", "hedged"),
    ),
    row(
        "Il y aurait une soixantaine de passagers à bord du ferry en détresse, indiquent les garde-côtes grecs.",
        says("Il y aurait une soixantaine de passagers à bord du ferry", "garde-côtes", "hedged", figure="about 60"),
    ),
    row(
        "À en croire un ancien salarié, l’usine aurait rejeté pendant des mois des solvants dans le canal "
        "qui longe la voie ferrée.",
        says("l’usine aurait rejeté pendant des mois des solvants dans le canal", "ancien salarié", "hedged"),
    ),
    row(
        "Donné pour mort en mai, le général aurait été aperçu dimanche dans un hôpital de Port-Soudan, où "
        "il se ferait soigner sous un faux nom.",
        says("le général aurait été aperçu dimanche dans un hôpital", None, "hedged"),
    ),
    row(
        "L’entreprise préparait depuis deux ans son entrée à la Bourse de Varsovie, qu’elle espérait "
        "achever avant l’été.",
        says("L’entreprise préparait depuis deux ans son entrée à la Bourse", None, "asserted"),
    ),
    row(
        "Qui aurait intérêt à incendier une crèche ? Le quartier s'interroge depuis samedi.",
        no_claim("Qui aurait intérêt à incendier une crèche"),
    ),
]

# 6b the conditional as a future seen from the past, as hypothesis, as politeness or wish
OTHER_CONDITIONALS = [
    row(
        "Le président a annoncé vendredi qu'il signerait le décret sur l'eau potable « dans les tout "
        "prochains jours ».",
        says("il signerait le décret sur l'eau potable", "président", "forecast"),
    ),
    row(
        "La fédération avait juré en septembre que le championnat reprendrait avec seize clubs, quoi qu'il arrive.",
        says("le championnat reprendrait avec seize clubs", "fédération", "forecast"),
    ),
    row(
        "« Nous savions que l'accord tomberait tôt ou tard », raconte l'ancien négociateur en chef Bastien Corvol.",
        says("l'accord tomberait tôt ou tard", "Corvol", "forecast"),
    ),
    row(
        "Même avec un vaccin disponible demain, il faudrait des mois pour atteindre les villages des hauts "
        "plateaux, selon l'OMS.",
        says("il faudrait des mois pour atteindre les villages", "OMS", ("hedged", "forecast")),
    ),
    row(
        "« Je voudrais d'abord saluer le courage des sauveteurs qui sont descendus dans la galerie », a "
        "déclaré la Première ministre.",
        says("saluer le courage des sauveteurs", "Première ministre", "attributed"),
    ),
    row(
        "L'agence Tasnim a affirmé dimanche que deux ingénieurs étrangers auraient été arrêtés près du site de Natanz.",
        says("deux ingénieurs étrangers auraient été arrêtés", "Tasnim", "hedged", figure="2"),
    ),
    row(
        "Le commissaire a expliqué que la victime aurait reçu plusieurs menaces dans les jours précédant le meurtre.",
        says("la victime aurait reçu plusieurs menaces", "commissaire", "hedged"),
    ),
    row(
        "Le tribunal ouvrait ses portes chaque jour à 8 heures et les familles entraient une par une.",
        says("Le tribunal ouvrait ses portes chaque jour", None, "asserted"),
    ),
]

# 6c pouvoir, devoir, sembler, paraître, risquer de: where they hedge and where they do not
MODAL_VERBS = [
    row(
        "Les deux attaques paraissent liées, a reconnu mercredi la procureure fédérale.",
        says("Les deux attaques paraissent liées", "procureure", "hedged"),
    ),
    row(
        "Depuis le 1er mars, les voyageurs venus de la zone touchée doivent présenter un passeport et un "
        "certificat de vaccination.",
        says("doivent présenter un passeport et un certificat de vaccination", None, "asserted"),
    ),
    row(
        "Les moins de 16 ans peuvent désormais voter aux élections municipales dans quatre cantons suisses.",
        says("Les moins de 16 ans peuvent désormais voter aux élections municipales", None, "asserted"),
    ),
    row(
        "Faute de carburant, l'équipage a dû regagner la côte à la rame, a raconté le patron du chalutier.",
        says("l'équipage a dû regagner la côte à la rame", "patron", "attributed"),
    ),
    row(
        "Poursuivie pour faux témoignage, l’ancienne comptable risque cinq ans de prison et 75\u202f000 euros "
        "d’amende.",
        says("l’ancienne comptable risque cinq ans de prison", None, "asserted"),
    ),
    row(
        "L'enquête a paru en 2019 dans une revue médicale de Montréal sans susciter la moindre réaction.",
        says("L'enquête a paru en 2019 dans une revue médicale", None, "asserted", figure="none"),
    ),
]

# 6d adverbs and adverbials of probability
ADVERBS = [
    row(
        "Le cargo avait probablement éteint son transpondeur au large de Malte pour échapper aux contrôles.",
        says("Le cargo avait probablement éteint son transpondeur", None, "hedged"),
    ),
    row(
        "Les tableaux volés ont peut-être déjà quitté le pays, craint la conservatrice du musée de Gand.",
        says("Les tableaux volés ont peut-être déjà quitté le pays", "conservatrice", "hedged"),
    ),
    row(
        "Le court-circuit, semble-t-il, est parti d'un transformateur mis en service la veille.",
        says("est parti d'un transformateur mis en service la veille", None, "hedged"),
    ),
    row(
        "De toute évidence, la vitre a été forcée de l’intérieur, note le rapport d’expertise.",
        says("la vitre a été forcée de l’intérieur", "rapport", ("attributed", "hedged")),
    ),
    row(
        "L'assaillant a manifestement agi seul.",
        says("L'assaillant a manifestement agi seul", None, ("asserted", "hedged")),
    ),
    row(
        "La probabilité d'une crue centennale a été recalculée l'an dernier par les services de l'État.",
        says("La probabilité d'une crue centennale a été recalculée l'an dernier", None, "asserted"),
    ),
    row(
        "Les habitants ont évacué aussi vite que possible, en laissant leurs bêtes dans les étables.",
        says("Les habitants ont évacué aussi vite que possible", None, "asserted"),
    ),
    row(
        "Le doute a profité à l’accusé\xa0: la cour de Douai l’a acquitté mardi soir.",
        says("la cour de Douai l’a acquitté mardi soir", None, "asserted"),
    ),
]

# 6e présumé, supposé, prétendu, soi-disant, dit, allégué
PRESUMED = [
    row(
        "La cause présumée du déraillement est la rupture d'un essieu sur le troisième wagon.",
        says("La cause présumée du déraillement est la rupture d'un essieu", None, "hedged"),
    ),
    row(
        "L'origine présumée du foyer infectieux serait un élevage de dindes de la province d'Anvers.",
        says("L'origine présumée du foyer infectieux serait un élevage de dindes", None, "hedged"),
    ),
    row(
        "La soi-disant clinique esthétique, installée au-dessus d'un garage, a reçu plus de 200 clientes "
        "en dix-huit mois.",
        says("a reçu plus de 200 clientes en dix-huit mois", None, "asserted", figure="at least 200"),
    ),
    row(
        "Toute personne mise en examen est présumée innocente jusqu'à son jugement définitif.",
        says("Toute personne mise en examen est présumée innocente", None, "asserted"),
    ),
    row(
        "Les sinistrés de la zone inondée peuvent prétendre à une indemnité de 1 500 euros par foyer.",
        says("peuvent prétendre à une indemnité de 1 500 euros", None, "asserted", figure="1500"),
    ),
]

# 6f estimates, and verbs of judgement
ESTIMATES = [
    row(
        "Le cabinet d'audit évalue entre 8 et 12 % la part des factures falsifiées.",
        says("entre 8 et 12 % la part des factures falsifiées", "cabinet d'audit", "hedged", figure="8 to 12"),
    ),
    row(
        "Les experts mandatés par la région estiment que la nappe mettra quinze ans à se reconstituer.",
        says("la nappe mettra quinze ans à se reconstituer", "experts", ("forecast", "hedged")),
    ),
    row(
        "Le déficit de l’assurance maladie avoisinerait, selon une première estimation du ministère, les 6 "
        "milliards d’euros.",
        says(
            "avoisinerait, selon une première estimation du ministère, les 6 milliards d’euros", "ministère", "hedged"
        ),
    ),
]

# 6g questions, si, sous réserve, à confirmer
QUESTIONS_AND_CONDITIONS = [
    row(
        "Sous réserve de l'accord du tribunal de commerce, la vente des trois hôtels sera conclue en mars.",
        says("la vente des trois hôtels sera conclue en mars", None, "forecast"),
    ),
    row(
        "Les enquêteurs cherchent à déterminer si le chauffeur avait consommé de l'alcool avant de prendre la route.",
        says("le chauffeur avait consommé de l'alcool", ..., "hedged"),
    ),
    row(
        "Cinq alpinistes ont dévissé sur la face ouest, selon une information encore à confirmer auprès "
        "des guides népalais.",
        says("Cinq alpinistes ont dévissé sur la face ouest", ..., "hedged", figure="5"),
    ),
    row(
        "Et si la sécheresse revenait dès l’an prochain\xa0?",
        no_claim("Et si la sécheresse revenait dès l’an prochain"),
    ),
    row(
        "Une fois le résultat confirmé par la contre-expertise, la nageuse a été suspendue quatre ans.",
        says("la nageuse a été suspendue quatre ans", None, "asserted"),
    ),
]

# 6h a hedge inside an attribution, an attribution inside a hedge
HEDGE_AND_ATTRIBUTION = [
    row(
        "Le commandant du port pense que la coque a probablement été percée par un objet flottant.",
        says("la coque a probablement été percée par un objet flottant", "commandant", "hedged"),
    ),
    row(
        "Le ministre de l'Agriculture a admis que ses services avaient peut-être sous-estimé la contamination.",
        says("ses services avaient peut-être sous-estimé la contamination", "ministre", "hedged"),
    ),
    row(
        "La police soupçonne le vigile d'avoir, selon un témoin, laissé entrer les cambrioleurs.",
        says("laissé entrer les cambrioleurs", ..., "hedged"),
    ),
    row(
        "Le procureur de Lecce exclut que le tir soit parti de la caserne.",
        says("le tir soit parti de la caserne", "procureur", "denied"),
    ),
    row(
        "L'état-major assure, sans l'ombre d'un doute, que le missile a été tiré depuis la mer.",
        says("le missile a été tiré depuis la mer", "état-major", "attributed"),
    ),
    row(
        "« J'affirme que ce contrat est un faux », a martelé l'ancien trésorier, Aurélien Pastre.",
        says("ce contrat est un faux", "Pastre", "attributed"),
    ),
    row(
        "Les experts désignés par la cour sont formels : la poutre avait été sciée.",
        says("la poutre avait été sciée", "experts", "attributed"),
    ),
]

# 6i how sure the verb itself is
VERB_CLASSES = [
    row(
        "Les douaniers soupçonnent que la cargaison de bananes cachait plus d'une tonne de cocaïne.",
        says("la cargaison de bananes cachait plus d'une tonne de cocaïne", "douaniers", "hedged"),
    ),
    row(
        "Les pompiers supposent que l'eau s'est infiltrée par les anciennes carrières.",
        says("l'eau s'est infiltrée par les anciennes carrières", "pompiers", "hedged"),
    ),
    row(
        "La coopérative redoute que le mildiou n'ait gagné les parcelles voisines.",
        says("le mildiou n'ait gagné les parcelles voisines", "coopérative", "hedged", stance="worries"),
    ),
    row(
        "Météo-France prévoit que le vent dépassera 130 km/h sur le littoral breton.",
        says("le vent dépassera 130 km/h sur le littoral breton", "Météo-France", "forecast", figure="at least 130"),
    ),
    row(
        "L'avocate reproche à la clinique d'avoir opéré sans le consentement écrit de sa patiente.",
        says("opéré sans le consentement écrit de sa patiente", "avocate", "attributed", stance=("accuses", "states")),
    ),
    row(
        "Dès la première mi-temps, les Danoises ont affirmé leur supériorité en inscrivant deux buts.",
        says("les Danoises ont affirmé leur supériorité", None, "asserted"),
    ),
    row(
        "Le bâtiment, pensé pour des élèves malvoyants, a ouvert lundi à Clermont-Ferrand.",
        says("a ouvert lundi à Clermont-Ferrand", None, "asserted"),
    ),
]
