"""Articles and claims of an invented event: a power cut in the invented region of Tarnelle.

Spans are found by their words, so that every one of them is the slice it says it is.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from recoupe.model.authority import Antecedent, Kind, Voice
from recoupe.model.claim import Certainty, Claim, Degree, Marker, Mood, Stance
from recoupe.model.quantity import Approx, Quantity
from recoupe.model.text import Article, Published, Reason, Span
from recoupe.model.when import Time
from recoupe.model.where import Place

PARIS = timezone(timedelta(hours=2))

ARTICLES = (
    Article(
        document="01-courrier.txt",
        title="La Tarnelle dans le noir",
        outlet="Le Courrier de Tarnelle",
        url="https://courrier.example/noir",
        published=Published(date(2031, 6, 2), datetime(2031, 6, 2, 21, 40, tzinfo=PARIS)),
        text=(
            "Une panne a plongé la région de Tarnelle dans le noir lundi soir.\n"
            "Selon la préfecture, 40 000 foyers sont privés d’électricité. "
            "« Le courant reviendra mardi à midi », a promis le préfet.\n"
        ),
    ),
    Article(
        document="02-depeche.txt",
        title="Panne géante",
        outlet="Presse-Sud",
        published=Published(date(2031, 6, 3)),
        text=(
            "Au moins 65 000 foyers n’ont plus de courant, a indiqué Réseau Tarnelle, le gestionnaire des lignes. "
            "Une cyberattaque serait à l’origine de la panne, selon une source proche de l’enquête.\n"
        ),
    ),
    Article(
        document="03-matin.txt",
        outlet="Le Matin libre",
        published=Published(date(2031, 6, 3)),
        text=(
            "Le chiffre de 40 000 foyers, avancé par la préfecture, fait débat. "
            "Citant Réseau Tarnelle, l’agence Presse-Sud parle d’au moins 65 000 foyers. "
            "La ministre de l’Énergie dément toute cyberattaque.\n"
        ),
    ),
    Article(
        document="04-echo.txt",
        outlet="L’Écho du Rhône",
        published=Published(date(2031, 6, 4)),
        text=(
            "La préfecture dit ne pas pouvoir confirmer le chiffre de 40 000 foyers. "
            "Un transformateur a brûlé à Corvel, affirment les pompiers. "
            "Réseau Tarnelle confirme l’incendie du transformateur de Corvel.\n"
        ),
    ),
    Article(
        document="05-blog.txt",
        text="Le transformateur de Corvel a pris feu vers 18 h 42. Des experts évoquent de 8 à 12 pylônes abattus.\n",
    ),
)


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def voice(
    article: Article,
    mention: str,
    kind: Kind,
    name: str = "",
    *,
    country: str | None = "FR",
    named: bool = True,
    resolved_from: Antecedent | None = None,
    members: tuple[Voice, ...] = (),
) -> Voice:
    body = name or mention if named else None
    return Voice(name or mention, mention, span(article, mention), kind, country, body, named, resolved_from, members)


def figure(
    article: Article, words: str, approx: Approx, low: float | None, high: float | None, unit: str = "foyer"
) -> Quantity:
    value = {"exact": low, "at_least": low, "at_most": high}.get(approx)
    return Quantity(value, low, high, unit, approx, span(article, words), words)


def claim(
    identifier: str,
    article: Article,
    words: str,
    sentence: str,
    *,
    cue: str | None = None,
    source: Voice | None = None,
    via: tuple[Voice, ...] = (),
    certainty: Certainty = "attributed",
    degree: Degree = "certain",
    mood: Mood = "indicative",
    stance: Stance = "states",
    content: str | None = None,
    markers: tuple[Marker, ...] = (),
    quantities: tuple[Quantity, ...] = (),
    places: tuple[Place, ...] = (),
    times: tuple[Time, ...] = (),
    action: str | None = None,
    doubts: tuple[str, ...] = (),
) -> Claim:
    whole = span(article, words)
    return Claim(
        id=identifier,
        document=article.document,
        article=article.id,
        span=whole,
        text=words,
        sentence=span(article, sentence),
        content=span(article, content or words),
        cue=span(article, cue) if cue else None,
        source=source,
        via=via,
        certainty=certainty,
        degree=degree,
        polarity="negative" if certainty == "denied" else "positive",
        mood=mood,
        stance=stance,
        markers=markers,
        quantities=quantities,
        places=places,
        times=times,
        actor=None,
        action=action,
        object=None,
        reasons=(Reason("cue.test", "The words that report it.", span(article, cue) if cue else None),),
        doubts=doubts,
    )


COURRIER, DEPECHE, MATIN, ECHO, BLOG = ARTICLES

PREFECTURE = voice(COURRIER, "la préfecture", "local_government", "préfecture")
PREFECT = voice(
    COURRIER,
    "le préfet",
    "local_government",
    "préfecture",
    resolved_from=Antecedent("source.office_of_body", "la préfecture", span(COURRIER, "la préfecture")),
)
NETWORK = voice(DEPECHE, "Réseau Tarnelle", "company")
NEAR_INQUIRY = voice(DEPECHE, "une source proche de l’enquête", "unnamed", country=None, named=False)
PREFECTURE_MATIN = voice(MATIN, "la préfecture", "local_government", "préfecture")
NETWORK_MATIN = voice(MATIN, "Réseau Tarnelle", "company")
AGENCY = voice(MATIN, "l’agence Presse-Sud", "news_agency", "Presse-Sud")
MINISTER = voice(MATIN, "La ministre de l’Énergie", "ministry", "ministre de l’Énergie")
PREFECTURE_ECHO = voice(ECHO, "La préfecture", "local_government", "préfecture")
FIREFIGHTERS = voice(ECHO, "les pompiers", "public_service", "pompiers")
NETWORK_ECHO = voice(ECHO, "Réseau Tarnelle", "company")
EXPERTS = voice(BLOG, "Des experts", "unnamed", country=None, named=False)

CLAIMS = (
    claim(
        "c1",
        COURRIER,
        "Une panne a plongé la région de Tarnelle dans le noir lundi soir",
        "Une panne a plongé la région de Tarnelle dans le noir lundi soir.",
        certainty="asserted",
        times=(
            Time(
                "lundi soir",
                span(COURRIER, "lundi soir"),
                date(2031, 6, 2),
                date(2031, 6, 2),
                "part_of_day",
                True,
                None,
                "weekday before the day of publication",
            ),
        ),
    ),
    claim(
        "c2",
        COURRIER,
        "40 000 foyers sont privés d’électricité",
        "Selon la préfecture, 40 000 foyers sont privés d’électricité.",
        cue="Selon",
        source=PREFECTURE,
        quantities=(figure(COURRIER, "40 000 foyers", "exact", 40000, 40000),),
        action="cut_off",
    ),
    claim(
        "c3",
        COURRIER,
        "Le courant reviendra mardi à midi",
        "« Le courant reviendra mardi à midi », a promis le préfet.",
        cue="a promis",
        source=PREFECT,
        certainty="forecast",
        mood="future",
        stance="pledges",
        markers=(Marker("reviendra", span(COURRIER, "reviendra"), "forecast.future"),),
    ),
    claim(
        "c4",
        DEPECHE,
        "Au moins 65 000 foyers n’ont plus de courant",
        "Au moins 65 000 foyers n’ont plus de courant, a indiqué Réseau Tarnelle, le gestionnaire des lignes.",
        cue="a indiqué",
        source=NETWORK,
        quantities=(figure(DEPECHE, "Au moins 65 000 foyers", "at_least", 65000, None),),
        action="cut_off",
    ),
    claim(
        "c5",
        DEPECHE,
        "Une cyberattaque serait à l’origine de la panne",
        "Une cyberattaque serait à l’origine de la panne, selon une source proche de l’enquête.",
        cue="selon",
        source=NEAR_INQUIRY,
        certainty="hedged",
        degree="probable",
        mood="conditional",
        markers=(Marker("serait", span(DEPECHE, "serait"), "hedge.conditional"),),
    ),
    claim(
        "c6",
        MATIN,
        "Le chiffre de 40 000 foyers",
        "Le chiffre de 40 000 foyers, avancé par la préfecture, fait débat.",
        cue="avancé par",
        source=PREFECTURE_MATIN,
        quantities=(figure(MATIN, "40 000 foyers", "exact", 40000, 40000),),
        action="cut_off",
    ),
    claim(
        "c7",
        MATIN,
        "au moins 65 000 foyers",
        "Citant Réseau Tarnelle, l’agence Presse-Sud parle d’au moins 65 000 foyers.",
        cue="Citant",
        source=NETWORK_MATIN,
        via=(AGENCY,),
        quantities=(figure(MATIN, "au moins 65 000 foyers", "at_least", 65000, None),),
        action="cut_off",
    ),
    claim(
        "c8",
        MATIN,
        "dément toute cyberattaque",
        "La ministre de l’Énergie dément toute cyberattaque.",
        content="toute cyberattaque",
        cue="dément",
        source=MINISTER,
        certainty="denied",
        stance="denies",
    ),
    claim(
        "c9",
        ECHO,
        "dit ne pas pouvoir confirmer le chiffre de 40 000 foyers",
        "La préfecture dit ne pas pouvoir confirmer le chiffre de 40 000 foyers.",
        content="le chiffre de 40 000 foyers",
        cue="ne pas pouvoir confirmer",
        source=PREFECTURE_ECHO,
        certainty="hedged",
        degree="unknown",
        stance="unconfirmed",
        quantities=(figure(ECHO, "40 000 foyers", "exact", 40000, 40000),),
        action="cut_off",
    ),
    claim(
        "c10",
        ECHO,
        "Un transformateur a brûlé à Corvel",
        "Un transformateur a brûlé à Corvel, affirment les pompiers.",
        cue="affirment",
        source=FIREFIGHTERS,
        places=(Place("Corvel", span(ECHO, "Corvel"), "Corvel", "FR", 45.5, 4.75, "town", "FR", None),),
    ),
    claim(
        "c11",
        ECHO,
        "l’incendie du transformateur de Corvel",
        "Réseau Tarnelle confirme l’incendie du transformateur de Corvel.",
        cue="confirme",
        source=NETWORK_ECHO,
    ),
    claim(
        "c12",
        BLOG,
        "Le transformateur de Corvel a pris feu vers 18 h 42",
        "Le transformateur de Corvel a pris feu vers 18 h 42.",
        certainty="asserted",
        times=(
            Time(
                "vers 18 h 42", span(BLOG, "vers 18 h 42"), None, None, "minute", False, "18:42", "no publication date"
            ),
        ),
    ),
    claim(
        "c13",
        BLOG,
        "de 8 à 12 pylônes abattus",
        "Des experts évoquent de 8 à 12 pylônes abattus.",
        cue="évoquent",
        source=EXPERTS,
        certainty="hedged",
        degree="possible",
        quantities=(figure(BLOG, "de 8 à 12 pylônes", "range", 8, 12, "pylône"),),
        doubts=("who the experts are",),
    ),
)
