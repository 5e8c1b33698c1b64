from __future__ import annotations

import pytest

from reftel.claims.said.utterances import Hearing
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


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("VELUDO SAID THE BOX IS EMPTY.", [("VELUDO", "THE BOX IS EMPTY.")]),
        ("Veludo said\nthat the box\nis empty.", [("Veludo", "the box is empty.")]),
        ("Veludo and Rui Avel said that the box is empty.",
         [("Veludo and Rui Avel", "the box is empty.")]),
        ("Veludo said the box is empty; Avel said it is full.",
         [("Veludo", "the box is empty"), ("Avel", "it is full.")]),
        ('Veludo stated, "We will act."', [("Veludo", '"We will act."')]),
        ("As Veludo said, the box is empty.", [("Veludo", "the box is empty.")]),
        ("Veludo asked whether the box is empty.", [("Veludo", "asked whether the box is empty.")]),
        ("She added that the box is empty.", [("She", "the box is empty.")]),
        ("Veludo replied that he would reply.", [("Veludo", "he would reply.")]),
    ],
)  # fmt: skip
def test_each_speaker_has_the_words_of_his_own(words: str, found: list[tuple[str, str]]) -> None:
    assert heard(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Veludo may say that the box is empty.",
        "Veludo did not say so.",
        "The document said that the box is empty.",
        "The M/V Grey Heron reported that it sank.",
        "Veludo's statement was long.",
        "Veludo said yes.",
    ],
)
def test_things_and_words_not_said_are_no_utterance(words: str) -> None:
    assert heard(words) == []


@pytest.mark.parametrize("verb", ["Noting", "Stressing", "Pointing out", "Conceding"])
def test_a_participle_before_the_speaker_says_something_too(verb: str) -> None:
    found = heard(f"{verb} that the box was sealed, Veludo said that it was empty.")
    assert found == [("Veludo", "the box was sealed"), ("Veludo", "it was empty.")]


def test_a_participle_without_that_tells_no_words() -> None:
    assert len(heard("Noting the hour, Veludo said that it was empty.")) == 1


@pytest.mark.parametrize("verb", ["stating", "adding", "saying"])
def test_words_go_on_behind_a_participle(verb: str) -> None:
    found = heard(f"Veludo objected to the sale, {verb} that the box was empty.")
    assert [words for _, words in found][:2] == ["objected to the sale", "the box was empty."]


def test_words_before_their_speaker_may_be_added_to() -> None:
    found = heard('"The box is with us now," Veludo said, adding that it was empty.')
    assert [words for _, words in found] == ['"The box is with us now,', "it was empty."]


@pytest.mark.parametrize("who", ["The participants", "All parties", "Several attendees"])
def test_those_who_attend_speak_together(who: str) -> None:
    ((name, _),) = heard(f"{who} said that the box was empty.")
    assert name == who


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Port officials fear that the box may be lost.", "fear that the box may be lost."),
        ("Both officials argue that it was empty.", "argue that it was empty."),
        ("Veludo allowed that it was empty.", "it was empty."),
    ],
)
def test_the_present_is_told_too(words: str, said: str) -> None:
    ((_, told),) = heard(words)
    assert told.endswith(said)


def test_words_without_a_verb_of_saying_answer_where_one_has_spoken() -> None:
    assert len(heard("Veludo said it was empty. They were willing to open it for us.")) == 2
    assert not heard("They were willing to open it for us.")


def test_a_note_of_the_post_answers_nothing() -> None:
    text = "Veludo said it was empty. (Note: The ministry could not find it. End note.)"
    assert len(heard(text)) == 1


def test_an_adjective_of_a_nation_is_nobody() -> None:
    assert not heard("Russian plans to transfer the box are known.")


def test_the_day_between_hearer_and_words_is_none_of_the_words() -> None:
    words = heard("Veludo told CG September 9 the box is empty.")[0][1]
    assert words == "the box is empty."


@pytest.mark.parametrize("hearer", ["ESTH officer", "economic officer", "PolOff"])
def test_one_of_ours_may_be_told_by_his_office(hearer: str) -> None:
    ((_, words),) = heard(f"Veludo told {hearer} on February 8 that it was empty.")
    assert words == "it was empty."


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Will Berg keeps the keys of the box in a safe.",
        "Political will to shut the yard is lacking in Lisbon.",
        "Lisbon's will to shut the yard was broken by the strike.",
    ],
)
def test_a_thing_or_a_name_answers_nobody(text: str) -> None:
    assert [words for _, words in heard(f"Veludo said it is here. {text}")] == ["it is here."]


