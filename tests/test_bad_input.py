"""Every input that cannot be read gets one clear line, and the rest goes on."""

from __future__ import annotations

import codecs
import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from costs import times_as_long
from recoupe.ingest import read
from recoupe.ingest.refusals import refusal
from recoupe.ingest.tables import rows
from recoupe.model.text import Refusal

TEXT = "Le barrage de Morvane a cédé mardi soir, selon la préfecture. Trois villages sont évacués."


def refused(*paths: str | Path) -> Refusal:
    reading = read(paths)
    assert not reading.articles
    (one,) = reading.refusals
    return one


def file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        pytest.param("a.txt", b"", "empty", id="no bytes"),
        pytest.param("a.txt", " \n\t\u00a0\n", "empty", id="white space"),
        pytest.param("a.txt", "…\n***\n", "empty", id="signs"),
        pytest.param("a.txt", f"outlet: X\n\n{' ' * 10}", "empty", id="a head without a text"),
        pytest.param("a.jsonl", b"", "empty", id="no lines"),
        pytest.param("a.jsonl", "\n\n\n", "empty", id="blank lines"),
        pytest.param("a.jsonl", codecs.BOM_UTF8 + b"\n", "empty", id="a byte order mark alone"),
        pytest.param("a.jsonl", codecs.BOM_UTF16_LE, "empty", id="a byte order mark of UTF-16 alone"),
        pytest.param("a.json", "[]", "empty", id="an empty array"),
        pytest.param("a.html", b"", "empty", id="an empty page"),
        pytest.param("a.txt", b"%PDF-1.7\n", "binary", id="a PDF under another name"),
        pytest.param("a.pdf", b"%PDF-1.7\n", "binary", id="a PDF"),
        pytest.param("a.jpg", b"\xff\xd8\xff\xe0" + bytes(range(1, 200)), "binary", id="a picture"),
        pytest.param("a.docx", b"PK\x03\x04rest", "binary", id="an office file"),
        pytest.param("a.txt", "Le pont\0 est fermé.", "binary", id="a zero byte"),
        pytest.param("a.txt", bytes(range(1, 32)) * 20, "binary", id="control characters"),
        pytest.param(
            "a.txt", "Мост закрыт, сообщили власти города в среду.".encode("cp1251"), "unreadable", id="cp1251"
        ),
        pytest.param("a.jsonl", '{"text": "Le pont', "broken line", id="a cut line"),
        pytest.param("a.jsonl", "Le pont", "broken line", id="a line that is no JSON"),
        pytest.param("a.jsonl", '["Le pont"]', "broken line", id="a line that is no object"),
        pytest.param("a.jsonl", '{"outlet": "Le Phare"}', "broken line", id="neither text nor document"),
        pytest.param("a.jsonl", '{"text": 12}', "broken line", id="a text that is a number"),
        pytest.param("a.jsonl", '{"text": ""}', "empty", id="an empty text"),
        pytest.param("a.jsonl", '{"text": "Le \\u0000 pont"}', "binary", id="a zero character in JSON"),
        pytest.param("a.jsonl", '{"text": ' + "[" * 100_000, "broken line", id="JSON nested without end"),
        pytest.param("a.json", "[" * 100_000, "broken line", id="an array nested without end"),
        pytest.param("a.jsonl", '{"text": ' + "9" * 10_000 + "}", "broken line", id="a number without end"),
        pytest.param("a.json", '{"articles": [', "broken line", id="a cut JSON file"),
        pytest.param(
            "claims.jsonl", '{"text":"x","certainty":"hedged","start":0,"end":1}', "broken line", id="our own claims"
        ),
        pytest.param("a.jsonl", '{"document": "b.txt", "outlet": "X"}', "wrong metadata", id="metadata of no file"),
        pytest.param("a.jsonl", '{"document": "../../etc/passwd"}', "wrong metadata", id="metadata that leads out"),
        pytest.param("a.txt", f"language: en\n\n{TEXT}", "no language pack", id="declared in another language"),
    ],
)
def test_one_bad_file_gives_one_refusal(name: str, content: str | bytes, kind: str, tmp_path: Path) -> None:
    path = file(tmp_path, name, content)
    one = refused(path)
    assert one.kind == kind
    assert one.name.startswith(str(path))
    assert one.line().count("\n") == 0


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("rien.txt", "does not exist"),
        ("*.txt", "matches no file"),
        ("**/x/*.txt", "matches no file"),
        ("", "does not exist"),
        ("a\0b", "does not exist"),
        ("x" * 5000, "does not exist"),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(
    path: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    one = refused(path)
    assert one.kind == "missing"
    assert words in one.found


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    file(tmp_path, "photo.jpg", b"\xff\xd8\xff")
    assert refused(tmp_path).kind == "empty"


def test_a_kind_of_file_that_may_hold_an_article_is_named(tmp_path: Path) -> None:
    file(tmp_path, "a.txt", TEXT)
    file(tmp_path, "dossier.pdf", b"%PDF-1.7")
    reading = read([tmp_path])
    assert len(reading.articles) == 1
    assert [(one.kind, Path(one.name).name) for one in reading.refusals] == [("unsupported", "dossier.pdf")]


def test_a_link_to_nothing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "parti.txt")
    assert "link" in refused(tmp_path / "a.txt").found
    assert "link" in refused(tmp_path).found


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert refused(tmp_path / "a.txt").kind == "unreadable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", TEXT)
    path.chmod(0)
    assert refused(path).kind == "unreadable"


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens and cannot be read")
def test_a_file_that_fails_while_it_is_read_is_refused() -> None:
    assert refused("/proc/self/mem").kind == "unreadable"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_refused() -> None:
    assert refused("/dev/null").kind == "unreadable"


