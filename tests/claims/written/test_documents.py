from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import quotes, told
from tests.claims.specimens import report, said, words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It is POC document No. 12 now.", "MTCR POC 12/2008"),
        ("It is POC 012 now.", "MTCR POC 12/2008"),
        ("It is POC Doc 4/Rev.1 now.", "MTCR POC 4/2008 Rev.1"),
        ("It is POC 012 Rev. 2 now.", "MTCR POC 12/2008 Rev.2"),
        ("See POC document No. 12 (Rev. 1) there.", "MTCR POC 12/2008 Rev.1"),
        ("See POC-45/Add.1/Corr.1 there.", "MTCR POC 45/2008 Add.1 Corr.1"),
        ("They read POC 12, revised later.", "MTCR POC 12/2008"),
        ("They read POC 12 and add to it.", "MTCR POC 12/2008"),
        ("AG/Mar08/CL/D/4/Corr.1 came.", "AG/Mar08/CL/D/4/Corr.1"),
        ("See TEM paper 7 for it.", "MTCR TEM 7/2008"),
        ("See MTCR POC 201/2006 for it.", "MTCR POC 201/2006"),
        ("It is EC-50/DEC.3 of the Council.", "EC-50/DEC.3"),
        ("It is WA-GWG (06) DOC 014 there.", "WA-GWG (06) DOC 014"),
        ("It is WA-PLM (07) CHAIR 003 Rev. 2 there.", "WA-PLM (07) CHAIR 003 Rev. 2"),
        ("It is AG/Dec07/CL/USA/12 there.", "AG/Dec07/CL/USA/12"),
        ("It is NSG(08)PLEN 7 there.", "NSG(08)PLEN 7"),
        ("It is NSG (2008) CG/12 there.", "NSG (2008) CG/12"),
        ("It is HCOC.04/D.5 there.", "HCOC.04/D.5"),
        ("It is CD/1864 there.", "CD/1864"),
        ("It is CD/WP.552 there.", "CD/WP.552"),
        ("It is GC(53)/RES/12 there.", "GC(53)/RES/12"),
        ("It is GOV/2005/9 there.", "GOV/2005/9"),
        ("It is GOV/INF/2008/3 there.", "GOV/INF/2008/3"),
        ("It is NPT/CONF.2010/PC.III/WP.1 there.", "NPT/CONF.2010/PC.III/WP.1"),
    ],
)
def test_a_numbered_document_has_its_series_number_and_year(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "document")] == [value]


def test_a_paper_introduced_is_told_with_the_number_behind_its_title() -> None:
    words = "She introduced a paper on brokering controls (distributed as POC document No. 12)."
    (found,) = told(words, "document")
    assert found.value == "MTCR POC 12/2008"
    assert found.quote.endswith("No. 12)")


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ('He read from a "first draft summary report" there.', '"first draft summary report"'),
        ("A Norwegian version is due; An English version too.", "An English version"),
        ("He wrote a letter dated March 3 to Envoy Berg.", "a letter dated March 3 to Envoy Berg"),
        ("We saw the draft agenda there.", "draft agenda"),
        ("Notices of these visits went out.", "Notices of these visits"),
        ("The Norwegian paper is good.", "The Norwegian paper"),
    ],
)
def test_drafts_letters_agendas_and_papers_are_documents(words: str, quote: str) -> None:
    assert quotes(words, "document")[-1] == quote


def test_status_medium_and_day_are_kept() -> None:
    (draft,) = told("She faxed the unnumbered, draft summary 'Exercise Record' to us.", "document")
    assert (draft.attribute("medium"), draft.attribute("status")) == ("fax", "unnumbered, draft")
    (letter,) = told("He wrote a letter dated March 3 to Envoy Berg.", "document")
    assert letter.attribute("date") == "2008-03-03"


def test_a_document_in_the_references_is_one() -> None:
    cable = report("1. (C) Nothing.", ref="A. STATE 900101 B. MTCR POC 201/2006")
    assert [claim.value for claim in said(cable, "document")] == ["MTCR POC 201/2006"]


def test_a_post_with_a_number_is_no_document() -> None:
    assert [
        c for c in reftel.extract(report("1. (C) A report came.")) if c.kind == "document"
    ] == []


def test_a_title_with_its_number_in_parentheses_is_one_document() -> None:
    (found,) = told("They read the draft agenda (POC doc 88) there.", "document")
    assert (found.quote, found.value) == ("draft agenda (POC doc 88)", "MTCR POC 88/2008")
    assert found.attribute("title") == "draft agenda"


