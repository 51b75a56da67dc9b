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

PAGES: dict[str, str] = {
    "questions and answers on one line": "Q. – Pourquoi ? R. – Parce que le pont est fermé. ",
    "questions and answers": "Q. – Pourquoi cela ?\nR. – Parce que le pont est fermé.\n",
    "labels of an interview": "Le Courrier : Pourquoi vous ?\nPaul Renaud : Parce que le pont est fermé.\n",
    "dashes of an interview": "– Pourquoi cela ? – Parce que oui. ",
    "questions without labels": "Pourquoi le pont a-t-il cédé selon vous ?\nParce que le pont est fermé.\n",
    "presentations": "Entretien avec Paul Renaud, maire.\n",
    "posts": "« Le pont est fermé. » — Préfecture (@prefet) 3 février 2024\n",
    "signatures without posts": "— Préfecture (@prefet) ",
    "accounts in brackets": "(@prefet) ",
    "headings": "Le pont fermé\n\n",
    "headlines with their source": "Pont fermé (préfet)\n",
    "datelines on lines": "PARIS (AFP) – Le pont est fermé.\n",
    "time stamps": "11h20 - Le pont est fermé.\n",
    "references": "Lire aussi : le pont\n",
    "captions": "Photo Jean Martin / AFP\n",
    "speech carried on by each paragraph": "« Le pont est fermé.\n",
    "a table of numbers": "12\t45,3\t1 200\t7 %\n",
    "a line of numbers": "12\t45,3\t1 200\t7 %\t",
    "white space below": "\u00a0\t ",
    "full stops without spaces": "Le pont est fermé.Le maire l'a dit.",
    "one long sentence": "le maire du village de la côte marche vers la mer calme sous la pluie ",
    "relative clauses between commas": "le maire, qui dit, ",
    "verbs alone": "mange ",
    "letters apart": "a\u200d",
    "participles joined by et": "a été blessé et tué et emporté et ",
    "verbs of saying joined by et": "a dit et affirmé et ",
    "verbs left out": "la police compte 4 500 marcheurs, les syndicats 18 000, ",
    "clauses whose verb is left out": "le maire dit que le pont est fermé, le préfet que la route est ouverte, ",
    "handed to agencies": "consulté par l'AFP, ",
    "documents seen by agencies": "un rapport que l'AFP a pu consulter, ",
    "incises without end": "« Oui », dit le maire, « non », dit-il, ",
    "asides between dashes": " — dit-il — ",
    "questions of agencies": "ni le parquet ni la défense n'ont souhaité répondre aux questions de l'AFP, ",
    "hyphens of inversion": "a-t-",
    "capitals that shout": "LE MAIRE A DIT QUE ",
}
"""The same for the claim reader: page furniture, interviews, posts, and sentences without end."""


def page_of(pattern: str, length: int) -> str:
    """A page of that pattern, about so many characters long, below a question that makes it look like an interview."""
    bit = PAGES[pattern]
    before, after = "Le maire, Paul Renaud, a compté 12 blessés. Pourquoi ?\n", "\nSelon la préfecture, oui."
    return before + bit * max(1, length // len(bit)) + after


def text_of(pattern: str, length: int) -> str:
    """The pattern of that name repeated to about that many characters, with an ordinary sentence before and after."""
    bit = PATTERNS[pattern]
    before, after = "Le maire a compté 12 blessés. ", " Selon la préfecture, 3 routes sont coupées."
    return before + bit * max(1, length // len(bit)) + after
