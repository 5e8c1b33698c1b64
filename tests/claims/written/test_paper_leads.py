from __future__ import annotations

import pytest

from reftel.claims.written.paper_leads import country_of, lead, named, whose
from tests.claims.reading import page_of, quotes


def before(words: str) -> tuple[str, dict[str, str | bool]]:
    """Return the words that lead to a paper's noun, and whose it is."""
    page = page_of(f"There was {words} NOUN.")
    found = lead(page, page.text.index("NOUN"))
    assert found is not None
    return " ".join(found[0].split()), whose(page, found)


@pytest.mark.parametrize(
    ("words", "led", "facts"),
    [
        ("only the draft", "the draft", {}),
        ("only the recent GoK", "the recent GoK", {}),
        ("only a forged weapons", "a forged weapons", {}),
        ("only an investigative", "an investigative", {}),
        ("only two conflicting sets of", "two conflicting sets of", {}),
        ("only such a diluted", "such a diluted", {}),
        ("only Kenya's", "Kenya's", {"submitter": "KE"}),
        ("only the UK/Kenyan", "the UK/Kenyan", {"submitter": "GB;KE"}),
        ("only Envoy Berg's", "Envoy Berg's", {"submitter": "Envoy Berg"}),
        ("END SUMMARY Envoy Berg's", "Envoy Berg's", {"submitter": "Envoy Berg"}),
        ("the SIPDIS following", "following", {}),
        ("their October 22", "their October 22", {"date": "2007-10-22"}),
        ("it issued", "", {}),
    ],
)
def test_the_words_before_a_noun_tell_whose_it_is(
    words: str, led: str, facts: dict[str, str]
) -> None:
    assert before(words) == (led, facts)


def test_a_paper_of_countries_bears_their_codes() -> None:
    page = page_of("There was the Kenyan NOUN.")
    found = lead(page, page.text.index("NOUN"))
    assert found is not None
    assert country_of(found) == "KE"


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("They read the Blue Exercise Guidebook", "guide", "the Blue Exercise "),
        ("They read the IAEA's latest report", "report", "IAEA's latest "),
        ("They read the report", "report", None),
        ("They read Tarvos Customs import documents", "plain", "Tarvos Customs import "),
        ("They left. Such documents", "plain", None),
        ("They read a Daily Exercise article", "article", "a Daily Exercise "),
        ("They read Daily Exercise article", "article", None),
    ],
)
def test_a_name_right_before_a_noun_tells_which_one_it_is(
    words: str, kind: str, name: str | None
) -> None:
    page = page_of(f"{words} there.")
    at = page.text.index(words) + words.rindex(" ") + 1
    found = named(page, at, kind)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize("number", ["II", "III", "IV", "XII"])
def test_a_roman_number_is_no_side_whose_proposal_it_is(number: str) -> None:
    assert quotes(f"They spoke of the Annex {number} proposal.", "document") == []
