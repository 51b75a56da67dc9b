"""Saved web pages: what is taken from them, and that a hostile one costs a refusal and nothing else."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from recoupe.ingest import read
from recoupe.ingest.page_metadata import declared_encoding
from recoupe.model.text import Article, Refusal
from recoupe.settings import DEFAULT, Ingest, Settings

PAGES = Path(__file__).parent / "pages"
PARAGRAPHS = "".join(
    f"<p>Le quai {n} du port de Valdor reste fermé, selon la capitainerie, qui attend encore l’avis des experts.</p>"
    for n in range(6)
)


def saved(folder: Path, head: str = "", body: str = PARAGRAPHS, name: str = "a.html") -> Path:
    path = folder / name
    path.write_text(f"<!doctype html><html><head>{head}</head><body><article>{body}</article></body></html>", "utf-8")
    return path


def only(path: Path) -> Article:
    reading = read([path])
    (article,) = reading.articles
    return article


def refused(path: Path, settings: Settings = DEFAULT) -> Refusal:
    (one,) = read([path], settings=settings).refusals
    return one


def test_a_saved_page_gives_its_main_text_in_paragraphs() -> None:
    text = only(PAGES / "article.html").text
    assert "qui fait état de quatre blessés.\n« Nous n’avons pas de disparu à cette heure »" in text
    for words in ("Accueil", "À lire aussi", "Mentions légales", "publicité"):
        assert words not in text


def test_a_saved_page_says_who_printed_it_and_when() -> None:
    article = only(PAGES / "article.html")
    assert article.document == "article.html"
    assert article.title == "Port de Valdor : la digue a cédé"
    assert article.outlet == "Le Phare de Valdor"
    assert article.author == "Maëlle Corbin, AFP"
    assert article.url == "https://www.phare-de-valdor.example/port/digue-1234"
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-13T18:42:07+02:00"
    assert article.published.found_in == "json-ld"
    assert "modified 2031-05-14T07:15:00+02:00" in article.notes


def test_a_page_without_json_ld_is_dated_by_its_time_element() -> None:
    article = only(PAGES / "time_element.html")
    assert article.published is not None
    assert article.published.isoformat() == "2031-06-02T09:30:00+00:00"
    assert article.published.found_in == "time element"
    assert (article.outlet, article.url) == ("vallee.example", "https://vallee.example/route")
    assert "outlet taken from the page's address" in article.notes
    assert article.author is None


@pytest.mark.parametrize(
    ("head", "moment", "found_in"),
    [
        ('<meta name="date" content="2031-05-13T08:00:00+02:00">', "2031-05-13T08:00:00+02:00", "meta"),
        ('<meta itemprop="datePublished" content="13 mai 2031">', "2031-05-13", "meta"),
        ('<meta name="DC.date.issued" content="2031-05-13">', "2031-05-13", "meta"),
        (
            '<script type="application/ld+json">{"@type":"Report","datePublished":"2031-05-13"}</script>'
            '<meta property="article:published_time" content="2031-05-13T08:00:00+02:00">',
            "2031-05-13T08:00:00+02:00",
            "meta",
        ),
        (
            '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2031-05-13"}]</script>',
            "2031-05-13",
            "json-ld",
        ),
    ],
)
def test_a_date_is_found_wherever_a_page_keeps_it(head: str, moment: str, found_in: str, tmp_path: Path) -> None:
    article = only(saved(tmp_path, head))
    assert article.published is not None
    assert (article.published.isoformat(), article.published.found_in) == (moment, found_in)


def test_dates_that_disagree_are_noted(tmp_path: Path) -> None:
    head = '<meta name="date" content="2031-05-12"><script type="application/ld+json">'
    head += '{"@type":"NewsArticle","datePublished":"2031-05-13"}</script>'
    article = only(saved(tmp_path, head))
    assert any("several dates" in note for note in article.notes)


def test_an_address_that_is_no_web_address_is_not_taken(tmp_path: Path) -> None:
    head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relatif">'
    assert only(saved(tmp_path, head)).url is None


def test_the_metadata_file_goes_before_the_page(tmp_path: Path) -> None:
    path = saved(tmp_path, '<meta property="og:site_name" content="Site">')
    (tmp_path / "articles.jsonl").write_text('{"document": "a.html", "outlet": "Le Phare", "date": "2031-05-13"}')
    article = only(path)
    assert article.outlet == "Le Phare"
    assert article.published is not None


def test_a_page_without_an_article_is_refused() -> None:
    assert refused(PAGES / "no_text.html").kind == "no main text"


def test_a_page_in_latin_1_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    page = f'<html><head><meta charset="iso-8859-1"></head><body><article>{PARAGRAPHS}</article></body></html>'
    path.write_bytes(page.replace("’", "'").encode("latin-1"))
    assert "reste fermé, selon la capitainerie" in only(path).text


def test_a_page_that_lies_about_its_encoding_is_read(tmp_path: Path) -> None:
    assert "reste fermé" in only(saved(tmp_path, '<meta charset="windows-1252">')).text
    assert declared_encoding(b'<meta charset="zip">') == "zip"
    assert "reste fermé" in only(saved(tmp_path, '<meta charset="zip">', name="b.html")).text


def test_a_page_under_another_suffix_is_recognised(tmp_path: Path) -> None:
    assert only(saved(tmp_path, name="a.txt")).text.startswith("Le quai 0 du port")


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[1,{"name":[2]}]}</script>',
        '<meta property="og:url" content="http://[::1">',
        '<meta property="og:title" content="\x1b[31m">',
        "<meta name=x>" * 20_000,
    ],
)
def test_broken_metadata_does_not_cost_the_article(head: str, tmp_path: Path) -> None:
    assert "reste fermé" in only(saved(tmp_path, head)).text


def test_a_page_that_takes_too_long_is_refused_and_the_next_one_read(tmp_path: Path) -> None:
    slow = saved(tmp_path, body="<p>a" * 400_000)
    quick = saved(tmp_path, name="b.html")
    settings = Settings(ingest=Ingest(page_timeout_s=0.5))
    reading = read([slow, quick], settings=settings)
    assert [one.kind for one in reading.refusals] == ["hostile"]
    assert [article.document for article in reading.articles] == ["b.html"]


@pytest.mark.skipif(not Path("/proc").exists(), reason="the memory limit is for POSIX")
def test_a_page_that_takes_too_much_memory_is_refused(tmp_path: Path) -> None:
    settings = Settings(ingest=Ingest(maximum_reader_bytes=200_000_000))
    wide = saved(tmp_path, body="<p>a" * 400_000)
    assert refused(wide, settings).kind in {"hostile", "no main text"}


def test_a_reader_that_cannot_start_is_a_refusal(tmp_path: Path) -> None:
    one = refused(saved(tmp_path), Settings(ingest=Ingest(reader_start_timeout_s=0.0)))
    assert one.kind == "unreadable"


def test_the_reader_is_replaced_from_time_to_time(tmp_path: Path) -> None:
    paths = [saved(tmp_path, body=PARAGRAPHS.replace("Valdor", f"Valdor-{n}"), name=f"{n}.html") for n in range(5)]
    reading = read(paths, settings=Settings(ingest=Ingest(pages_per_reader=2)))
    assert len(reading.articles) == 5


def test_reading_a_page_opens_no_connection(tmp_path: Path) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    address = f"http://127.0.0.1:{server.getsockname()[1]}/x"
    head = f'<link rel="stylesheet" href="{address}"><base href="{address}">'
    head += f'<meta http-equiv="refresh" content="0;url={address}">'
    body = f'<img src="{address}"><iframe src="{address}"></iframe><script src="{address}"></script>{PARAGRAPHS}'
    with server:
        assert "reste fermé" in only(saved(tmp_path, head, body)).text
        with pytest.raises(BlockingIOError):
            server.accept()
