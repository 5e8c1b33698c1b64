from __future__ import annotations

import pytest

from reftel.claims.spoken.utterances import Hearing
from tests.claims.specimens import heard, instruction, report, said, stage


def test_words_follow_the_verb_of_saying() -> None:
    assert heard("Veludo said that the box is empty.") == [("Veludo", "the box is empty.")]


def test_whom_it_is_said_to_is_not_part_of_the_words() -> None:
    assert heard("Veludo told PolOff on March 3 that the box is empty.")[0][1] == (
        "the box is empty."
    )


def test_words_may_stand_before_the_speaker() -> None:
    ((name, words),) = heard("The box was found to be empty, Veludo told PolOff on March 3.")
    assert (name, words) == ("Veludo", "The box was found to be empty")


def test_words_may_stand_around_the_speaker() -> None:
    ((_, words),) = heard('The end user is not a firm here, Veludo said, "only the ship is ours."')
    assert words.startswith("The end user")
    assert words.endswith('ours."')


def test_an_opening_circumstance_is_not_what_is_said() -> None:
    ((_, words),) = heard("In the meeting of last week, Veludo said the box is empty.")
    assert words == "the box is empty."


def test_a_concession_belongs_to_whoever_said_it() -> None:
    words = "Rui Veludo said that while the ministry agrees with us on that, it expects no reply."
    found = [one.slot("text") for one in said(report(f"1. (C) {words}"), "host_response")]
    assert found == ["the ministry agrees with us on that", "it expects no reply."]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "According to Portuguese officials, the firm had closed its doors.",
            "Portuguese officials",
        ),
        (
            "The firm had closed its doors, according to Portuguese officials.",
            "Portuguese officials",
        ),
    ],
)
def test_a_source_is_a_speaker(words: str, name: str) -> None:
    ((speaker, told),) = heard(words)
    assert speaker == name
    assert told.lower().startswith("the firm")


def test_a_paper_is_no_speaker() -> None:
    assert heard("According to the Daily Exercise, the firm had closed its doors.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The proposed plan fell.",
        "It was noted that the box is empty.",
        "The firm's claimed profit fell.",
        "PolOff said that the box is empty.",
    ],
)
def test_a_participle_or_one_of_us_says_nothing(words: str) -> None:
    assert heard(words) == []


def test_what_is_told_a_third_government_is_not_told_us() -> None:
    assert heard("Veludo told the French ambassador that the box is empty.") == []


def test_a_verb_of_the_mind_stays_within_what_is_said() -> None:
    found = heard("Veludo said the cure is new, and doctors doubted that it would help.")
    assert found[0][1].endswith("it would help.")


def test_points_are_said_by_nobody_yet() -> None:
    scene = stage(instruction("1. (S) Request Embassy Lisbon act. They said it will be so."))
    assert all(one.actor.name for one in Hearing(scene, []).utterances())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Veludo told EconCouns May 20 that the box is empty.", "the box is empty."),
        ("Veludo confirmed by e-mail on May 20 that the box is empty.", "the box is empty."),
        ("Veludo on May 20 said the box is empty.", "the box is empty."),
        ("Veludo demurred, for want of orders.", "demurred, for want of orders."),
        ("The Minister reacted angrily.", "reacted angrily."),
    ],
)
def test_neither_the_hearer_nor_the_day_is_part_of_the_words(words: str, told: str) -> None:
    assert [one for _, one in heard(words)] == [told]


def test_a_speaker_may_stand_in_the_midst_of_few_words() -> None:
    ((name, words),) = heard("Veludo spoke long. Portugal, he said, keeps its word.")
    assert words == "Portugal, he said, keeps its word."
    assert name == "he"


def test_a_name_given_to_a_thing_is_not_said() -> None:
    assert heard('The plant, which he called "the Center", is large.') == []


def test_nobody_is_called_you_or_would() -> None:
    assert heard("Would the firm that said so reply?") == []
    assert [name for name, _ in heard('"You must pay for it all," Veludo joked.')] == ["Veludo"]


def test_a_heading_in_capitals_says_nothing() -> None:
    assert heard("The talks were long and friendly.\n\nMINISTER SAYS DEALS POSSIBLE\n\nMore.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The program, which he said was new, is closed.",
        "Veludo has maintained a business in Lisbon.",
        "The Lisbon-proposed items stand.",
        "DOD has asked for a treaty.",
        "Since Veludo agreed to cooperate, the box left.",
        "USDAO Lisbon reports that the ship has left.",
        "The talks in Vienna, described in ref A, went on.",
    ],
)
def test_what_is_said_in_passing_or_by_no_host_is_no_utterance(words: str) -> None:
    assert heard(words) == []


def test_a_post_told_is_not_part_of_the_words() -> None:
    ((_, told),) = heard("Veludo told Embassy Paris that the box is empty.")
    assert told == "the box is empty."


def test_he_who_would_act_says_so_apart() -> None:
    found = heard("Veludo said the bank was at work and he would follow it up.")
    assert [told for _, told in found][:2] == ["the bank was at work", "he would follow it up."]


