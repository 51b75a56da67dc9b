"""What the parts of a mention add up to: kind, country, body, side, office, person.

The first telling part is the head. Its complement (*le porte-parole **du ministère***) is read the same way and lends
what the head lacks; a name beside it, after a comma or a title is the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from recoupe.language.fr.lexicon import Entry, Lexicon, folded
from recoupe.language.fr.mentions import Part
from recoupe.model.authority import Kind

_LEAD = re.compile(r"\b(?:de la |de l['’]|du |des |de |d['’])$")
_TO = re.compile(r"^(?:de la|de l'|des|du)")
_TO_FORMS = {"de la": "à la", "de l'": "à l'", "des": "aux", "du": "au"}
_ROLES = frozenset(("office", "people", "title"))
_HEADS = frozenset(("office", "institution", "people", "document", "body", "country", "capital", "person"))
_KEEP_OWN_BODY = frozenset(
    ("ministry", "government", "diplomacy", "justice", "legislature", "local_government", "police")
)
_PEOPLE_ENDINGS = (
    "ien",
    "ienne",
    "iens",
    "iennes",
    "ais",
    "aise",
    "ois",
    "oise",
    "ain",
    "aine",
    "ins",
    "aines",
    "aises",
    "oises",
)
_BEARINGS_OF_THE_SKY = {"est": "de l'est", "ouest": "de l'ouest", "nord": "du nord", "sud": "du sud"}
_TOWN_OPENINGS = frozenset(
    "new los san santa saint sainte la le les el rio tel addis port cap buenos hong abou fort mont".split()
)


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
    can_be_several: bool = True
    rival: str | None = None
    many: bool = False


def read(parts: list[Part], mention: str, lexicon: Lexicon, article: bool) -> Reading:
    """The reading of a whole mention; article: whether it began with one."""
    if not parts:
        return Reading(named=False)
    person, at = _person(parts, mention, article)
    head = _head(parts, skip=at if person and at == 0 else None)
    if head is None:
        reading = _bare(parts, mention, article, person)
    else:
        reading = _composed(parts, head, mention, lexicon)
        first = parts[head]
        if parts[0].what == "name" and head and not person and article:
            reading = Reading(named=True)  # "le Front uni des ..." : a name in no table, whatever follows it
        elif _is_unknown_noun(parts, head):
            reading = _spokesman_of(reading) if parts[head].of else Reading(country=reading.country)
        elif first.entry is not None and first.entry.sort in ("body", "country") and head == 0 and not person:
            reading.name = first.entry.name if len(parts) == 1 else None
        reading.many = first.entry is not None and first.entry.many and reading.can_be_several
        if reading.many and first.entry is not None and first.entry.sort == "office":
            reading.named = False
        _joint(parts, head, reading)
    if person:
        reading.person = person
        reading.named, reading.can_be_several, reading.many = True, False, False
        known = next((p.entry for p in parts if p.entry and p.entry.sort == "person"), None)
        if known and reading.kind in ("unknown", "person", "unnamed"):
            reading.kind, reading.country, reading.side = known.kind, known.country, known.side
            reading.body = known.body
            if body := lexicon.known.get(known.body or ""):
                reading.side = body.side
            elif known.country and known.body:
                reading.body = lexicon.completed(known.body, known.country)
        elif reading.kind in ("unknown", "unnamed", "witness"):
            reading.kind = "person"
        elif reading.country is None and reading.side is None and reading.body:
            _country_of_its_holder(reading, person, lexicon)
    return reading


def _country_of_its_holder(reading: Reading, person: str, lexicon: Lexicon) -> None:
    """Gives an office its country where the tables know its holder: *le président Macron*."""
    for holder in lexicon.phrases.get(" ".join(folded(person).split()), ()):
        if holder.sort == "person" and holder.kind == reading.kind and holder.country and reading.body:
            reading.country = reading.side = holder.country
            reading.body = lexicon.completed(reading.body, holder.country)
            return


def _person(parts: list[Part], mention: str, article: bool) -> tuple[str | None, int]:
    """The personal name in the mention and the part it stands at."""
    role = False
    for at, part in enumerate(parts):
        entry = part.entry
        if entry and entry.sort == "person":
            if not (part.of and at and not role):
                return mention[part.start : part.end], at
        elif entry and entry.sort in _ROLES:
            role = True
        elif entry and entry.sort in ("institution", "document", "body") and not part.of and not part.placed:
            if at == 0 or not role:
                role = False
                if entry.sort != "institution" or entry.scope in ("class", "own"):
                    if not any(p.plain == "," for p in parts[at:]):
                        return None, -1
        if part.what != "name" or part.inside:
            continue
        before = parts[at - 1] if at else None
        titled = before is not None and before.entry is not None and before.entry.sort == "title"
        if titled or (at == 0 and not article and _looks_personal(mention[part.start : part.end])):
            return _trimmed(mention[part.start : part.end], part), at
        if before is None:
            continue
        if part.placed:
            if part.of and part.words >= 3 and before.entry and before.entry.sort == "office":
                return _after_town(mention[part.start : part.end]), at
            continue
        if role or (before.plain == "," and at > 1):
            text = mention[part.start : part.end]
            if not (before.plain == "," and not role) and (part.words > 1 or not text.isupper() or len(text) > 5):
                return _trimmed(text, part), at
    return None, -1


def _looks_personal(text: str) -> bool:
    """Whether a bare name in no table reads as a person: not an acronym, an address or a name with figures."""
    first = text.split(" ", 1)[0]
    return (
        not (first.isupper() and len(first) > 1 and " " not in text)
        and "." not in text.strip(".")
        and not any(c.isdigit() for c in text)
    )


def _trimmed(name: str, part: Part) -> str:
    """The name without a place after it: *Ana Ruiz de Nice* is Ana Ruiz, *Jean de Brunoy* keeps his."""
    if part.words < 3:
        return name
    words = name.split(" ")
    for at in range(2, len(words) - 1):
        if words[at] in ("de", "du", "des") and words[at - 1][0].isupper() and words[at - 2][0].isupper():
            return " ".join(words[:at])
    return name


def _after_town(name: str) -> str | None:
    """The person in *(le maire de) Nice Ana Ruiz*; None where the words are all of the town's."""
    words = name.split()
    cut = 2 if words[0].lower() in _TOWN_OPENINGS else 1
    rest = words[cut:]
    return " ".join(rest) if len(rest) >= 2 and all(w[0].isupper() for w in (rest[0], rest[-1])) else None


