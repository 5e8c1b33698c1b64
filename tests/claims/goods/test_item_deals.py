from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.goods.item_deals import dealt_in, in_row, weighed
from reftel.source import Span
from tests.claims.reading import page_of, quotes
from tests.claims.specimens import report


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They want turbines, transformers and control valves for the plant.",
         ["turbines", "transformers", "control valves"]),
        ("He sold lathes, hydraulic widgets and compressors to the yard.",
         ["lathes", "hydraulic widgets", "compressors"]),
        ("The two firms supply helicopters, tanks and spare parts.",
         ["helicopters", "tanks", "spare parts"]),
        ("The ship's cargo included grain, steel pipes and four boxes of gimcracks.",
         ["grain", "steel pipes", "four boxes of gimcracks"]),
        ("They shipped 14 crates of glass beads and 300 sacks of whatnot there.",
         ["14 crates of glass beads", "300 sacks of whatnot"]),
        ("Kenya bought rice.", ["rice"]),
        ("A license was issued for a yacht.", ["yacht"]),
        ("Alder Ltd. has quoted for wire rope.", ["wire rope"]),
        ("The rice was smuggled from Kenya.", ["rice"]),
        ("It makes goods such as radios.", ["radios"]),
        ("It told of the sale of products such as coffee makers, electric razors and lamps.",
         ["coffee makers", "electric razors", "lamps"]),
        ("Alder exports some lighting, consumer electronics, and medical equipment to Kenya.",
         ["lighting", "consumer electronics", "medical equipment"]),
        ("They spoke of arms trafficking and of the tank purchases.", ["arms", "tank"]),
        ("Officials who handle Kenyan equipment met the tank procurement team.",
         ["Kenyan equipment", "tank"]),
        ("They would restrict transfers of such technology and the retransfer of its equipment.",
         ["such technology", "equipment"]),
        ("Kenya would order a significant quantity of arms.",
         ["a significant quantity of arms"]),
        ("They lack ships for lack of fuel.", ["fuel"]),
        ("Chad gets its fuel there, and weapons are flowing into it.", ["fuel", "weapons"]),
        ("It is of use in curbing armaments and in the marking of weapons.",
         ["armaments", "weapons"]),
        ("It has weapons, armaments, and the rifles.", ["weapons", "armaments", "rifles"]),
        ('They seized "Alder" rifles and "Strela" (SA-7B) shoulder-fired missiles.',
         ["rifles", 'Strela" (SA-7B) shoulder-fired missiles']),
        ("They wait for technology transfer and Alder components.",
         ["technology transfer", "Alder components"]),
        ("They decided to buy the planes, and to complete nine reactors.",
         ["planes", "nine reactors"]),
        ("It has weapons, armaments, and rifles.", ["weapons", "armaments", "rifles"]),
        ("It makes the Artillery Saturation Rocket System (ALDER II). The ALDER II is old.",
         ["Artillery Saturation Rocket System (ALDER II)", "ALDER II"]),
        ("They spoke of Kenyan Highly-enriched Uranium (HEU) and LNG technology.",
         ["Kenyan Highly-enriched Uranium (HEU)", "LNG technology"]),
    ],
)  # fmt: skip
def test_what_is_dealt_in_weighed_or_listed_beside_goods_is_goods(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    "words",
    [
        "Rice was dear.",
        "Think tanks and Embassy vehicles are no goods.",
        "They sent 40 tons of food aid there.",
        "They drank 20 barrels of oil a day.",
        "It delivered a truck carrying nothing.",
        "They sell items and buy hardware.",
        "He sent a plan for use of the weapons, including an assurance for talks.",
        "They need Western technology and a market for Costa Rican products.",
        "They told of the price of oil and of technology transfer controls.",
        "The Institute of Alder Machines wrote.",
        "The lathes, officials and compressors came.",
    ],
)
def test_plain_words_alone_are_no_goods(words: str) -> None:
    plain = {"rice", "tanks", "vehicles", "40 tons of food aid", "truck", "items", "equipment",
             "officials"}  # fmt: skip
    assert plain.isdisjoint(quotes(words, "item"))


def test_only_a_cable_of_the_trade_deals_in_plain_things() -> None:
    words = "1. (C) Kenya bought rice and 12 crates of gimcracks."
    page = Page(report(words))
    start = page.text.find("rice")
    assert dealt_in(page, start, start + 4)
    assert [page.text[own : span.end] for span, own in weighed(page)] == ["gimcracks"]
    other = reftel.read(page.cable.source.text.replace("TAGS: PARM, PREL", "TAGS: ECON, PREL"))
    assert not dealt_in(Page(other), start, start + 4)
    assert list(weighed(Page(other))) == []


def test_a_verb_of_another_sentence_deals_in_nothing() -> None:
    page = page_of("They sold. A lamp is old.")
    start = page.text.find("lamp")
    assert not dealt_in(page, start, start + 4)


def test_a_row_yields_what_stands_between_two_that_are_known() -> None:
    text = "pumps, fine nozzlets, more gimcracks and valves"
    ends, starts = {5}, {0, text.find("valves")}
    assert [text[slice(*span)] for span in in_row(text, ends, starts)] == [
        "fine nozzlets", "more gimcracks",
    ]  # fmt: skip
    assert list(in_row("pumps, fine nozzlets and talks", {5}, {0})) == []


def test_a_row_is_read_once_though_it_is_long() -> None:
    text = "pumps" + ", gimcracks" * 2000
    assert all(isinstance(span, Span) for span in in_row(text, {5}, {0}))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Ltd. shipped four crates to Iran.", ["four crates"]),
        ("Alder Ltd. shipped fifteen sealed drums to Iran.", ["fifteen sealed drums"]),
        ("Alder Ltd. shipped several containers to Iran.", ["several containers"]),
        ("Alder Ltd. shipped one box to Iran.", ["one box"]),
        ("Container ALDU 402119-3 was shipped to Iran.", ["Container ALDU 402119-3"]),
        ("Alder Ltd. owns 40 container ships that export rice.", []),
        ("It ships 4,000 containers a day to Iran.", []),
        ("The number of containers that it ships to Iran is small.", []),
    ],
)
def test_what_is_shipped_may_be_told_by_its_packages_alone(words: str, expected: list[str]) -> None:
    assert [one for one in quotes(words, "item") if one != "rice"] == expected


def test_controls_and_traffic_are_no_goods_in_a_row_with_goods() -> None:
    assert quotes("They spoke of export control and uranium metal.", "item") == ["uranium metal"]
    assert quotes("It is used for import and export traffic, lathes and pumps.", "item") == [
        "lathes",
        "pumps",
    ]


def test_a_word_for_a_kind_of_goods_is_none_in_a_row() -> None:
    words = "They saw attempted purchases of nuclear or radioactive material."
    assert quotes(words, "item") == ["radioactive material"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Chad became a source of weapons for the rebels.", ["weapons"]),
        ("They stem this flow of arms.", ["arms"]),
        ("The stranger supplied the rebels in the north with weapons.", ["weapons"]),
        ("Arms seized there were old.", ["Arms"]),
        ("They surrendered over 4,000 weapons.", ["over 4,000 weapons"]),
        ("The source of the weapon is known.", []),
        ("He came with a weapon.", []),
        ("Two weapons lay there.", []),
        ("The influx of biological weapons is feared.", ["biological weapons"]),
    ],
)
def test_arms_that_come_and_go_or_are_counted_are_goods(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found