def test_what_a_firm_will_do_by_contract_answers_nobody() -> None:
    text = "Veludo said it is here. Sulvane Works GmbH will hand over the keys of the box."
    assert len(said(report(f"1. (C) {text}"), "host_response")) == 1


def test_a_ministry_answers_by_what_it_will_do() -> None:
    assert len(heard("Veludo said it is here. The Foreign Ministry will seek a new law.")) == 2


def test_what_a_board_does_on_which_somebody_sits_answers_nobody() -> None:
    assert not heard("Vaas sat on the Pay Board, which advised ministers on wages.")


@pytest.mark.parametrize("joint", ["but later", "and then", "but the Ministry"])
def test_words_end_before_the_joint_of_the_next_verb(joint: str) -> None:
    first = heard(f"Veludo denied having the box, {joint} told us that it had come.")[0]
    assert first[1] == "denied having the box"


@pytest.mark.parametrize(
    "words",
    [
        "He would not promise to let Embassy experts look at the drums.",
        "She would inform the Embassy of it.",
        "He committed to have the Minister take it up.",
        "He expects to hold the next round in May.",
    ],
)
def test_he_who_spoke_answers_by_what_he_would_do(words: str) -> None:
    cable = report(f"1. (C) PolOff left the points with Veludo. Veludo said it is shut. {words}")
    assert said(cable, "host_response")[-1].quote == words


@pytest.mark.parametrize(
    "words",
    ["He will keep the house of his father.", "It is there that he would meet the King."],
)
def test_what_somebody_will_do_in_his_life_answers_nobody(words: str) -> None:
    assert words not in [told for _, told in heard(f"Veludo said it is shut. {words}")]


@pytest.mark.parametrize(
    "words",
    [
        "Ref B described the find as a seizure.",
        "Refs A and B reported that the box had left.",
        "In Ref B the Embassy reported that no license had been issued.",
        "Del replied that the plant was not fitted with toys.",
        "USdel recalled that frozen means frozen.",
        "Attache pointed out that it is on the list.",
        "Minister Counselor declined to guess.",
        "AMB will raise it on his return.",
    ],
)
def test_a_reference_and_ours_under_a_bare_duty_answer_nobody(words: str) -> None:
    assert not said(report(f"1. (C) {words}"), "host_response")


def test_what_others_said_as_a_reference_tells_is_theirs() -> None:
    cable = report("1. (C) In Ref B the Swiss said that they could not act on a name alone.")
    (found,) = said(cable, "host_response")
    assert found.slot("text") == "they could not act on a name alone."


@pytest.mark.parametrize(
    "words",
    [
        "Veludo hypothesized that the firm had moved.",
        "Porto would like the chair to write to Oslo.",
        "Vaas evinced doubt about the list.",
        "Veludo disclaimed all knowledge of it.",
        "Its owner, Otto Vaas, protests that he knew nothing.",
        "Spain joined consensus after a long night.",
        "Veludo was anxious to know what came of it.",
        "Porto discloses that the bank had carried four accounts.",
        "Veludo shared concerns over the port.",
    ],
)
def test_words_of_more_kinds_answer_us(words: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points to Veludo. {words}")
    assert said(cable, "host_response")[-1].quote == words


@pytest.mark.parametrize("words", ["Porto preferred to wait.", "Veludo was incensed at the news."])
def test_one_who_shows_what_he_thinks_answers_whoever_spoke_last(words: str) -> None:
    cable = report(
        f"1. (C) PolOff delivered reftel points to Veludo. PolOff said we would wait. {words}"
    )
    assert [one.quote for one in said(cable, "host_response")] == [words]


@pytest.mark.parametrize(
    "words", ["The port was viewed as safe.", "If Porto wanted a talk, it could have one."]
)
def test_what_ours_go_on_to_tell_of_others_answers_nobody(words: str) -> None:
    cable = report(
        f"1. (C) PolOff delivered reftel points to Veludo. PolOff said we would wait. {words}"
    )
    assert not said(cable, "host_response")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The box was empty, insisted Director Ana Veludo.", "The box was empty"),
        ("The box was empty, said Director Ana Veludo, but the ship was not.", "The box was empty"),
        ("However, said Director Ana Veludo, the box was empty.",
         "However, said Director Ana Veludo, the box was empty."),
    ],
)  # fmt: skip
def test_one_may_be_named_behind_his_verb(words: str, told: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {words}")
    assert [(one.speaker, one.slot("text")) for one in said(cable, "host_response")][:1] == [
        ("Ana Veludo", told)
    ]


def test_one_told_of_with_his_office_speaks_himself() -> None:
    words = "Ana Veludo of the Arms Control Department said that the box is empty."
    (found,) = said(report(f"1. (C) {words}"), "host_response")
    assert found.speaker == "Ana Veludo"
