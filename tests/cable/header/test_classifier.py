"""The Classified By line gives name, office and reasons in all its forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.header.classifier import read_classifier


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Classified By: DCM John A. Smith for reasons 1.4 (b) and (d).", "John A. Smith", "DCM"),
        ("CLASSIFIED BY: Jane Doe, Ambassador; REASON: 1.4(B), (D)", "Jane Doe", "Ambassador"),
        (
            "Classified By: Jane Doe, Pol/Econ Chief, Vatican, State. REASON: 1.4 (b)",
            "Jane Doe",
            "Pol/Econ Chief, Vatican, State",
        ),
        (
            "Classified By: EST COUNSELOR JOHN W. ROE FOR REASONS 1.4, B, D",
            "JOHN W. ROE",
            "EST COUNSELOR",
        ),
        (
            "Classified By: ISN Acting DAS Jane Doe. Reasons: 1.4(b) & (d).",
            "Jane Doe",
            "ISN Acting DAS",
        ),
        (
            "Classified By: Charge d'Affaires a.i. Bob Smith. Reason: 1.5 (b)",
            "Bob Smith",
            "Charge d'Affaires a.i.",
        ),
        (
            "Classified By: Charge d\u2019Affaires Bob Smith, Reasons 1.4 (b)",
            "Bob Smith",
            "Charge d\u2019Affaires",
        ),
        ("Classified By: Classified by: Consul Pat Walsh for reasons 1.4 b", "Pat Walsh", "Consul"),
        ("Classified By: (U) CLASSIFIED BY EAP DAS PAT ROE, REASON: 1.4 (C)", "PAT ROE", "EAP DAS"),
        (
            "Classified By: Ambassador Philip S. Roe for reasons 1.4 (b)",
            "Philip S. Roe",
            "Ambassador",
        ),
        (
            "Classified By: DCM Robert O. Roe, Jr. for Reasons 1.4 (B, D)",
            "Robert O. Roe Jr.",
            "DCM",
        ),
        ("Classified By: Ambassador for reasons 1.4 (b,d).", None, "Ambassador"),
        ("Classified By: Ambassador Wayne for reasons 1.4 (b) & (d).", "Wayne", "Ambassador"),
        ("Classified By: Jane Doe, for reasons 1.4 (b)(d)", "Jane Doe", None),
        ("(U) Classified by Ambassador Jane Doe; reasons: 1.5 (b, d).", "Jane Doe", "Ambassador"),
        ("Classified By: (U) DCM Jane Doe, for reasons 1.4 b and d", "Jane Doe", "DCM"),
        ("Class. by: DCM Jane Doe, reason 1.4 (b)", "Jane Doe", "DCM"),
        ("Classified By: Consul Jane M Doe for reason 1.4(b)", "Jane M Doe", "Consul"),
        ("Classified By: Amb. P Jane Doe for reasons 1.4(b)", "P Jane Doe", "Amb"),
        ("Classified By: DCM Jane D, Doe, Reason 1.4 (b)", "Jane D Doe", "DCM"),
        ("Classified By: CDA Jane R. Leader for reasons 1.4(b)", "Jane R. Leader", "CDA"),
        ("CLASSIFIED BY: DOE, JANE, DCM, STATE. REASON 1.4 (B)", "JANE DOE", "DCM, STATE"),
        ("Classified By: Doe, Jane M, Ambassador; REASON: 1.4(D)", "Jane M Doe", "Ambassador"),
        ("Classified By: AMB:JDOE for Reasons 1.4 (b)", "JDOE", "AMB"),
        ("Classified By: U/S Jane Doe (G). Reason: 1.4 (b)", "Jane Doe", "U/S, G"),
        ("Classified By: T - Jane Doe, Under Secretary. 1.4 (b)", "Jane Doe", "T, Under Secretary"),
        ('Classified By: PolAd A. "Jack" Doe. Reasons 1.4 (b)', 'A. "Jack" Doe', "PolAd"),
        ("Classified By: Consul Jane Doe nor reasons 1.4 (b)", "Jane Doe", "Consul"),
        ("Classified By: DCM Jane Doe for E.O. 12958 reasons 1.4(d)", "Jane Doe", "DCM"),
        ("Classified By: Amb. Jane Doe. E.O. 12958.", "Jane Doe", "Amb"),
        (
            "Classified By: Minister for Economic Affai\nrs Jane Doe, reason 1.4 (b)",
            "Jane Doe",
            "Minister for Economic Affairs",
        ),
        ("Classified By: DCM Do\nnald A. Roe. Reason: 1.4 (b)", "Donald A. Roe", "DCM"),
        ("Classified By: Ambassador at Large Jane Doe, 1.5 (b)", "Jane Doe", "Ambassador at Large"),
        ("Classified By: Derived from Multiple Sources", None, None),
    ],
)
def test_name_and_office_are_told_apart(line: str, name: str | None, title: str | None) -> None:
    found = read_classifier(line).classifier
    assert (found.name, found.title) == (name, title)


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("Reasons 1.4 (b),(d) and (h).", "1.4(b) 1.4(d) 1.4(h)"),
        ("for reasons 1.4 (b) a\nnd (d).", "1.4(b) 1.4(d)"),
        ("FOR REASONS 1.4 (B) AN \nD (D)", "1.4(b) 1.4(d)"),
        ("for rea\nsons 1.4 (b) and (d)", "1.4(b) 1.4(d)"),
        ("Reasons 1. \n4 (b) and (d).", "1.4(b) 1.4(d)"),
        ("reason(s): 1.5 (b),(d)", "1.5(b) 1.5(d)"),
        ("reasons 1.4 (b/d).", "1.4(b) 1.4(d)"),
        ("1.4 (B) & (D)", "1.4(b) 1.4(d)"),
        ("for Reasons 1.4 a,b,and d.", "1.4(a) 1.4(b) 1.4(d)"),
        ("reasons 1.4(b) and 1.4(d)", "1.4(b) 1.4(d)"),
        ("Reason: Section 1.4 (d).", "1.4(d)"),
        ("FOR REASONS 1.4, B, D", "1.4(b) 1.4(d)"),
        ("E.O. 12958, reasons 1.4 (b)", "1.4(b)"),
    ],
)
def test_reasons_are_read_however_they_are_broken(words: str, reasons: str) -> None:
    found = read_classifier(f"Classified By: Ambassador Jane Doe, {words}")
    assert " ".join(found.reasons) == reasons
    assert found.classifier.name == "Jane Doe"


def test_the_line_ends_with_its_reasons() -> None:
    line = "Classified By: DCM Jane Doe for reasons 1.4 (b) and (d). A letter was sent."
    assert line[read_classifier(line).length :] == " A letter was sent."


def test_a_line_cut_off_keeps_what_is_there() -> None:
    found = read_classifier("Classified By: Politica...")
    assert (found.classifier.title, found.reasons) == ("Politica", ())


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("reasons 1.4b,d", "1.4(b) 1.4(d)"),
        ("reasons 1.5B AND D", "1.5(b) 1.5(d)"),
        ("reasons 1/4 (B), (E)", "1.4(b) 1.4(e)"),
        ("reasons 1:4 b,d", "1.4(b) 1.4(d)"),
        ("reasons 1 (B) AND (D)", "1.4(b) 1.4(d)"),
        ("Reasons: E.O. 12958 1.4 b/d", "1.4(b) 1.4(d)"),
        ("reasons E.O. 12958, 1.4(b)(d)", "1.4(b) 1.4(d)"),
        ("Reasons: 1.5 (b, d, X6)", "1.5(b) 1.5(d)"),
        ("reasons 1.4 b an d d", "1.4(b) 1.4(d)"),
        ("reasons 1.4 (b. and d.)", "1.4(b) 1.4(d)"),
        ("Reasons in Sections 1.4 (b) and (d)", "1.4(b) 1.4(d)"),
        ("REASONS 1.5 (B) AND (D), E.O. 12958", "1.5(b) 1.5(d)"),
        ("reason 1.4 (b), (d) Derived From: EXERCISE GUIDE 5", "1.4(b) 1.4(d)"),
    ],
)
def test_reasons_are_read_in_the_slips_of_the_trade(words: str, reasons: str) -> None:
    line = f"Classified By: DCM Jane Doe, {words}\n\nText."
    found = read_classifier(line)
    assert " ".join(found.reasons) == reasons
    assert line[found.length :].strip() == "Text."


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("1.4 (b-d)", "bcd"),
        ("1.4 (a) - (d)", "abcd"),
        ("1.4 (b) through (d)", "bcd"),
        ("1.4 (b) thru (d) and (h)", "bcdh"),
        ("1.4 (d-b)", "db"),
        ("1.4 (b/d)", "bd"),
        ("14 (b) and (d)", "bd"),
    ],
)
def test_a_range_of_reasons_is_counted_out(words: str, letters: str) -> None:
    found = read_classifier(f"Classified By: DCM Ida Thorn for reasons {words}.")
    assert found.reasons == tuple(f"1.4({letter})" for letter in letters)
    assert found.classifier.name == "Ida Thorn"


@pytest.mark.parametrize(
    "words",
    ["per E.O. 12958 Sections 1.4 (b)", "under section 1.4 (b)", "E.O. 13526, Sec. 1.4 (b)",
     "reason: section 1.4 (b) of E.O. 12958."],
)  # fmt: skip
def test_an_order_and_its_section_are_no_part_of_name_or_office(words: str) -> None:
    found = read_classifier(f"Classified By: DCM Ida Thorn {words}")
    assert (found.classifier.name, found.classifier.title) == ("Ida Thorn", "DCM")
    assert found.reasons == ("1.4(b)",)
    assert found.length == len(f"Classified By: DCM Ida Thorn {words}")


@pytest.mark.parametrize(
    ("head", "name", "title"),
    [
        ("Ambassador Ida Public", "Ida Public", "Ambassador"),
        ("Ida Q. Law, Economic Counselor", "Ida Q. Law", "Economic Counselor"),
        ("Counselor for Public Affairs Ida Thorn", "Ida Thorn", "Counselor for Public Affairs"),
        ("Ambassador in Oslo Ida Thorn", "Ida Thorn", "Ambassador in Oslo"),
        ("Ida Thorn, Charge d'Affaires, A.I.", "Ida Thorn", "Charge d'Affaires, A.I."),
        ("Ambassador Ida Thorn Jr.", "Ida Thorn Jr.", "Ambassador"),
        ("PERMREP IDA THORN", "IDA THORN", "PERMREP"),
        ("MCPA Ida Thorn", "Ida Thorn", "MCPA"),
        ("MCPA Ida Thorn, Acting", "Ida Thorn", "MCPA, Acting"),
        ("Pol-Mil Counselor, Ida Del Thorn-Elm", "Ida Del Thorn-Elm", "Pol-Mil Counselor"),
    ],
)
def test_words_of_office_may_be_names_and_places_may_stand_between(
    head: str, name: str, title: str
) -> None:
    found = read_classifier(f"Classified By: {head} Reasons: 1.4 (b)").classifier
    assert (found.name, found.title) == (name, title)


@pytest.mark.parametrize(
    "words",
    [
        "Classified By: DCM Ida Thorn for reas ons 1.4 (b)",
        "Classified By: DCM Ida Thorn for rea\nsons 1.4 (b)",
        "Classified By: DCM Ida Thorn for reas         \nons 1.4 (b)",
        "Class ified By: DCM Ida Thorn, reasons 1.4 (b)",
    ],
)
def test_a_word_torn_apart_is_still_itself(words: str) -> None:
    found = read_classifier(words)
    assert (found.classifier.name, found.classifier.title) == ("Ida Thorn", "DCM")
    assert found.reasons == ("1.4(b)",)


OFFICES = ["DCM", "Ambassador", "Consul", "Charge d'Affaires", "Pol/Econ Chief", "EAP DAS",
           "Consul General", "Deputy Chief of Mission"]  # fmt: skip
NAMES = ["Jane Doe", "John A. Smith", "Pat Walsh", "J. Robert Roe", "Mary-Ann Holt"]
LETTERS = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=4, unique=True).map(sorted)


@given(st.sampled_from(OFFICES), st.sampled_from(NAMES), LETTERS, st.sampled_from("45"))
def test_law_an_office_a_name_and_reasons_are_read_back(
    office: str, name: str, letters: list[str], section: str
) -> None:
    grounds = ", ".join(f"({letter})" for letter in letters)
    for line in (
        f"Classified By: {office} {name} for reasons 1.{section} {grounds}.",
        f"Classified By: {name}, {office}; Reason: 1.{section} {grounds}",
        f"CLASSIFIED BY: {office.upper()} {name.upper()}, REASON: 1.{section} {grounds.upper()}",
    ):
        found = read_classifier(line)
        assert (found.classifier.name or "").casefold() == name.casefold()
        assert (found.classifier.title or "").casefold() == office.casefold()
        assert list(found.reasons) == [f"1.{section}({letter})" for letter in letters]


@given(st.sampled_from(NAMES), LETTERS, st.sampled_from(["", " ", "\n", " A letter was sent."]))
def test_law_what_follows_the_reasons_is_none_of_the_line(
    name: str, letters: list[str], behind: str
) -> None:
    line = f"Classified By: DCM {name} for reasons 1.4 ({'), ('.join(letters)})."
    found = read_classifier(line + behind)
    assert found.length == len(line)
    assert found.classifier.name == name


@given(st.text(alphabet="ABclassified by:.,()14\n -'", max_size=120))
def test_law_odd_words_have_a_length_within_them_and_are_no_fault(words: str) -> None:
    assert 0 <= read_classifier(words).length <= len(words)


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("EconCouns Robert F. (Bob) Roe", 'Robert F. "Bob" Roe', "EconCouns"),
        ("Consul (Acting) Jane Roe", "Jane Roe", "Consul (Acting)"),
        ("ROE, JANE, PolOff, AmEmbassy Lima", "JANE ROE", "PolOff, AmEmbassy Lima"),
        (
            "Ann Roe, Principal Officer, USCG Cape Town",
            "Ann Roe",
            "Principal Officer, USCG Cape Town",
        ),
        ("Political Officer, San Jose, Ann Roe", "Ann Roe", "Political Officer, San Jose"),
        ("Ann Paris, Economic Officer", "Ann Paris", "Economic Officer"),
    ],
)
def test_posts_and_short_names_stand_beside_a_name(words: str, name: str, title: str) -> None:
    found = read_classifier(f"Classified By: {words}; reason 1.4 (b).").classifier
    assert (found.name, found.title) == (name, title)


@pytest.mark.parametrize(
    "line",
    [
        "Classified By: Ada Berg, DCM, for reasons 1. \n4 (b) and (d).",
        "Classified By: Ada Berg, DCM, for reasons 1.         4 (b) and (d).",
        "Classified By: Ada Berg, DCM, FO R reasons 1.4 (b) and (d).",
        "Classified By: Ada Berg, DCM, for reasons 1.4 (b, d).  ----------- (C) POINTS -----",
    ],
)
def test_reasons_and_the_words_before_them_may_be_broken_and_end_at_a_rule(line: str) -> None:
    found = read_classifier(line)
    assert (found.classifier.name, found.reasons) == ("Ada Berg", ("1.4(b)", "1.4(d)"))
