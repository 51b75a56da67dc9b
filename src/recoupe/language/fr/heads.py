"""What the head of a mention and the words after it say: kind, country, body, side, office.

The complement of a head (*le porte-parole **du ministère***) is read the same way and lends what the head lacks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from recoupe.language.fr.lexicon import WORDS, Entry, Lexicon
from recoupe.language.fr.mentions import Part
from recoupe.model.authority import Kind

_LEAD = re.compile(r"\b(?:de la |de l['’]|du |des |de |d['’]\s?)$")
_TO = re.compile(r"^(?:de la|de l'|des|du)")
_TO_FORMS = {"de la": "à la", "de l'": "à l'", "des": "aux", "du": "au"}
_KEEP_OWN_BODY = frozenset(
    ("ministry", "government", "diplomacy", "justice", "legislature", "local_government", "police")
)
_PEOPLE_ENDINGS = tuple(sorted(WORDS["people"]))
_BEARINGS = {"est": "de l'est", "ouest": "de l'ouest", "nord": "du nord", "sud": "du sud"}


@dataclass(slots=True)
class Reading:
    """What a stretch of parts says; see model.authority.Facts. named None: as the article decides."""

    kind: Kind = "unknown"
    country: str | None = None
    body: str | None = None
    side: str | None = None
    person: str | None = None
    office: str | None = None
    name: str | None = None
    named: bool | None = None
    outdated: str | None = None
    until: int | None = None
    can_be_several: bool = True
    rival: str | None = None
    many: bool = False
    former: bool = False


def composed(parts: list[Part], at: int, mention: str, lexicon: Lexicon) -> Reading:
    """The reading of a head and of what follows it."""
    head = parts[at]
    entry = head.entry
    if entry is None:
        return Reading()
    sort = entry.sort
    if at and parts[at - 1].plain in WORDS["former"] and sort in ("office", "people"):
        return _former(parts, at, mention, lexicon)
    if sort == "body":
        return Reading(
            entry.kind, entry.country, entry.body, entry.side, named=True,
            outdated=entry.name if entry.former else None, until=entry.until, can_be_several=False,
        )  # fmt: skip
    if sort in ("country", "capital"):
        return Reading("state", entry.country, entry.body, entry.side, named=True, can_be_several=False)
    if sort == "demonym":
        return _of_a_people(parts, head, mention, entry)
    if sort == "person":
        return Reading("unknown")
    tail = _tail(parts, at, entry, mention, lexicon)
    if sort == "portfolio":
        entry = Entry("institution", "ministère", "ministry", None, entry.body, None, "state")
    if sort == "document":
        return _document(entry, tail)
    if sort == "people":
        return _unnamed(entry, tail)
    return _held(entry, tail, lexicon, sort)


def _former(parts: list[Part], at: int, mention: str, lexicon: Lexicon) -> Reading:
    """Somebody who left an office: he no longer speaks for its body."""
    whole = [p if i != at - 1 else p._replace(plain="") for i, p in enumerate(parts)]
    held = composed(whole, at, mention, lexicon)
    kind: Kind = "unnamed" if held.named is False else "person"
    return Reading(
        kind, held.country, office=f"ancien {held.office}" if held.office else None, named=held.named, former=True
    )


def _of_a_people(parts: list[Part], head: Part, mention: str, entry: Entry) -> Reading:
    if not mention[head.start].isupper():
        return Reading(country=entry.country)
    if entry.many and len(parts) == 1:
        return Reading("state", entry.country, entry.body, entry.side, named=True, can_be_several=False)
    return Reading("witness", entry.country, named=False)


@dataclass(slots=True)
class Tail:
    """What follows a head: its ministry, country, complement, place, and a name beside it."""

    portfolio: str | None = None
    country: str | None = None
    nearby: str | None = None
    bearing: Entry | None = None
    rival: str | None = None
    people: str | None = None
    complement: Reading | None = None
    apposed: Reading | None = None
    place: str | None = None
    own: str | None = None
    lead: str = ""
    beside: str | None = None


def _tail(parts: list[Part], at: int, head: Entry, mention: str, lexicon: Lexicon) -> Tail:
    tail = Tail()
    end = parts[at].end
    comma = False
    for look in range(at + 1, len(parts)):
        part, entry = parts[look], parts[look].entry
        if part.what == "mark":
            comma = comma or part.plain != ")"
            continue
        if not comma and not part.inside:
            near = part.entry is not None and part.entry.sort in ("country", "capital") and part.placed and not part.of
            if not near and (part.what != "name" or part.placed or head.scope in ("own", "class")):
                end = part.end
        if part.inside:
            if entry and entry.sort == "body" and tail.apposed is None and head.sort == "institution":
                tail.apposed = composed(parts, look, mention, lexicon)
            continue
        if entry is None:
            _plain(part, mention, head, tail, comma)
        elif entry.sort == "demonym":
            tail.country = tail.country or entry.country
        elif entry.sort == "portfolio":
            tail.portfolio = tail.portfolio or entry.body
        elif entry.sort == "bearing":
            if entry.scope == "rival":
                tail.rival = tail.rival or entry.name
            elif entry.body and tail.bearing is None:
                tail.bearing = entry
        elif entry.sort in ("country", "capital"):
            _located(part, entry, head, tail)
        elif (
            entry.sort == "body"
            and not part.placed
            and head.sort in ("institution", "document")
            and tail.apposed is None
        ):
            tail.apposed = composed(parts, look, mention, lexicon)
        elif (
            part.placed
            and not (part.of or comma)
            and head.body
            and tail.country
            and (head.sort == "office" or head.kind == "diplomacy")
        ):
            continue  # to whom he speaks: "le porte-parole de l'armée israélienne pour les médias arabes"
        elif entry.sort in ("body", "institution", "office", "people") and (
            part.placed or (comma and head.sort != "institution")
        ):
            tail.complement = composed(parts, look, mention, lexicon)
            break
        elif (
            entry.sort == "institution" and head.sort == "institution" and not comma and head.scope in ("own", "class")
        ):
            continue
        elif entry.sort == "person" and part.of and head.sort == "document":
            tail.complement = Reading(entry.kind, entry.country, entry.body, entry.side, named=True)
            break
    if head.scope == "own" or (head.scope == "class" and tail.beside and mention[parts[at].start].isupper()):
        tail.own = mention[parts[at].start : end].strip()
    return tail


def _plain(part: Part, mention: str, head: Entry, tail: Tail, comma: bool) -> None:
    """A name or plain word in the tail."""
    text = mention[part.start : part.end]
    if part.what == "name":
        if part.of and tail.place is None and tail.complement is None:
            tail.place = town_of(text) if head.sort == "office" and part.words >= 3 else text
            lead = _LEAD.search(mention, 0, part.start)
            tail.lead = lead.group() if lead else "de "
        elif not part.placed and tail.beside is None and not comma:
            tail.beside = text
    elif part.of and part.plain in _BEARINGS and head.scope in ("state", "place"):
        tail.rival = _BEARINGS[part.plain]
    elif not part.placed and not comma and tail.people is None and part.plain.endswith(_PEOPLE_ENDINGS):
        tail.people = part.plain  # an adjective of a people or region in no table: "karvien"


def town_of(text: str) -> str:
    """The words of a run of names that are the town's: *New York Ana Ruiz* begins with New York."""
    words = text.split()
    return " ".join(words[: 2 if words[0].lower() in WORDS["town"] else 1])