def test_a_text_over_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000_000)  # a sparse file: reading it would take minutes
    one = refused(path)
    assert one.kind == "too large"
    assert "50000 MB" in one.found


def test_standard_input_over_the_limit_is_refused() -> None:
    reading = read(["-"], io.BytesIO(f"{TEXT} ".encode() * 60_000))
    assert [one.kind for one in reading.refusals] == ["too large"]


def test_a_page_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert refused(file(tmp_path, "a.html", b"<html>" + b"<p>mot</p>" * 250_000)).kind == "too large"


def test_a_very_long_line_is_read_and_noted(tmp_path: Path) -> None:
    text = f"{TEXT} " * 22_000
    (article,) = read([file(tmp_path, "a.txt", text)]).articles
    assert article.text == text
    assert article.notes == (f"a line of {len(text)} characters",)


def test_a_json_line_over_the_limit_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    good = json.dumps({"document": "d", "text": TEXT})
    long = json.dumps({"text": "mot " * 1_500_000})
    reading = read([file(tmp_path, "a.jsonl", f"{long}\n{good}\n")])
    assert [article.document for article in reading.articles] == ["d"]
    assert [(one.kind, Path(one.name).name) for one in reading.refusals] == [("too large", "a.jsonl:1")]


def test_a_broken_line_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    good = json.dumps({"document": "d", "text": TEXT})
    reading = read([file(tmp_path, "a.jsonl", f'\n{{"text": "Le\n{good}\n')])
    assert [article.document for article in reading.articles] == ["d"]
    (one,) = reading.refusals
    assert one.name.endswith("a.jsonl:2")
    assert one.found.startswith("is not valid JSON (character ")
    assert one.line() == f"{one.name}: {one.found} Correct it; the other lines were read."


def test_many_broken_lines_of_one_file_are_counted(tmp_path: Path) -> None:
    reading = read([file(tmp_path, "a.jsonl", "non\n" * 500)])
    assert len(reading.refusals) == 21
    assert reading.refusals[-1].found == "480 more entries of this file were refused."


def test_a_broken_item_of_an_array_leaves_those_before_it(tmp_path: Path) -> None:
    reading = read([file(tmp_path, "a.json", f'[{{"text": {json.dumps(TEXT)}}}, oups]')])
    assert [article.text for article in reading.articles] == [TEXT]
    assert [one.kind for one in reading.refusals] == ["broken line"]


def test_a_broken_date_is_refused_but_the_article_is_read(tmp_path: Path) -> None:
    reading = read([file(tmp_path, "a.txt", f"date: 31 février 2031\n\n{TEXT}")])
    (article,) = reading.articles
    assert article.published is None
    (one,) = reading.refusals
    assert one.kind == "wrong metadata"
    assert "31 février 2031" in one.found


def test_a_broken_date_in_articles_jsonl_is_named_by_its_line(tmp_path: Path) -> None:
    file(tmp_path, "a.txt", TEXT)
    file(tmp_path, "articles.jsonl", '{"document": "a.txt", "date": "bientôt"}')
    (one,) = read([tmp_path]).refusals
    assert one.name.endswith("articles.jsonl:1")


