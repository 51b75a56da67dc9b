"""Texts that are hardly French any more: what is still read, and that no source is invented."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

import pytest

from invariants import faults, read


class Bad(NamedTuple):
    """A bad text and what must be read in it.

    heard: fragment of a claim -> word of its source's mention, for what must be found. speakers: words of which every
    source's mention must hold one; no source at all where there are none. most: claims at most.
    """

    text: str
    heard: tuple[tuple[str, str], ...] = ()
    speakers: tuple[str, ...] = ()
    most: int = 99


GOOD = (
    "La préfecture a annoncé mardi que 12 personnes étaient mortes à Brennac. Selon le maire, 3 routes sont coupées. "
    "« Le pont est fermé », a dit Paul Renaud."
)
HEARD = (
    ("12 personnes étaient mortes", "préfecture"),
    ("3 routes sont coupées", "maire"),
    ("Le pont est fermé", "Paul Renaud"),
)
SPEAKERS = ("préfecture", "maire", "Paul Renaud")

BAD: dict[str, Bad] = {
    "nothing bad": Bad(GOOD, HEARD, SPEAKERS),
    "all capitals": Bad(
        GOOD.upper(), tuple((a.upper(), b.upper()) for a, b in HEARD), tuple(word.upper() for word in SPEAKERS)
    ),
    "capitals without accents": Bad(
        "SELON LE MAIRE, 3 ROUTES SONT COUPEES. MORVAN A DIT QUE LE PORT ROUVRIRAIT JEUDI.",
        (("3 ROUTES SONT COUPEES", "MAIRE"), ("LE PORT ROUVRIRAIT", "MORVAN")),
        ("MAIRE", "MORVAN"),
    ),
    "a headline in capitals": Bad(
        "BRENNAC : LE MAIRE DÉMENT TOUTE FAUTE\n\nLe pont a cédé lundi.",
        (("DÉMENT TOUTE FAUTE", "MAIRE"),),
        ("MAIRE",),
    ),
    "small letters only": Bad(GOOD.lower(), HEARD[:2], ("préfecture", "maire")),
    "no space after full stops": Bad(
        "Le pont a cédé mardi.Selon la préfecture,12 personnes sont mortes.Le maire affirme que 3 routes sont coupées.",
        (("12 personnes sont mortes", "préfecture"), ("3 routes sont coupées", "maire")),
        ("préfecture", "maire"),
    ),
    "no space around quotation marks": Bad(
        "Le maire est furieux.«Nous avions prévenu l'État»,a-t-il dit.", (("Nous avions prévenu", "il"),), ("il",)
    ),
    "no punctuation, no source": Bad(
        "Un pont a cédé mardi à Brennac Trois camions sont tombés dans la rivière Les plongeurs cherchent le chauffeur "
        "La route reste coupée"
    ),
    "no punctuation, small letters": Bad(
        "un pont a cédé mardi à brennac trois camions sont tombés dans la rivière la route reste coupée"
    ),
    "no punctuation, sources": Bad(
        re.sub(r"[^\w\s]", "", GOOD), (("12 personnes étaient mortes", "préfecture"),), SPEAKERS
    ),
    "garbled machine translation": Bad(
        "La pont de le ville avoir tombé le mardi nuit. Police est disant douze humains être morts dedans la eau. "
        "La préfecture a dit que pont le est cassé avec le raison de la pluie. Le camion, lequel il portait du bois de "
        "feu, a été retrouver.",
        (("est cassé avec le raison", "préfecture"),),
        ("préfecture", "Police"),
    ),
    "tags left in the text": Bad(
        "<p>Selon la préfecture, 12 personnes sont mortes à Brennac.</p> <p>Le pont est fermé.</p><br/>"
        '<a href="https://exemple.fr/?selon=maire">Lire la suite</a>',
        (("12 personnes sont mortes", "préfecture"),),
        ("préfecture",),
    ),
    "entities left in the text": Bad(
        "Le pont a &eacute;t&eacute; ferm&eacute; mardi.&nbsp;12 personnes sont mortes &amp; 3 bless&eacute;es."
    ),
    "a script left in the text": Bad(
        "Le pont est fermé.\nvar pub = {source: 'selon', n: 12}; if (a >= 3) { dit('maire'); }", most=3
    ),
    "a table of numbers": Bad(
        "Commune\t2029\t2030\t2031\nBrennac\t1 204\t1 310\t1 377\nMorvaux\t45,3\t47,1\t48,0\nOrvik\t7 %\t8 %\t9 %\n"
        "Total\t12 000\t13 500\t14 250",
        most=2,
    ),
    "a table with bars": Bad(
        "| Commune | Voix | % |\n|---|---|---|\n| Brennac | 1 204 | 45,3 |\n| Morvaux | 310 | 11,7 |", most=2
    ),
    "comma-separated values": Bad("date;lieu;morts\n2031-05-03;Brennac;12\n2031-05-04;Morvaux;3", most=3),
    "numbers alone": Bad("12 000 14,5 7 % 3/4 1-0 2-2 18h30 0612345678 01 02 03 04 05", most=1),
    "scores": Bad("Brennac - Morvaux 2-1\nOrvik - Cassane 0-0\nClassement : 1. Brennac 12 pts 2. Orvik 9 pts", most=4),
    "verse": Bad(
        "Le pont s'en est allé, la rivière demeure,\nEt le vent de la nuit a compté chaque pleur ;\n"
        "Qui dira, sous la pierre, à quelle heure on se meurt,\nSi la cloche se tait quand vient la dernière heure ?",
    ),
    "verse that speaks to somebody": Bad(
        "Ô nuit, réponds-moi donc ! dis-moi si la tempête\nA brisé le vieux mât, a couché les roseaux,\n"
        "Toi qui veilles là-haut et qui penches la tête\nSur les noyés muets, sur la nuit, sur les eaux."
    ),
    "languages mixed": Bad(
        "Le pont de Brennac a cédé mardi. The mayor said that 12 people had died. Selon la préfecture, "
        "trois routes sont coupées. Der Sprecher sagte, es gebe keine Verletzten. قالت الشرطة إن 12 شخصا قتلوا. "
        "Мэр сообщил о погибших.",
        (("trois routes sont", "préfecture"),),
        ("préfecture",),
    ),
    "marks that open and never close": Bad(
        '«««« Le pont ((( est [fermé « hier » le maire )) “ 12 " morts »» [[ {{ ‘ le village', most=3
    ),
    "accents as characters of their own": Bad(unicodedata.normalize("NFD", GOOD), speakers=("maire", "Paul Renaud")),
    "invisible characters inside words": Bad(
        "La pré\u200bfecture a an\u00adnoncé que 12 per\u200dsonnes sont mortes, se\u200blon le maire. "
        "\u202eLe pont est fermé."
    ),
    "letters broken by an encoding": Bad(
        GOOD.encode().decode("cp1252", "replace"), speakers=("fecture", "maire", "Paul Renaud")
    ),
    "letters taken for others by a scanner": Bad(
        "Le pont de Bren-\nnac a cédé. l2 person-\nnes s0nt rnortes. La r0ute est c0upée."
    ),
    "a menu": Bad("Accueil\nPolitique\nSociété\nMonde\nSport\nCulture\nSe connecter\nS'abonner", most=0),
    "questions alone": Bad("Qui ment ? Que dit le maire ? Selon qui ? Pourquoi ? Combien de morts ?", most=0),
    "cue words alone": Bad("selon selon que dit dit que selon que a-t-il", most=1),
    "labels without answers": Bad("Q. – \nR. – \nQ. –\nR. –\nQuestion :\nRéponse :\n— \n— ?", most=0),
    "a bracket": Bad("(", most=0),
    "characters that are no words": Bad("_\n____\n_ _\n²", most=1),
    "an opening mark": Bad("« ", most=0),
    "a signature alone": Bad("— Compte (@compte) 3 mai 2031", most=0),
}


@pytest.mark.parametrize("name", BAD)
def test_of_a_bad_text_nothing_is_invented_and_what_is_plain_is_read(name: str) -> None:
    text, heard, speakers, most = BAD[name]
    assert faults(text) == []
    found = read(text)
    assert len(found) <= most
    for claim in found:
        mention = "" if claim.source is None else claim.source.mention
        assert not mention or any(word in mention for word in speakers), (claim.text, mention)
    for fragment, word in heard:
        assert any(
            fragment in claim.text and claim.source is not None and word in claim.source.mention for claim in found
        ), fragment


@pytest.mark.parametrize("joint", [", ", " "])
def test_200_kb_in_one_piece_are_read(joint: str) -> None:
    text = (GOOD.removesuffix(".") + joint) * (200_000 // len(GOOD))
    found = read(text)
    assert found
    assert all(claim.span.of(text) == claim.text for claim in found)
    mentions = {claim.source.mention for claim in found if claim.source is not None}
    assert all(any(word in mention for word in (*SPEAKERS, "il")) for mention in mentions)
