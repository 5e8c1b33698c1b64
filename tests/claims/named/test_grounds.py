"""What makes a party of a name, and what bars it."""

from __future__ import annotations

import pytest

from reftel.claims.named.grounds import APPOSED
from reftel.claims.named.naming import names
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str]]:
    laid = page(f"1. (S) Then {sentence}\n")
    return [(laid.text[n.start : n.end], n.rule) for n in names(laid)]


@pytest.mark.parametrize(
    ("sentence", "name", "rule"),
    [
        ("it paid Velcorta Trading there.", "Velcorta Trading", "party/strong-noun"),
        ("it paid Velcorta Shipping there.", "Velcorta Shipping", "party/weak-noun"),
        ("the firm Velcorta IMX paid.", "Velcorta IMX", "party/introduced"),
        ("Velcorta Quill, a trading company, paid.", "Velcorta Quill", "party/apposed"),
    ],
)
def test_a_noun_or_the_words_around_make_a_party(sentence: str, name: str, rule: str) -> None:
    assert told(sentence) == [(name, rule)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Article XIV Customs Administration was read.",
        "they spoke of the fuel bank, the U.S.-proposed meeting and more.",
        "it left Velcorta Missile Test Center there.",
        "they came by Velcorta Industrial Zone there.",
        "the xxxxxxxxxxxx Company paid.",
        "the Foreign Trade Minister paid.",
        "they met in the Oval Office there.",
        "they met the Political Section there.",
        "they met the Embassy Public Affairs Office there.",
        "they live in Velmaraw Division there.",
        "they live in Strelsau, Velmaraw Division.",
    ],
)
def test_articles_attributes_ranges_and_zones_are_barred(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name", "rule"),
    [
        ("it paid Gulf Pumps LLC there.", "Gulf Pumps LLC", "party/suffix"),
        ("the Directorate of Customs paid.", "Directorate of Customs", "party/strong-noun"),
        ("the General Organization for Engineering Industries paid.",
         "General Organization for Engineering Industries", "party/strong-noun"),
        ("the State Council paid.", "State Council", "party/strong-noun"),
        ("the Russian Department of Energy paid.", "Russian Department of Energy",
         "party/weak-noun"),
    ],
)  # fmt: skip
def test_words_of_a_trade_make_a_party_with_a_form_or_an_organ(
    sentence: str, name: str, rule: str
) -> None:
    assert told(sentence) == [(name, rule)]


@pytest.mark.parametrize(
    "sentence",
    ["the Gulf Pumps Company paid.", "the Iranian Pumps SA paid.", "the State University paid."],
)
def test_doubtful_forms_and_nouns_do_not(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name", "rule"),
    [
        ("it paid Velcorta Pumps Ltd there.", "Velcorta Pumps Ltd", "party/suffix"),
        ("it paid Velcorta LLC there.", "Velcorta LLC", "party/suffix"),
        ("the Velmaz State University paid.", "Velmaz State University", "party/strong-noun"),
        ("the Ruritanian Navy paid.", "Ruritanian Navy", "party/weak-noun"),
        ("Velcorta Quill, which is a front company, paid.", "Velcorta Quill", "party/apposed"),
        ("Velcorta Quill (VQ), an Iranian trading firm, paid.", "Velcorta Quill (VQ)",
         "party/apposed"),
        ("the broker Velcorta paid.", "Velcorta", "party/introduced"),
        ("a company called Velcorta paid.", "Velcorta", "party/introduced"),
        ("the State Bank of Velmar paid.", "State Bank of Velmar", "party/strong-noun"),
    ],
)  # fmt: skip
def test_each_ground_makes_a_party_by_its_own_rule(sentence: str, name: str, rule: str) -> None:
    assert told(sentence) == [(name, rule)]


@pytest.mark.parametrize(
    "sentence",
    [
        "the Section IV Treasury for Taxes paid.",
        "he read Annex II there.",
        "they paid Customs Duties there.",
        "they came to Velcorta Building there.",
        "they came to Velcorta Plaza there.",
        "the Army marched.",
        "the Foreign Trade grew.",
        "the Company paid.",
        "the Department paid.",
        "the Armed Forces Day came.",
        "Iran/Export Controls came up.",
    ],
)
def test_a_noun_alone_or_a_place_gives_no_ground(sentence: str) -> None:
    assert [name for name, _ in told(sentence)] == []


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        (", a trading company", True),
        (" of Dubai, an Emirati firm", True),
        (" (VQ), the state-owned manufacturer", True),
        (", which is a front company", True),
        (", a minister", False),
        (" and a company", False),
        (", the company has paid", False),
        (", the customs service is small", False),
    ],
)
def test_an_apposition_names_a_trade_behind_its_comma(words: str, *, is_one: bool) -> None:
    assert bool(APPOSED.match(words)) is is_one


@pytest.mark.parametrize(
    "sentence",
    ["Recommend Department answer soon.", "Comptroller of Customs Velko Marr said so."],
)
def test_what_is_asked_of_a_department_and_the_title_of_a_chief_are_no_party(
    sentence: str,
) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "the Velmar Aerospace and Defense (VAD) show opened.",
        "the Velmar Aviation Trade Show opened.",
        "the Velmar Defense Industry arms show opened.",
    ],
)
def test_a_show_is_no_party(sentence: str) -> None:
    assert told(sentence) == []
