"""An analyst's corrections: who is whom, which statements are one, who is how reliable; they win over the tables."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from recoupe import api
from recoupe.errors import CorrectionsUnusable, WrongUse
from recoupe.model.authority import Authority
from recoupe.model.corrections import NONE, Classes, Corrections, Rating, folded
from recoupe.model.finding import Brief, Proposition
from recoupe.model.text import Article, Published, Refusal
from test_cli import run

RAIL = (
    "Selon l’exploitant Rail Brévan, 12 wagons ont quitté la voie à Torvel dimanche.",
    "Rail Brévan a indiqué que 12 wagons ont quitté la voie à Torvel dimanche.",
)
NAMES = (
    "Le porte-parole Hassan Al-Rida a affirmé que 40 soldats ont déserté à Mercadal.",
    "« 40 soldats ont déserté à Mercadal », a affirmé Abou Nour.",
    "Selon Bruno Castel, 40 soldats ont déserté à Mercadal.",
)


def articles(*texts: str) -> list[Article]:
    days = [Published(date(2031, 5, 3 + number)) for number in range(len(texts))]
    return [
        Article(f"{n}.txt", text, outlet=f"Journal {n}", published=day)
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]


def brief(texts: tuple[str, ...], corrections: Corrections = NONE) -> tuple[Brief, list[Refusal]]:
    warned: list[Refusal] = []
    return api.brief(articles(*texts), corrections=corrections, warned=warned.append), warned


def sources(made: Brief) -> list[str]:
    """The authority that speaks in each claim, by name."""
    return [next(one.name for one in made.authorities if claim.id in one.claims) for claim in made.claims]


def cast(made: Brief) -> list[Authority]:
    return [one for one in made.authorities if one.claims]


def file(folder: Path, text: str) -> Path:
    path = folder / "corrections.toml"
    path.write_text(text, encoding="utf-8")
    return path


# -- who is whom -----------------------------------------------------------------------------------------------------


def test_two_names_that_the_tables_keep_apart_are_one_by_correction() -> None:
    before, _ = brief(NAMES[:2])
    assert len(cast(before)) == 2
    after, warned = brief(NAMES[:2], Corrections(same=(("Hassan Al-Rida", "Abou Nour"),)))
    assert warned == []
    (one,) = cast(after)
    assert len(one.claims) == 2
    why = next(reason.text for reason in one.reasons if reason.rule == "who.corrected_same")
    assert "“Hassan Al-Rida”, “Abou Nour”" in why


def test_origins_are_counted_with_the_correction() -> None:
    before, _ = brief(NAMES[:2])
    assert [one.origins_range[0] for one in before.propositions] == [2]
    after, _ = brief(NAMES[:2], Corrections(same=(("Hassan Al-Rida", "Abou Nour"),)))
    assert [one.origins_range for one in after.propositions] == [(1, 1)]


def test_being_the_same_is_passed_on() -> None:
    rows = (("Hassan Al-Rida", "Abou Nour"), ("Abou Nour", "Bruno Castel"))
    after, _ = brief(NAMES, Corrections(same=rows))
    assert len(cast(after)) == 1


def test_one_name_that_the_tables_join_is_two_by_correction() -> None:
    texts = ("Selon Moscou, 12 chars ont brûlé à Torvel.", "Selon le Kremlin, 12 chars ont brûlé à Torvel.")
    before, _ = brief(texts)
    joined = len(cast(before))
    after, warned = brief(texts, Corrections(not_same=(("Moscou", "Kremlin"),)))
    assert (len(cast(after)), warned) == (2, [])
    assert joined <= 2


def test_persons_whom_the_tables_join_are_two_by_correction() -> None:
    texts = (
        "Selon le ministre Paul Varin, 12 maisons ont brûlé à Torvel.",
        "Selon Paul Varin, 12 maisons ont brûlé à Torvel.",
        "Selon Varin, 12 maisons ont brûlé à Torvel.",
    )
    before, _ = brief(texts)
    assert len(cast(before)) == 1
    after, warned = brief(texts, Corrections(not_same=(("Paul Varin", "Varin"),)))
    assert warned == []
    assert [len(one.claims) for one in cast(after)] == [2, 1]
    assert "who.corrected_apart" in [reason.rule for reason in cast(after)[1].reasons]


def test_a_name_brings_what_the_tables_know_of_it() -> None:
    texts = (*NAMES[:2], "Al-Rida a ajouté que 6 officiers ont été arrêtés à Mercadal.")
    known = len(cast(brief(texts)[0]))
    after, _ = brief(texts, Corrections(same=(("Al-Rida", "Abou Nour"),)))
    assert len(cast(after)) == known - 1


def test_a_body_that_the_tables_take_for_a_person_is_the_body_by_correction() -> None:
    before, _ = brief(RAIL)
    after, warned = brief(RAIL, Corrections(same=(("exploitant Rail Brévan", "Rail Brévan"),)))
    assert warned == []
    assert len(cast(after)) <= len(cast(before))
    assert len(cast(after)) == 1


def test_names_are_compared_without_case_accents_and_article() -> None:
    assert folded("L’Exploitant  Rail-Brévan") == folded("exploitant rail brevan")
    after, warned = brief(RAIL, Corrections(same=(("L'EXPLOITANT RAIL BREVAN", "rail brévan"),)))
    assert (len(cast(after)), warned) == (1, [])


def test_a_name_that_stands_for_nobody_is_a_warning() -> None:
    _, warned = brief(RAIL, Corrections(same=(("Rail Brévan", "Nobody Here"),)))
    (one,) = warned
    assert one.found == 'corrects "Nobody Here", a name that no article of the dossier gives to a source.'
    with pytest.warns(UserWarning, match="Nobody Here"):
        api.brief(articles(*RAIL), corrections=Corrections(same=(("Rail Brévan", "Nobody Here"),)))


def test_corrections_outlive_saving_and_are_explained() -> None:
    made, _ = brief(NAMES[:2], Corrections(same=(("Hassan Al-Rida", "Abou Nour"),)))
    read = api.brief_from_json(api.render(made, "json"))
    (one,) = cast(read)
    assert "“Hassan Al-Rida”, “Abou Nour” are one authority" in api.explain(read, one.id)
    assert "L’analyste l’a dit : « Hassan Al-Rida » et « Abou Nour » ne font qu’un." in api.explain(
        read, one.id, lang="fr", columns=200
    ).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_saved_brief_is_put_together_again_with_corrections() -> None:
    corrections = Corrections(same=(("Hassan Al-Rida", "Abou Nour"),))
    plain, _ = brief(NAMES)
    assert api.corrected(plain, corrections) == brief(NAMES, corrections)[0]
    assert api.corrected(plain, NONE) == plain


# -- which statements are one ----------------------------------------------------------------------------------------

STATED = (
    "Selon la mairie de Torvel, le pont a cédé sous le poids d’un camion.",
    "Selon la préfecture, l’ouvrage s’est effondré au passage d’un poids lourd.",
)


def whole(made: Brief) -> list[list[str]]:
    """The propositions, each as the words of its claims."""
    texts = {claim.id: claim.text for claim in made.claims}
    return sorted([texts[claim] for claim in one.claims] for one in made.propositions)


def test_two_statements_in_other_words_are_one_by_correction() -> None:
    before, _ = brief(STATED)
    assert len(before.propositions) == 2
    words = tuple(claim.text for claim in before.claims)
    for entries in (words, tuple(claim.id for claim in before.claims), ("pont a cédé", "« l'ouvrage s'est effondré »")):
        after, warned = brief(STATED, Corrections(same_claims=(entries,)))
        assert warned == []
        (one,) = after.propositions
        assert one.claims == tuple(claim.id for claim in before.claims)
        assert one.origins_range[1] == 2
        assert "merge.corrected" in [reason.rule for reason in one.reasons]


def test_one_statement_is_two_by_correction() -> None:
    before, _ = brief(NAMES)
    assert len(before.propositions) == 1
    first, second, third = (claim.id for claim in before.claims)
    after, _ = brief(NAMES, Corrections(not_same_claims=((first, third),)))
    assert sorted(one.claims for one in after.propositions) == sorted([(first, second), (third,)])
    alone = next(one for one in after.propositions if one.claims == (third,))
    assert "apart.corrected" in [reason.rule for reason in alone.reasons]


def test_what_is_the_same_as_a_statement_is_parted_with_it() -> None:
    first, second, third = (claim.id for claim in brief(NAMES)[0].claims)
    corrections = Corrections(same_claims=((first, second),), not_same_claims=((second, third),))
    assert {frozenset(one.claims) for one in brief(NAMES, corrections)[0].propositions} == {
        frozenset((first, second)),
        frozenset((third,)),
    }


def test_words_that_no_claim_holds_are_a_warning() -> None:
    _, warned = brief(STATED, Corrections(same_claims=(("pont a cédé", "la digue a tenu"),)))
    assert warned[0].line().startswith('corrections: corrects "la digue a tenu", which is neither')


def test_words_that_stand_for_one_statement_and_two_are_a_contradiction() -> None:
    with pytest.raises(CorrectionsUnusable, match='"le pont a cédé" and "un camion" stand for one statement') as error:
        brief(STATED, Corrections(not_same_claims=(("le pont a cédé", "un camion"),)))
    assert "désignent un même énoncé" in error.value.said("fr")


# -- the register ----------------------------------------------------------------------------------------------------


def only(made: Brief) -> Proposition:
    (one,) = made.propositions
    return one


def test_the_register_wins_over_the_default_letter_and_says_why() -> None:
    texts = ("Selon la préfecture de l’Orne, le pont est fermé à Torvel.",)
    assert only(brief(texts)[0]).grade.letter == "C"
    rating = Rating("préfecture de l’Orne", "B", "juste à chaque crue depuis 2028")
    made, warned = brief(texts, Corrections(register=(rating,)))
    grade = only(made).grade
    assert (grade.letter, warned) == ("B", [])
    assert grade.reasons[0].rule == "letter.register"
    assert grade.reasons[0].text.endswith("by the register, instead of C: “juste à chaque crue depuis 2028”.")
    french = api.explain(made, only(made).id, lang="fr", columns=300)
    assert "juste à chaque crue depuis 2028" in french


def test_a_body_lends_its_letter_to_who_speaks_for_it() -> None:
    texts = ("Selon le porte-parole du Kremlin, Dmitri Peskov, 12 chars ont brûlé à Torvel.",)
    made, _ = brief(texts, Corrections(register=(Rating("Kremlin", "E", "x"),)))
    assert only(made).grade.letter == "E"
    made, _ = brief(texts, Corrections(register=(Rating("Kremlin", "E", "x"), Rating("Dmitri Peskov", "D", "y"))))
    assert only(made).grade.letter == "D"


def test_an_outlet_with_an_inquiry_of_its_own_has_the_letter_of_the_register() -> None:
    texts = ("Nous avons pu vérifier que 12 maisons ont brûlé à Torvel.",)
    made, warned = brief(texts, Corrections(register=(Rating("Journal 0", "A", "vérifié"),)))
    assert (only(made).origins_range[0], warned) == (1, [])
    assert only(made).grade.letter == "A"


def test_two_letters_of_one_authority_that_only_the_dossier_shows_to_be_one_are_an_error() -> None:
    texts = ("Selon la présidente Hélène Sorbier, le pont est fermé.", "Selon Sorbier, le pont est fermé.")
    register = (Rating("présidente Hélène Sorbier", "B", "x"), Rating("Sorbier", "D", "y"))
    with pytest.raises(CorrectionsUnusable, match='"présidente Hélène Sorbier" = B and "Sorbier" = D'):
        brief(texts, Corrections(register=register))


# -- the file --------------------------------------------------------------------------------------------------------

GOOD = """\
same = [["Hassan Al-Rida", "Abou Nour"]]
not_same = [["Bruno Castel", "Abou Nour"]]
same_claims = [["40 soldats", "soldats ont déserté"]]

