"""A language model as a reader: what it may add, what is sent, and what happens when its endpoint misbehaves."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest
from typer.testing import CliRunner

import fake_llm
from fake_llm import Endpoint, Reply, Row, answer, asked_text, honest, honest_rows, said, statement
from recoupe import api
from recoupe.errors import EndpointFailed, ExtraMissing, WrongUse
from recoupe.extraction.united import CERTAINTY_DOUBT, POINTED_DOUBT, SOURCE_DOUBT
from recoupe.language import pack
from recoupe.llm import endpoint as endpoints
from recoupe.llm.client import Client
from recoupe.llm.failures import refusal
from recoupe.llm.reader import portions
from recoupe.model.claim import Claim
from recoupe.model.extracted import Dropped
from recoupe.model.text import Article, Refusal
from recoupe.settings import DEFAULT, Llm
from recoupe.surfaces.cli import app

SECRET = "sk-essai-0123456789"  # noqa: S105  of no service
TEXT = "Selon la préfecture, 12 personnes ont été évacuées. La mairie dément toute erreur."
QUICK = DEFAULT._replace(llm=Llm(timeout_s=5.0, backoff_s=0.0))

Asked = Callable[[Callable[[Row], Reply]], AbstractContextManager[Endpoint]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Serves the replies on this machine and names the endpoint in the environment."""

    @contextmanager
    def serve(reply: Callable[[Row], Reply]) -> Iterator[Endpoint]:
        with fake_llm.serving(reply) as endpoint:
            monkeypatch.setenv("RECOUPE_LLM_URL", endpoint.url)
            monkeypatch.setenv("RECOUPE_LLM_MODEL", "essai")
            monkeypatch.setenv("RECOUPE_LLM_KEY", SECRET)
            yield endpoint

    return serve


def speaks(model: fake_llm.Model) -> Callable[[Row], Reply]:
    return lambda request: said(model(asked_text(request)))


def read(text: str) -> tuple[tuple[Claim, ...], list[Dropped], list[Refusal]]:
    dropped: list[Dropped] = []
    refused: list[Refusal] = []
    article = Article("a.txt", text)
    found = api.claims(article, reader="llm", settings=QUICK, dropped=dropped.append, refused=refused.append)
    return found, dropped, refused


def with_rows(asked: Asked, text: str, *rows: Row) -> tuple[Claim, ...]:
    with asked(speaks(lambda stretch: answer(stretch, list(rows)))):
        return read(text)[0]


# --- what a model adds


def test_a_speaker_unknown_to_the_tables_is_heard_when_its_words_are_shown(asked: Asked) -> None:
    text = "Huit paniers ont brûlé et deux chats ont fui, jure la vannière."
    row = statement(text, "Huit paniers ont brûlé", source="la vannière", cue="jure")
    before, now = api.claims(Article("a.txt", text)), with_rows(asked, text, row)
    assert {claim.source for claim in before} == {None}
    assert [(c.source and c.source.name, c.text, c.certainty) for c in now] == [
        ("vannière", "Huit paniers ont brûlé", "attributed"),
        ("vannière", "deux chats ont fui", "attributed"),
    ]
    assert all(POINTED_DOUBT in claim.doubts for claim in now)
    assert [claim.source and claim.source.kind for claim in now] == ["unknown", "unknown"]


def test_the_certainty_of_what_was_shown_is_judged_by_the_rules(asked: Asked) -> None:
    text = "Sept paniers ont brûlé, suppose la vannière."
    (claim,) = with_rows(asked, text, statement(text, "Sept paniers ont brûlé", source="la vannière", cue="suppose"))
    assert claim.certainty == "hedged"
    assert [(quantity.value, quantity.text) for quantity in claim.quantities] == [(7, "Sept paniers")]


def test_a_pronoun_left_open_means_the_only_one_named(asked: Asked) -> None:
    text = "Les secours ont évacué Paul Varin. Il précise que 12 maisons sont inondées."
    row = statement(text[35:], "12 maisons sont inondées", source="Il", stands_for="Paul Varin", cue="précise")
    _, claim = with_rows(asked, text, row)
    assert claim.source is not None
    assert claim.source.name == "Paul Varin"
    assert claim.source.mention == "Il"
    assert claim.source.resolved_from is not None
    assert claim.source.resolved_from.span.of(text) == "Paul Varin"


