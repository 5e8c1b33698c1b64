from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


def test_a_short_name_given_in_the_text_is_the_treaty_wherever_it_stands() -> None:
    words = "The ETT is old. The Exercise Tools Treaty (ETT) binds; ETT states met."
    assert values(words, "instrument") == ["ETT"] * 3


def test_a_short_name_of_the_table_needs_its_full_name_in_the_cable() -> None:
    assert values("The Arms Trade Treaty (ATT) is due; ATT states met.", "instrument") == [
        "ATT", "ATT",
    ]  # fmt: skip
    assert values("The ATT states met.", "instrument") == []


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("The Exercise Tools Treaty binds. He praised the Treaty.", "the Treaty",
         "EXERCISE-TOOLS-TREATY"),
        ("The CWC binds. He praised the Convention.", "the Convention", "CWC"),
        ("A fuel return agreement is due. This agreement helps.", "This agreement",
         "FUEL-RETURN-AGREEMENT"),
        ("The Exercise MOU is due. He praised the MOU.", "the MOU", "EXERCISE-MOU"),
        ("The EU Code of Conduct binds. He praised the Code of Conduct.", "the Code of Conduct",
         "EU-CODE"),
        ("UNSCR 1737 binds. He praised the resolution.", "the resolution", "UNSCR-1737"),
        ("The EU Code of Conduct binds. He praised the Code.", "the Code", "EU-CODE"),
        ("The Kenyan Exercise Act is due. He praised the Act.", "the Act", "KE-EXERCISE-ACT"),
    ],
)  # fmt: skip
def test_the_noun_alone_means_the_last_one_of_that_noun(words: str, quote: str, value: str) -> None:
    last = told(words, "instrument")[-1]
    assert (last.quote, last.value, last.attribute("coref")) == (quote, value, True)


@pytest.mark.parametrize(
    "words",
    [
        "He praised the Treaty.",
        "The EU Code of Conduct binds. He broke the code there.",
        "He praised the Treaty. The Exercise Tools Treaty binds.",
        "The CWC binds. He praised the treaty-based order.",
        "The CWC binds. The Convention Center is old.",
        "UNSCR 1737 binds. It breaks paragraphs 3 or 4 of the resolution.",
        "UNSCR 1737 binds. They await the resolution of the strike.",
        "They spoke long. He praised the resolution.",
    ],
)
def test_without_one_before_it_the_noun_means_none(words: str) -> None:
    assert not any(claim.attribute("coref") for claim in told(words, "instrument"))


def test_small_letters_reach_less_far_back() -> None:
    gap = "They met there again and again. " * 100
    words = f"A fuel return agreement is due. {gap} This agreement helps. The Agreement helps."
    assert quotes(words, "instrument")[1:] in (["The Agreement"], [])
    assert "This agreement" not in quotes(words, "instrument")


def test_the_short_name_of_a_partner_is_none_of_the_agreement() -> None:
    words = "It has an agreement with the Exercise Tools Center (ETC) on fuel. The ETC is old."
    assert quotes(words, "instrument") == ["agreement with the Exercise Tools Center (ETC) on fuel"]


def test_the_short_name_of_an_agreement_in_small_letters_is_kept() -> None:
    words = "A technical assistance agreement (TAA) is due. The TAA is old."
    assert quotes(words, "instrument")[1:] == ["TAA"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The U.S.-Kenya Tool Safeguards Agreement (TSA) lapsed. The TSA was old.",
         ["US-KE-TSA"] * 2),
        ("The Exercise Tools Treaty (XYZ) binds.", ["EXERCISE-TOOLS-TREATY"]),
        ("The Exercise Memorandum of Understanding (MOU) binds.",
         ["EXERCISE-MOU"]),
    ],
)  # fmt: skip
def test_an_agreement_has_the_short_name_made_of_its_words_as_its_value(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The bilateral TSA with Chad binds.", "bilateral TSA with Chad"),
        ("The April 2000 TSA is old.", "April 2000 TSA"),
        ("The Kenya-Chad TSA stands.", "Kenya-Chad TSA"),
        ("They met on the TSA with Alder.", "TSA"),
        ("The TSA is old.", "TSA"),
    ],
)
def test_a_short_name_of_an_agreement_has_its_lands_and_its_date(words: str, found: str) -> None:
    told = f"They signed the Kenya-Chad Technology Safeguards Agreement (TSA). {words}"
    assert quotes(told, "instrument")[1:] == [found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("See license 900108543. Only the parties to this license may use it.", "this license"),
        ("See license 900108543. It is as stated on the license.", "the license"),
        ("Commerce served a redelivery order. The order was handed over.", "The order"),
        ("Commerce served a redelivery order. This order binds all.", "This order"),
        (
            "Kenya signed a memorandum of understanding. The memorandum of understanding lapsed.",
            "The memorandum of understanding",
        ),
    ],
)
def test_a_license_and_an_order_are_named_again(words: str, found: str) -> None:
    assert quotes(words, "instrument")[1] == found
    assert len(set(values(words, "instrument"))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "They need an export license. The license was denied.",
        "See license 900108543. The license holder left.",
        "See license 900108543. The license application was late.",
        "Commerce served a redelivery order. In order to win, they placed the order for pumps.",
        "Commerce served a redelivery order. The order of the day was calm.",
    ],
)
def test_other_licenses_and_orders_are_not_those_told_of(words: str) -> None:
    assert len(quotes(words, "instrument")) < 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Kenya signed a transfer agreement. News on the agreement once it settles is due.",
         "the agreement"),
        ("Kenya signed a transfer agreement. They would sign the agreement on behalf of it.",
         "the agreement"),
        ("The Exercise Code of Conduct binds. They read the Code to see how it helps.", "the Code"),
        ("The Exercise Tools Treaty binds. The Treaty offers aid.", "The Treaty"),
    ],
)  # fmt: skip
def test_what_goes_on_with_other_words_is_still_named_again(words: str, found: str) -> None:
    assert quotes(words, "instrument")[1:] == [found]


@pytest.mark.parametrize(
    "words",
    ["Kenya signed a transfer agreement. The agreement on fish is new.",
     "Kenya signed a transfer agreement. They made the agreement to build it.",
     "Kenya signed a transfer agreement. They made the agreement for pumps."],
)  # fmt: skip
def test_an_agreement_on_another_matter_is_not_the_one_told_of(words: str) -> None:
    assert quotes(words, "instrument")[0] == "transfer agreement"
    assert "the agreement" not in quotes(words, "instrument")


def test_a_resolution_told_by_what_it_calls_for_is_its_own() -> None:
    words = "UNSCR 1874 binds. They passed the resolution calling for Kenya to join. The resolution"
    assert values(f"{words} lapsed.", "instrument")[1:] == ["(resolution)", "(resolution)"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They amended the Exercise Weapons Bill. They keep silent on these amendments.",
         ["these amendments"]),
        ("Kenya signed a transfer agreement. The amendments are late.", ["The amendments"]),
        ("They amended the Exercise Weapons Bill. The amendments to the farm rules are odd.", []),
    ],
)  # fmt: skip
def test_amendments_are_those_of_the_law_told_of_before(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument")[1:] == found