def officially(words: str) -> list[str | None]:
    """Return who answers in a report that surely deals with an ask, and tells of no delivery."""
    cable = report(f"1. (C) {words}", tags="PARM, ETTC, PO")
    return [one.speaker for one in said(cable, "host_response")]


@pytest.mark.parametrize(
    "words",
    [
        "Portuguese officials committed to search the containers at Sines.",
        "The Spanish side would not agree to a joint visit to the firm.",
        "Director Veludo wanted to know if the list had been published.",
    ],
)
def test_officials_answer_in_a_cable_that_surely_deals_with_an_ask(words: str) -> None:
    assert len(officially(words)) == 1


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Criticism of the Portuguese side would not end.", 0),
        ("Talks between the Portuguese side and others would not end.", 0),
        ("Members of the Portuguese side would not agree.", 1),
        ("Most of the Portuguese officials would not agree.", 1),
    ],
)
def test_one_who_is_named_in_what_is_told_of_a_thing_does_not(words: str, count: int) -> None:
    assert len(officially(words)) == count


def test_one_without_an_office_does_not() -> None:
    assert officially("The guard was happy with the tea that they gave him.") == []


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("It is good that trade grows, Ana Veludo, Desk Officer in the Arms Department, told us.",
         "Ana Veludo"),
        ("Ana Veludo, Deputy Director of the Arms Control Department, said trade is good.",
         "Ana Veludo"),
        ("The Azorean Defense Attache in Lisbon, Portugal, said trade is good.",
         "The Azorean Defense Attache in Lisbon"),
        ("The GOP agrees that trade is good, Trade Ministry (TM) Desk Officer Ana Veludo told us.",
         "Ana Veludo"),
        ("The party chief, Ana Veludo, said trade is good.", "Ana Veludo"),
    ],
)  # fmt: skip
def test_a_person_speaks_and_not_the_office_or_land_behind_the_name(
    words: str, speaker: str
) -> None:
    found = said(report(f"1. (C) PolOff delivered reftel points. {words}"), "host_response")
    assert [one.speaker for one in found] == [speaker]


@pytest.mark.parametrize("hearer", ["poloff", "PolOff", "emboffs", "poloff at that time"])
def test_ours_may_be_written_small_behind_the_verb(hearer: str) -> None:
    cable = report(f"1. (C) Ana Veludo told {hearer} that the trade is good.")
    assert [one.slot("text") for one in said(cable, "host_response")] == ["the trade is good."]


@pytest.mark.parametrize(
    "words",
    [
        "The Turkish doubts in para 2 seem to us to be small.",
        "U.S. experts were not present but were given photographs.",
        "The American delegation said the paper was late.",
    ],
)
def test_a_thing_of_a_nation_or_one_of_ours_answers_nobody(words: str) -> None:
    assert not said(report(f"1. (C) PolOff delivered reftel points. {words}"), "host_response")


@pytest.mark.parametrize(
    "words",
    [
        "The Dutch doubted the story.",
        "Portuguese officials were not present but were given copies.",
    ],
)
def test_a_nation_and_its_officials_do(words: str) -> None:
    assert said(report(f"1. (C) PolOff delivered reftel points. {words}"), "host_response")


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Veludo provided ample documentation to support the deal.", 1),
        ("Veludo provided us with a copy of the contract.", 1),
        ("Veludo provided the crane to the firm in May.", 0),
        ("Veludo raised the weak effect of sanctions.", 1),
        ("Veludo raised the price of the crane.", 0),
        ("He was therefore interested to hear about the plan.", 1),
        ("A reply on the matter of the liaison officer is also requested.", 0),
    ],
)
def test_what_is_handed_over_or_raised_answers(words: str, count: int) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points to Veludo on March 3. {words}")
    assert len(said(cable, "host_response")) == count


def test_both_are_the_two_named_before() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. Ana Veludo and Rui Orvo came. Veludo and Orvo both"
        " said the matter was closed."
    )
    (found,) = said(cable, "host_response")
    assert [one.value for one in found.slots if one.role == "by"] == ["Ana Veludo", "Rui Orvo"]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("A delegation from Oslo will travel to Madrid in May.", 0),
        ("Director Vaas will visit Madrid next week.", 0),
        ("Customs officers will travel to Setubal to inspect the box.", 1),
        ("The director will return the box.", 1),
    ],
)
def test_a_journey_that_the_post_foretells_binds_nobody(sentence: str, count: int) -> None:
    body = f"1. (C) PolOff delivered reftel points to Ana Veludo.\n\n2. (C) {sentence}"
    assert len(said(report(body), "host_response")) == count


def test_who_asks_not_to_be_named_asks_nothing() -> None:
    cable = report("1. (C) An official, who asked not to be named, said the box had left PolOff.")
    assert [one.slot("text") for one in said(cable, "host_response")] == [
        "the box had left PolOff."
    ]
    assert said(cable, "request") == []


def test_what_one_says_only_is_his_who_spoke_and_not_of_whom_he_was_asked() -> None:
    words = "Asked if he had talked with the company, Holt demurred, saying only that it was late."
    body = f"1. (C) PolOff delivered reftel points to Ana Veludo.\n\n2. (C) {words}"
    assert {one.speaker for one in said(report(body), "host_response")} == {"Holt"}
