"""Chains of voices: who knows it, and who passed it on, nearest to the outlet first."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

CHAINS = [
    # two
    row(
        "Selon Reuters, citant un haut fonctionnaire turc, le pipeline est à l'arrêt.",
        says("le pipeline est à l'arrêt", "fonctionnaire turc", "attributed", via="Reuters"),
    ),
    row(
        "Le quotidien Asahi, qui cite des sources gouvernementales, affirme que la date est fixée.",
        says("la date est fixée", "sources gouvernementales", "attributed", via="Asahi"),
    ),
    row(
        "L'agence Interfax rapporte, citant le ministère de l'Énergie, que le réacteur a redémarré.",
        says("le réacteur a redémarré", "Énergie", "attributed", via="Interfax"),
    ),
    row(
        "Selon des médias locaux citant la police, le conducteur était ivre.",
        says("le conducteur était ivre", "police", "attributed", via="médias locaux"),
    ),
    row(
        "Le maire raconte que, selon les pompiers, la citerne était pleine.",
        says("la citerne était pleine", "pompiers", "attributed", via="maire"),
    ),
    row(
        "Selon le maire, les pompiers ont dit que la citerne était pleine.",
        says("la citerne était pleine", "pompiers", "attributed", via="maire"),
    ),
    row(
        "Le Guardian, reprenant une enquête de Bellingcat, écrit que l'obus venait du nord.",
        says("l'obus venait du nord", "Bellingcat", "attributed", via="Guardian"),
    ),
    row(
        "L'ambassadeur, cité par la radio publique, nie toute livraison d'armes.",
        says("toute livraison d'armes", "ambassadeur", "denied", via="radio"),
    ),
    row(
        "D'après CNN, des responsables américains estiment que le pont est réparable.",
        says("le pont est réparable", "responsables américains", "hedged", via="CNN"),
    ),
    row("L'avocat affirme que son client dit être innocent.", says("être innocent", "client", via="avocat")),
    row(
        "Selon un rapport de l'ONU consulté par l'AFP, 9 000 civils ont fui.",
        says("9 000 civils ont fui", "ONU", "attributed", via="AFP", figure="9000"),
    ),
    row(
        "Un officier cité sous couvert d'anonymat par le New York Times assure que les stocks sont vides.",
        says("les stocks sont vides", "officier", "attributed", via="New York Times"),
    ),
    row(
        "D'après le Yomiuri, le gouvernement a informé ses alliés que l'essai avait échoué.",
        says("l'essai avait échoué", "gouvernement", "attributed", via="Yomiuri"),
    ),
    row(
        "Un communiqué relayé par l'agence Sana affirme que l'aéroport fonctionne.",
        says("l'aéroport fonctionne", "communiqué", "attributed", via="Sana"),
    ),
    row(
        "Selon le site Axios, le président a dit à ses conseillers que l'offre était ridicule.",
        says("l'offre était ridicule", "président", via="Axios"),
    ),
    row(
        "Le commissaire dit tenir de la famille que l'adolescent avait fugué.",
        says("l'adolescent avait fugué", "famille", via="commissaire"),
    ),
    row(
        "Le village est encerclé, rapporte l'agence Anadolu sur la foi de témoins.",
        says("Le village est encerclé", "témoins", "attributed", via="Anadolu"),
    ),
    known_gap(
        "L'Agence France-Presse, qui s'appuie sur un bilan de l'hôpital, compte 17 morts.",
        says("17 morts", "hôpital", via="Agence France-Presse", figure="17"),
        why="qui s'appuie sur Y in a relative clause",
    ),
    row(
        "Le vol est annulé, selon l'agence Kyodo, qui tient l'information du ministère des Transports.",
        says("Le vol est annulé", "ministère", via="Kyodo"),
    ),
    # three
    known_gap(
        "Selon l'AFP, qui cite la télévision d'État, laquelle s'appuie sur un communiqué de l'armée, "
        "la ville est encerclée.",
        says("la ville est encerclée", "armée", "attributed", via=("AFP", "télévision")),
        why="qui cite Y, laquelle s'appuie sur Z",
    ),
    known_gap(
        "Selon le Times, citant la chaîne NBC, elle-même informée par un officier, le missile a explosé en vol.",
        says("le missile a explosé en vol", "officier", "attributed", via=("Times", "NBC")),
        why="informée par Z after a citing participle",
    ),
    known_gap(
        "« Un témoin nous a dit que le car roulait vite », a déclaré le gendarme à l'AFP.",
        says("le car roulait vite", "témoin", "attributed", via=("AFP", "gendarme")),
        why="the medium spoken to at the end of a chain is part of the speaker's mention",
    ),
    # interviews
    row(
        "Le PDG, dans un entretien au Financial Times, affirme que la dette est couverte.",
        says("la dette est couverte", "PDG", "attributed", via="Financial Times"),
    ),
    row(
        "Dans un entretien accordé à Der Spiegel, la chancelière a affirmé que le gaz suffisait.",
        says("le gaz suffisait", "chancelière", "attributed", via="Spiegel"),
    ),
    row(
        "« Le stock est épuisé », a dit le directeur à la radio Kol.",
        says("Le stock est épuisé", "directeur", "attributed", via="Kol"),
    ),
    row(
        "Jean Aubry dirige le port. « Nous étions prévenus », confie-t-il au Monde.",
        says("Nous étions prévenus", "Aubry", "attributed", via="Monde"),
    ),
    row(
        "Sur France Inter, la ministre a indiqué que le plan coûterait 2 milliards d'euros.",
        says("le plan coûterait 2 milliards d'euros", "ministre", "forecast", via="France Inter", figure="2000000000"),
    ),
    row(
        "La présidente de l'ONG, jointe par l'AFP, affirme que le camp est sans eau.",
        says("le camp est sans eau", "présidente", "attributed", via="AFP"),
    ),
    known_gap(
        "Interviewé dans La Dépêche, l'entraîneur assure que le joueur est guéri.",
        says("le joueur est guéri", "entraîneur", "attributed", via="La Dépêche"),
        why="interviewé dans MEDIA",
    ),
    # no chain
    row(
        "Selon la police et le parquet, l'homme est mort.",
        says("l'homme est mort", ("police", "parquet"), "attributed", via=()),
    ),
    known_gap(
        "L'AFP a assigné le journal en justice.",
        says("a assigné le journal en justice", None, "asserted", via=()),
        why="assigner en justice is no decree",
    ),
    row(
        "Le correspondant de la BBC a été blessé à la jambe.", says("a été blessé à la jambe", None, "asserted", via=())
    ),
    row(
        "Le ministre a dit à sa fille que la maison était vendue.",
        says("la maison était vendue", "ministre", "attributed", via=()),
    ),
    row(
        "Le maire a déclaré à la foule que le marché était ouvert.",
        says("le marché était ouvert", "maire", "attributed", via=()),
    ),
    # added after a first look: the plainest form of a gap
    row(
        "« Le stock est épuisé », a dit le directeur au Monde.",
        says("Le stock est épuisé", "directeur", "attributed", via="Monde"),
    ),
    row(
        "« Le stock est épuisé », a dit la directrice à l'AFP.",
        says("Le stock est épuisé", "directrice", "attributed", via="AFP"),
    ),
    # handed on: read, asked, heard, told, learnt
    row(
        "Daté du 9 mars et consulté cette semaine par la BBC, le mémo estime que la digue tiendra dix ans.",
        says("la digue tiendra dix ans", "mémo", via="BBC"),
    ),
    row(
        "Selon une note des douanes que l'agence Belga a pu lire, 40 conteneurs ont disparu.",
        says("40 conteneurs ont disparu", "douanes", "attributed", via="Belga", figure="40"),
    ),
    row(
        "D'après un courriel interne dont Le Soir a obtenu copie, la direction connaissait le défaut.",
        says("la direction connaissait le défaut", "courriel", "attributed", via="Le Soir"),
    ),
    row(
        "La gérante, jointe par téléphone par l'AFP, affirme que la cave était fermée.",
        says("la cave était fermée", "gérante", "attributed", via="AFP"),
    ),
    row(
        "Le préfet s'est montré rassurant sur notre antenne : « La rivière baisse depuis ce matin. »",
        says("La rivière baisse depuis ce matin", "préfet", "attributed", via="notre antenne"),
    ),
    row(
        "« Le pont ne rouvrira pas », a confié à Reuters ce septuagénaire, ancien chef de chantier.",
        says("Le pont ne rouvrira pas", "septuagénaire", via="Reuters"),
    ),
    row(
        "Selon le maire, cité par l'agence Ansa, 12 maisons ont brûlé. Quarante autres seraient fissurées, selon le "
        "chef des pompiers, que rapporte la même agence.",
        says("Quarante autres seraient fissurées", "pompiers", "hedged", via="Ansa", figure="40"),
    ),
    row(
        "Selon Le Télégramme, le parquet enquête. Au même journal, Anne Le Gall, la capitaine du port, assure avoir "
        "prévenu l'armateur.",
        says("avoir prévenu l'armateur", "Le Gall", "attributed", via="Télégramme"),
    ),
    row(
        "La chaîne a appris de deux diplomates que la rencontre s'était tenue à Oslo.",
        says("la rencontre s'était tenue à Oslo", "diplomates", "attributed", via="chaîne"),
    ),
    row(
        "Le constructeur a refusé de répondre à l'AFP.",
        says("a refusé de répondre", "constructeur", "hedged", via="AFP", stance="silent"),
    ),
    row(
        "L'adjoint s'est montré plus prudent auprès de Reuters : le total pourrait atteindre 250 sinistrés.",
        says("le total pourrait atteindre 250 sinistrés", "adjoint", via="Reuters", figure="at most 250"),
    ),
    row(
        "Un garçon retrouvé par les gendarmes dit que la porte était ouverte.",
        says("la porte était ouverte", "garçon", via=()),
    ),
    row(
        "Le navire, appelé à quitter le port à 18h30, est resté à quai.",
        says("est resté à quai", None, "asserted"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CHAINS)
def test_a_chain_ends_at_the_voice_that_knows(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted) == []