@pytest.mark.parametrize("name", ["Paul Varin", "Jean Malbec"])
def test_a_pronoun_that_can_mean_two_stays_open_whatever_the_model_says(asked: Asked, name: str) -> None:
    text = "Les secours ont évacué Paul Varin et Jean Malbec. Il précise que 12 maisons fument."
    row = statement(
        "Il précise que 12 maisons fument.", "12 maisons fument", source="Il", stands_for=name, cue="précise"
    )
    claim = with_rows(asked, text, row)[-1]
    assert claim.source is None
    assert SOURCE_DOUBT in claim.doubts


def test_a_hedge_at_the_cue_counts_and_one_beside_it_is_a_doubt(asked: Asked) -> None:
    text = "Sept maisons ont brûlé, affirme peut-être le maire."
    row = statement(text, "Sept maisons ont brûlé", source="le maire", cue="affirme", hedges=["peut-être"])
    (claim,) = with_rows(asked, text, row)
    assert (claim.certainty, claim.degree, [m.text for m in claim.markers]) == ("hedged", "possible", ["peut-être"])
    text = "Sans doute informé, le maire affirme que sept maisons ont brûlé."
    row = statement(text, "sept maisons ont brûlé", source="le maire", cue="affirme", hedges=["Sans doute"])
    (claim,) = with_rows(asked, text, row)
    assert claim.certainty == "attributed"
    assert CERTAINTY_DOUBT in claim.doubts


UNGROUNDED: dict[str, tuple[str, list[tuple[str, str, str, str, list[str]]]]] = {
    "a verb that things have too": (
        "La hausse montre que 12 familles partiront.",
        [("La hausse montre que 12 familles partiront.", "12 familles partiront", "La hausse", "montre", [])],
    ),
    "a noun after par": (
        "Une averse annoncée par la brise a détruit 12 maisons.",
        [("Une averse annoncée par la brise a détruit 12 maisons.", "Une averse", "la brise", "annoncée par", [])],
    ),
    "a noun before a noun": (
        "12 maisons ont brûlé, la brise évoque 30 étés.",
        [("12 maisons ont brûlé, la brise évoque 30 étés.", "30 étés", "la brise", "évoque", [])],
    ),
    "a voice over a denial": (
        "Le maire dément que 12 maisons ont brûlé, a affirmé la vannière au maire.",
        [
            (
                "Le maire dément que 12 maisons ont brûlé, a affirmé la vannière au maire.",
                "12 maisons ont brûlé",
                "la vannière",
                "a affirmé",
                [],
            )
        ],
    ),
    "a voice that the grammar has taken for another": (
        "Le maire dément que 12 maisons ont brûlé, jure la vannière : les chats ont fui.",
        [
            (
                "Le maire dément que 12 maisons ont brûlé, jure la vannière : les chats ont fui.",
                "les chats ont fui",
                "la vannière",
                "jure",
                [],
            )
        ],
    ),
    "a voice over another one": (
        "Selon la préfecture, 12 maisons ont brûlé, jure la vannière.",
        [
            (
                "Selon la préfecture, 12 maisons ont brûlé, jure la vannière.",
                "12 maisons ont brûlé",
                "la vannière",
                "jure",
                [],
            )
        ],
    ),
    "a speaker shown in another sentence": (
        "La vannière est venue. Deux chats ont fui, jure la vannière.",
        [
            ("La vannière est venue.", "La vannière est venue", "La vannière", "est venue", []),
            ("Deux chats ont fui, jure la vannière.", "Deux chats ont fui", "chats", "ont fui", []),
        ],
    ),
    "an adjective beside the cue": (
        "Le maire présumé affirme que sept maisons ont brûlé.",
        [
            (
                "Le maire présumé affirme que sept maisons ont brûlé.",
                "sept maisons ont brûlé",
                "Le maire présumé",
                "affirme",
                ["présumé"],
            )
        ],
    ),
    "a hedge of another statement": (
        "Sept maisons ont brûlé et la cause serait peut-être criminelle, affirme le maire.",
        [
            (
                "Sept maisons ont brûlé et la cause serait peut-être criminelle, affirme le maire.",
                "Sept maisons ont brûlé",
                "le maire",
                "affirme",
                ["peut-être"],
            )
        ],
    ),
    "words across two sentences": (
        "Sept paniers ont brûlé. La vannière affirme être partie.",
        [
            (
                "Sept paniers ont brûlé. La vannière affirme être partie.",
                "Sept paniers ont brûlé",
                "La vannière",
                "affirme",
                [],
            )
        ],
    ),
}


