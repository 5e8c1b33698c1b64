from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It breaks Council Regulation 423/2007 there.", ["EU-REG-423/2007"]),
        ("It breaks Council Regulation (EC) No 1334/2000.", ["EU-REG-1334/2000"]),
        ("Common Position 2007/140/CFSP binds.", ["EU-CP-2007/140/CFSP"]),
        ("Council Decision 2010/413/CFSP binds.", ["EU-DEC-2010/413/CFSP"]),
        ("Council Joint Action 2004/551/CFSP binds.", ["EU-JA-2004/551/CFSP"]),
        ("It is in Wassenaar category 2.B.1 there.", ["WA-2.B.1"]),
        ("The Wassenaar Arrangement, Section 6.A.2.a.3, lists it.", ["WA-6.A.2.A.3"]),
        ("It is in NSG Part 2, item 1.B.2 there.", ["NSG-1.B.2"]),
        ("These are MTCR Category I systems.", ["MTCR-CATEGORY-I"]),
        ("Public Law 109-401 and 22 U.S.C. 2797 apply.", ["US-PL-109-401", "22-USC-2797"]),
        ("The Lisbon Treaty is signed.", ["LISBON-TREATY"]),
        ("They joined the Convention on Exercise Goods.", ["CONVENTION-ON-EXERCISE-GOODS"]),
        ("We enforce UNSCRs on Iran.", ["(UNSC resolutions)"]),
        ("We enforce UN Security Council Resolutions (UNSCRs).", ["(UNSC resolutions)"]),
        ("He cited Kenya's catch-all control laws.", ["KE-CATCH-ALL-CONTROL-LAWS"]),
        ("He cited Kenyan export control laws.", ["KE-EXPORT-CONTROL-LAWS"]),
        ("UN sanctions on Kenya hold.", ["UN-SANCTIONS-KENYA"]),
    ],
)
def test_an_instrument_is_known_by_its_form(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "quote", "pin"),
    [
        ("It breaks Article IV of the NPT there.", "Article IV of the NPT", "Article IV"),
        ("It breaks NPT Article III there.", "NPT Article III", "Article III"),
        ("See section 73 of the AECA there.", "section 73 of the AECA", "section 73"),
        ("See paragraph 10 of UNSCR 1803 there.", "paragraph 10 of UNSCR 1803", "paragraph 10"),
    ],
)
def test_what_is_cited_of_an_instrument_belongs_to_it(words: str, quote: str, pin: str) -> None:
    (found,) = told(words, "instrument")
    assert (" ".join(found.quote.split()), found.attribute("pin")) == (quote, pin)


@pytest.mark.parametrize(
    "words",
    [
        "The Democratic Convention met.",
        "The protocol officer called.",
        "It took decision 12/2007 alone.",
        "He is a Category I visitor of section 4.",
        "The Dutch export control system works.",
        "They passed resolutions there.",
    ],
)
def test_words_of_the_same_form_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_a_generic_one_inside_a_longer_generic_one_is_one() -> None:
    words = "They back UNSC resolutions calling for Chapter VII sanctions."
    assert len(quotes(words, "instrument")) == 2
