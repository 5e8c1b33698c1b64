from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It breaks Council Regulation 423/2007 there.", ["EU-REG-423/2007"]),
        ("It breaks Council Regulation (EC) No 1334/2000.", ["EU-REG-1334/2000"]),
        (
            "EC Regulation 423/2007 and Regulation 428/2009 bind.",
            ["EU-REG-423/2007", "EU-REG-428/2009"],
        ),
        ("Common Position 2007/140/CFSP binds.", ["EU-CP-2007/140/CFSP"]),
        ("Council Decision 2010/413/CFSP binds.", ["EU-DEC-2010/413/CFSP"]),
        ("Council Joint Action 2004/551/CFSP binds.", ["EU-JA-2004/551/CFSP"]),
        ("It is in Wassenaar category 2.B.1 there.", ["WA-2.B.1"]),
        ("The Wassenaar Arrangement, Section 6.A.2.a.3, lists it.", ["WA-6.A.2.a.3"]),
        ("It is in NSG Part 2, item 1.B.2 there.", ["NSG-PART-2", "NSG-1.B.2"]),
        ("These are MTCR Category I systems.", ["MTCR-CATEGORY-I"]),
        ("Public Law 109-401 and 22 U.S.C. 2797 apply.", ["US-PL-109-401", "US-USC-22-2797"]),
        ("He faces a 212(f) visa revocation there.", ["US-INA-212(f)"]),
        ("It was revoked under INA section 221(i) then.", ["US-INA-221(i)"]),
        ("He fell under section 212(a)(3)(B) then.", ["US-INA-212(a)(3)(B)"]),
        ("He cited UNGA Resolution 61/89 there.", ["UNGA-A/RES/61/89"]),
        ("They back General Assembly resolution 62/34.", ["UNGA-A/RES/62/34"]),
        ("The Lisbon Treaty is signed.", ["LISBON-TREATY"]),
        ("They joined the Convention on Exercise Goods.", ["CONVENTION-ON-EXERCISE-GOODS"]),
        ("We enforce UNSCRs on Iran.", ["(UNSC resolutions on Iran)"]),
        ("We enforce relevant UNSC resolutions.", ["(UNSC resolutions)"]),
        ("We enforce UN Security Council Resolutions (UNSCRs).", ["(UNSC resolutions)"]),
        ("He cited Kenya's catch-all control laws.", ["KE-CATCH-ALL"]),
        ("He cited Kenyan export control laws.", ["KE-EXPORT-CONTROL-LAWS"]),
        ("UN sanctions on Kenya hold.", ["UN-SANCTIONS-KE"]),
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
        ("See ITAR section 129.2(b) there.", "ITAR", "section 129.2(b)"),
        (
            "See section 38(b)(1)(A)(ii) of the AECA there.",
            "section 38(b)(1)(A)(ii) of the AECA",
            "section 38(b)(1)(A)(ii)",
        ),
        ("See EAR part 744 for exports.", "EAR", "part 744"),
        (
            "See Part II of the Customs Ordinance there.",
            "Part II of the Customs Ordinance",
            "Part II",
        ),
        ("See paragraph 10 of UNSCR 1803 there.", "paragraph 10 of UNSCR 1803", "paragraph 10"),
        ("See OPs 3 and 4 of UNSCR 1803 there.", "OPs 3 and 4 of UNSCR 1803", "OPs 3 and 4"),
        ("See UNSCR 1803, paras 8-10, there.", "UNSCR 1803, paras 8-10", "paras 8-10"),
    ],
)
def test_what_is_cited_of_an_instrument_belongs_to_its_place(
    words: str, quote: str, pin: str
) -> None:
    (found,) = told(words, "instrument")
    assert (" ".join(found.quote.split()), found.attribute("pin")) == (quote, pin)


def test_the_pin_of_a_law_is_a_slot_with_its_own_words() -> None:
    (found,) = told("It breaks Article IV of the NPT there.", "instrument")
    (pin,) = found.slots
    assert (pin.role, pin.value) == ("pin", "Article IV")
    assert found.span.start <= pin.span.start < pin.span.end < found.span.end


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