@pytest.mark.parametrize("name", UNGROUNDED)
def test_what_the_rules_give_no_ground_for_changes_no_claim(asked: Asked, name: str) -> None:
    text, shown = UNGROUNDED[name]
    rows = [statement(a, b, source=source, cue=cue, hedges=hedges) for a, b, source, cue, hedges in shown]
    plain = [replace(claim, doubts=()) for claim in with_rows(asked, text, *rows)]
    assert plain == [replace(claim, doubts=()) for claim in api.claims(Article("a.txt", text))]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"sentence": "Le pont a cédé."}, "Its sentence does not stand in the text."),
        ({"content": "13 personnes ont été évacuées"}, "Its statement does not stand in its sentence."),
        ({"figures": ["900 morts"]}, "A figure does not stand in its statement."),
        ({"figures": ["2 personnes"]}, "A figure does not stand in its statement."),
        ({"source": "Jean Malbec"}, "Its source is not named in its sentence."),
        ({"cue": "D'après"}, "The words said to report it do not stand in its sentence."),
        ({"stands_for": "Jean Malbec"}, "Whom its pronoun stands for is not named before it."),
        ({"relays": ["l'AFP"]}, "A relay is not named in its sentence."),
        ({"denials": ["dément"]}, "A hedge or denial does not stand in its sentence."),
        ({"content": "la préfecture"}, "The rules see no statement in its words."),
        ({"source": "personnes", "cue": "évacuées"}, "Nothing in its sentence makes its source speak."),
        ({"sentence": TEXT, "source": "La mairie", "cue": "dément"}, "Its words run over the border of a sentence."),
        ({"relays": "l'AFP"}, "Its relays are no list of texts."),
        ({"source": 12}, "Its source is no text."),
        ({"cue": "x" * 3_000}, "Its cue has more than 2000 characters."),
        ({"hedges": ["x"] * 50}, "Its hedges are too many or too long."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_has_no_ground_in_the_text_is_dropped_with_its_reason(asked: Asked, changed: Row, why: str) -> None:
    sentence = "Selon la préfecture, 12 personnes ont été évacuées."
    row = statement(sentence, "12 personnes ont été évacuées", source="la préfecture", cue="Selon")
    with asked(speaks(lambda stretch: answer(stretch, [row, row | changed]))):
        found, dropped, _ = read(TEXT)
    assert [one.why for one in dropped] == [why]
    assert found == api.claims(Article("a.txt", TEXT))


# --- what is sent


def test_only_the_text_and_the_instruction_leave_the_machine(asked: Asked) -> None:
    article = Article("secret.txt", TEXT, title="Titre", outlet="Journal", url="https://exemple.fr/a", author="A. B.")
    with asked(speaks(honest)) as endpoint:
        api.claims(article, reader="llm")
    (request,) = endpoint.requests
    assert asked_text(request) == TEXT
    assert request["model"] == "essai"
    assert (request["temperature"], request["seed"]) == (0, 1)
    assert request["response_format"]["type"] == "json_schema"
    sent = json.dumps([request, endpoint.headers], ensure_ascii=False)
    assert not any(private in sent for private in ("secret.txt", "Titre", "Journal", "exemple.fr", "A. B."))
    assert endpoint.headers[0]["authorization"] == f"Bearer {SECRET}"


def test_a_long_article_goes_in_stretches_that_repeat_little(asked: Asked) -> None:
    text = " ".join(f"Selon la préfecture, {n} maisons ont été inondées mardi." for n in range(100, 300))
    settings = QUICK._replace(llm=Llm(request_characters=2_500))
    dropped: list[Dropped] = []
    refused: list[Refusal] = []
    article = Article("a.txt", text)
    with asked(speaks(honest)) as endpoint:
        found = api.claims(article, reader="llm", settings=settings, dropped=dropped.append, refused=refused.append)
    sent = [asked_text(request) for request in endpoint.requests]
    assert len(sent) >= 5
    assert max(map(len, sent)) <= 2_500
    assert sum(map(len, sent)) < 1.1 * len(text)
    assert found == api.claims(article)
    assert (dropped, refused) == ([], [])


@pytest.mark.parametrize(
    "text", ["mot " * 20_000, "a" * 50_000, "Il pleut. " * 5_000, "Un. " + "b" * 7_000 + ". Deux."]
)
def test_stretches_cover_all_sentences_in_linear_number(text: str) -> None:
    sentences = pack("fr").sentences(text)
    cut = portions(sentences, DEFAULT.llm)
    assert all(span.end - span.start <= DEFAULT.llm.request_characters for span in cut)
    for sentence in sentences:
        inside = [span for span in cut if span.overlaps(sentence)]
        assert min(span.start for span in inside) <= sentence.start
        assert max(span.end for span in inside) >= sentence.end
    assert len(cut) <= 2 * len(text) / DEFAULT.llm.request_characters + 2


def test_an_endless_article_is_put_to_the_model_up_to_a_limit_and_says_so(asked: Asked) -> None:
    text = "Selon la préfecture, 12 maisons ont été inondées mardi. " * 40
    settings = QUICK._replace(llm=Llm(request_characters=500, maximum_requests=2))
    refused: list[Refusal] = []
    with asked(speaks(honest)) as endpoint:
        api.claims(Article("a.txt", text), reader="llm", settings=settings, refused=refused.append)
    assert len(endpoint.requests) == 2
    assert "up to character" in refused[0].line()


# --- endpoints as they are


def refusing(*forms: str) -> Callable[[Row], Reply]:
    """An endpoint that answers 400 to those forms of answer ("" for none asked for)."""

    def reply(request: Row) -> Reply:
        form = request.get("response_format", {}).get("type", "")
        return Reply(400, b'{"error": "unknown field"}') if form in forms else said(honest(asked_text(request)))

    return reply


@pytest.mark.parametrize(
    ("forms", "requests"),
    [
        pytest.param((), 2, id="takes the schema"),
        pytest.param(("json_schema",), 3, id="knows JSON without a schema"),
        pytest.param(("json_schema", "json_object"), 4, id="knows neither"),
    ],
)
def test_an_endpoint_without_schemas_is_asked_in_a_plainer_form(
    asked: Asked, forms: tuple[str, ...], requests: int
) -> None:
    with asked(refusing(*forms)) as endpoint:
        refused: list[Refusal] = []
        articles = [Article("a.txt", TEXT), Article("b.txt", TEXT + " Fin.")]
        api.claims(articles, reader="llm", settings=QUICK, refused=refused.append)
    assert refused == []
    assert len(endpoint.requests) == requests  # the form is remembered for the second article


def test_an_endpoint_that_knows_no_options_is_asked_without(asked: Asked) -> None:
    def reply(request: Row) -> Reply:
        return Reply(422, b"") if "seed" in request else said(honest(asked_text(request)))

    with asked(reply) as endpoint:
        assert read(TEXT)[2] == []
    assert set(endpoint.requests[-1]) == {"model", "messages", "stream"}


@pytest.mark.parametrize(
    "wrapped",
    [
        pytest.param("```json\n{}\n```", id="a fence"),
        pytest.param("Voici les énoncés :\n{}\nBonne lecture !", id="courtesies"),
    ],
)
def test_words_around_the_json_are_looked_past(asked: Asked, wrapped: str) -> None:
    text = "Sept paniers ont brûlé, jure la vannière."
    row = statement(text, "Sept paniers ont brûlé", source="la vannière", cue="jure")
    with asked(speaks(lambda stretch: wrapped.replace("{}", answer(stretch, [row])))):
        (claim,) = read(text)[0]
    assert claim.source is not None


def test_a_busy_endpoint_is_asked_again_after_the_pause_it_wants() -> None:
    replies = iter(
        [
            Reply(429, b"", (("Retry-After", "7"),)),
            Reply(503, b"", (("Retry-After", formatdate(time.time() + 30, usegmt=True)),)),
            said("oui"),
        ]
    )
    pauses: list[float] = []
    with fake_llm.serving(lambda _: next(replies)) as server:
        where = endpoints.Endpoint(f"{server.url}/chat/completions", "essai", server.url)
        assert Client(where, Llm(), pauses.append).ask("texte") == "oui"
    assert pauses[0] == 7
    assert 25 < pauses[1] <= 30


def test_an_endpoint_that_fails_is_asked_three_times_with_growing_pauses() -> None:
    pauses: list[float] = []
    with fake_llm.serving(lambda _: Reply(500, b"")) as server:
        where = endpoints.Endpoint(f"{server.url}/chat/completions", "essai", server.url)
        with pytest.raises(EndpointFailed):
            Client(where, Llm(), pauses.append).ask("texte")
        assert len(server.requests) == 3
    assert pauses == [1, 2]


def test_an_endpoint_that_wants_an_hour_has_failed() -> None:
    pauses: list[float] = []
    with fake_llm.serving(lambda _: Reply(429, b"", (("Retry-After", "3600"),))) as server:
        where = endpoints.Endpoint(f"{server.url}/chat/completions", "essai", server.url)
        with pytest.raises(EndpointFailed):
            Client(where, Llm(), pauses.append).ask("texte")
    assert pauses == []


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        pytest.param(Reply(401, SECRET.encode()), "refuses the key (401)", id="a wrong key"),
        pytest.param(Reply(404, b"no such model"), "answers 404", id="no such model"),
        pytest.param(Reply(302, b"", (("Location", "http://192.0.2.1/"),)), "answers 302", id="a redirection"),
        pytest.param(Reply(500, SECRET.encode()), "answers 500", id="a failure"),
        pytest.param(Reply(200, b"x" * 1_200_000), "longer than 1000000 bytes", id="an endless answer"),
        pytest.param(Reply(200, b"[" * 50_000), "as a chat endpoint does", id="a nested answer"),
        pytest.param(Reply(200, b"{}"), "as a chat endpoint does", id="another service"),
        pytest.param(Reply(200, b"\xff\xfe\x00"), "as a chat endpoint does", id="no text"),
        pytest.param(Reply(200, b"", (("Content-Encoding", "gzip"),)), "answers compressed", id="a compressed answer"),
        pytest.param(said("Je ne peux pas."), "not of the agreed form", id="prose"),
        pytest.param(said(answer("autre", [])), "about another text", id="another text"),
    ],
)
def test_a_failure_is_said_with_article_and_endpoint_and_no_claim_is_lost(
    asked: Asked, reply: Reply, words: str
) -> None:
    with asked(lambda _: reply) as endpoint:
        found, dropped, refused = read(TEXT)
    assert found == api.claims(Article("a.txt", TEXT))
    assert dropped == []
    (one,) = refused
    assert one.kind == "no answer"
    assert one.line().startswith("a.txt: ")
    assert f"{endpoint.url}/chat/completions" in one.line()
    assert words in one.line()
    assert "grammaire" in one.line("fr")
    assert SECRET not in repr(one)