def _located(part: Part, entry: Entry, head: Entry, tail: Tail) -> None:
    """A country or capital in the tail: of it, or only near it (*l'ambassade de Syrie au Liban*)."""
    if not part.placed and head.scope == "own":
        return  # part of its name: "l'hôpital Saint-Georges"
    if part.of or head.scope in ("own", "class"):
        tail.country = tail.country or entry.country
        if entry.sort == "capital" and tail.place is None:
            tail.place = entry.name
    else:
        tail.nearby = tail.nearby or entry.country


def _document(entry: Entry, tail: Tail) -> Reading:
    """A document or sensor; a statement is its body's own voice."""
    said = tail.complement or tail.apposed
    if entry.scope and said and said.kind not in ("unknown", "document"):
        said.office = None
        said.named = True if said.body else said.named
        return said
    if entry.scope and tail.bearing and not said:
        return Reading(tail.bearing.kind, tail.country, tail.bearing.body, tail.bearing.side)
    reading = Reading(entry.kind, tail.country)
    if said:
        reading.body, reading.side, reading.country = said.body, said.side, said.country or tail.country
        reading.named = said.named
    elif tail.place or tail.beside:
        reading.named = True
    elif entry.many:
        reading.named = False
    return reading


def _unnamed(entry: Entry, tail: Tail) -> Reading:
    """Somebody without a name."""
    reading = Reading(entry.kind, tail.country or tail.nearby, named=False)
    if said := tail.complement:
        reading.body, reading.side = said.body, said.side
        reading.country = said.country or reading.country
    elif tail.bearing and tail.bearing.scope == "organisation":
        reading.body, reading.side = tail.bearing.body, tail.bearing.side
    if entry.scope and reading.side is None and tail.country:
        reading.side = tail.country
    return reading


