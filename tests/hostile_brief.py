"""A brief whose article was written by an enemy: markup, escape sequences, reversed text, formulas, code for ids."""

from __future__ import annotations

from datetime import date

import tarnelle
from recoupe.model.authority import Authority, Voice
from recoupe.model.finding import Brief, Grade, Origin, Proposition
from recoupe.model.text import Article, Published, Refusal

NASTY = (
    "<script>alert(1)</script> \"><img src=x onerror=alert(2)> 'x' </style></title> {{7*7}} [bold red]rouge[/] "
    "\x1b[31m\x1b]0;title\x07 \u202egnirts\u202c \u200b\x00\x9b31m `code` [lien](javascript:alert(3)) | "
    "![i](http://x.example/i.png) =CMD()"
)
WORDS = f"{NASTY} selon <b>Kéris</b>"

ARTICLE = Article(
    document="=1+1<script>.txt",
    text=f"Avant. {WORDS}. Après.",
    title="</title><script>alert(4)</script>",
    outlet='Le "Cri" <i>du</i> \x1b[2J Soir',
    url="javascript:alert(5)",
    published=Published(date(2031, 6, 2)),
)
SOURCE = Voice("<b>Kéris</b>", "<b>Kéris</b>", tarnelle.span(ARTICLE, "<b>Kéris</b>"), "unknown")
CLAIM = tarnelle.claim('"><script>c1', ARTICLE, WORDS, f"{WORDS}.", cue="selon", source=SOURCE)
BRIEF = Brief(
    articles=(ARTICLE,),
    claims=(CLAIM,),
    propositions=(
        Proposition(
            id='"><script>p1',
            statement=WORDS,
            best=CLAIM.id,
            claims=(CLAIM.id,),
            articles=1,
            origins=(Origin("<b>Kéris</b>", "a<1", None, (CLAIM.id,), ("\x1b[5mrelais",), True, ()),),
            origins_range=(1, 1),
            status="contested",
            grade=Grade("F", 6, ()),
            figures=(),
            reasons=(),
        ),
    ),
    conflicts=(),
    updates=(),
    authorities=(
        Authority("a<1", "<b>Kéris</b>", "unknown", None, None, None, True, ("<b>Kéris</b>",), (CLAIM.id,), (), ()),
    ),
    refusals=(Refusal("\x1b[2Jbad\n.txt", "empty", "is empty.", "Leave it out."),),
)
