"""What stands behind a meeting belongs to it, in whatever order it is told."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told
from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The next plenary (June 15-19, 2009, Paris) is far.",
         "The next plenary (June 15-19, 2009, Paris)"),
        ("Avel cited the seminar (to be held April 11-13).",
         "the seminar (to be held April 11-13)"),
        ("Avel left the POC meeting on 12-13 February 2008 in Paris early.",
         "the POC meeting on 12-13 February 2008 in Paris"),
        ("Avel left the POC meeting in Paris on 12-13 February 2008 early.",
         "the POC meeting in Paris on 12-13 February 2008"),
        ("He held separate meetings on March 8 with Deputy Minister Ana Veludo there.",
         "separate meetings on March 8 with Deputy Minister Ana Veludo"),
        ("He recalled the meetings between Kelm Works and officials of Exercise Space in 2006.",
         "the meetings between Kelm Works and officials of Exercise Space in 2006"),
        ("Avel will host a seminar on catch-all controls in Lisbon from April 21 to 23.",
         "a seminar on catch-all controls in Lisbon from April 21 to 23"),
        ("Avel praised the meeting with Rui Melo, a judge, and Minister Otto Vaas.",
         "the meeting with Rui Melo, a judge, and Minister Otto Vaas"),
        ("Avel praised talks with the Czech Republic, Spain, Sweden and France on March 8.",
         "talks with the Czech Republic, Spain, Sweden and France on March 8"),
        ("Follow up on the meeting of March 9 between EconOff and Director Rui Melo today.",
         "the meeting of March 9 between EconOff and Director Rui Melo"),
        ("He left a separate meeting with Kelm compliance officers early.",
         "a separate meeting with Kelm compliance officers"),
        ("He left a March 8 meeting with Kelm bankers and/or Vaas officials early.",
         "a March 8 meeting with Kelm bankers and/or Vaas officials"),
        (("The March 8 meeting with Minister Rui Melo, Secretary Otto Vaas, and Judge Ana Prado"
         " covered it."),
         "The March 8 meeting with Minister Rui Melo, Secretary Otto Vaas, and Judge Ana Prado"),
        (("He asked for a March 8 meeting with Minister Rui Melo, Secretary Otto Vaas and Judge"
         " Ana Prado."),
         "a March 8 meeting with Minister Rui Melo, Secretary Otto Vaas and Judge Ana Prado"),
        (("In a March 8 meeting with Minister Rui Melo, Secretary Otto Vaas and Judge Ana Prado"
         " voiced support."),
         "a March 8 meeting with Minister Rui Melo"),
        ("He praised the training for Kelm Customs, March 3.",
         "the training for Kelm Customs, March 3"),
        ("The course, LISBON, 10-13 MARCH 2008, was long.", "The course, LISBON, 10-13 MARCH 2008"),
    ],
)  # fmt: skip
def test_complements_belong_to_a_meeting(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The meeting in June was useful.", "The meeting in June"),
        ("A bilat on the first day of the March 10-12 session went well.", None),
        ("Bryce asked about his meeting with Mark Avel, of the Kelm Works.",
         "his meeting with Mark Avel"),
        ("In his meeting with Mark Avel, Director Rui Melo and Ana Bel spoke of tools.",
         "his meeting with Mark Avel"),
    ],
)  # fmt: skip
def test_other_words_do_not(words: str, quote: str | None) -> None:
    assert quotes(words, "meeting")[:1] != [words.removesuffix(".")]
    if quote:
        assert quotes(words, "meeting") == [quote]


def test_a_month_is_no_venue_and_a_venue_holds_no_month() -> None:
    [one] = told("The meeting in June was useful.", "meeting")
    assert one.attribute("venue") is None
    [two] = told("The meeting in Vienna June 2-6 was useful.", "meeting")
    assert (two.attribute("venue"), two.attribute("date")) == ("Vienna", "2008-06-02/2008-06-06")


def test_whom_it_was_with_is_no_place() -> None:
    [one] = told("Avel praised the talks with Russia on March 3.", "meeting")
    assert (one.attribute("attendees"), one.slot("place")) == ("Russia", None)


def test_the_host_is_told() -> None:
    [one] = told(
        "Avel praised the seminar hosted by Exercise Customs in Lisbon March 3.", "meeting"
    )
    assert one.attribute("host") == "Exercise Customs"
    assert one.slot("place") == "PT-LIS"


def test_in_a_text_of_capitals_a_name_ends_at_a_small_word() -> None:
    words = "A SEPARATE MEETING IN ROME IS MORE IMPORTANT FOR AVEL THAN THE OTHERS ARE TO HIM."
    assert quotes(words, "meeting") == ["A SEPARATE MEETING IN ROME"]


def test_a_clause_behind_a_meeting_holds_nobody_met() -> None:
    words = "He held meetings with MFA officials after a spokesman for Minister Rui Avel spoke."
    assert quotes(words, "meeting") == ["meetings with MFA officials"]


def test_a_place_in_parentheses_is_the_venue() -> None:
    [one] = told("The next plenary (June 15-19, 2009, Paris) is far.", "meeting")
    assert (one.slot("place"), one.attribute("place")) == ("FR-PAR", "Paris")


def test_the_day_of_another_meeting_is_not_its_own() -> None:
    first, second = told(
        "He had a lunch meeting with Avel during the June plenary week.", "meeting"
    )
    assert (first.quote, second.quote) == ("a lunch meeting with Avel", "the June plenary")
    assert (first.attribute("date"), second.attribute("date")) == (None, "2008-06")


def test_a_topic_does_not_run_on_into_a_clause_with_a_day() -> None:
    words = "The talk was a discussion on European security ever since Avel left in October 2007."
    assert quotes(words, "meeting") == []


def test_a_day_by_which_something_is_due_is_not_when_it_meets() -> None:
    found = told("He sent comments on the RPOC by March 20.", "meeting")
    assert [one.attribute("date") for one in found] in ([], [None])


def test_the_line_behind_a_subject_is_not_part_of_its_meeting() -> None:
    subject = "EXERCISE: A/S KELM'S FEBRUARY 7 MEETING WITH NSA AVEL"
    found = said(report("1. (C) He left.", subject=subject), "meeting")
    assert [one.quote.split()[-1] for one in found] == ["AVEL"]


WHOLE = [
    ("PolOff met Customs Director Rui Melo and his deputy, Ana Bel, on March 3 in town.",
     "PolOff met Customs Director Rui Melo and his deputy, Ana Bel, on March 3",
     {"date": "2008-03-03", "attendees": "PolOff, Rui Melo, Ana Bel"}),
    ("The bilateral consultations, held in Vienna on 12 February, went well.",
     "The bilateral consultations, held in Vienna on 12 February",
     {"date": "2008-02-12", "venue": "Vienna", "series": "consultations"}),
    ("The Wassenaar Plenary in Vienna (December 4-6, 2007) agreed on it.",
     "The Wassenaar Plenary in Vienna (December 4-6, 2007)",
     {"date": "2007-12-04/2007-12-06", "venue": "Vienna", "body": "WA"}),
    ("The seminar on transit controls hosted by Malta in June drew 40 experts.",
     "The seminar on transit controls hosted by Malta in June",
     {"topic": "transit controls", "host": "Malta"}),
    ("During a lunch on March 4 with Envoy Berg, the DCM raised it.",
     "a lunch on March 4 with Envoy Berg",
     {"date": "2008-03-04", "attendees": "Envoy Berg"}),
    ("At the NSG Plenary in Cape Town, April 19-20, 2007, India came up.",
     "the NSG Plenary in Cape Town, April 19-20, 2007",
     {"body": "NSG", "series": "plenary", "venue": "Cape Town",
      "date": "2007-04-19/2007-04-20"}),
    ("In Lisbon's talks with Kenya on March 8, the license came up.",
     "Lisbon's talks with Kenya on March 8", {"attendees": "Kenya", "date": "2008-03-08"}),
    ("The Joint Working Group met in Oslo on 4-6 February 2008 under Finnish chairmanship.",
     "The Joint Working Group met in Oslo on 4-6 February 2008",
     {"series": "working group", "venue": "Oslo", "date": "2008-02-04/2008-02-06"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "quote", "facts"), WHOLE)
@pytest.mark.parametrize("gap", [" ", "\n", " \n"])
def test_a_meeting_is_told_with_place_day_and_guests_however_lines_break(
    words: str, quote: str, facts: dict[str, str], gap: str
) -> None:
    [one] = told(words.replace(" ", gap), "meeting")
    assert " ".join(one.quote.split()) == quote
    assert facts == {name: " ".join(str(one.attribute(name)).split()) for name in facts}


@pytest.mark.parametrize(("words", "quote", "facts"), WHOLE)
def test_a_meeting_told_behind_another_sentence_is_the_same(
    words: str, quote: str, facts: dict[str, str]
) -> None:
    [one] = told(f"It rained all day. {words}", "meeting")
    assert (one.quote, one.attribute("date")) == (quote, facts.get("date", one.attribute("date")))


@pytest.mark.parametrize(
    "words",
    ["He met nobody.", "The meeting room was cold.", "The two sides of the pump met in the middle.",
     "The pumps met the standard.", "He talks with his hands."],
)  # fmt: skip
def test_rooms_pumps_and_hands_meet_nobody(words: str) -> None:
    assert quotes(words, "meeting") == []


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The EU-Japan summit set for May 3 in Lisbon is off.",
         "The EU-Japan summit set for May 3 in Lisbon"),
        ("The EU-Japan summit set for the Danish presidency is off.",
         "The EU-Japan summit"),
        ("In separate meetings with Minister Velko and at the MFA, A/S Marr pressed for it.",
         "separate meetings with Minister Velko"),
    ],
)  # fmt: skip
def test_what_is_planned_for_a_day_and_where_another_took_place(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("At a March 6 luncheon in honor of Envoy Berg hosted by the Charge, Avel spoke.",
         "a March 6 luncheon in honor of Envoy Berg hosted by the Charge"),
        ("Avel wants a conference in late March to bring together makers and buyers.",
         "a conference in late March to bring together makers and buyers"),
        ("He left a May 5 discussion in Lisbon relating to spare parts.",
         "a May 5 discussion in Lisbon relating to spare parts"),
        ("Avel proposed a next meeting that included Kenya and said no more.",
         "a next meeting that included Kenya"),
        ("The POC meeting focused on licences.", "The POC meeting"),
    ],
)  # fmt: skip
def test_one_meeting_of_many_is_told_to_the_end_of_its_clause(words: str, quote: str) -> None:
    assert quotes(words, "meeting")[0] == quote


def test_plans_for_a_plenary_and_a_trip_are_no_meetings() -> None:
    words = "Avel told of plenary plans, the training division and a trip to Lisbon on May 3."
    assert quotes(words, "meeting") == []