def _head(parts: list[Part], skip: int | None) -> int | None:
    """The first part that says what sort of authority it is, the person's own name left aside."""
    for at, part in enumerate(parts):
        if at == skip or part.inside:
            continue
        entry = part.entry
        if entry and entry.sort in _HEADS and not (entry.sort == "person" and len(parts) > 1 and at == 0):
            return at
        if entry and entry.sort == "portfolio":
            return at
        if entry and entry.sort == "demonym" and at == 0:
            return at
        if part.what == "word" and at == 0 and not any(_is_head(p) for p in parts[1:]):
            return None
    return 0 if parts[0].entry and parts[0].entry.sort in ("person", "title") else None


def _is_head(part: Part) -> bool:
    return part.entry is not None and part.entry.sort in _HEADS


def _bare(parts: list[Part], mention: str, article: bool, person: str | None) -> Reading:
    """A mention without any head: a personal name, a name in no table, or a plain noun."""
    first = parts[0]
    country = next((p.entry for p in parts if p.entry and p.entry.sort in ("country", "demonym", "capital")), None)
    reading = Reading(country=country.country if country else None)
    if person:
        reading.kind = "person"
        return reading
    if first.what == "name":
        text = mention[first.start : first.end]
        reading.named = True
        reading.can_be_several = False
        if "." in text.strip(".") and " " not in text:
            reading.kind = "media"  # an address of the web stands for its site
        # "la Sécurité sociale", "FFBB": an organisation in no table is its own body
        reading.body = reading.side = text if reading.kind == "media" or text.isupper() or article else None
        return reading
    if any(p.what == "name" for p in parts):
        reading.named = True
    elif article is False:
        reading.named = False
    return reading


