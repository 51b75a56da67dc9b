"""What is read from files, folders, patterns and standard input, and that no character is lost on the way."""

from __future__ import annotations

import codecs
import io
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from recoupe.ingest import read
from recoupe.ingest.dates import published
from recoupe.ingest.head import head
from recoupe.model.text import Article
from recoupe.settings import DEFAULT

TEXT = "Le barrage de Morvane a cédé mardi soir, selon la préfecture. Trois villages sont évacués."
OTHER = "La mairie de Morvane n’a pas confirmé le bilan. Les secours cherchent encore deux personnes."


def write(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content.encode("utf-8"))
    return folder


def only(*paths: str | Path) -> Article:
    reading = read(paths)
    assert not reading.refusals, [refusal.line() for refusal in reading.refusals]
    (article,) = reading.articles
    return article


def test_a_plain_file_is_its_whole_content(tmp_path: Path) -> None:
    article = only(write(tmp_path, a_txt=f"\n{TEXT}\n\n") / "a.txt")
    assert article.text == f"\n{TEXT}\n\n"
    assert article.document == "a.txt"
    assert (article.title, article.outlet, article.published, article.notes) == (None, None, None, ())


def test_a_head_gives_the_metadata_and_offsets_count_after_it(tmp_path: Path) -> None:
    lines = "Outlet: La Gazette des Caps\nTITRE : Le barrage\ndate: 2031-05-13T18:42:00+02:00\nauteur: J. Dupont\n"
    article = only(
        write(tmp_path, a_txt=f"{lines}url: https://gazette.example/1\nlangue: français\n\n\n{TEXT}") / "a.txt"
    )
    assert article.text == f"\n{TEXT}"
    assert article.outlet == "La Gazette des Caps"
    assert article.title == "Le barrage"
    assert article.author == "J. Dupont"
    assert article.url == "https://gazette.example/1"
    assert article.language == "fr"
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-13T18:42:00+02:00"
    assert article.published.found_in == "head"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Selon lui : le pont est fermé.\n\nLa suite.", id="a sentence with a colon"),
        pytest.param("title: Le pont\nLa suite sans ligne vide.", id="no empty line"),
        pytest.param("\ntitle: Le pont\n\nLa suite.", id="not from the first character"),
        pytest.param("Le titre : un pont\n\nLa suite.", id="two words before the colon"),
        pytest.param("url\n\nLa suite.", id="no colon"),
        pytest.param("Date : 13 mai\nLe maire de Morvane a parlé.\n\nLa suite.", id="a sentence among the keys"),
        pytest.param("title: Le pont", id="nothing after"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_merely_looks_like_a_head_stays_in_the_text(text: str) -> None:
    assert head(text).start == 0
    assert not head(text).fields


def test_an_unknown_key_in_a_head_is_left_out_and_noted() -> None:
    found = head("outlet: Le Phare\nsection: monde\n\nTexte.")
    assert dict(found.fields) == {"outlet": "Le Phare"}
    assert found.notes == ("head line not used: section: monde",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_head_may_have_any_line_ends(end: str, tmp_path: Path) -> None:
    content = f"outlet: Le Phare{end}date: 2031-05-13{end}{end}{TEXT}{end}{OTHER}"
    (tmp_path / "a.txt").write_bytes(content.encode())
    article = only(tmp_path / "a.txt")
    assert article.text == f"{TEXT}{end}{OTHER}"
    assert article.outlet == "Le Phare"


def test_a_folder_is_read_with_its_subfolders_sorted_by_name(tmp_path: Path) -> None:
    write(tmp_path, b_txt=f"{TEXT} B", a_md=f"{TEXT} A", c_jsonl=json.dumps({"document": "x", "text": f"{TEXT} C"}))
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub", a_txt=f"{TEXT} D")
    write(tmp_path, _hidden_txt="rien", photo_jpg="rien", style_css="rien")
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".git", z_txt="rien")
    reading = read([tmp_path])
    assert [article.document for article in reading.articles] == ["a.md", "b.txt", "x", "a.txt"]
    assert reading.refusals == ()


def test_the_parts_of_a_saved_page_are_not_read(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT, page_html="")
    for folder in ("page_files", "page_fichiers"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, frame_html="<html>publicité</html>")
    reading = read([tmp_path])
    assert [refusal.kind for refusal in reading.refusals] == ["empty"]


@pytest.mark.parametrize(
    ("pattern", "documents"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("[a]*", ["a.txt"]),
        ("**/*.txt", ["a.txt", "b.txt", "c.txt"]),
        ("**", ["a.txt", "b.txt", "c.txt"]),
        ("s?b/*", ["c.txt"]),
        ("*", ["a.txt", "b.txt", "c.txt"]),
    ],
)
def test_a_pattern_stands_for_the_files_it_matches(pattern: str, documents: list[str], tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"{TEXT} A", b_txt=f"{TEXT} B")
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub", c_txt=f"{TEXT} C")
    assert sorted(article.document for article in read([f"{tmp_path}/{pattern}"]).articles) == documents


def test_a_file_whose_name_looks_like_a_pattern_is_read(tmp_path: Path) -> None:
    (tmp_path / "article [1].txt").write_text(TEXT)
    assert only(tmp_path / "article [1].txt").text == TEXT


def test_a_file_reached_twice_is_read_once_and_silently(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert only(tmp_path / "a.txt", tmp_path, f"{tmp_path}/*.txt").document == "a.txt"


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        for link in range(3):
            (tmp_path / name / f"to{link}").symlink_to(tmp_path)
    assert only(tmp_path).document == "a.txt"
    assert only(f"{tmp_path}/**/*.txt").document == "a.txt"


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    for folder in ("lundi", "mardi"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, a_txt=f"{TEXT} {folder}")
    write(tmp_path, b_txt=OTHER)
    documents = [article.document for article in read([tmp_path]).articles]
    assert documents == ["b.txt", "lundi/a.txt", "mardi/a.txt"]


def test_standard_input_may_be_text(tmp_path: Path) -> None:
    reading = read(["-"], io.BytesIO(f"outlet: Le Phare\n\n{TEXT}".encode()))
    assert [(a.document, a.outlet, a.text) for a in reading.articles] == [("-", "Le Phare", TEXT)]


def test_standard_input_may_be_json_lines() -> None:
    lines = "\n".join(json.dumps({"document": name, "text": f"{TEXT} {name * 3000}"}) for name in "ab")
    reading = read(["-", "-"], io.BytesIO(lines.encode()))
    assert [article.document for article in reading.articles] == ["a", "b"]


def test_json_lines_carry_metadata(tmp_path: Path) -> None:
    row = {
        "document": "d1",
        "text": TEXT,
        "outlet": "Le Phare",
        "published": "2031-05-13T08:05:00Z",
        "title": "Le barrage\ncède",
        "url": "https://phare.example/1",
        "author": ["A. Blanc", {"name": "C. Noir"}],
    }
    article = only(write(tmp_path, a_jsonl=json.dumps(row) + "\n\n") / "a.jsonl")
    assert (article.document, article.outlet, article.title) == ("d1", "Le Phare", "Le barrage cède")
    assert article.author == "A. Blanc, C. Noir"
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-13T08:05:00+00:00"
    assert article.published.found_in == "json line"


def test_a_json_line_without_a_name_is_called_after_its_place(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=f"{json.dumps({'text': TEXT})}\n{json.dumps({'text': OTHER})}\n")
    assert [article.document for article in read([tmp_path]).articles] == ["a.jsonl:1", "a.jsonl:2"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(json.dumps([{"document": "a", "text": TEXT}, {"document": "b", "text": OTHER}]), id="array"),
        pytest.param(
            json.dumps([{"document": "a", "text": TEXT}, {"document": "b", "text": OTHER}], indent=2), id="lines"
        ),
        pytest.param(
            f"{json.dumps({'document': 'a', 'text': TEXT})}\n{json.dumps({'document': 'b', 'text': OTHER})}", id="rows"
        ),
    ],
)
def test_a_json_file_may_be_an_array_or_lines(content: str, tmp_path: Path) -> None:
    reading = read([write(tmp_path, a_json=content) / "a.json"])
    assert [(article.document, article.text) for article in reading.articles] == [("a", TEXT), ("b", OTHER)]


def test_one_object_over_several_lines_is_one_article(tmp_path: Path) -> None:
    content = json.dumps({"document": "a", "text": TEXT}, indent=2)
    assert only(write(tmp_path, a_json=content) / "a.json").text == TEXT


def test_articles_jsonl_describes_the_files_beside_it(tmp_path: Path) -> None:
    rows = [
        {
            "document": "a.txt",
            "outlet": "Le Phare",
            "date": "2031-05-13",
            "title": "Le barrage",
            "url": "https://p.example/",
        },
        {"document": "b.txt", "outlet": "La Gazette", "date": None},
    ]
    write(tmp_path, a_txt=f"outlet: Mon Journal\n\n{TEXT}", b_txt=OTHER)
    write(tmp_path, articles_jsonl="\n".join(map(json.dumps, rows)))
    first, second = read([tmp_path]).articles
    assert (first.outlet, first.title, first.url) == ("Mon Journal", "Le barrage", "https://p.example/")
    assert first.published is not None
    assert (first.published.day, first.published.found_in) == (date(2031, 5, 13), "articles.jsonl")
    assert (second.outlet, second.published) == ("La Gazette", None)
    assert only(tmp_path / "b.txt").outlet == "La Gazette"
    assert read([tmp_path]).refusals == ()


def test_articles_jsonl_of_a_folder_reaches_into_its_subfolders(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub", a_txt=TEXT)
    write(tmp_path, articles_jsonl=json.dumps({"document": "sub/a.txt", "outlet": "Le Phare"}))
    assert only(tmp_path).outlet == "Le Phare"


@pytest.mark.parametrize(
    ("data", "note"),
    [
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), "byte order mark dropped", id="UTF-8 with mark"),
        pytest.param(TEXT.encode("latin-1"), "read as Windows-1252", id="Latin-1"),
        pytest.param(TEXT.encode("utf-16"), "read as UTF-16", id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "read as UTF-16", id="UTF-16 big end"),
        pytest.param(codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "read as UTF-32", id="UTF-32"),
    ],
)
def test_an_encoding_is_recognised_and_noted(data: bytes, note: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    article = only(tmp_path / "a.txt")
    assert article.text == TEXT
    assert note in article.notes


def test_windows_quotes_and_dashes_are_read(tmp_path: Path) -> None:
    text = "L’été – « l’œuvre » coûte 3 € à Morvane, selon la préfecture…"
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    assert only(tmp_path / "a.txt").text == text


def test_a_few_broken_bytes_do_not_spoil_the_accents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"{TEXT} É".encode()[:-1] + b" fin")
    article = only(tmp_path / "a.txt")
    assert article.text == f"{TEXT} \ufffd fin"
    assert article.notes == ("1 characters are not valid UTF-8 and stand as U+FFFD",)


