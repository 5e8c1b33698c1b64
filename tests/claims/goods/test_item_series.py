from __future__ import annotations

import pytest

from reftel.claims.goods.item_series import designations, sort_of
from reftel.claims.text.rows import rows
from tests.claims.reading import page_of, quotes, told


def found(words: str) -> list[str]:
    page = page_of(words)
    return [page.text[hit.start : hit.end] for hit in designations(page)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They want L-39s and Su-30MKI jets.", ["L-39", "Su-30MKI"]),
        ("Six SU-27s and a MIG-29 flew.", ["SU-27", "MIG-29"]),
        ("It has the F-16C/D and the F-16 Block 50/52.", ["F-16C/D", "F-16 Block 50/52"]),
        ("An SS-N-22 and a CSS-X-11 were shown.", ["SS-N-22", "CSS-X-11"]),
        ("The C-130s stand beside the C-802s.", ["C-130", "C-802"]),
    ],
)
def test_a_letter_and_number_of_a_known_series_names_arms(words: str, expected: list[str]) -> None:
    assert found(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "See paragraph C-5 and form F-4.",
        "He holds an A-4 visa and uses highway M-60.",
        "The P-3 document is with the F-5 students.",
        "It is marked su-30 in small letters.",
        "Case X-C-130-7 and box C-1309 are closed.",
        "The E-mail and the T-shirt.",
        "They said so at the P-3 meeting and in F-5 talks.",
    ],
)
def test_a_letter_and_number_of_a_paper_or_road_names_none(words: str) -> None:
    assert found(words) == []


def test_one_series_may_hold_two_sorts_told_apart_by_the_number() -> None:
    assert [sort_of(word) for word in ("C-130", "C-802", "T-72", "T-38", "GX-1", "T")] == [
        "aircraft", "missile", "tank", "aircraft", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They want JF-17 Thunder fighters there.", "JF-17 Thunder fighters"),
        ("They want F-16 C/D fighter aircraft there.", "F-16 C/D fighter aircraft"),
        ("They want F/A-18E/F Super Hornets there.", "F/A-18E/F Super Hornets"),
        ("They want an F-16 Program there.", None),
        ("They want EMB-314 Super Tucanos there.", "EMB-314 Super Tucanos"),
        ("They want C-130 Hercules there.", "C-130 Hercules"),
        ("They want C-130 Germans there.", "C-130"),
    ],
)
def test_the_name_that_users_give_to_a_designation_is_part_of_it(
    words: str, expected: str | None
) -> None:
    assert quotes(words, "item") == ([expected] if expected else [])


def test_every_row_of_the_table_is_a_series_with_its_source() -> None:
    for row in rows("item_series"):
        assert row["series"].endswith(("-", " "))
        assert row["sort"]
        assert row["source"]


def test_the_designation_is_the_model_and_takes_in_the_plain_noun() -> None:
    (claim,) = told("They offered six Kh-55 cruise missiles.", "item")
    assert (claim.quote, claim.attribute("model")) == ("six Kh-55 cruise missiles", "Kh-55")


def test_aircraft_named_by_model_are_named_again_by_their_sort() -> None:
    assert quotes("The C-130s are old. We told them where these aircraft stand.", "item") == [
        "C-130s", "aircraft",
    ]  # fmt: skip


def test_what_is_done_with_arms_leaves_them_named_and_a_program_does_not() -> None:
    assert quotes("He spoke of Scud-B destruction and a T-90 deal.", "item") == ["Scud-B", "T-90"]
    assert quotes("The F-16 program and the T-72 factory.", "item") == []


def test_several_transports_are_goods_and_one_that_flies_is_none() -> None:
    assert quotes("They sold An-124s to Kenya.", "item") == ["An-124s"]
    assert quotes("They sent an An-124 to Kenya.", "item") == []


def test_missiles_that_use_goods_are_no_use_of_missiles() -> None:
    assert quotes("The Kh-55 missiles use gyroscopes.", "item") == ["Kh-55 missiles", "gyroscopes"]
