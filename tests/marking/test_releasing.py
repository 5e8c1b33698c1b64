"""Release lists in all spellings."""

from __future__ import annotations

import pytest

from reftel.marking.releasing import read_names


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("USA, KEN, GBR", {"USA", "KEN", "GBR"}),
        ("ISRAEL, UK", {"ISR", "GBR"}),
        ("NATO AND AUS", {"NATO", "AUS"}),
        ("UK/JAPAN", {"GBR", "JPN"}),
        ("JAPAN & ROK", {"JPN", "KOR"}),
        ("USA CAN GBR", {"USA", "CAN", "GBR"}),
        ("BOSNIA AND HERZEGOVINA AND UK", {"BIH", "GBR"}),
        ("FRANCE, GERMANY AND ITALY", {"FRA", "DEU", "ITA"}),
    ],
)
def test_a_list_is_read(text: str, codes: set[str]) -> None:
    names = read_names(text)
    assert names.codes == codes
    assert not names.doubts


def test_an_ambiguous_code_is_decided_by_the_post() -> None:
    assert read_names("CH").doubts
    assert read_names("CH", "BEIJING") == (frozenset({"CHN"}), frozenset())
    assert read_names("CH", "BERN").codes == {"CHE"}


def test_the_acronym_of_a_host_government_is_read_through_the_post() -> None:
    assert read_names("GOB", "GABORONE").codes == {"BWA"}
    assert read_names("GOB").doubts
    assert read_names("GOB", "PARIS").doubts