@pytest.mark.parametrize("reply", [Reply(200, b" " * 200, (), 0.05), Reply(200, b" " * 3, (), 5.0)])
def test_an_endpoint_that_drips_is_left_in_time(reply: Reply) -> None:
    with fake_llm.serving(lambda _: reply) as server:
        where = endpoints.Endpoint(f"{server.url}/chat/completions", "essai", server.url)
        client = Client(where, Llm(timeout_s=0.4, attempts=1))
        began = time.monotonic()
        with pytest.raises(EndpointFailed) as told:
            client.ask("texte")
        assert time.monotonic() - began < 4  # its answer takes ten seconds or more
    assert told.value.reason == "timeout"


def test_the_batch_goes_on_after_a_failure(asked: Asked) -> None:
    def reply(request: Row) -> Reply:
        text = asked_text(request)
        return Reply(404, b"") if "panne" in text else said(honest(text))

    articles = [Article("a.txt", TEXT), Article("b.txt", TEXT + " La panne dure."), Article("c.txt", TEXT + " Fin.")]
    with asked(reply) as endpoint:
        made = api.brief(articles, reader="llm", settings=QUICK)
    assert [one.name for one in made.refusals] == ["b.txt"]
    assert len(endpoint.requests) == 3
    assert made.claims == api.brief(articles).claims


