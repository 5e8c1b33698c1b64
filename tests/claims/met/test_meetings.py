from __future__ import annotations

import pytest

from tests.claims.reading import page_of, quotes, told


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He attended the March 3 MTCR Points-of-Contact (POC) meeting held in Lisbon.",
         "the March 3 MTCR Points-of-Contact (POC) meeting held in Lisbon"),
        ("Work on the April 12-16 plenary in Lisbon is firm.", "the April 12-16 plenary in Lisbon"),
        ("They met at the April OSCE summit in Lisbon then.", "the April OSCE summit in Lisbon"),
        ("It is for the next POC meeting then.", "the next POC meeting"),
        ("We urge 'follow up' meetings now.", "'follow up' meetings"),
    ],
)  # fmt: skip
def test_a_meeting_is_found_with_body_day_and_place(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


def test_a_verb_that_looks_like_a_noun_is_no_meeting() -> None:
    assert quotes("The Director will call in Envoy Berg on March 20.", "meeting") == []
    assert quotes("A call on March 20 is set.", "meeting") == ["A call on March 20"]


def test_a_plain_meeting_is_none() -> None:
    assert quotes("The meeting was short. A meeting helps.", "meeting") == []


def test_body_series_place_date_and_status_are_kept() -> None:
    (found,) = told("He attended the March 3 MTCR POC meeting in Lisbon.", "meeting")
    told_of = {
        name: found.attribute(name) for name in ("body", "series", "place", "date", "status")
    }
    assert told_of == {
        "body": "MTCR", "series": "POC", "place": "Lisbon", "date": "2008-03-03", "status": "past",
    }  # fmt: skip


def test_the_days_told_once_hold_for_the_meeting_named_again() -> None:
    words = "The April plenary is near. Work on the April 12-16 plenary in Lisbon is firm."
    dates = [claim.attribute("date") for claim in told(words, "meeting")]
    assert dates == ["2008-04-12/2008-04-16"] * 2


def test_a_next_meeting_does_not_take_the_days_of_the_last() -> None:
    words = (
        "The March 3 POC meeting was long. It is for the next POC meeting,\nlikely in early May."
    )
    dates = [claim.attribute("date") for claim in told(words, "meeting")]
    assert dates == ["2008-03-03", "2008-05-01/2008-05-10"]
    assert told(words, "meeting")[1].attribute("status") == "next"


def test_a_plenary_is_of_the_regime_that_the_cable_speaks_of() -> None:
    found = told("The NSG met. The NSG is old. The April plenary is near.", "meeting")
    assert found[-1].attribute("body") == "NSG"


@pytest.mark.parametrize(
    "words",
    [
        "The upcoming AG plenary information exchange in Paris on April 14-18 is near.",
        "The NSG plenary, held in Lisbon on March 3, was long.",
        "The November 9-13 MTCR Plenary in Rio de Janeiro was long.",
    ],
)
def test_place_and_days_belong_to_the_words_of_a_meeting(words: str) -> None:
    (quote,) = quotes(words, "meeting")
    assert quote.endswith(("April 14-18", "March 3", "Janeiro"))


@pytest.mark.parametrize("head", ["plenary", "summit", "consultations", "dialogue with Havn"])
def test_a_common_word_alone_names_no_meeting(head: str) -> None:
    assert quotes(f"The harvest {head} was good.", "meeting") == []


def test_the_title_of_whom_one_meets_belongs_to_the_meeting() -> None:
    (quote,) = quotes(
        "PolOff recalled his March 3 meeting with MFA director Rui Veludo.", "meeting"
    )
    assert quote.endswith("Rui Veludo")


def test_a_meeting_begins_after_the_words_of_its_sentence() -> None:
    assert quotes("While in a March 3 NSG meeting he slept.", "meeting") == [
        "a March 3 NSG meeting"
    ]


def test_a_meeting_named_by_its_year_takes_the_days_told_of_it() -> None:
    words = "MTCR POC business. The 2008 plenary will be held in Canberra on November 5-7."
    (found,) = [claim for claim in told(words, "meeting") if "2008" in claim.quote]
    assert found.attribute("date") == "2008-11-05/2008-11-07"
    assert found.attribute("status") == "next"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Next GWG: October 24-25, 2008.", "WA GWG 2008-10-24/2008-10-25"),
        ("They set the Reinforced POC meeting on 12-13 May.", "MTCR RPOC 2008-05-12/2008-05-13"),
        ("The 43rd session of the Executive Council opened on March 3 in The Hague.",
         "OPCW Executive Council The Hague 2008-03-03"),
        ("The next meeting of the NSG takes place in Vienna on April 3.", "NSG Vienna 2008-04-03"),
        ("The 22nd NSG plenary runs from May 5 to 9.", "NSG plenary 2008-05-05/2008-05-09"),
        ("Our last bilateral consultations were in May 2007.", "consultations 2007-05"),
    ],
)  # fmt: skip
def test_series_and_what_is_said_of_a_meeting(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "meeting")] == [value]