def _held(entry: Entry, tail: Tail, lexicon: Lexicon, sort: str) -> Reading:
    """An office or a common noun for a body, with what its complement lends."""
    said, kind, base = tail.complement, entry.kind, entry.body
    if base == "Ministère" and not tail.portfolio and tail.place and entry.scope == "state":
        tail.portfolio, tail.place = f"Ministère {tail.lead}{tail.place}", None  # "le ministre des Ports"
    office = _office(entry, tail) if sort == "office" else None
    if tail.apposed is not None:  # "l'agence Reuters", "le Service national de renseignement (NIS)"
        tail.apposed.office = office
        return tail.apposed
    if base in ("Ministère", "Secrétariat d'État") and tail.portfolio:
        kind, base = "ministry", tail.portfolio
    elif base == "Ministère":
        # "un ministre" speaks for the government; "le ministère" is one that the article has named before
        base = "Gouvernement" if sort == "office" and entry.scope == "state" else None
    scope = "state" if tail.portfolio and base else entry.scope
    lends = said is not None and (said.body or said.kind != "unknown")
    if said and lends and (scope == "other" or (scope != "class" and kind not in _KEEP_OWN_BODY and sort == "office")):
        said.office = office
        if said.kind == "unknown" and entry.kind != "head_of_state":
            said.kind = entry.kind  # "le président du Centre culturel" is no head of state
        said.named = True if entry.name.startswith("porte-parole") and said.body else None
        said.country = said.country or tail.country
        return said
    reading = Reading(kind, tail.country, base, None, office=office)
    if kind == "ministry" or base == "Secrétariat d'État":
        reading.country = reading.country or (said.country if said else None) or entry.country
    if said:
        reading.country = reading.country or said.country
        reading.rival = said.rival
        if said.side and said.side != said.country and not reading.rival:
            if said.kind not in ("government", "armed_group"):
                said.office = office
                return said  # "la délégation de l'Unicef"
            reading.rival = said.side  # a minister of a power that is no state
    if scope == "state":
        _of_state(reading, tail, lexicon)
    elif scope == "place":
        _of_place(reading, tail, lexicon)
    elif scope == "own":
        reading.body = reading.side = tail.own[0].upper() + tail.own[1:] if tail.own and " " in tail.own else None
        reading.named = True if tail.place or tail.beside else None
        if said and entry.kind == "unknown":  # "la direction du renseignement", "le bureau de l'Unicef"
            reading.kind, reading.side = said.kind, said.side
            if said.named and said.side:
                reading.body = said.body
    elif scope == "class":
        reading.body = tail.own or tail.beside or tail.place or (entry.body if entry.body == "ONU" else None)
        reading.side = tail.own or tail.beside or (entry.body if entry.body == "ONU" else None)
        reading.named = True if tail.beside else None
        if reading.kind == "unknown" and tail.beside and "." in tail.beside:
            reading.kind = "media"  # an address of the web stands for its site
        if said and said.body and not tail.beside:
            reading.body, reading.side = said.body, said.side
            reading.kind = said.kind if said.kind != "unknown" else reading.kind
    elif tail.bearing and scope == "other":
        reading.kind = tail.bearing.kind
        reading.body = tail.bearing.body
        reading.side = tail.bearing.side
        if reading.side is None and reading.body:
            _of_state(reading, tail, lexicon)
    elif scope == "other" and entry.kind == "unknown" and tail.country:
        reading.kind, reading.body, reading.side = "government", lexicon.states[tail.country], tail.country
    if scope == "other" and reading.body and (known := lexicon.body(reading.body)):
        reading.country, reading.side = reading.country or known.country, known.side
    reading.can_be_several = sort == "office" or scope not in ("state", "place")
    if not reading.can_be_several and reading.body:
        reading.named = True  # "des douanes" is one service, not some of several
    return reading


