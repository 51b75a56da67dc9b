"""Several statements in one sentence come apart, each with its own source and figure; one statement stays whole."""

from __future__ import annotations

import pytest
from reading import Wanted, differences, known_gap, row, says

SEVERAL = [
    # coordination
    row(
        "Le séisme a tué 40 personnes et détruit 300 maisons.",
        says("tué 40 personnes", None, figure="40"),
        says("détruit 300 maisons", None, figure="300"),
    ),
    row(
        "Le maire affirme que l'eau est coupée et que l'école est fermée.",
        says("l'eau est coupée", "maire"),
        says("l'école est fermée", "maire"),
    ),
    row(
        "L'usine a fermé, tandis que le personnel occupe les lieux.",
        says("L'usine a fermé", None),
        says("le personnel occupe les lieux", None),
    ),
    known_gap(
        "Le pont a été détruit en 1944, reconstruit en 1950 et élargi en 1987.",
        says("Le pont a été détruit en 1944", None),
        says("reconstruit en 1950", None),
        says("élargi en 1987", None),
        why="a second et-participle without a figure",
    ),
    row(
        "Les pompiers ont sauvé deux enfants et leur mère se trouve à l'hôpital.",
        says("Les pompiers ont sauvé deux enfants", None, figure="2"),
        says("leur mère se trouve à l'hôpital", None),
    ),
    row(
        "Le président a reconnu l'échec des négociations et promis de nouvelles élections.",
        says("reconnu l'échec des négociations", "président", "attributed"),
        says("promis de nouvelles élections", "président"),
    ),
    known_gap(
        "L'entreprise emploie 400 personnes ; elle en comptait 900 en 2010.",
        says("emploie 400 personnes", None, figure="400"),
        says("elle en comptait 900 en 2010", None, figure="900"),
        why="a clause after a semicolon, with the verb compter, is lost",
    ),
    # relative clauses and participles
    row(
        "Le train, qui transportait 80 passagers, a déraillé à Brennac.",
        says("qui transportait 80 passagers", None, figure="80"),
        says("a déraillé à Brennac", None),
    ),
    row(
        "Le navire a coulé au large, emportant 200 conteneurs.",
        says("Le navire a coulé au large", None),
        says("emportant 200 conteneurs", None, figure="200"),
    ),
    row(
        "Une rame a percuté un bus, faisant six morts.",
        says("Une rame a percuté un bus", None),
        says("faisant six morts", None, figure="6"),
    ),
    known_gap(
        "La tempête, la pire depuis 1987 selon l'institut météo, a privé d'électricité 60 000 foyers.",
        says("la pire depuis 1987", "institut"),
        says("a privé d'électricité 60 000 foyers", None, "asserted", figure="60000"),
        why="a source phrase inside an apposition governs the whole sentence",
    ),
    row(
        "L'ancien banquier, qui nie les faits, a été libéré mardi.",
        says("nie les faits", "banquier", "denied"),
        says("a été libéré mardi", None, "asserted"),
    ),
    # lists of figures
    row(
        "L'avalanche a fait quatre morts, sept blessés et deux disparus.",
        says("quatre morts", None, figure="4"),
        says("sept blessés", None, figure="7"),
        says("deux disparus", None, figure="2"),
    ),
    known_gap(
        "Selon la mairie, la crue a emporté deux ponts, inondé 40 caves et isolé un hameau.",
        says("a emporté deux ponts", "mairie", figure="2"),
        says("inondé 40 caves", "mairie", figure="40"),
        says("isolé un hameau", "mairie"),
        why="a last et-participle without a figure",
    ),
    row(
        "Selon la police, 30 personnes ont été arrêtées, dont 12 mineurs.",
        says("30 personnes ont été arrêtées", "police", figure="30"),
        says("dont 12 mineurs", "police", figure="12"),
    ),
    row(
        "Sur les 120 salariés, 45 ont accepté l'offre et 75 l'ont refusée.",
        says("45 ont accepté l'offre", None, figure="45"),
        says("75 l'ont refusée", None, figure="75"),
    ),
    row(
        "L'hôtel compte 90 chambres : 50 au nord, 40 au sud.",
        says("L'hôtel compte 90 chambres", None, figure="90"),
        says("50 au nord", None, figure="50"),
        says("40 au sud", None, figure="40"),
    ),
    # several voices
    row(
        "Selon Oslo, 12 navires ont été saisis, mais Riga affirme que tous ont été rendus.",
        says("12 navires ont été saisis", "Oslo", figure="12"),
        says("tous ont été rendus", "Riga"),
    ),
    known_gap(
        "Le ministre dément la fuite, le syndicat la confirme.",
        says("dément la fuite", "ministre", "denied"),
        says("le syndicat la confirme", "syndicat", "attributed"),
        why="two clauses with a comma alone between them",
    ),
    known_gap(
        "Le bilan est de 14 morts selon l'hôpital et de 20 selon les proches.",
        says("14 morts", "hôpital", figure="14"),
        says("de 20", "proches", figure="20"),
        why="a second figure with its own source, without a verb",
    ),
    row(
        "La maire dit que le stade est sûr, ce que conteste le préfet.",
        says("le stade est sûr", "maire", "attributed"),
        says("conteste le préfet", "préfet", "denied"),
    ),
    row(
        "Alors que l'armée affirme que la ville est libérée, les habitants racontent que les tirs continuent.",
        says("la ville est libérée", "armée"),
        says("les tirs continuent", "habitants"),
    ),
    known_gap(
        "S'il reconnaît les coups, l'accusé nie avoir voulu tuer.",
        says("reconnaît les coups", "accusé", "attributed"),
        says("avoir voulu tuer", "accusé", "denied"),
        why="a concession with si",
    ),
    row(
        "« Le quai est détruit », a dit le maire, ajoutant que deux grues étaient tombées.",
        says("Le quai est détruit", "maire"),
        says("deux grues étaient tombées", "maire", figure="2"),
    ),
    row(
        "Le parquet a confirmé l'arrestation d'un homme de 34 ans, tout en précisant qu'il n'avait pas d'avocat.",
        says("l'arrestation d'un homme de 34 ans", "parquet"),
        says("il n'avait pas d'avocat", "parquet"),
    ),
    # one statement
    row(
        "Le maire et son adjoint ont inauguré la halle et le marché.",
        says("ont inauguré la halle et le marché", None, whole=True),
    ),
    row(
        "Entre 10 et 15 cyclistes ont chuté.",
        says("Entre 10 et 15 cyclistes ont chuté", None, figure="10 to 15", whole=True),
    ),
    row(
        "Le président de la Banque du Nord et du Sud a démissionné mardi.",
        says("Le président de la Banque du Nord et du Sud a démissionné mardi", None, whole=True),
    ),
    row(
        "Le prix du pain est passé de 12 à 15 centimes.",
        says("Le prix du pain est passé de 12 à 15 centimes", None, whole=True),
    ),
    row(
        "Un chalutier, le Kervaz, a chaviré au large de Brennac.",
        says("a chaviré au large de Brennac", None, "asserted", whole=True),
    ),
    row(
        "Le vin rouge et le vin blanc se vendent mal cette année.",
        says("Le vin rouge et le vin blanc se vendent mal cette année", None, whole=True),
    ),
    # added after a first look: the plainest form of a gap
    known_gap(
        "Le sac, qui contenait des armes volées, a disparu.",
        says("qui contenait des armes volées", None),
        says("a disparu", None),
        why="a sentence with a relative clause between commas is lost whole",
    ),
    row(
        "Le nombre de blessés est passé de 12 à 15.",
        says("Le nombre de blessés est passé de 12 à 15", None, whole=True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SEVERAL)
def test_statements_come_apart_where_a_reader_would_part_them(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted, apart=True) == []