@pytest.mark.parametrize(
    "quote",
    [
        "An interagency meeting on March 5",
        "a January 22 lunch with the DCM",
        "a brief encounter in Sirte on March 3",
        "appointments on May 30",
        "the June 27-29 Exercise visit to the Kelm Research Center",
        "the visit of President Rui Avel to Sweden",
        "The delegation's meeting in Beijing",
        "bilateral consultations",
        "the inaugural talks",
        "a side conversation with Rui Avel",
        "a March 3 farewell dinner",
        "the 2010 NPT Revcon",
        "March 7 visit to Damascus to meet with Minister Rui Avel",
    ],
)
def test_meetings_of_more_names_are_found(quote: str) -> None:
    assert quotes(f"Bryce recalled {quote}.", "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "NATO and meeting participants agreed.",
        "He asked about the NSG meeting room.",
        "He hoped his discussions with the Iranians would bear fruit.",
        "Bryce enjoyed the lunch.",
        "He made a trip to Lisbon.",
        "Avel completed the training.",
        "An item of the TEM is open.",
        "It grew over the course of the past six months.",
        "He left accession talks with the EU to others.",
        "He gave a discussion of the 2008 case.",
    ],
)
def test_what_names_no_meeting(words: str) -> None:
    assert quotes(words, "meeting") == []


def test_a_place_keeps_its_letters_and_a_gerund_begins_no_meeting() -> None:
    [one] = told("Referring to Minister Avel's June visit to Sana'a, he left.", "meeting")
    assert one.quote == "Minister Avel's June visit to Sana'a"
    assert one.attribute("place") == "Sana'a"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Avel noted that regular NSG talks went well.", "regular NSG talks"),
        ("He came in 2007. January 2008 meetings with Avel followed.",
         "January 2008 meetings with Avel"),
        ("He left that NSG meeting.", "NSG meeting"),
        ("He left that meeting on March 3.", "that meeting on March 3"),
    ],
)  # fmt: skip
def test_words_of_another_clause_begin_no_meeting(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("THE NEXT MTCR PLENARY WILL BE HELD IN CANBERRA ON NOVEMBER 5-7.",
         "MTCR plenary Canberra 2008-11-05/2008-11-07"),
        ("THE 22ND NSG PLENARY RUNS FROM MAY 5 TO 9.", "NSG plenary 2008-05-05/2008-05-09"),
        ("OUR LAST CONSULTATIONS WERE IN MAY 2007.", "consultations 2007-05"),
        ("HE ATTENDED THE MARCH 3 MTCR POC MEETING IN LISBON.", "MTCR POC Lisbon 2008-03-03"),
    ],
)  # fmt: skip
def test_a_meeting_in_capitals_has_its_day_and_place_too(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "meeting")] == [value]


def test_two_meetings_in_one_sentence_keep_their_own_days() -> None:
    found = told("The April MTCR plenary and the May NSG plenary are near.", "meeting")
    assert [(one.attribute("body"), one.attribute("date")) for one in found] == [
        ("MTCR", "2008-04"), ("NSG", "2008-05"),
    ]  # fmt: skip


def test_slots_of_a_meeting_cite_the_words_of_day_place_and_body() -> None:
    words = "The next NSG plenary will be held in Vienna on\nMay 5-7."
    (found,) = told(words, "meeting")
    text = page_of(words).cable.source.text
    assert {slot.role: (slot.value, slot.span.of(text)) for slot in found.slots} == {
        "place": ("AT-VIE", "Vienna"), "date": ("2008-05-05/2008-05-07", "May 5-7"),
        "body": ("NSG", "NSG"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("They proposed an NSG plenary in Vienna in May.", "proposed"),
        ("The NSG plenary of April 3 is near.", "next"),
        ("The NSG plenary of February 3 was long.", "past"),
        ("The NSG plenary was long.", None),
    ],
)
def test_a_meeting_is_past_to_come_or_proposed(words: str, status: str | None) -> None:
    (found,) = told(words, "meeting")
    assert found.attribute("status") == status


def test_who_chairs_and_who_hosts_are_told_apart() -> None:
    words = "The AG meeting hosted by Kenya on April 9, chaired by Imre Berg, is near."
    (found,) = told(words, "meeting")
    assert (found.attribute("host"), found.attribute("chair")) == ("Kenya", "Imre Berg")