def test_a_metadata_file_alone_says_what_to_give(tmp_path: Path) -> None:
    file(tmp_path, "a.txt", TEXT)
    one = refused(file(tmp_path, "articles.jsonl", '{"document": "a.txt", "outlet": "Le Phare"}'))
    assert one.kind == "wrong metadata"
    assert one.advice == "Give the folder, or those files."


def test_a_metadata_line_for_a_missing_file_is_refused(tmp_path: Path) -> None:
    file(tmp_path, "a.txt", TEXT)
    file(tmp_path, "articles.jsonl", '{"document": "a.txt"}\n{"document": "b.txt"}')
    reading = read([tmp_path])
    assert len(reading.articles) == 1
    assert [(one.kind, Path(one.name).name) for one in reading.refusals] == [("wrong metadata", "articles.jsonl:2")]


def test_the_same_text_of_the_same_outlet_is_read_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        file(tmp_path, name, f"outlet: Le Phare\n\n{TEXT}" + ("\r\n" if name == "b.txt" else ""))
    reading = read([tmp_path])
    assert [article.document for article in reading.articles] == ["a.txt"]
    (one,) = reading.refusals
    assert one.kind == "duplicate"
    assert one.found.endswith(f"{tmp_path / 'a.txt'}.")


def test_the_same_text_without_outlets_is_read_once(tmp_path: Path) -> None:
    file(tmp_path, "a.txt", TEXT)
    file(tmp_path, "b.txt", TEXT)
    assert [one.kind for one in read([tmp_path]).refusals] == ["duplicate"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("outlet: Le Phare", "outlet: La Gazette"),
        ("url: https://phare.example/a", "url: https://www.gazette.example/a"),
        ("outlet: Le Phare", "url: https://www.gazette.example/a"),
    ],
)
def test_the_same_text_of_two_outlets_is_a_copy_and_kept(left: str, right: str, tmp_path: Path) -> None:
    file(tmp_path, "a.txt", f"{left}\n\n{TEXT}")
    file(tmp_path, "b.txt", f"{right}\n\n{TEXT}")
    reading = read([tmp_path])
    assert reading.refusals == ()
    first, second = reading.articles
    assert first.text == second.text
    assert first.id != second.id


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dam at Morvane broke on Tuesday evening and three villages were evacuated, the mayor said.", "English"),
        (
            "Der Damm ist am Dienstag gebrochen, und die Menschen wurden aus drei Dörfern in die Stadt gebracht.",
            "German",
        ),
        (
            "La presa se rompió el martes y los vecinos de tres pueblos fueron evacuados, según el alcalde.",
            "Spanish",
        ),
        (
            "La diga ha ceduto nella notte e gli abitanti di tre paesi sono stati evacuati, secondo il sindaco.",
            "Italian",
        ),
        (
            "De dam is op dinsdag gebroken en de bewoners van drie dorpen werden met bussen naar het dal gebracht.",
            "Dutch",
        ),
        (
            "A barragem cedeu na noite de terça e os moradores de três aldeias foram retirados, segundo o prefeito.",
            "Portuguese",
        ),
        (
            "Dammen brast på tisdagskvällen och tre byar har evakuerats, enligt borgmästaren, som inte var där.",
            "Swedish",
        ),
        (
            "La presa va cedir dimarts i els veïns de tres pobles van ser evacuats, però no hi ha ferits.",
            "Catalan",
        ),
        ("Плотина прорвалась во вторник вечером, жителей трёх деревень вывезли, сообщил мэр.", "Russian"),
        ("انهار السد مساء الثلاثاء وتم إجلاء سكان ثلاث قرى، بحسب رئيس البلدية.", "Arabic"),
        ("火曜日の夜にダムが決壊し、三つの村の住民が避難したと市長が述べた。", "Japanese"),
        ("周二晚上大坝决堤，三个村庄的居民已经撤离。", "Chinese"),
    ],
)
def test_a_text_in_another_language_is_refused_by_its_name(text: str, language: str, tmp_path: Path) -> None:
    one = refused(file(tmp_path, "a.txt", text))
    assert one.kind == "no language pack"
    assert language in one.found