def test_a_paper_with_its_matter_and_code_is_one_document() -> None:
    (found,) = told("The U.S. paper on exercise tools (AG/Apr08/IE/USA/12) came.", "document")
    assert found.value == "AG/Apr08/IE/USA/12"
    assert (found.attribute("submitter"), found.attribute("title")) == ("US", "exercise tools")


def test_a_section_of_a_law_in_the_references_is_no_document() -> None:
    cable = report("1. (C) Nothing.", ref="A. SECTION 38 OF THE EXERCISE ACT")
    assert said(cable, "document") == []


PAPERS = (
    "A. EXERCISE NUCLEAR REGULATORY COMMITTEE OF TARVOS PRESS RELEASE 4/15/09 B. STATE 900101"
    " C. BERG-HOLM E-MAIL"
)


def test_a_paper_of_many_words_in_the_references_is_one_where_somebody_published_it() -> None:
    found = said(report("1. (C) Nothing.", ref=PAPERS), "document")
    assert [claim.value for claim in found][:1] == [
        "EXERCISE NUCLEAR REGULATORY COMMITTEE OF TARVOS PRESS RELEASE 4/15/09"
    ]


def test_the_letter_of_a_paper_is_a_reference_and_no_second_paper() -> None:
    words = "1. (C) According to Ref A it burnt. Refs A and C agree; ref B is a telegram."
    found = [one for one in said(report(words, ref=PAPERS), "document") if one.paragraph == "1"]
    assert found == []


def test_letters_of_telegrams_are_no_documents() -> None:
    assert said(report("1. (C) See Ref A.", ref="A. STATE 900101"), "document") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The fines in the June draft are low.", ["the June draft"]),
        ("He sent the amended draft to us.", ["the amended draft"]),
        ("He read the new draft law.", []),
        ("He saw the final draft Summit text.", []),
        ("The army ended the draft.", []),
        ("He gave us price quotes for boxes.", ["price quotes"]),
        ("He spoke of price quotes.", []),
        ("He did not agree with the statement that it was so.", []),
        ("The firm released a statement that it was so.", ["a statement"]),
        ("The IAEA Director General reports both matters in May.", []),
        ("He saw the IAEA reports in May.", ["IAEA reports"]),
        (
            "An end-user certificate from a Kenyan company is false.",
            ["An end-user certificate from a Kenyan company"],
        ),
        ("He gave a written order to stop.", ["a written order"]),
        ("The bank has filed suspicious transaction reports.", ["suspicious transaction reports"]),
        ("The draft rules on ships are new.", ["The draft rules on ships"]),
        ("Experts were given photographs of it.", []),
        ("Experts studied the photographs.", ["the photographs"]),
        ("They sent a denial notice to all.", ["a denial notice"]),
        ("We left a nonpaper. A word version of this document follows.", ["a nonpaper"]),
    ],
)
def test_drafts_by_stage_and_papers_given_out_are_documents(words: str, found: list[str]) -> None:
    assert quotes(words, "document") == found


def test_what_is_told_in_another_telegram_is_no_paper() -> None:
    cable = report("1. (C) They heard two national papers.", ref="A. STATE 900101\n     B. SEPTEL")
    assert words(said(cable, "document")) == ["two national papers"]


@pytest.mark.parametrize(
    ("words", "quote", "title"),
    [
        (
            "Spain tabled a draft list of terms for the public site (POC Doc 13) there.",
            "a draft list of terms for the public site (POC Doc 13)",
            "terms for the public site",
        ),
        (
            'They had the Chilean paper "Notes on Transit" (POC Doc 14) there.',
            'the Chilean paper "Notes on Transit" (POC Doc 14)',
            "Notes on Transit",
        ),
        (
            "Spain will issue a consolidated list as AG/DEC89/20 there.",
            "a consolidated list as AG/DEC89/20",
            None,
        ),
        (
            "It tabled a working paper on supply to states that are not members (NSG(94)PL/7).",
            "a working paper on supply to states that are not members (NSG(94)PL/7)",
            "supply to states that are not members",
        ),
    ],
)
def test_a_paper_goes_on_to_the_number_told_for_it(
    words: str, quote: str, title: str | None
) -> None:
    (found,) = told(words, "document")
    assert (" ".join(found.quote.split()), found.attribute("title")) == (quote, title)


@pytest.mark.parametrize(
    "words",
    [
        "Spain tabled a draft list. The chair named the number (POC Doc 13).",
        "Spain tabled a draft list, and the chair called it long (POC Doc 13).",
    ],
)
def test_a_number_of_another_clause_is_not_that_of_a_paper(words: str) -> None:
    assert len(told(words, "document")) == 2