@pytest.mark.parametrize("refused", ["were refused", "have been repeatedly declined"])
def test_a_meeting_that_was_refused_is_none(refused: str) -> None:
    words = f"Requests for a meeting with Director Rui Veludo {refused}."
    assert quotes(words, "meeting") == []


def test_a_lunch_meeting_needs_no_day() -> None:
    assert quotes("He came from a lunch meeting with Rui Veludo then.", "meeting") == [
        "a lunch meeting with Rui Veludo"
    ]


def test_a_chair_may_be_told_with_his_nation() -> None:
    words = "The AG meeting convened in Paris March 3-5 under Canadian chair Philippe Moren."
    assert told(words, "meeting")[0].attribute("chair") == "Philippe Moren"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("We value the talks we had on this case in Lisbon in May.",
         ["the talks we had on this case in Lisbon in May"]),
        ("We value the talks we had.", []),
        ("The third round of talks came to nothing.", ["The third round of talks"]),
        ("The talks came to nothing.", []),
        ("They came back to the 6-party talks then.", ["the 6-party talks"]),
        ("He spoke at the December ministerial in Lisbon.", ["the December ministerial in Lisbon"]),
        ("He spoke of a ministerial decree of December.", []),
        ("The visit of an expert delegation was put off.", ["visit of an expert delegation"]),
        ("It began with negotiations in February.", ["negotiations in February"]),
        ("Negotiations are hard.", []),
        ("Although consultations on March 3 failed, they went on.", ["consultations on March 3"]),
    ],
)  # fmt: skip
def test_rounds_ministerials_and_talks_we_had_are_meetings(words: str, found: list[str]) -> None:
    assert [one.removeprefix("The ") if "expert" in one else one
            for one in quotes(words, "meeting")] == found  # fmt: skip


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("He told of the outcome of P5+1 talks in Geneva May 1.",
         "P5+1 talks in Geneva May 1", "P5+1 Geneva 2008-05-01"),
        ("THE OUTCOME OF P5+1 TALKS IN GENEVA MAY 1 IS NOT KNOWN.",
         "P5+1 TALKS IN GENEVA MAY 1", "P5+1 Geneva 2008-05-01"),
        ("It came after the October General Working Group (GWG).",
         "the October General Working Group (GWG)", None),
        ("He left the U.S.-Spain bilat.", "the U.S.-Spain bilat", "the U.S.-Spain bilat"),
    ],
)  # fmt: skip
def test_who_talks_is_not_where_nor_the_outcome(words: str, quote: str, value: str | None) -> None:
    (found,) = told(words, "meeting")
    assert " ".join(found.quote.split()) == quote
    assert value is None or found.value == value


def test_a_heading_is_no_meeting() -> None:
    found = quotes("Next Meetings\n-------------\n\n2. (C) The next meeting is in May.", "meeting")
    assert found == ["The next meeting"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Six-Party Talks partners agreed.", []),
        ("In consultation with Embassy Oslo, in May the bank acted.", []),
        ("Unlike recent meetings between Berg and Marr, it was good.",
         ["recent meetings between Berg and Marr"]),
        ("He held talks with Spain in Lisbon on seals and he expected more.",
         ["talks with Spain in Lisbon on seals"]),
    ],
)  # fmt: skip
def test_partners_and_clauses_are_no_part_of_a_meeting(words: str, found: list[str]) -> None:
    assert quotes(words, "meeting") == found


def test_who_hosts_a_meeting_does_not_chair_it() -> None:
    (found,) = told("The seminar was hosted by Spain in Lisbon on May 3.", "meeting")
    assert (found.attribute("host"), found.attribute("chair")) == ("Spain", None)


def test_a_chair_has_the_name_behind_his_title() -> None:
    (found,) = told(
        "The seminar in Lisbon on May 3 was chaired by Mrs. Ada Holm of Oslo.", "meeting"
    )
    assert found.attribute("chair") == "Mrs. Ada Holm"


def test_a_meeting_of_another_place_has_not_the_days_of_this_one() -> None:
    words = "The NSG plenary in Madrid on March 3-5 recalled the Lucerne plenary."
    first, second = told(words, "meeting")
    assert first.attribute("date") == "2008-03-03/2008-03-05"
    assert second.attribute("date") is None


@pytest.mark.parametrize(
    ("words", "visits"),
    [
        ("Post should conduct a site visit to the Alder plant.", []),
        ("Post should carry out a visit to the Alder plant.", []),
        ("A site visit to the Alder plant took place on March 3.",
         ["A site visit to the Alder plant"]),
    ],
)  # fmt: skip
def test_a_visit_that_is_only_ordered_is_no_meeting(words: str, visits: list[str]) -> None:
    assert quotes(words, "meeting") == visits