def _is_unknown_noun(parts: list[Part], head: int) -> bool:
    """Whether a plain noun governs the head: *le budget **du ministère***."""
    return head > 0 and parts[0].what == "word" and parts[head].placed


def _spokesman_of(reading: Reading) -> Reading:
    """A noun in no table with a body as its complement: somebody of that body."""
    if reading.kind in ("document", "sensor"):
        return Reading()
    reading.office, reading.outdated = None, None
    return reading


def _joint(parts: list[Part], head: int, reading: Reading) -> None:
    """Takes back what only one of two joint sources has: *Washington et Séoul* belong to no one country."""
    seen = {
        p.entry.country for p in parts[head:] if p.entry and p.entry.sort in ("country", "capital") and not p.placed
    }
    if len(seen) > 1:
        reading.country = reading.body = reading.side = reading.name = None


def _composed(parts: list[Part], at: int, mention: str, lexicon: Lexicon) -> Reading:
    """The reading of a head and of what follows it."""
    head = parts[at]
    entry = head.entry
    assert entry is not None
    sort = entry.sort
    if sort == "body":
        return Reading(
            entry.kind, entry.country, entry.body, entry.side, named=True,
            outdated=entry.name if entry.former else None, can_be_several=False,
        )  # fmt: skip
    if sort in ("country", "capital"):
        return Reading("state", entry.country, entry.body, entry.side, named=True, can_be_several=False)
    if sort == "demonym":
        return _of_a_people(parts, head, mention, entry)
    if sort == "person":
        return Reading("unknown")
    tail = _tail(parts, at, mention, lexicon)
    if sort == "portfolio":
        entry = Entry("institution", "ministère", "ministry", None, entry.body, None, "state")
    if sort == "document":
        return _document(entry, tail)
    if sort == "people":
        return _unnamed(entry, tail)
    return _held(entry, tail, lexicon, sort)


def _of_a_people(parts: list[Part], head: Part, mention: str, entry: Entry) -> Reading:
    if not mention[head.start].isupper():
        return Reading(country=entry.country)
    if entry.name.endswith(("s", "x")) and len(parts) == 1:
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


def _tail(parts: list[Part], at: int, mention: str, lexicon: Lexicon) -> Tail:
    head = parts[at].entry
    assert head is not None
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
                tail.apposed = _composed(parts, look, mention, lexicon)
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
            tail.apposed = _composed(parts, look, mention, lexicon)
        elif entry.sort in ("body", "institution", "office", "people") and (
            part.placed or (comma and head.sort != "institution")
        ):
            tail.complement = _composed(parts, look, mention, lexicon)
            break
        elif (
            entry.sort == "institution" and head.sort == "institution" and not comma and head.scope in ("own", "class")
        ):
            continue
        elif entry.sort == "person" and part.of and head.sort in ("document",):
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
            tail.place = _town(text) if head.sort == "office" and part.words >= 3 else text
            tail.lead = _LEAD.search(mention, 0, part.start).group() if _LEAD.search(mention, 0, part.start) else "de "
        elif not part.placed and tail.beside is None and not comma:
            tail.beside = text
    elif part.of and part.plain in _BEARINGS_OF_THE_SKY and head.scope in ("state", "place"):
        tail.rival = _BEARINGS_OF_THE_SKY[part.plain]
    elif not part.placed and not comma and tail.people is None and part.plain.endswith(_PEOPLE_ENDINGS):
        tail.people = part.plain  # an adjective of a people or region in no table: "karvien"


def _town(text: str) -> str:
    words = text.split()
    return " ".join(words[: 2 if words[0].lower() in _TOWN_OPENINGS else 1])


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
        said.kind = entry.kind if said.kind == "unknown" else said.kind
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
            reading.rival = said.side  # a minister of a body that is no state
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
    if scope == "other" and reading.body and (known := lexicon.known.get(reading.body)):
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
        if known := lexicon.known.get(reading.body):
            reading.kind = known.kind
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
