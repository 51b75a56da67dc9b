"""Who is who across articles: small stories about invented people, each with the voices that must be one authority."""

from __future__ import annotations

import pytest

from costs import times_as_long
from recoupe.language.fr.names import FrenchNames
from recoupe.linking.authorities import who_is_who
from recoupe.model.authority import Antecedent, Authority, Voice, WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.text import Article, Span

NAMES = FrenchNames()


def voice(text: str, words: str, start: int = 0) -> Voice:
    """The voice that these words of the text are; "il = Luc Morin" is a pronoun, "A & B" joint."""
    if " & " in words:
        members = tuple(voice(text, part) for part in words.split(" & "))
        return Voice(words, words, members[0].span, members=members)
    pronoun, _, antecedent = words.partition(" = ")
    at = text.index(pronoun, start)
    span = Span(at, at + len(pronoun))
    if antecedent:
        other = text.index(antecedent)
        resolved = Antecedent("nearest", antecedent, Span(other, other + len(antecedent)))
        return Voice(antecedent, pronoun, span, resolved_from=resolved)
    facts = NAMES.describe(words)
    return Voice(facts.name, words, span, facts.kind, facts.country, facts.body, facts.named)


def claim(identifier: str, article: Article, source: Voice | None, via: tuple[Voice, ...] = ()) -> Claim:
    whole = Span(0, len(article.text))
    return Claim(
        id=identifier, document=article.document, article=article.id, span=whole, text=article.text, sentence=whole,
        content=whole, cue=None, source=source, via=via, certainty="attributed", degree="unknown", polarity="positive",
        mood="indicative", stance="states", markers=(), quantities=(), places=(), times=(), actor=None, action=None,
        object=None, reasons=(), doubts=(),
    )  # fmt: skip


def read(*articles: tuple[str, list[str]]) -> tuple[WhoIsWho, dict[str, str]]:
    """The cast of texts with the words of their sources, and which authority each "number words" is."""
    texts: list[Article] = []
    claims: list[Claim] = []
    labels: list[str] = []
    for number, (text, sources) in enumerate(articles):
        article = Article(f"{number}.txt", text)
        texts.append(article)
        for words in sources:
            labels.append(f"{number} {words}")
            claims.append(claim(f"c{len(claims)}", article, voice(text, words)))
    cast = who_is_who(texts, claims, NAMES)
    return cast, {label: cast.sources[f"c{at}"][0] for at, label in enumerate(labels)}


def only(cast: WhoIsWho, place: dict[str, str], label: str) -> Authority:
    return cast.authority(place[label])