def test_json_lines_may_be_latin_1_or_utf_16(tmp_path: Path) -> None:
    row = json.dumps({"document": "a", "text": TEXT}, ensure_ascii=False)
    (tmp_path / "a.jsonl").write_bytes(row.encode("latin-1"))
    assert only(tmp_path / "a.jsonl").text == TEXT
    (tmp_path / "a.jsonl").write_bytes(row.encode("utf-16"))
    assert only(tmp_path / "a.jsonl").text == TEXT


def test_half_an_emoji_in_json_does_not_move_what_follows(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=json.dumps({"text": "X"}).replace("X", f"{TEXT} \\ud83d fin"))
    article = only(tmp_path / "a.jsonl")
    assert article.text == f"{TEXT} \ufffd fin"
    assert article.notes == ("1 lone surrogates stand as U+FFFD",)


def test_control_characters_in_a_title_cannot_reach_the_terminal(tmp_path: Path) -> None:
    row = {"document": "a\x1b[31m", "text": TEXT, "title": "Le \x1b[31mpont\u202e"}
    article = only(write(tmp_path, a_jsonl=json.dumps(row)) / "a.jsonl")
    assert article.title == "Le  [31mpont".replace("  ", " ")
    assert "\x1b" not in article.document


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-05-13", "2031-05-13"),
        ("20310513", "2031-05-13"),
        ("2031-05-13T18:42:00+02:00", "2031-05-13T18:42:00+02:00"),
        ("2031-05-13T18:42:00.123+0200", "2031-05-13T18:42:00.123000+02:00"),
        ("2031-05-13T16:42Z", "2031-05-13T16:42:00+00:00"),
        ("2031-05-13 16:42:00 UTC", "2031-05-13T16:42:00+00:00"),
        ("2031-05-13 18:42", "2031-05-13"),
        ("2031-05-13T99:99", "2031-05-13"),
        ("13 mai 2031", "2031-05-13"),
        ("mardi 13 mai 2031 à 18h42", "2031-05-13"),
        ("Publié le 1er août 2031", "2031-08-01"),
        ("13\u00a0févr. 2031", "2031-02-13"),
        ("13/05/2031", "2031-05-13"),
        ("13.05.2031 à 18:42", "2031-05-13"),
        ("Tue, 13 May 2031 18:42:00 +0200", "2031-05-13T18:42:00+02:00"),
        ("May 13, 2031", "2031-05-13"),
    ],
)
def test_a_date_is_read_as_newspapers_write_it(value: str, expected: str) -> None:
    found = published(value, "head", DEFAULT.ingest)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize(
    "value",
    [
        "hier",
        "2031-13-45",
        "31/02/2031",
        "13/05/31",
        "0001-01-01",
        "12 2031",
        "32 mai 2031",
        "T" * 5000,
    ],
)
def test_a_date_that_does_not_exist_is_none(value: str) -> None:
    assert published(value, "head", DEFAULT.ingest) is None


