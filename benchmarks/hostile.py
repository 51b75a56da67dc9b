"""Texts that tempt a reader into reading the same words again and again: each grows with its one argument.

Every pattern is one bit of French, or of what passes for it on a broken page, repeated: openings that never close,
lists that never end, mentions that never resolve, abbreviations that never let a sentence stop.
"""

from __future__ import annotations

PATTERNS: dict[str, str] = {
    "guillemets that open and never close": "« il ",
    "guillemets, all closed": "« oui », a-t-il dit. ",
    "typewriter quotes without partners": '" ',
    "curly quotes without partners": "“ ’ ",
    "parentheses that open and never close": "(le ",
    "nested asides": "(dit (selon ",
    "one endless sentence of selon": "selon le maire ",
    "que upon que": "il dit qu'elle dit que ",
    "qui upon qui": "l'homme qui voit ",
    "pronouns that stand for nobody": "Il a dit cela. ",
    "pronouns after a name": "M. Duval parle. Il affirme que oui. ",
    "inverted subjects": "a-t-il dit, ",
    "carriers that stand for nobody": "La même source le confirme. ",
    "chains of relays": "citant la radio, citant le journal, ",
    "initials": "J. ",
    "abbreviations": "M. le Dr. ",
    "dots": ". ",
    "ellipses": "… ",
    "marks of surprise": "?! ",
    "one digit after another": "7",
    "digits apart": "1 ",
    "thousands apart by spaces": "000 ",
    "thousands apart by no-break spaces": "1\u00a0000\u202f",
    "thousands apart by dots": "1.500.",
    "decimals": "1,5,",
    "spelled-out numbers": "vingt et un mille ",
    "bounds without a figure": "au moins environ jusqu'à ",
    "ranges": "entre 10 et 12 et entre ",
    "lists of figures": "12 morts, ",
    "dates": "le 3 mars, ",
    "weekdays": "lundi mardi ",
    "capitalised words": "Jean ",
    "capitals": "ONU ",
    "acronyms in parentheses": "le Bureau (B) ",
    "nested noun phrases": "du président de la commission ",
    "coordinated sources": "Paris et ",
    "apposition upon apposition": "Duval, maire, ",
    "conditionals": "aurait été ",
    "negations": "n'a pas ",
    "si upon si": "si le maire ",
    "denials": "dément avoir démenti ",
    "hyphens": "a-",
    "elisions": "l'",
    "apostrophes": "'",
    "commas": ", ",
    "semicolons": "; ",
    "dashes": "– ",
    "one word without end": "a",
    "one capital word without end": "É",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "line feeds": "\n",
    "empty lines with a word": "mot\n\n",
    "tabulators": "\t",
    "combining accents": "e\u0301",
    "accents on nothing": "\u0301",
    "zero-width joiners": "\u200d",
    "right-to-left marks": "\u200fا",
    "soft hyphens": "mi\u00adnistre ",
    "place names": "Paris, Lyon, ",
    "the same claim again": "Selon le maire, 12 personnes sont mortes. ",
    "agency credits": "(avec AFP) ",
    "datelines": "PARIS (Agence) - ",
    "addresses": "https://a.example/?a=b&",
    "markup": "<p><div ",
    "list marks": "- * • ",
    "initial capitals after dots": "A.B.C. Le ",
}


def text_of(pattern: str, length: int) -> str:
    """The pattern of that name repeated to about that many characters, with an ordinary sentence before and after."""
    bit = PATTERNS[pattern]
    before, after = "Le maire a compté 12 blessés. ", " Selon la préfecture, 3 routes sont coupées."
    return before + bit * max(1, length // len(bit)) + after