def test_a_dead_endpoint_is_given_up_after_three_articles(asked: Asked) -> None:
    articles = [Article(f"{n}.txt", f"{TEXT} Fin {n}.") for n in range(6)]
    refused: list[Refusal] = []
    with asked(lambda _: Reply(404, b"")) as endpoint:
        api.claims(articles, reader="llm", settings=QUICK, refused=refused.append)
    assert len(endpoint.requests) == 3
    assert len(refused) == 6
    assert "3 articles in a row" in refused[5].line()


def test_an_endpoint_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with fake_llm.serving(lambda _: Reply(200, b"")) as endpoint:
        url = endpoint.url
    monkeypatch.setenv("RECOUPE_LLM_URL", url)
    monkeypatch.setenv("RECOUPE_LLM_MODEL", "essai")
    found, _, refused = read(TEXT)
    assert found == api.claims(Article("a.txt", TEXT))
    assert "cannot be reached" in refused[0].line()


# --- configuration

COMPLETE = {"RECOUPE_LLM_URL": "https://modele.exemple/v1", "RECOUPE_LLM_MODEL": "essai"}


@pytest.mark.parametrize(
    ("url", "posted"),
    [
        ("https://modele.exemple/v1", "https://modele.exemple/v1/chat/completions"),
        ("https://modele.exemple/v1/chat/completions", "https://modele.exemple/v1/chat/completions"),
        ("https://modele.exemple/v1/?api-version=2", "https://modele.exemple/v1/chat/completions?api-version=2"),
        ("http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"),
        ("http://127.0.0.2/v1", "http://127.0.0.2/v1/chat/completions"),
        ("http://[::1]:9/v1", "http://[::1]:9/v1/chat/completions"),
    ],
)
def test_the_address_is_completed(url: str, posted: str) -> None:
    assert endpoints.endpoint(COMPLETE | {"RECOUPE_LLM_URL": url}).url == posted