def test_minutes_of_another_field_are_used_for_the_same_day(tmp_path: Path) -> None:
    row = {"text": TEXT, "published": "13/05/2031", "date": "2031-05-13T08:00:00+02:00"}
    article = only(write(tmp_path, a_jsonl=json.dumps(row)) / "a.jsonl")
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-13T08:00:00+02:00"


SIGNS = ["a", "é", "e\u0301", "’", "'", "œ", "…", "«", "»", "🚢", "👩\u200d🚒", "İ", "ﬁ", "\ufeff"]
BLANKS = [" ", "\u00a0", "\u202f", "\u2009", "\u200b", "\n", "\r\n", "\r", "\t", "\u2028", "\u0085"]
LETTERS = st.sampled_from([*SIGNS, *BLANKS])
TEXTS = st.lists(LETTERS, min_size=1, max_size=60).map("".join).map(lambda text: f"Le pont{text}")
QUICK = effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(text=TEXTS)
def test_no_character_is_lost_through_a_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert only(tmp_path / "a.txt").text == text


@QUICK
@given(text=TEXTS, end=st.sampled_from(["\n", "\r\n"]))
def test_no_character_is_lost_behind_a_head(text: str, end: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"outlet: Le Phare{end}{end}{text}".encode())
    assert only(tmp_path / "a.txt").text == text


@QUICK
@given(text=TEXTS, ascii_only=st.booleans())
def test_no_character_is_lost_through_json(text: str, ascii_only: bool, tmp_path: Path) -> None:
    row = json.dumps({"text": text}, ensure_ascii=ascii_only)
    (tmp_path / "a.jsonl").write_bytes(row.encode() + b"\n")
    assert only(tmp_path / "a.jsonl").text == text


@QUICK
@given(text=TEXTS)
def test_no_character_is_lost_through_utf_16(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode("utf-16"))
    assert only(tmp_path / "a.txt").text == text


def test_the_same_files_give_the_same_reading(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT, b_txt=OTHER, c_txt=TEXT, d_txt="")
    assert read([tmp_path]) == read([tmp_path])


def test_importing_and_reading_text_loads_no_html_parser(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    code = (
        "import sys; from recoupe.ingest import read; read([sys.argv[1]]); "
        "print(sorted({'trafilatura', 'lxml', 'multiprocessing', 'email'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