# each story: texts with the words of their sources; groups of "number words" that are one authority, all others apart
STORIES = {
    "a surname after the full name": (
        [("Luc Morin, maire de Tarnac, a parlé. Morin insiste.", ["Luc Morin", "Morin"])],
        [["0 Luc Morin", "0 Morin"]],
    ),
    "M. and Mme with a surname": (
        [("Lise Bréant, ministre des Ports, est venue. Mme Bréant promet.", ["Lise Bréant", "Mme Bréant"])],
        [["0 Lise Bréant", "0 Mme Bréant"]],
    ),
    "husband and wife share a surname": (
        [("Lise Bréant dit oui. Paul Bréant dit non.", ["Lise Bréant", "Paul Bréant"])],
        [["0 Lise Bréant"], ["0 Paul Bréant"]],
    ),
    "a minister by office and by name, tied in one article": (
        [
            ("Le ministre valdorien parle. Emre Aksoy, ministre turc de la Santé, a parlé.", ["Emre Aksoy"]),
            ("Le ministre turc de la Santé se tait.", ["ministre turc de la Santé"]),
        ],
        [["0 Emre Aksoy", "1 ministre turc de la Santé"]],
    ),
    "ministers of two countries": (
        [
            ("Le ministre turc de la Santé a parlé.", ["ministre turc de la Santé"]),
            ("Le ministre grec de la Santé a parlé.", ["ministre grec de la Santé"]),
        ],
        [["0 ministre turc de la Santé"], ["1 ministre grec de la Santé"]],
    ),
    "two ministries of one country": (
        [
            ("Le ministère turc de la Santé et plus tard le ministère turc de l'Intérieur ont parlé.",
             ["ministère turc de la Santé", "ministère turc de l'Intérieur"]),
        ],
        [["0 ministère turc de la Santé"], ["0 ministère turc de l'Intérieur"]],
    ),
    "a capital, a country and its authorities": (
        [
            ("Athènes dément.", ["Athènes"]),
            ("La Grèce dément.", ["La Grèce"]),
            ("Les autorités grecques démentent.", ["Les autorités grecques"]),
        ],
        [["0 Athènes", "1 La Grèce", "2 Les autorités grecques"]],
    ),
    "a seat and a state are two voices of one side": (
        [("Le Kremlin dément. Moscou dément.", ["Le Kremlin", "Moscou"])],
        [["0 Le Kremlin"], ["0 Moscou"]],
    ),
    "a spokesperson without a name is the body": (
        [("Le porte-parole du Kremlin dément. Le Kremlin dément.", ["Le porte-parole du Kremlin", "Le Kremlin"])],
        [["0 Le porte-parole du Kremlin", "0 Le Kremlin"]],
    ),
    "a full name, an acronym and a description of one service": (
        [
            ("Le Service national de renseignement l'affirme.", ["Le Service national de renseignement"]),
            ("Le NIS l'affirme.", ["Le NIS"]),
            ("Le renseignement sud-coréen l'affirme.", ["Le renseignement sud-coréen"]),
        ],
        [["0 Le Service national de renseignement", "1 Le NIS", "2 Le renseignement sud-coréen"]],
    ),
    "a historical name": (
        [("La KCIA l'affirme.", ["La KCIA"]), ("Le NIS l'affirme.", ["Le NIS"])],
        [["0 La KCIA", "1 Le NIS"]],
    ),
    "an acronym that its article spells out": (
        [("L'Institut des études navales (IEN) dément. L'IEN attend.", ["L'Institut des études navales", "L'IEN"])],
        [["0 L'Institut des études navales", "0 L'IEN"]],
    ),
    "three societies of the Red Cross": (
        [("Le CICR, la FICR et le Croissant-Rouge libyen comptent.",
          ["Le CICR", "la FICR", "le Croissant-Rouge libyen"])],
        [["0 Le CICR"], ["0 la FICR"], ["0 le Croissant-Rouge libyen"]],
    ),
    "two spellings of a transliterated name": (
        [
            ("Salim Al-Khatib, chef des douanes, nie.", ["Salim Al-Khatib"]),
            ("Selim al-Khateeb, chef des douanes, nie.", ["Selim al-Khateeb"]),
        ],
        [["0 Salim Al-Khatib", "1 Selim al-Khateeb"]],
    ),
    "a name in one word and in two": (
        [
            ("Nabil Abdelkarim, maire de Tarnac, compte.", ["Nabil Abdelkarim"]),
            ("Nabil Abdel Karim, maire de Tarnac, compte.", ["Nabil Abdel Karim"]),
        ],
        [["0 Nabil Abdelkarim", "1 Nabil Abdel Karim"]],
    ),
    "like surnames in two offices": (
        [
            ("Nabil Karam, maire de Tarnac, compte.", ["Nabil Karam"]),
            ("Fadi Karim, chef des douanes, compte.", ["Fadi Karim"]),
        ],
        [["0 Nabil Karam"], ["1 Fadi Karim"]],
    ),
    "one surname, two countries": (
        [
            ("Le ministre turc de la Santé, Emre Aksoy, parle.", ["Emre Aksoy"]),
            ("Le ministre grec de la Santé, Emre Aksoy, parle.", ["Emre Aksoy"]),
        ],
        [["0 Emre Aksoy"], ["1 Emre Aksoy"]],
    ),
    "unnamed voices of two articles": (
        [("Des experts doutent.", ["Des experts"]), ("Des experts hésitent.", ["Des experts"])],
        [["0 Des experts"], ["1 Des experts"]],
    ),
    "unnamed voices in other words": (
        [("Une source judiciaire dit oui, une source policière dit non.",
          ["Une source judiciaire", "une source policière"])],
        [["0 Une source judiciaire"], ["0 une source policière"]],
    ),
    "a pronoun stands for its antecedent": (
        [("Ana Ruiz dément. Selon elle, rien n'a bougé.", ["Ana Ruiz", "elle = Ana Ruiz"])],
        [["0 Ana Ruiz", "0 elle = Ana Ruiz"]],
    ),
    "a source carried over by its own words": (
        [("Une source proche du dossier le dit. Elle ajoute un détail.",
          ["Une source proche du dossier", "Elle = Une source proche du dossier"])],
        [["0 Une source proche du dossier", "0 Elle = Une source proche du dossier"]],
    ),
    "two governments of one country": (
        [("Le gouvernement libyen dit oui. Le gouvernement de l'est de la Libye dit non.",
          ["Le gouvernement libyen", "Le gouvernement de l'est de la Libye"])],
        [["0 Le gouvernement libyen"], ["0 Le gouvernement de l'est de la Libye"]],
    ),
    "one rival power under three names": (
        [
            ("En Libye, le gouvernement de l'est de la Libye compte.", ["gouvernement de l'est de la Libye"]),
            ("En Libye, le gouvernement parallèle compte.", ["gouvernement parallèle"]),
            ("En Libye, l'administration rivale compte.", ["administration rivale"]),
        ],
        [["0 gouvernement de l'est de la Libye", "1 gouvernement parallèle", "2 administration rivale"]],
    ),
    "army, intelligence and ministry of one state": (
        [("L'armée israélienne, le Mossad et le ministère israélien de la Défense se taisent.",
          ["L'armée israélienne", "le Mossad", "le ministère israélien de la Défense"])],
        [["0 L'armée israélienne"], ["0 le Mossad"], ["0 le ministère israélien de la Défense"]],
    ),
    "a bare prosecution where one is named": (
        [
            ("Le parquet de Marseille ouvre une enquête.", ["Le parquet de Marseille"]),
            ("Le parquet ouvre une enquête.", ["Le parquet"]),
        ],
        [["0 Le parquet de Marseille", "1 Le parquet"]],
    ),
    "a bare prosecution where two are named": (
        [
            ("Le parquet de Marseille attend.", ["Le parquet de Marseille"]),
            ("Le parquet de Lyon attend.", ["Le parquet de Lyon"]),
            ("Le parquet attend.", ["Le parquet"]),
        ],
        [["0 Le parquet de Marseille"], ["1 Le parquet de Lyon"], ["2 Le parquet"]],
    ),
    "a firm without and with its noun": (
        [("La compagnie Norvik nie. Norvik se tait.", ["La compagnie Norvik", "Norvik"])],
        [["0 La compagnie Norvik", "0 Norvik"]],
    ),
    "the company of an article is the one it names": (
        [("La compagnie Norvik nie. La société se tait.", ["La compagnie Norvik", "La société"])],
        [["0 La compagnie Norvik", "0 La société"]],
    ),
    "common nouns of two articles": (
        [("Le syndicat appelle.", ["Le syndicat"]), ("Le syndicat attend.", ["Le syndicat"])],
        [["0 Le syndicat"], ["1 Le syndicat"]],
    ),
    "an outlet with and without its noun": (
        [("L'agence Reuters l'écrit.", ["L'agence Reuters"]), ("Reuters l'écrit.", ["Reuters"])],
        [["0 L'agence Reuters", "1 Reuters"]],
    ),
    "two holders of one office in one dossier": (
        [
            ("Luc Morin, maire de Tarnac, part.", ["Luc Morin"]),
            ("Ana Ruiz, maire de Tarnac, arrive.", ["Ana Ruiz"]),
            ("Le maire de Tarnac se tait.", ["maire de Tarnac"]),
        ],
        [["0 Luc Morin"], ["1 Ana Ruiz"], ["2 maire de Tarnac"]],
    ),
    "a Korean name by its family name": (
        [("Han Ji-soo, professeure à l'Université Hanbit, doute. Han insiste.", ["Han Ji-soo", "Han"])],
        [["0 Han Ji-soo", "0 Han"]],
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", STORIES)
def test_voices_meet_or_stay_apart(title: str) -> None:
    articles, groups = STORIES[title]
    _, place = read(*articles)
    found: dict[str, list[str]] = {}
    for label, identifier in place.items():
        found.setdefault(identifier, []).append(label)
    assert sorted(found.values()) == sorted(groups)


def test_the_country_of_an_article_completes_a_ministry_and_says_so() -> None:
    text = "À Beyrouth, le Liban compte. Le ministère de la Santé libanais attend. Le ministre de la Santé parle."
    cast, place = read((text, ["Le ministre de la Santé"]))
    minister = only(cast, place, "0 Le ministre de la Santé")
    assert (minister.country, minister.body, minister.side) == ("LB", "Ministère de la Santé (LB)", "LB")
    assert [r.rule for r in minister.reasons] == ["who.country"]


def test_an_article_about_two_countries_leaves_a_ministry_open() -> None:
    text = "La Grèce et la Turquie négocient. Athènes attend Ankara. Le ministre de la Santé parle."
    cast, place = read((text, ["Le ministre de la Santé"]))
    assert only(cast, place, "0 Le ministre de la Santé").country is None


def test_an_embassy_is_not_of_the_country_it_stands_in() -> None:
    text = "À Beyrouth, au Liban, l'ambassade se tait."
    cast, place = read((text, ["l'ambassade"]))
    assert only(cast, place, "0 l'ambassade").country is None


def test_an_introduction_gives_a_person_office_body_and_country() -> None:
    text = "Le ministre belge de la Défense, Luc Morin, est venu. Morin promet des renforts."
    cast, place = read((text, ["Morin"]))
    found = only(cast, place, "0 Morin")
    assert (found.name, found.kind, found.country) == ("Luc Morin", "ministry", "BE")
    assert found.body == "Ministère de la Défense (BE)"
    assert {r.rule for r in found.reasons} == {"who.surname", "who.introduced"}


def test_a_former_name_is_kept_and_explained() -> None:
    cast, place = read(("La KCIA l'affirme.", ["La KCIA"]))
    found = only(cast, place, "0 La KCIA")
    assert found.name == "NIS"
    assert [r.rule for r in found.reasons] == ["who.former_name"]
    assert found.reasons[0].text == "La KCIA is a name no longer in use since 1981."


def test_an_authority_says_what_it_is_to_a_state() -> None:
    words = ["Le NIS", "KCNA", "la BBC", "le ministère de la Santé du Hamas", "Bellingcat", "des experts"]
    cast, place = read((f"{', '.join(words)} en parlent.", words))
    found = [only(cast, place, f"0 {word}").relation for word in words]
    assert found == ["state_organ", "state_media", "public_media", "de_facto", None, None]


def test_two_spellings_are_explained() -> None:
    cast, place = read(
        ("Salim Bourak, maire de Tarnac, compte.", ["Salim Bourak"]),
        ("Selim Bouraq, maire de Tarnac, compte.", ["Selim Bouraq"]),
        ("Salim Burek, maire de Tarnac, compte.", ["Salim Burek"]),
    )
    assert len(cast.authorities) == 1
    found = only(cast, place, "2 Salim Burek")
    assert found.names == ("Salim Bourak", "Selim Bouraq", "Salim Burek")
    assert "who.same_person" in {r.rule for r in found.reasons}
    assert "who.spelling" in {r.rule for r in found.reasons}


def test_names_are_given_most_frequent_first_and_ids_in_order_of_appearance() -> None:
    cast, _ = read(
        ("Reuters attend. Séoul attend.", ["Reuters", "Séoul"]),
        ("La Corée du Sud attend.", ["La Corée du Sud"]),
        ("La Corée du Sud attend encore.", ["La Corée du Sud"]),
    )
    assert [(a.id, a.name) for a in cast.authorities] == [("a1", "Reuters"), ("a2", "Corée du Sud")]
    assert cast.authorities[1].names == ("Corée du Sud", "Séoul")
    assert cast.authorities[1].claims == ("c1", "c2", "c3")


def test_joint_sources_are_walked_one_by_one() -> None:
    article = Article("0.txt", "Athènes et Rome démentent. Rome insiste.")
    joint = claim("c0", article, voice(article.text, "Athènes & Rome"))
    alone = claim("c1", article, voice(article.text, "Rome"))
    cast = who_is_who([article], [joint, alone], NAMES)
    assert cast.sources == {"c0": ("a1", "a2"), "c1": ("a2",)}


def test_a_relay_is_kept_apart_from_a_source() -> None:
    article = Article("0.txt", "Le NIS l'affirme, écrit Reuters.")
    one = claim("c0", article, voice(article.text, "Le NIS"), (voice(article.text, "Reuters"),))
    cast = who_is_who([article], [one], NAMES)
    assert (cast.sources["c0"], cast.relays["c0"]) == (("a1",), ("a2",))
    assert (cast.authority("a2").claims, cast.authority("a2").relays) == ((), ("c0",))


def test_the_outlets_own_voice_is_no_authority() -> None:
    article = Article("0.txt", "Rien n'a bougé.")
    cast = who_is_who([article], [claim("c0", article, None)], NAMES)
    assert (cast.authorities, cast.sources, cast.relays) == ((), {"c0": ()}, {"c0": ()})


def test_the_same_claims_give_the_same_cast() -> None:
    articles, _ = STORIES["one rival power under three names"]
    assert read(*articles) == read(*articles)


def test_cost_grows_with_the_number_of_voices_not_its_square() -> None:
    def surname(number: int) -> str:
        return "B" + "".join("aeiou"[int(digit) // 2] + "bdfgklmnpr"[int(digit)] for digit in str(number))

    texts = [
        (f"Selon Ana {surname(n)}, maire de {surname(n)}ac, selon le maire et des experts, rien.",
         [f"Ana {surname(n)}", "le maire", "des experts"])
        for n in range(1600)
    ]  # fmt: skip
    # eight times the voices; a square would be sixty-four
    assert times_as_long(lambda: read(*texts), lambda: read(*texts[:200]), allowed=20) < 20
