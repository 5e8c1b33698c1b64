from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import told
from tests.claims.specimens import said


def test_numbers_one_after_another_are_documents_each() -> None:
    found = told("They are POC documents 12, 14 and 15 there.", "document")
    assert [claim.attribute("number") for claim in found] == ["12", "14", "15"]


def test_a_submission_is_named_with_its_number_title_and_country() -> None:
    words = (
        "The Norwegian representative noted his submission on exercise transfers of tools\n"
        "(disseminated previously as POC 012) at length."
    )
    (found,) = told(words, "document")
    assert found.quote.startswith("submission on")
    assert (found.attribute("title"), found.attribute("submitter")) == (
        "exercise transfers of tools",
        "NO",
    )


def test_what_was_issued_under_a_number_is_its_content() -> None:
    (found,) = told("It met. That note was circulated as POC document No. 12.", "document")
    assert found.attribute("content") == "That note"


@pytest.mark.parametrize(
    ("words", "submitter", "title"),
    [
        ("See POC 91, a Kenyan paper on exercise tools, there.", "KE", "exercise tools"),
        ("See POC document 93, distributed by the United States there.", "US", None),
    ],
)
def test_whose_paper_it_is_stands_after_its_number(
    words: str, submitter: str, title: str | None
) -> None:
    (found,) = told(words, "document")
    assert (found.attribute("submitter"), found.attribute("title")) == (submitter, title)


@pytest.mark.parametrize("words", ["The proposal (Doc POC-45) came.", "See POC-45 there."])
def test_a_series_and_its_number_may_be_hyphened(words: str) -> None:
    assert [claim.value for claim in told(words, "document")] == ["MTCR POC 45/2008"]


@pytest.mark.parametrize(("mrn", "value"), [("06STATE188904", "MTCR POC 214/2006"),
                                            ("78STATE1", "MTCR POC 214/1978"),
                                            (None, "MTCR POC 214/")])  # fmt: skip
def test_without_a_date_the_year_is_that_of_the_number(mrn: str | None, value: str) -> None:
    cable = reftel.read("1. (U) See POC 214 there.\n\nRICE\n", mrn=mrn)
    assert [claim.value for claim in said(cable, "document")] == [value]


def test_each_number_of_a_row_has_its_own_revision() -> None:
    found = told("TEM documents 12/Rev.1, 14/Add.2 and 15 came.", "document")
    assert [one.value for one in found] == [
        "MTCR TEM 12/2008 Rev.1", "MTCR TEM 14/2008 Add.2", "MTCR TEM 15/2008",
    ]  # fmt: skip
    assert [one.attribute("revision") for one in found] == ["Rev.1", "Add.2", None]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("POC documents No. 12 and No. 14 came.", ["12", "14"]),
        ("POC docs nos. 12, 14, and 15 came.", ["12", "14", "15"]),
        ("The chair issued papers No. 3, No. 4 and 5 there.", ["3", "4", "5"]),
        ("They read POC 12 and 40 delegations spoke.", ["12"]),
        ("They read POC 12, 14 members spoke.", ["12"]),
        ("They read POC documents 12 and 14 this week.", ["12", "14"]),
        ("They read POC 12 and 2008 began.", ["12"]),
    ],
)
def test_further_numbers_are_told_with_or_without_their_sign(
    words: str, numbers: list[str]
) -> None:
    assert [one.attribute("number") for one in told(words, "document")] == numbers
