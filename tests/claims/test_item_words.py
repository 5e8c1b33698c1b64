from __future__ import annotations

import pytest

from reftel.claims.item_words import before


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("a pair of high-strength aluminum tubes", "high-strength aluminum "),
        ("the ESX model electromagnetic test receiver", "ESX model electromagnetic test "),
        ("for the nitrate and sulphite chemicals", "nitrate and sulphite "),
        ("said the tubes", ""),
    ],
)
def test_the_words_of_the_trade_before_a_head_belong_to_it(words: str, lead: str) -> None:
    head = words.rindex(" ") + 1
    found = before(words, head, 0)
    assert words[found.lead : head] == lead


def test_the_model_is_told_apart_from_the_size() -> None:
    words = "the GX-100 20-mm gyroscope"
    assert before(words, words.index("gyro"), 0).model == "GX-100"


def test_an_origin_in_one_word_can_be_left_out() -> None:
    words = "the Ruritanian-origin rifles"
    found = before(words, words.index("rifles"), 0)
    assert (words[found.lead :], words[found.bare :]) == ("Ruritanian-origin rifles", "rifles")