def test_what_a_message_shows_of_the_address_has_no_query() -> None:
    found = endpoints.endpoint(COMPLETE | {"RECOUPE_LLM_URL": f"https://modele.exemple/v1?key={SECRET}"})
    assert SECRET not in found.shown


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        pytest.param({}, "RECOUPE_LLM_URL and RECOUPE_LLM_MODEL", id="nothing set"),
        pytest.param({"RECOUPE_LLM_URL": "https://a.exemple"}, "not set: RECOUPE_LLM_MODEL", id="no model"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": "modele.exemple"}, "no web address", id="no scheme"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": "file:///etc/passwd"}, "no web address", id="a file"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": "http://[x/"}, "no web address", id="a broken address"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": "http://a.exemple/v1"}, "unencrypted", id="http to the world"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": "http://127.0.0.1.exemple/"}, "unencrypted", id="a false loopback"),
        pytest.param(COMPLETE | {"RECOUPE_LLM_URL": f"https://a:{SECRET}@b.exemple"}, "user name", id="a password"),
        pytest.param(
            COMPLETE | {"RECOUPE_LLM_KEY": f"{SECRET}\nHost: x"}, "characters that no key has", id="a line end"
        ),
    ],
)
def test_a_wrong_configuration_is_said_without_its_secrets(environment: dict[str, str], words: str) -> None:
    with pytest.raises(WrongUse) as told:
        endpoints.endpoint(environment)
    assert words in str(told.value)
    assert SECRET not in str(told.value)


