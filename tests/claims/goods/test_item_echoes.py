from __future__ import annotations

import pytest

from reftel.claims.goods.item_echoes import Named, echoes
from reftel.source import Span
from tests.claims.reading import quotes, told

TEXT = (
    "Infrared detectors (IRDs) came. Those detectors, an IRD and the detector-maker; detectorists."
)


def found(text: str, *named: Named, first: int = 0) -> list[str]:
    hits = echoes(text, text.lower(), [Span(first, len(text))], list(named))
    return [text[hit.start : hit.end] for hit in sorted(hits)]


def test_a_short_name_in_parentheses_stands_for_the_goods_from_there_on() -> None:
    named = Named(0, "Infrared detectors (IRDs)", "infrared detector", exact=False)
    assert found(TEXT, named) == ["IRD"]


def test_the_head_alone_stands_for_exact_goods_in_the_plural_or_pointed_at() -> None:
    named = Named(0, "Infrared detectors", "infrared detector", exact=True)
    assert found("A detector. The detector. Detectors.", named) == ["detector", "Detectors"]


def test_a_head_inside_a_longer_word_is_none() -> None:
    named = Named(0, "infrared detectors", "infrared detector", exact=True)
    assert found("The detectorists and redetectors.", named) == []


def test_general_heads_stand_for_nothing() -> None:
    named = Named(0, "thermal imaging systems", "thermal imaging system", exact=True)
    assert found("These systems are old.", named) == []


def test_a_subject_before_the_first_naming_counts_whole() -> None:
    text = "SUBJECT: COMPUTERS. Later came industrial computers."
    named = Named(31, "industrial computers", "computer", exact=True)
    hits = echoes(text, text.lower(), [Span(0, 19)], [named])
    assert [text[hit.start : hit.end] for hit in hits] == ["COMPUTERS"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya bought 25 monoculars. He saw fourteen devices.",
         ["25 monoculars", "fourteen devices"]),
        ("Kenya bought 25 monoculars. The remaining eleven units left.",
         ["25 monoculars", "The remaining eleven units"]),
        ("It sold 200 gyroscopes. The first lot of 80 pieces left. The second lot, 90 pieces, is.",
         ["200 gyroscopes", "The first lot of 80 pieces", "The second lot, 90 pieces"]),
        ("Kenya bought 40 image intensifier tubes. The 12 tubes came. The tubes work.",
         ["40 image intensifier tubes", "The 12 tubes", "tubes"]),
        ("Kenya has gyroscopes. Three units of the army came.", ["gyroscopes"]),
        ("Kenya bought 25 monoculars. Other devices came.", ["25 monoculars"]),
    ],
)  # fmt: skip
def test_goods_that_were_counted_are_meant_again_by_a_number_alone(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


SEIZED = "We saw six gyroscopes. The cargo came with these items; the goods and its equipment. "


def test_a_word_for_all_goods_means_those_that_were_named_where_it_is_asked_for() -> None:
    named = Named(7, "six gyroscopes", "gyroscope", exact=True)
    hits = echoes(SEIZED, SEIZED.lower(), [Span(0, len(SEIZED))], [named], wide=True)
    assert sorted(SEIZED[hit.start : hit.end] for hit in hits) == [
        "cargo", "goods", "items", "six gyroscopes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["The goods came. We saw six gyroscopes.", "Six gyroscopes; the goods-in office.",
     "Six gyroscopes; the weapons of mass destruction.", "Six gyroscopes; the itemsheet."],
)  # fmt: skip
def test_such_a_word_means_nothing_before_them_or_in_another_noun(words: str) -> None:
    begin = words.lower().index("six")
    named = Named(begin, "six gyroscopes", "gyroscope", exact=True)
    hits = echoes(words, words.lower(), [Span(0, len(words))], [named], wide=True)
    assert {hit.head for hit in hits} <= {"gyroscope"}


@pytest.mark.parametrize(
    ("text", "named", "again"),
    [
        ("GX-100 gyroscopes left. The GX-100 is old.",
         Named(0, "GX-100 gyroscopes", "gyroscope", exact=True, model="GX-100"), ["GX-100"]),
        ("Night vision goggles (NVGs) left. Some NVGs broke.",
         Named(0, "Night vision goggles (NVGs)", "night vision goggles", exact=False), ["NVGs"]),
        ("Gyroscopes left. These gyroscopes and a gyroscope.",
         Named(0, "Gyroscopes", "gyroscope", exact=True), ["gyroscopes"]),
        ("Gyroscopes left. NVGs came.", Named(0, "Gyroscopes", "gyroscope", exact=True), []),
    ],
)  # fmt: skip
def test_goods_are_meant_again_by_model_short_name_or_head(
    text: str, named: Named, again: list[str]
) -> None:
    assert found(text, named, first=text.index("left")) == again


