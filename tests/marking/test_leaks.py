"""The differential leak check on invented paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import Portion, leaks, leaks_between, parse
from reftel.marking.words import readings

WITHHELD = (
    "The red barge left the exercise harbour with 4711 crates for Ruritania Works. "
    "The source is a clerk in the customs shed of the northern port."
)
OPEN = "The red barge left the exercise harbour with many crates. We ask for an inspection."
PORTIONS = [
    Portion("5", WITHHELD, parse("S/NF")),
    Portion("6", OPEN, parse("S/REL CHINA")),
]


def test_what_a_releasable_portion_says_is_no_leak() -> None:
    report = leaks(OPEN, PORTIONS, "CHN")
    assert not report
    assert any("red barge left" in leak.text for leak in report.cleared)


def test_a_passage_of_a_withheld_portion_leaks() -> None:
    report = leaks("We know: the source is a clerk in the customs shed.", PORTIONS, "CHN")
    assert [leak.kind for leak in report.leaks] == ["words"]
    assert report.leaks[0].finding.name == "marking/leak"
    assert report.leaks[0].span.start == len("We know: ")


def test_a_number_or_name_alone_leaks() -> None:
    report = leaks("There are 4711 crates for Ruritania.", PORTIONS, "CHN")
    assert {(leak.kind, leak.text) for leak in report.leaks} == {
        ("number", "4711"), ("name", "Ruritania")
    }  # fmt: skip


def test_a_reader_who_may_be_told_all_has_no_leak() -> None:
    assert not leaks(WITHHELD, PORTIONS, "USA/SECRET")


def test_two_halves_of_a_sentence_leak_together() -> None:
    first = "A note: the source is a clerk in the."
    second = "Another: in the customs shed of the northern port."
    halves = [
        leak
        for leak in leaks_between(first, second, PORTIONS, "CHN").leaks
        if leak.kind == "sentence in two halves"
    ]
    assert len(halves) == 1
    assert "clerk" in halves[0].text
    assert not leaks_between(OPEN, "We ask again.", PORTIONS, "CHN")


WORDS = st.lists(st.sampled_from(WITHHELD.split() + OPEN.split()), min_size=8, max_size=25)


@given(WORDS)
def test_an_output_made_of_releasable_portions_never_leaks(said: list[str]) -> None:
    text = " ".join(said)
    portions = [*PORTIONS, Portion("7", text, parse("U"))]
    assert not leaks(text, portions, "CHN")


@given(st.integers(0, 6))
def test_any_six_words_of_a_withheld_sentence_leak(start: int) -> None:
    said = WITHHELD.split()[14 + start : 20 + start]
    assert leaks(" ".join(said), PORTIONS, "CHN")


def test_a_sentence_that_is_open_elsewhere_is_no_half() -> None:
    portions = [Portion("5", OPEN, parse("S/NF")), Portion("6", OPEN, parse("S/REL CHINA"))]
    first, second = OPEN.split(" with ")
    assert not leaks_between(first, second, portions, "CHN")


def test_two_passages_of_a_withheld_portion_are_two_leaks() -> None:
    output = (
        "We know: the source is a clerk in the shed. Many crates stand here for us to see."
        " It is in the customs shed of the northern port now."
    )
    found = [leak for leak in leaks(output, PORTIONS, "CHN").leaks if leak.kind == "words"]
    assert len(found) == 2
    assert found[0].span.end < found[1].span.start


@pytest.mark.parametrize(
    ("withheld", "output"),
    [
        ("It was Vega's firm.", "The firm of Vega."),
        ("It was told by Vega.", "This is Vega's firm."),
    ],
)
def test_a_name_leaks_also_where_one_of_the_two_is_a_possessive(withheld: str, output: str) -> None:
    portions = [Portion("1", withheld, parse("S/NF")), Portion("2", "He left.", parse("U"))]
    assert [leak.text for leak in leaks(output, portions, "CHN").leaks] == ["Vega"]
    told = [*portions, Portion("3", "Vega's delegation cleared this.", parse("U"))]
    assert not leaks(output, told, "CHN").leaks


NOTE = (
    "The buyer is Tordalk Works. It paid $1,450,000 on March 5, 2007. The source in the\n"
    "office says that eighty-three boxes left the port aboard the Silver Horse."
)


def _leaking(output: str, withheld: str = NOTE, told: str = "We ask for an inspection.") -> bool:
    portions = [Portion("1", withheld, parse("S/NF")), Portion("2", told, parse("S/REL CHINA"))]
    return bool(leaks(output, portions, "CHN"))


@pytest.mark.parametrize(
    "output",
    [
        "the source in the of-\nfice says that eighty", "> the source in\n> the office says that",
        "- the source\n- in the office\n- says that", "| the source | in the office | says that |",
        "the s\u043eurce in the \u043effice says that",
        "the sou\u00adrce in the off\u200bice says that",
        "THE SOURCE IN THE OFFICE SAYS THAT", "in the office says that 83 boxes left",
        "by tordalk", "by Tordalk-owned men", "by T\u00f3rdalk", "by Tor-\ndalk",
        "by T.o.r.d.a.l.k",
        "BY TORDALK", "a file tordalk_works", "aboard the silver horse", "aboard the Horse",
        "for 1450000 dollars", "for 1.45 million", "on 5 Mar", "on 03/05/07", "on 2007-03-05",
        "the 83 boxes", "eighty three boxes",
    ],
)  # fmt: skip
def test_a_withheld_word_leaks_in_another_dress(output: str) -> None:
    assert _leaking(output)


@pytest.mark.parametrize(
    "output",
    [
        "It paid and left the port.", "You may march on.", "A silver spoon and a horse.",
        "Aboard. Horse and cart.", "They left 83 others.",
    ],
)  # fmt: skip
def test_common_words_of_a_withheld_portion_are_no_leak(output: str) -> None:
    assert not _leaking(output)


def test_names_leak_from_a_text_in_capitals_and_into_one() -> None:
    assert _leaking("It was Tordalk.", NOTE.upper())
    assert _leaking("IT WAS TORDALK.", NOTE.upper())
    assert not _leaking("THE BUYER PAID.", NOTE.upper())


def test_a_short_portion_that_also_may_be_told_is_no_leak() -> None:
    told = "We ask for an inspection of the old barge at once."
    assert not _leaking("an inspection of the old barge", "inspection of the old", told)
    assert _leaking("an inspection of the old barge", "inspection of the old", "We ask.")


@pytest.mark.parametrize(
    "output", ["by TordalkBank", "#tordalkaffair", "www.tordalkworks.example", "by Tor-dalk's men"]
)
def test_a_name_within_another_word_leaks(output: str) -> None:
    assert _leaking(output)


def test_an_ending_and_a_word_that_may_be_told_hide_no_name() -> None:
    assert not _leaking("the Tordalkian way")
    assert not _leaking("the Tordalkbank paid", NOTE, "We know the Tordalkbank.")


def test_a_percentage_and_a_numbered_unit_leak() -> None:
    note = "We hear that 45% of it goes to Unit 27 there."
    assert _leaking("some 45 percent went", note)
    assert _leaking("to Unit 27", note)
    assert not _leaking("see paragraph 27", "We told it in Paragraph 27, there.")


PIECES = st.lists(st.sampled_from([
    "Tordalk", "tordalk-", "Bank", "TordalkBank", "silver", "Silver", "Horse", "83", "5", "%",
    "eighty-three", "March", "2007", ".", "-", "\n", "U.S.", "the", "of", "boxes,", "4711",
    "1,450,000", "03/05/07", "a@b.example", "TOR-", "DALK", "Tor-\ndalk", "(C)", "million",
]), max_size=20).map(" ".join)  # fmt: skip


@given(PIECES, PIECES)
def test_law_what_may_be_told_never_leaks(withheld: str, told: str) -> None:
    assert not _leaking(told, withheld, told)


@given(PIECES)
def test_law_a_withheld_text_of_six_words_leaks_whole(withheld: str) -> None:
    if len(readings(withheld)[0]) >= 6:
        assert _leaking(withheld, withheld, "We ask.")


FACTUAL = (
    "A Norwegian clerk, Dagny Tordalkiev, told us on March 5 that the firm had sold 417 tordalkite"
    " rods for EUR 2.35 million. They weigh 12.5 tons, fill 14 sea containers and leave at 0630Z"
    " between 17 and 19 June."
)


@pytest.mark.parametrize(
    "output",
    [
        "They sold four hundred and seventeen.", "The price was 2.35m euros.", "It cost 2350K.",
        "They weigh 12,500 kg.", "They weigh twelve and a half tons.", "There are 14 containers.",
        "There are fourteen large containers.", "He said so on the fifth of March.",
        "He said so on 05MAR08.", "It leaves on June 17-19.", "It leaves at 6:30 am.",
        "Tordalkyev said so.", "Our man in Norway said so.", "It is about tordalkite.",
    ],
)  # fmt: skip
def test_a_fact_leaks_however_it_is_written(output: str) -> None:
    assert leaks(output, [Portion("2", FACTUAL, parse("S/NF"))], "CHN").leaks


@pytest.mark.parametrize(
    "output",
    [
        "The Ministry will answer the Embassy in June 2008.", "There are 14 days and 12 items.",
        "The Missile Technology Control Regime met on a Monday.", "They sold rods by the ton.",
        "The Director of the Department asked for containers.", "It leaves at 7:30 on June 21.",
    ],
)  # fmt: skip
def test_words_of_the_same_subject_are_no_leak(output: str) -> None:
    assert not leaks(output, [Portion("2", FACTUAL, parse("S/NF"))], "CHN").leaks


@pytest.mark.parametrize(
    "output", ["the Velmors", "Ask VelmorDusk.", "velmordusk", "<i>Vel</i>mor", "the Velmor, Dusk"]
)
def test_a_name_of_two_words_leaks_in_the_plural_as_one_word_and_with_tags(output: str) -> None:
    assert _leaking(output, "The ship Velmor Dusk left.")