def test_http_to_the_world_can_be_allowed() -> None:
    where = COMPLETE | {"RECOUPE_LLM_URL": "http://a.exemple/v1", "RECOUPE_LLM_ALLOW_HTTP": "1"}
    assert endpoints.endpoint(where).url == "http://a.exemple/v1/chat/completions"


def test_a_missing_extra_is_said_with_the_way_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoints, "find_spec", lambda _: None)
    with pytest.raises(ExtraMissing, match=r"pip install 'recoupe\[llm\]'"):
        endpoints.endpoint(COMPLETE)


def test_the_reader_that_travels_carries_no_key(asked: Asked) -> None:
    import pickle

    from recoupe.readers import reader

    with asked(speaks(honest)):
        asking = reader("llm")
        asking.read(Article("a.txt", TEXT), pack("fr"), DEFAULT)
        assert SECRET.encode() not in pickle.dumps(asking)
        assert SECRET not in repr(vars(asking))


def test_every_failure_is_worded_in_both_languages() -> None:
    values = {"status": "418", "seconds": "1", "limit": "1", "articles": "3", "characters": "9"}
    reasons = [line.split("\t")[0] for line in table_lines()[1:]]
    assert reasons == sorted(reasons)
    for reason in reasons:
        one = refusal(reason, "a.txt", "https://modele.exemple", **values)
        assert "https://modele.exemple" in one.line("en")
        assert "https://modele.exemple" in one.line("fr")
        assert one.line("en") != one.line("fr")


def table_lines() -> list[str]:
    path = Path(endpoints.__file__).with_name("failures.tsv")
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]


# --- the command line


def test_the_command_says_how_many_statements_were_dropped(asked: Asked, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    invented = statement("Le pont a cédé.", "Le pont a cédé")
    with asked(speaks(lambda text: answer(text, [*honest_rows(text), invented]))):
        plain = CliRunner().invoke(app, ["claims", str(path), "--format", "jsonl"])
        done = CliRunner().invoke(app, ["claims", str(path), "--reader", "llm", "--format", "jsonl", "--lang", "en"])
        brief = CliRunner().invoke(app, ["brief", str(path), "--reader", "llm", "--lang", "fr"])
    assert done.exit_code == brief.exit_code == 0
    assert done.stderr.splitlines() == [
        "1 statement proposed by the language model has no ground in the text and was left out."
    ]
    assert "1 énoncé proposé par le modèle de langue" in brief.stderr
    assert done.stdout == plain.stdout
    assert plain.stderr == ""


def test_the_command_says_which_article_was_not_heard_and_ends_with_one(asked: Asked, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    with asked(lambda _: Reply(401, b"")):
        done = CliRunner().invoke(app, ["claims", str(path), "--reader", "llm", "--format", "jsonl", "--lang", "en"])
        brief = CliRunner().invoke(app, ["brief", str(path), "--reader", "llm", "--json", "--lang", "fr"])
    assert done.exit_code == brief.exit_code == 1
    assert "a.txt: was not put to the language model" in done.stderr
    assert "a.txt : n'a pas été soumis au modèle de langue" in brief.stderr
    assert json.loads(brief.stdout)["refusals"][0]["kind"] == "no answer"
    assert len(done.stdout.splitlines()) == 2


def test_two_workers_ask_and_give_what_one_gives(asked: Asked) -> None:
    articles = [Article(f"{n}.txt", f"{n} paniers ont brûlé, jure la vannière. {TEXT}") for n in range(20, 24)]

    def model(text: str) -> str:
        sentence = text.partition(". ")[0] + "."
        content = sentence.partition(",")[0]
        return answer(text, [statement(sentence, content, source="la vannière", cue="jure"), *honest_rows(text)])

    with asked(speaks(model)):
        one, two = api.claims(articles, reader="llm"), api.claims(articles, reader="llm", workers=2)
    assert one == two
    assert sum(POINTED_DOUBT in claim.doubts for claim in one) == 4


def test_without_the_reader_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    script = (
        "import sys; from recoupe.surfaces.cli import app\n"
        f"app(['brief', {str(path)!r}], standalone_mode=False)\n"
        "print([m for m in sys.modules if m.startswith(('httpx', 'recoupe.llm', 'ssl'))], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.splitlines()[-1] == "[]"