[reliability]
"Bruno Castel" = {letter = "C", reason = "trois fois en défaut"}
"""


def test_a_file_is_read_as_it_says(tmp_path: Path) -> None:
    path = file(tmp_path, GOOD)
    assert api.read_corrections(path) == Corrections(
        same=(("Hassan Al-Rida", "Abou Nour"),),
        not_same=(("Bruno Castel", "Abou Nour"),),
        same_claims=(("40 soldats", "soldats ont déserté"),),
        register=(Rating("Bruno Castel", "C", "trois fois en défaut"),),
        origin=str(path),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            'same = [["A","B"],["B","C"]]\nnot_same = [["A","C"]]',
            'contradicts itself: not_same ["A", "C"], but same ["A", "B"], ["B", "C"]',
            id="same and not, transitively",
        ),
        pytest.param('not_same = [["Le Kremlin","kremlin"]]', "names one and the same twice", id="not itself"),
        pytest.param('same_claims=[["a","b"]]\nnot_same_claims=[["b","a"]]', 'not_same_claims ["b", "a"]', id="claims"),
        pytest.param(
            '[reliability]\nA = {letter="B", reason="x"}\n"a" = {letter="C", reason="y"}',
            'two letters: "A" = B and "a" = C',
            id="two letters",
        ),
        pytest.param(
            'same=[["A","B"]]\n[reliability]\nA = {letter="B", reason="x"}\nB = {letter="C", reason="y"}',
            'two letters: "A" = B and "B" = C',
            id="two letters of names that are the same",
        ),
        pytest.param('[reliability]\nA = {letter="B", reason="x"}\nA = {letter="C", reason="y"}', "no TOML", id="2"),
        pytest.param('sames = [["A","B"]]', "a name that is not known: sames", id="unknown key"),
        pytest.param('same = ["A","B"]', "no row of two entries or more: 'A'", id="row without a list"),
        pytest.param('same = [["A"]]', "no row of two entries", id="row of one"),
        pytest.param('same = [["A", ""]]', "no row of two entries", id="empty name"),
        pytest.param('same = "A"', "no row of two entries", id="no rows"),
        pytest.param('[reliability]\nA = "B"', "a reliability that cannot be used: A", id="letter without reason"),
        pytest.param('[reliability]\nA = {letter="G", reason="x"}', "with a letter from A to F", id="no such letter"),
        pytest.param('[reliability]\nA = {letter=["B"], reason="x"}', "with a letter from A to F", id="letters"),
        pytest.param('[reliability]\nA = {letter="B", reason=" "}', "a reliability that", id="no reason"),
        pytest.param("reliability = 3", "a reliability that cannot be used", id="no register"),
        pytest.param("same = [", "is no TOML", id="broken"),
        pytest.param("x=" + "[" * 100_000, "is no TOML", id="deep"),
        pytest.param("\udcff", "is no TOML", id="no text"),
    ],
)
def test_a_file_that_cannot_be_used_is_an_error_that_names_the_entries(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "corrections.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(CorrectionsUnusable) as error:
        api.read_corrections(path)
    assert words in str(error.value)
    assert str(error.value).startswith(str(path))
    assert isinstance(error.value, WrongUse)
    assert error.value.said("fr") != str(error.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorrectionsUnusable, match="No such file"):
        api.brief(articles(*RAIL), corrections=tmp_path / "none.toml")


def test_a_ring_of_names_ends() -> None:
    classes = Classes([[f"n{n}", f"n{(n + 1) % 5000}"] for n in range(5000)])
    assert len({classes.of(f"n{n}") for n in range(5000)}) == 1


def test_the_command_line_takes_them(tmp_path: Path) -> None:
    for number, text in enumerate(NAMES):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    path = file(tmp_path, 'same = [["Hassan Al-Rida", "Abou Nour"], ["Personne", "Bruno Castel"]]')
    done = run("brief", tmp_path / "0.txt", tmp_path / "1.txt", "--corrections", path, "--json", "--lang", "fr")
    assert done.returncode == 0
    assert [line.split(" :")[0] for line in done.stderr.splitlines()] == [str(path)] * 2  # Bruno Castel is in the third
    assert "corrige « Personne », un nom" in done.stderr.replace("\u00a0", " ")
    saved = tmp_path / "brief.json"
    saved.write_text(run("brief", tmp_path / "0.txt", tmp_path / "1.txt", "--json").stdout, encoding="utf-8")
    group = json.loads(saved.read_text(encoding="utf-8"))["propositions"][0]["id"]
    shown = run("explain", saved, group, "--corrections", path, "--lang", "en")
    assert "1 origin" in shown.stdout
    assert "2 origins" in run("explain", saved, group, "--lang", "en").stdout


def test_the_command_line_ends_with_two_for_an_unusable_file(tmp_path: Path) -> None:
    (tmp_path / "0.txt").write_text(NAMES[0], encoding="utf-8")
    path = file(tmp_path, 'same = [["A","B"]]\nnot_same = [["A","B"]]')
    done = run("brief", tmp_path / "0.txt", "--corrections", path, "--lang", "fr")
    assert (done.returncode, done.stdout) == (2, "")
    assert "se contredit" in done.stderr


def test_a_name_with_an_initial_is_one_name() -> None:
    texts = ("Selon Hassan Al-Rida, 40 soldats ont déserté.", "« 40 soldats ont déserté », a affirmé H. Alreda.")
    made, warned = brief(texts, Corrections(same=(("Hassan Al-Rida", "H. Alreda"),)))
    assert (len(cast(made)), warned) == (1, [])
