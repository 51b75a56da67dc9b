"""Who speaks: offices, names, lists, documents and sensors; pronouns, carriers, and where a voice stops."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

from recoupe.extraction.extract import claims
from recoupe.language import pack
from recoupe.model.text import Article
from recoupe.settings import DEFAULT

MENTIONS = [
    row(
        "Le ministre ivoirien de l'Intérieur, Issa Diabaté, affirme que le calme est revenu.",
        says("le calme est revenu", "Diabaté", "attributed"),
    ),
    row(
        "Issa Diabaté, ministre ivoirien de l'Intérieur, affirme que le calme est revenu.",
        says("le calme est revenu", "Diabaté", "attributed"),
    ),
    row(
        "Le colonel Hugo Brandt, qui commande la base, soutient que l'alerte a été donnée.",
        says("l'alerte a été donnée", "Brandt", "attributed"),
    ),
    row(
        "Le patron de la CGT-Cheminots, Bruno Vasseur, affirme que les trains sont usés.",
        says("les trains sont usés", "Vasseur", "attributed"),
    ),
    row(
        "Selon le porte-parole adjoint de l'ONU Farhan Amri, le camp manque d'eau.",
        says("le camp manque d'eau", "Amri", "attributed"),
    ),
    row(
        "Le numéro deux du régime affirme que les mines ont été retirées.",
        says("les mines ont été retirées", "numéro deux", "attributed"),
    ),
    row(
        "Un porte-parole de la compagnie, joint mardi, a indiqué que le ferry était à quai.",
        says("le ferry était à quai", "porte-parole", "attributed"),
    ),
    row(
        "« Le col est ouvert », explique, casquette vissée sur la tête, le chef des pistes, Yann Kerval.",
        says("Le col est ouvert", "Kerval", "attributed"),
    ),
    # lists
    row(
        "Oslo et Helsinki affirment que le câble a été sectionné.",
        says("le câble a été sectionné", ("Oslo", "Helsinki"), "attributed"),
    ),
    row(
        "Le chef de la police, le maire et deux sénateurs affirment que l'émeute était préparée.",
        says("l'émeute était préparée", ("chef de la police", "sénateurs"), "attributed"),
    ),
    row(
        "Selon la police, les pompiers et la mairie, la foule était calme.",
        says("la foule était calme", ("police", "mairie"), "attributed"),
    ),
    row(
        "L'armée et les rebelles s'accusent mutuellement d'avoir rompu la trêve.",
        says("avoir rompu la trêve", ("armée", "rebelles"), stance="accuses"),
    ),
    # nobody with a name
    row(
        "Un haut responsable, qui a requis l'anonymat, assure que le budget est épuisé.",
        says("le budget est épuisé", "responsable", "attributed"),
    ),
    row(
        "Une source proche du dossier indique que le prix est fixé.",
        says("le prix est fixé", "source proche du dossier", "attributed"),
    ),
    row(
        "Plusieurs élus affirment que le vote était irrégulier.", says("le vote était irrégulier", "élus", "attributed")
    ),
    row(
        "D'anciens employés racontent que les freins n'étaient jamais changés.",
        says("les freins n'étaient jamais changés", "employés"),
    ),
    row(
        "Le prix est fixé, assure un négociateur sous couvert d'anonymat.",
        says("Le prix est fixé", "négociateur", "attributed"),
    ),
    row("Sa sœur, elle, soutient qu'il dormait.", says("il dormait", "sœur", "attributed")),
    # papers, data, sensors
    row(
        "Des images satellites montrent que le barrage est vide.",
        says("le barrage est vide", "images satellites", "attributed"),
    ),
    row(
        "Une vidéo tournée par un riverain montre que le toit brûlait déjà à minuit.",
        says("le toit brûlait déjà à minuit", "vidéo", "attributed"),
    ),
    row(
        "Les données du radar indiquent que l'avion volait trop bas.",
        says("l'avion volait trop bas", "données", "attributed"),
    ),
    row(
        "L'autopsie a révélé que la victime était morte étouffée.",
        says("la victime était morte étouffée", "autopsie", "attributed"),
    ),
    row(
        "Le communiqué précise que deux agents sont suspendus.",
        says("deux agents sont suspendus", "communiqué", "attributed", figure="2"),
    ),
    row(
        "Selon les chiffres du ministère de l'Agriculture, 200 élevages sont touchés.",
        says("200 élevages sont touchés", "Agriculture", "attributed", figure="200"),
    ),
    row(
        "Selon un sondage Ifop, 62 % des Français approuvent la mesure.",
        says("62 % des Français approuvent la mesure", "Ifop", "attributed", figure="62"),
    ),
    row(
        "Des chercheurs de l'université de Lund ont établi que la faille avance.",
        says("la faille avance", "chercheurs", "attributed"),
    ),
    row(
        "D'après les relevés de la bouée, la houle atteignait neuf mètres.",
        says("la houle atteignait neuf mètres", "relevés", "attributed", figure="9"),
    ),
    # names of bodies
    row(
        "Le ministère russe de la Défense affirme avoir abattu six drones.",
        says("avoir abattu six drones", "ministère", "attributed", figure="6"),
    ),
    row("L'ONG Mer Propre affirme que le cargo a dégazé.", says("le cargo a dégazé", "Mer Propre", "attributed")),
    row(
        "Médecins sans frontières (MSF) gère la clinique. MSF affirme que le sang manque.",
        says("le sang manque", "MSF", "attributed"),
    ),
    row(
        "Les autorités sanitaires locales ont indiqué que l'eau était potable.",
        says("l'eau était potable", "autorités", "attributed"),
    ),
    # present, but not speaking
    row("Les images du satellite sont floues.", says("Les images du satellite sont floues", None, "asserted")),
    row(
        "Le porte-parole est arrivé mardi à Genève.",
        says("Le porte-parole est arrivé mardi à Genève", None, "asserted"),
    ),
    row("Le rapport de la commission pèse deux kilos.", says("pèse deux kilos", None, "asserted", figure="2")),
]

CARRIED = [
    # pronouns and carriers
    row(
        "Le préfet a réuni la presse. Il affirme que la route est sûre.",
        says("la route est sûre", "préfet", "attributed"),
    ),
    row(
        "La procureure s'est exprimée mardi. Elle a indiqué que deux plaintes ont été déposées.",
        says("deux plaintes ont été déposées", "procureure", figure="2"),
    ),
    row(
        "Le Premier ministre a reçu le maire de Brennac. Ce dernier affirme que la ville est à sec.",
        says("la ville est à sec", "maire de Brennac"),
    ),
    known_gap(
        "La mairie a saisi l'entreprise Bâti-Sud. Celle-ci affirme que le chantier est en règle.",
        says("le chantier est en règle", "Bâti-Sud"),
        why="celle-ci is the last one named, not the subject",
    ),
    row(
        "Anna Lind, ministre norvégienne des Pêches, a visité le port. La ministre assure que les "
        "quotas sont respectés.",
        says("les quotas sont respectés", "Lind"),
    ),
    row(
        "L'Institut de sismologie a mesuré une magnitude de 5,1. L'institut précise que l'épicentre était en mer.",
        says("l'épicentre était en mer", "institut"),
    ),
    row(
        "Une source diplomatique évoque un blocage. La même source affirme que le texte est prêt.",
        says("le texte est prêt", "source diplomatique"),
    ),
    row(
        "Le groupe Varex a vendu son usine. Son porte-parole affirme que 300 postes sont maintenus.",
        says("300 postes sont maintenus", "porte-parole", figure="300"),
    ),
    row(
        "Le parti a tenu congrès à Lille. Ses dirigeants affirment que les caisses sont pleines.",
        says("les caisses sont pleines", "dirigeants"),
    ),
    known_gap(
        "Le trésorier est sous enquête. L'intéressé affirme que les comptes sont justes.",
        says("les comptes sont justes", "trésorier", "attributed"),
        why="l'intéressé is not followed back",
    ),
    row(
        "Le volcanologue Aldo Ricci observe le cratère. Pour lui, la phase active est terminée.",
        says("la phase active est terminée", "Ricci", "attributed"),
    ),
    row(
        "Emma Ravel a parlé à la télévision. La cheffe de l'État a affirmé que l'armée tenait la ville.",
        says("l'armée tenait la ville", "cheffe de l'État"),
    ),
    known_gap(
        "Les deux hommes ont été entendus. L'un affirme que la porte était ouverte, l'autre soutient "
        "qu'elle était fermée.",
        says("la porte était ouverte", "un"),
        says("elle était fermée", "autre"),
        why="l'un ... l'autre as subjects",
    ),
    # a voice that goes on
    row(
        "Selon le commandant Leroy, la drogue était dans la cale. Les sacs pesaient 20 kilos chacun, a-t-il précisé.",
        says("Les sacs pesaient 20 kilos chacun", "Leroy", "attributed", figure="20"),
    ),
    row(
        "« Le feu est parti de la cuisine », explique le lieutenant Garnier. « Tout le bâtiment a "
        "brûlé en une heure. »",
        says("Tout le bâtiment a brûlé en une heure", "Garnier", "attributed"),
    ),
    row(
        "Le ministère a annoncé la fermeture de 12 classes. Il a également confirmé le départ du recteur.",
        says("le départ du recteur", "ministère", "attributed"),
    ),
    row(
        "Le général a confirmé l'offensive. Ses troupes tiennent trois villages, a-t-il dit.",
        says("Ses troupes tiennent trois villages", "général", figure="3"),
    ),
    row(
        "« Nous fermons demain », a dit le chef. « Les cuisines sont vides », a renchéri son associé.",
        says("Les cuisines sont vides", "associé", "attributed"),
    ),
    row(
        "« On a eu peur », raconte Lise. Dehors, la rue est jonchée de verre. « Ma voiture est "
        "détruite », ajoute-t-elle.",
        says("la rue est jonchée de verre", None, "asserted"),
        says("Ma voiture est détruite", "Lise", "attributed"),
    ),
    row(
        "La maire Inès Colin ne cache pas sa colère. Elle l'a dit au préfet. « La commune a été "
        "abandonnée », lance-t-elle.",
        says("La commune a été abandonnée", "Colin", "attributed"),
    ),
    row(
        "« Le moteur a calé », a déclaré le pilote, Sven Olsen, mardi. Selon lui, la panne était "
        "connue. Le club, ajoute M. Olsen, n'a rien réparé.",
        says("la panne était connue", "Olsen"),
        says("n'a rien réparé", "Olsen"),
    ),
    # a voice that stops
    row(
        "« Le feu est parti de la cuisine », explique le lieutenant Garnier. L'immeuble avait été construit en 1962.",
        says("L'immeuble avait été construit en 1962", None, "asserted"),
    ),
    row(
        "Selon le maire, la digue a cédé. Selon le préfet, elle a tenu.",
        says("la digue a cédé", "maire"),
        says("elle a tenu", "préfet"),
    ),
    row(
        "Selon la marine, le sous-marin est intact.\n\nLe chantier naval emploie 4 000 personnes.",
        says("Le chantier naval emploie 4 000 personnes", None, "asserted", figure="4000"),
    ),
    row("La police a arrêté un homme. Il aurait agi seul.", says("Il aurait agi seul", None, "hedged")),
    row(
        "Le maire affirme que la plage est propre. Il pleut sur la région depuis lundi.",
        says("Il pleut sur la région depuis lundi", None, "asserted"),
    ),
    row(
        "Les gendarmes ont parlé aux parents. Il a fallu trois heures pour ouvrir la route.",
        says("Il a fallu trois heures", None, "asserted"),
    ),
    # added after a first look: the plainest form of a gap
    row(
        "Le directeur est parti. « Cet accord est mort », a-t-il lâché.",
        says("Cet accord est mort", "directeur", "attributed"),
    ),
    row(
        "La directrice a quitté ses fonctions. Elle affirme que le bâtiment fuit.",
        says("le bâtiment fuit", "directrice", "attributed"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), MENTIONS)
def test_the_voice_is_named_as_the_text_names_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(("text", "wanted"), CARRIED)
def test_a_voice_goes_on_and_stops_where_a_reader_hears_it(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(
    ("outlet", "source", "certainty"),
    [
        ("AFP", None, "asserted"),
        ("AFP (agence)", None, "asserted"),
        ("Le Courrier", "journaliste de l'AFP", "attributed"),
    ],
)
def test_what_a_journalist_of_the_outlet_saw_is_the_outlets_own_word(
    outlet: str, source: str | None, certainty: str
) -> None:
    text = "Des blindés étaient postés devant la radio, a constaté un journaliste de l'AFP."
    (claim,) = claims(Article("a.txt", text, outlet=outlet), pack("fr"), DEFAULT)
    assert (claim.source and claim.source.name, claim.certainty) == (source, certainty)


def test_a_secretary_belongs_to_who_accuses_before_the_colon_and_not_to_the_thing_it_speaks_of() -> None:
    text = (
        "Le ministère de l'Intérieur se tait.\n\nLe syndicat des conducteurs accuse : les capteurs étaient débranchés, "
        "assure sa secrétaire générale, Lise Cambrel."
    )
    claim = claims(Article("a.txt", text), pack("fr"), DEFAULT)[-1]
    assert claim.source is not None
    assert (claim.source.name, claim.source.body) == ("Lise Cambrel", "Syndicat des conducteurs")