def test_nothing_is_meant_again_before_it_was_named() -> None:
    text = "The IRD came. Infrared detectors (IRDs) came."
    named = Named(14, "Infrared detectors (IRDs)", "infrared detector", exact=False)
    assert found(text, named) == []


def test_without_goods_nothing_is_meant_again() -> None:
    assert found(TEXT) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya bought 9 tons of maraging steel bar. The bar is in Lisbon.",
         ["9 tons of maraging steel bar", "The bar"]),
        ("Kenya bought nitric acid. He has the acid there.", ["nitric acid", "the acid"]),
        ("Kenya bought graphite cylinders. These cylinders, the cylinder-maker.",
         ["graphite cylinders", "cylinders"]),
        ("Kenya bought nitric acid. An acid of milk.", ["nitric acid"]),
        ("Kenya bought nitric acid. The Acid Company wrote.", ["nitric acid"]),
        ("Kenya bought natural uranium. The uranium is old.", ["natural uranium", "uranium"]),
        ("Kenya bought six crates of lathes. Kenya shipped five cartons. The cartons are here.",
         ["six crates of lathes", "five cartons", "cartons"]),
    ],
)  # fmt: skip
def test_a_material_is_meant_again_by_the_form_it_was_told_in(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Customs took off four 40-foot containers. It opened the containers.", ["containers"]),
        ("They hold two containers of gyroscopes. Kenya will keep the containers.",
         ["containers"]),
        ("They hold six 20-foot containers. Container three holds lathes.", ["Container three"]),
        ("They hold six 20-foot containers. Containers one, two and four were sealed.",
         ["Containers one, two and four"]),
        ("They hold six 20-foot containers. The remaining containers left.", ["containers"]),
        ("The containers left. Container three was lost.", []),
        ("They hold six 20-foot containers. The container ship left.", []),
        ("They hold six 20-foot containers. It has 80 containers of water.", []),
    ],
)  # fmt: skip
def test_containers_told_of_again_are_goods(words: str, expected: list[str]) -> None:
    again = [one for one in told(words, "item") if one.attribute("coref")]
    assert [claim.quote for claim in again if "ontainer" in claim.quote] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They block these products.", ["products"]),
        ("Others make similar parts.", ["similar parts"]),
        ("They seized said components.", ["components"]),
        ("The parts of the report are long.", []),
        ("The products are many.", []),
        ("These parts of Kenya are dry.", []),
    ],
)
def test_words_that_need_to_be_pointed_at_stand_for_goods_told_before(
    words: str, expected: list[str]
) -> None:
    found = told(f"Tarvos Trading sold turbine blades to Iran. {words}", "item")
    assert [claim.quote for claim in found if claim.attribute("coref")] == expected


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("Alder sold 12 gyroscopes. Is there an order for the items in question?",
         "the items in question"),
        ("Alder leased three aircraft. We ask Malta to ground the identified aircraft.",
         "the identified aircraft"),
        ("Alder sold an explosives plant to Chad. The entire plant is in a warehouse.",
         "The entire plant"),
        ("Alder leased three helicopters. Alder leases all of its helicopters to Birch.",
         "all of its helicopters"),
    ],
)  # fmt: skip
def test_goods_spoken_of_are_told_with_what_points_at_them(words: str, again: str) -> None:
    assert again in quotes(words, "item")


def test_matters_in_question_are_no_goods() -> None:
    assert quotes("The meeting in question was short.", "item") == []


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("They bought 40 surface-to-air missiles. The missiles came from Kenya.", "missiles"),
        ("Kenya sold military aircraft. These aircraft are old.", "aircraft"),
        ("He bought chromel retorts. The retorts are old.", "retorts"),
    ],
)
def test_reports_name_plain_goods_again_with_an_article(words: str, again: str) -> None:
    assert quotes(words, "item")[-1].endswith(again)
    assert len(quotes(words, "item")) == 2


def test_a_plain_head_alone_or_of_a_matter_names_nothing_again() -> None:
    words = "They bought 40 surface-to-air missiles. Missiles matter, and the missile talks too."
    assert quotes(words, "item") == ["40 surface-to-air missiles"]