def _office(entry: Entry, tail: Tail) -> str:
    """The office as a lemma, a minister's with what he answers for."""
    if tail.portfolio and entry.name in ("ministre", "secrétaire", "secrétaire d'État"):
        field = tail.portfolio.removeprefix("Ministère ")
        if entry.name != "ministre":
            field = _TO.sub(lambda m: _TO_FORMS[m.group()], field)
        return f"{entry.name} {field}"
    return entry.name


def _of_state(reading: Reading, tail: Tail, lexicon: Lexicon) -> None:
    """Completes a body of the state with its country, or with the power that rivals it."""
    rival, base = reading.rival or tail.rival, reading.body
    if reading.kind == "government" and tail.place and not tail.country and rival is None:
        rival = f"de {tail.place}"
    if tail.place and reading.country is None and tail.nearby:
        reading.country = tail.nearby
    country = reading.country = reading.country or (tail.nearby if reading.kind != "diplomacy" else None)
    if base is None:
        reading.side = country
        return
    if base == "Autorités" and tail.place and not country and not reading.rival and not tail.rival:
        reading.kind = "local_government"
        reading.body = reading.side = f"Autorités {tail.lead}{tail.place}"
        return
    if rival:
        power = (
            rival
            if rival.startswith("Gouvernement")
            else f"Gouvernement {rival}" + (f" ({country})" if country else "")
        )
        reading.rival = reading.side = power
        reading.body = power if base in ("Gouvernement", "Autorités") else f"{base}, {power}"
        return
    if country:
        base = "État" if base == "Autorités" else base
        reading.body, reading.side = lexicon.completed(base, country), country
        known = lexicon.body(reading.body)
        if known is None and base in lexicon.shared:
            reading.body, reading.side = base, None  # no body of that country bears the name
            return
        if known is not None:
            reading.kind, reading.side = known.kind, known.side or country
        if reading.kind == "ngo":
            reading.side = reading.body  # a national Red Cross or Red Crescent society is not the state
    elif tail.people:
        reading.body = f"{base} ({tail.people})"
    elif base in ("Ambassade", "Consulat"):
        reading.body = None  # whose, only the article can say; the country it stands in says nothing


def _of_place(reading: Reading, tail: Tail, lexicon: Lexicon) -> None:
    """Completes a body of a town or region with its place."""
    if reading.body is None:
        return
    if tail.rival and reading.kind != "local_government":
        _of_state(reading, tail, lexicon)
        return
    if tail.place:
        lead = tail.lead or ("d'" if tail.place[0] in "AEIOUÉÈÎÔÂ" else "de ")
        reading.body = f"{reading.body} {lead}{tail.place}".replace("’", "'")
    elif tail.country and reading.kind in ("police", "justice", "public_service"):
        reading.body = lexicon.completed(reading.body, tail.country)
    municipal = reading.kind == "local_government" and not reading.body.startswith("Préfecture")
    reading.side = reading.body if municipal and tail.place else tail.country
