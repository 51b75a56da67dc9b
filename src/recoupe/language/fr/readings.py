"""What a mention adds up to: kind, country, body, side, office, person.

The first telling part is the head (`heads`); a name beside it, after a comma or a title is the person.
"""

from __future__ import annotations

from recoupe.language.fr.heads import Reading, composed, town_of
from recoupe.language.fr.lexicon import WORDS, Lexicon, folded
from recoupe.language.fr.mentions import Part

_TRADES = tuple(sorted(WORDS["trade"]))
_ROLES = frozenset(("office", "people", "title"))
_HEADS = frozenset(("office", "institution", "people", "document", "body", "country", "capital", "person"))
_JOINT = frozenset(("office", "institution", "people", "body", "country", "capital", "person", "name"))


def read(parts: list[Part], mention: str, lexicon: Lexicon, article: bool) -> Reading:
    """The reading of a whole mention; article: whether it began with one."""
    if not parts:
        return Reading(named=False)
    if second := _second_voice(parts):
        return _both(
            read(parts[: second - 1], mention, lexicon, article), read(parts[second:], mention, lexicon, article)
        )
    if len(parts) <= 2 and parts[-1].what == "name" and parts[-1].plain in WORDS["platform"] and parts[-1].words == 1:
        return Reading(named=False)  # "sur Telegram", "le réseau X": where something is said, not who says it
    person, at = _person(parts, mention, article)
    head = _head(parts, skip=at if person and at == 0 else None)
    if head is None:
        reading = _bare(parts, mention, article, person)
    else:
        reading = composed(parts, head, mention, lexicon)
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
    if person:
        reading.person = person
        reading.named, reading.can_be_several, reading.many = True, False, False
        known = next((p.entry for p in parts if p.entry and p.entry.sort == "person"), None)
        if known and not reading.former and reading.kind in ("unknown", "person", "unnamed"):
            reading.kind, reading.country, reading.side = known.kind, known.country, known.side
            reading.body = known.body
            if body := lexicon.body(known.body):
                reading.side = body.side
            elif known.country and known.body:
                reading.body = lexicon.completed(known.body, known.country)
        elif reading.kind in ("unknown", "unnamed", "witness"):
            reading.kind = "person"
        elif reading.country is None and reading.side is None and reading.body:
            _country_of_its_holder(reading, person, lexicon)
    return reading


def _second_voice(parts: list[Part]) -> int:
    """Where the second of two joint voices begins (*Washington **et** Séoul*); 0 for one voice."""
    for at in range(1, len(parts) - 1):
        if parts[at].plain == "et" and not parts[at].inside:
            after = parts[at + 1]
            sort = after.entry.sort if after.entry else after.what
            if not after.placed and sort in (
                "office",
                "institution",
                "people",
                "body",
                "country",
                "capital",
                "person",
                "name",
            ):
                return at + 1
    return 0


def _both(left: Reading, right: Reading) -> Reading:
    """What two joint voices have in common."""
    same = left.kind == right.kind
    return Reading(
        left.kind if same else "unknown",
        left.country if left.country == right.country else None,
        left.body if left.body == right.body else None,
        left.side if left.side == right.side else None,
        named=None if left.named is not False or right.named is not False else False,
        many=True,
    )


def _country_of_its_holder(reading: Reading, person: str, lexicon: Lexicon) -> None:
    """Gives an office its country where the tables know its holder: *le président Macron*."""
    for holder in lexicon.at(" ".join(folded(person).split())):
        if holder.sort == "person" and holder.kind == reading.kind and holder.country and reading.body:
            reading.country = reading.side = holder.country
            reading.body = lexicon.completed(reading.body, holder.country)
            return


def _person(parts: list[Part], mention: str, article: bool) -> tuple[str | None, int]:
    """The personal name in the mention and the part it stands at."""
    trade = parts[0].what == "word" and parts[0].plain.endswith(_TRADES)
    role = trade
    for at, part in enumerate(parts):
        entry = part.entry
        if entry and entry.sort == "person":
            if not (part.of and at):
                return mention[part.start : part.end], at
        elif entry and entry.sort in _ROLES:
            role, trade = True, False
        elif entry and entry.sort in ("institution", "document", "body") and not part.of and not part.placed:
            proper = entry.sort != "institution" or entry.scope in ("class", "own")
            if not role and proper and not any(p.plain == "," for p in parts[at:]):
                return None, -1  # what stands beside it is its own name: "l'agence Reuters"
        if part.what != "name" or part.inside:
            continue
        before = parts[at - 1] if at else None
        titled = before is not None and before.entry is not None and before.entry.sort == "title"
        if titled or (at == 0 and not article and _looks_personal(mention[part.start : part.end])):
            return _trimmed(mention[part.start : part.end], part), at
        if before is None:
            continue
        if before.entry is not None and before.entry.sort == "institution" and before.entry.scope in ("own", "class"):
            continue  # "la directrice de l'hôpital Saint-Roch"
        if part.placed:
            if part.of and part.words >= 3 and before.entry and before.entry.sort == "office":
                return _after_town(mention[part.start : part.end]), at
            continue
        if role or (before.plain == "," and at > 1):
            text = mention[part.start : part.end]
            if trade and part.words < 2:
                continue  # "le fournisseur Internet"
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
    words = name[len(town_of(name)) :].split()
    return " ".join(words) if len(words) >= 2 and words[0][0].isupper() and words[-1][0].isupper() else None


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
    reading.office, reading.outdated, reading.until = None, None, None
    return reading
