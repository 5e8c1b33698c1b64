from __future__ import annotations

import pytest

from reftel.claims.ruled.agreement_words import before, classes, deals


def phrase(words: str) -> tuple[str, bool, bool]:
    """Return the name before `|`, whether it is titled, and whether it tells the matter."""
    text = words.replace("|", "")
    found = before(text, words.index("|"), mixed=True)
    return " ".join(found.words), found.titled, found.matter


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("They signed a nuclear fuel return |agreement.", "nuclear fuel return"),
        ("It breaks the Status of Forces |Agreement.", "Status of Forces"),
        ("the Tool Protection, Control and Care |Agreement", "Tool Protection, Control and Care"),
        ("He praised the U.S.-Kenya |accord.", "U.S.-Kenya"),
        ("Kenya's parallel |agreement with us", "parallel"),
        ("the draft 505 |agreement", "505"),
        ("Under the June 2006 Exercise |Memorandum", "Exercise"),
        ("a spent fuel-|agreement", "spent fuel"),
        ("They met, and nuclear |agreements", "nuclear"),
        ('They broke the "Tools |Convention" there.', "Tools"),
    ],
)  # fmt: skip
def test_the_words_of_a_name_are_those_right_before_its_noun(words: str, name: str) -> None:
    assert phrase(words)[0] == name


@pytest.mark.parametrize(
    "words",
    [
        "They reached |agreement",
        "a consensus |agreement",
        "He left. |Agreement",
        "in full |agreement",
    ],
)
def test_words_that_are_of_no_name_are_left(words: str) -> None:
    assert phrase(words)[0] == ""


@pytest.mark.parametrize(
    ("words", "titled", "matter"),
    [
        ("the Exercise Tools |Agreement", True, False),
        ("a fuel return |agreement", False, True),
        ("the Nuclear Exercise |Agreement", True, True),
        ("a bilateral |agreement", False, False),
        ("the Kenya-Japan |agreement", False, True),
    ],
)
def test_a_phrase_knows_whether_it_is_a_name_or_tells_a_matter(
    words: str, *, titled: bool, matter: bool
) -> None:
    assert phrase(words)[1:] == (titled, matter)


def test_in_capitals_alone_no_word_is_a_title() -> None:
    text = "THE KENYAN EXERCISE AGREEMENT"
    assert before(text, text.index("AGREEMENT"), mixed=False).words == ()


def test_only_words_near_the_noun_are_read() -> None:
    text = "Nuclear " * 40 + "Agreement"
    assert len(before(text, text.index("Agreement"), mixed=True).words) < 15


@pytest.mark.parametrize(("words", "so"), [("on the supply of fuel", True),
                                          ("on Kenya's reactors", True),
                                          ("on lunch and seating", False)])  # fmt: skip
def test_a_complement_deals_with_the_trade_or_not(words: str, *, so: bool) -> None:
    assert deals(words) is so


def test_every_word_of_the_table_has_a_known_class() -> None:
    assert set(classes().values()) == {"matter", "form", "lead", "never"}
    assert all(word == word.lower() for word in classes())