def test_a_text_in_a_language_that_nobody_recognised_is_refused(tmp_path: Path) -> None:
    text = """A gát kedd este átszakadt, és három falut kiürítettek, közölte a polgármester. A völgy lakóinak egy órájuk
    volt arra, hogy elhagyják otthonaikat. Egy nő megsérült, amikor egy fal ledőlt, és kórházba vitték. A mentők két
    eltűnt embert keresnek. A rendőrség szerint túl korai megmondani, mi okozta a balesetet, de vizsgálat indult."""
    assert "not recognised" in refused(file(tmp_path, "a.txt", f"{text} {text.upper()}")).found


@pytest.mark.parametrize(
    "text",
    [
        "Oui.",
        "Explosion à Morvane",
        "« The show must go on », a lancé le maire avant de quitter la salle avec ses adjoints.",
        "Morvane, Lorvain, Estrelle, Valdor, Karsk : cinq villes, cinq barrages, cinq maires.",
        "Il parle de « перестройка » et de « glasnost » devant les élus.",
    ],
)
def test_a_short_or_mixed_french_text_is_read(text: str, tmp_path: Path) -> None:
    assert read([file(tmp_path, "a.txt", text)]).refusals == ()


def test_a_declared_language_is_believed(tmp_path: Path) -> None:
    text = "language: fr\n\nThe dam at Morvane broke on Tuesday evening and three villages were evacuated."
    assert read([file(tmp_path, "a.txt", text)]).refusals == ()


def test_a_language_with_a_pack_is_read_as_itself(tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", "The dam at Morvane broke on Tuesday and the mayor said that it was not his fault.")
    assert [article.language for article in read([path], languages=("fr", "en")).articles] == ["en"]


def test_every_wording_has_a_french_twin_with_the_same_blanks() -> None:
    for row in rows("refusals.tsv"):
        for part in ("found", "advice"):
            english, french = (re.findall(r"\{(\w+)\}", row[f"{part}_{lang}"]) for lang in ("en", "fr"))
            twins = [blank.replace("_fr", "_en") for blank in french]
            assert sorted(twins) == sorted(english), row["code"]


def test_a_refusal_can_be_said_in_french() -> None:
    one = refusal("missing_path", "rien.txt")
    assert one.line() == "rien.txt: does not exist. Check the path."
    assert one.line("fr") == "rien.txt : n'existe pas. Vérifiez le chemin."
    assert one.line("pt") == one.line()


def test_a_name_cannot_break_the_line_or_colour_the_terminal(tmp_path: Path) -> None:
    path = file(tmp_path, "a\n\x1b[31m.txt", b"")
    line = refused(path).line()
    assert "\n" not in line
    assert "\x1b" not in line


def test_a_name_that_is_no_unicode_can_be_printed(tmp_path: Path) -> None:
    try:
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
        path.write_bytes(TEXT.encode())
    except OSError:
        pytest.skip("this file system takes Unicode names only")
    (article,) = read([path]).articles
    assert article.document.encode("utf-8").decode() == "caf\ufffd.txt"


@effort(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), suffix=st.sampled_from([".txt", ".md", ".jsonl", ".json", ".bin", ""]))
def test_no_bytes_ever_raise(data: bytes, suffix: str, tmp_path: Path) -> None:
    if data.lstrip().lower().startswith((b"<!doc", b"<html", b"<?xml")):
        return
    reading = read([file(tmp_path, f"a{suffix}", data)])
    assert reading.articles or reading.refusals
    for one in reading.refusals:
        assert one.line().isprintable() or "\u00a0" in one.line()


HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    "many colons": (".txt", lambda n: "title: " + "a: " * n),
    "line ends": (".txt", lambda n: "\n" * n),
    "blanks in a tag": (".txt", lambda n: "<?xml " + " " * n),
    "colons without blanks": (".txt", lambda n: "a:" * n),
    "an endless head": (".txt", lambda n: "title: x\n" + "a: b\n" * n),
    "combining accents": (".txt", lambda n: "e\u0301" * n),
    "blank lines": (".json", lambda n: "\n" * n),
    "blanks in an array": (".json", lambda n: "[" + " " * n),
    "commas": (".json", lambda n: '[{"text":"a"}' + "," * n),
    "empty objects": (".jsonl", lambda n: "{}\n" * (n // 10)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_reading_grows_with_the_bytes_even_when_they_are_hostile(name: str, tmp_path: Path) -> None:
    suffix, make = HOSTILE[name]

    short, long = (file(tmp_path, f"{size}{suffix}", make(size)) for size in (50_000, 400_000))
    # eight times the bytes: squared growth would be 64 times the time
    assert times_as_long(lambda: read([long]), lambda: read([short]), allowed=24, measurable_s=0.05) < 24
