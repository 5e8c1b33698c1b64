from __future__ import annotations

import pytest

from reftel.claims.spoken.hearsay import UNNAMED, comes_to_us
from tests.claims.specimens import instruction, report, said, words


def heard(text: str) -> list[tuple[str | None, str]]:
    """Return speaker and words of what is reported."""
    cable = report(f"1. (C) {text}")
    return [(one.speaker, " ".join(one.quote.split())) for one in said(cable, "host_response")]


@pytest.mark.parametrize(
    "text",
    [
        "We were told that the harbor is closed until May.",
        "PolOff was informed that the harbor is closed until May.",
        "EmbOffs were later advised that the harbor is closed until May.",
        "The delegation learned that the harbor is closed until May.",
    ],
)
def test_what_we_were_told_comes_from_somebody_unnamed(text: str) -> None:
    assert heard(text) == [(UNNAMED, "the harbor is closed until May.")]


@pytest.mark.parametrize("link", ["by", "from", "through"])
def test_who_told_us_is_the_speaker(link: str) -> None:
    verb = "learned" if link == "from" else "was told"
    ((speaker, told),) = heard(
        f"PolOff {verb} {link} the harbor master that no ship had called there."
    )
    assert speaker == "the harbor master"
    assert told.endswith("no ship had called there.")


@pytest.mark.parametrize(
    "text",
    [
        "The firm was told that the harbor is closed until May.",
        "We were told the price of the box.",
        "These were lessons learned in the harbor of Sines.",
        "PolOff was told that it is.",
    ],
)
def test_what_others_were_told_is_no_reply(text: str) -> None:
    assert not heard(text)


def test_an_instruction_knows_what_was_learned() -> None:
    cable = instruction("1. (S) Request Embassy Lisbon act. We were told that it had left port.")
    assert not said(cable, "host_response")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Its only trade, according to Velkarre, is the sale of lamps.",
         "Its only trade, according to Velkarre, is the sale of lamps."),
        ("It has no other trade in May, according to Velkarre, who left.",
         "It has no other trade in May"),
    ],
)  # fmt: skip
def test_a_source_may_be_put_into_what_it_told(text: str, expected: str) -> None:
    cable = report(f"1. (C) PolOff met the harbor master, Rui Velkarre. {text}")
    found = words(said(cable, "host_response"))
    assert found == [expected]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("MOFA", "MOFA"),
        ("the Ministry of Trade", "the Ministry of Trade"),
        ("the GOP", "the GOP"),
        ("the Portuguese government", "the Portuguese government"),
        ("MOFA's notice", None),
        ("a list of the GOP's", None),
        ("Velcorta Works", None),
    ],
)
def test_an_organ_of_state_may_be_the_source(source: str, speaker: str | None) -> None:
    cable = report(
        f"1. (C) PolOff asked for help. The bank closed its doors in Lisbon, according to {source}."
    )
    found = [one.speaker for one in said(cable, "host_response")]
    assert found == ([speaker] if speaker else [])


def test_nothing_goes_on_behind_what_we_learned() -> None:
    found = heard(
        "We were told that the harbor is closed until May. It is the largest of the land."
    )
    assert len(found) == 1


def test_a_source_that_is_named_only_by_his_last_name_was_heard_before() -> None:
    found = heard(
        "Banai said the box is here. Of most weight was the seal of the box, according to Banai."
    )
    assert found[1] == ("Banai", "Of most weight was the seal of the box")


def test_a_source_may_be_a_pronoun() -> None:
    found = heard("Banai said it is here. According to him, the seal of the box was whole.")
    assert found[1][0] == "Banai"


@pytest.mark.parametrize(
    ("text", "verb", "comes"),
    [
        ("we were told that it left", "told", True),
        ("we learned that it left", "learned", True),
        ("he told that it left", "told", False),
        ("we were told it left", "told", False),
        ("it was noted that it left", "noted", False),
    ],
)
def test_only_what_one_was_told_comes_to_us(text: str, verb: str, *, comes: bool) -> None:
    assert comes_to_us(text, text.index(verb), verb) is comes


def test_a_source_at_a_meeting_of_many_is_not_ours() -> None:
    cable = report(
        "1. (C) According to Portuguese officials, the box was here at Sines.",
        subject="EXERCISE: PLENARY OF A REGIME",
    )
    assert words(said(cable, "host_response")) == []


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("It was the view of the Azorean side that the graphite had been ordered for a smelter.",
         "the Azorean side", "the graphite had been ordered for a smelter."),
        ("The Azorean Ministry's response to our approach was that the trucks were for civil use.",
         "The Azorean Ministry", "the trucks were for civil use."),
        ("The Ministry's answer, given to the Ambassador on March 3, was that it would wait.",
         "The Ministry", "it would wait."),
        ("The Department understands from the Azorean Embassy that the port will be closed.",
         "the Azorean Embassy", "the port will be closed."),
    ],
)  # fmt: skip
def test_a_view_told_by_a_noun_is_that_of_its_holder(text: str, speaker: str, told: str) -> None:
    found = said(report(f"1. (C) PolOff delivered reftel points. {text}"), "host_response")
    assert [(one.speaker, one.slot("text")) for one in found] == [(speaker, told)]


def test_a_view_of_ours_or_of_a_thing_answers_nobody() -> None:
    assert heard("It was the view of the Embassy that the graphite had been ordered.") == []
    assert heard("It was the view of the harbor that made him stay for years.") == []


def test_the_person_is_the_source_and_not_his_ministry() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. There is movement in the talks, according to the"
        " Ministry of Trade's Director Ana Veludo. He thought that a text could be found."
    )
    assert [one.speaker for one in said(cable, "host_response")] == ["Ana Veludo", "Ana Veludo"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Marr's view, the box was far too small.", "the box was far too small."),
        ("In the view of Marr, the box was far too small.", "the box was far too small."),
        (
            "The box, in Marr's opinion, was far too small.",
            "The box, in Marr's opinion, was far too small.",
        ),
    ],
)
def test_what_one_holds_to_be_so_is_in_his_words(text: str, told: str) -> None:
    assert heard(f"Director Rui Marr saw PolOff. {text}")[-1:] == [("Rui Marr", told)]


@pytest.mark.parametrize(
    "text",
    [
        "In Washington's view, the box was far too small.",
        "In the Embassy's view, the box was far too small.",
        "In view of the delay, the box was far too small.",
        "In analysts' view, the box was far too small.",
    ],
)
def test_what_we_or_nobody_holds_is_no_reply(text: str) -> None:
    assert heard(text) == []
