"""Whether words tell which meeting is meant."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The GAERC meeting was quiet.", "The GAERC meeting"),
        ("Avel left the recent NAC and GAERC meetings.", "the recent NAC and GAERC meetings"),
        ("In a separate meeting, Avel was glad.", "a separate meeting"),
        ("Avel asked for a follow-on meeting.", "a follow-on meeting"),
        ("Avel held discussions with the Austrian delegation.",
         "discussions with the Austrian delegation"),
        ("The most recent (and fifth) meeting took place on February 21.",
         "The most recent (and fifth) meeting"),
        ("The third round of the Strategic Dialogue took place in Lisbon on February 12-13.",
         "The third round of the Strategic Dialogue"),
        ("The members would be meeting in March.", "would be meeting in March"),
        ("He was at the next session.", "the next session"),
    ],
)  # fmt: skip
def test_an_acronym_a_group_or_an_order_tells_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "A meeting helps.",
        "Meetings are long.",
        "Avel had discussions with party leaders.",
        "The GOP meeting of minds was brief.",
        "He lunched at length.",
        "The January appointment to the post of Director came late.",
        "The (SBU) talks went on.",
        "The Exercise Catholic Conference of Bishops is old.",
        "He held an Exercise Press Conference.",
        "The documents show March 3.",
        "Avel had talks with party leaders.",
        "He had no briefing.",
    ],
)
def test_a_meeting_of_nobody_named_is_none(words: str) -> None:
    assert quotes(words, "meeting") == []


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He came after the visit of U.S. officials last October.",
         "the visit of U.S. officials last October"),
        ("He left the last CENTCOM-sponsored Chiefs of Defense conference.",
         "the last CENTCOM-sponsored Chiefs of Defense conference"),
        ("Stocks were low as of the February 9 conversation.", "the February 9 conversation"),
    ],
)  # fmt: skip
def test_guests_a_proper_name_and_a_day_in_a_phrase_tell_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He spoke of sanctions and Six-Party talks then.", "Six-Party talks"),
        ("He left the Enforcement Experts Meeting early.", "the Enforcement Experts Meeting"),
        ("He asked for papers for the Information Exchange.", "the Information Exchange"),
        ("He looked to the NPT RevCon then.", "the NPT RevCon"),
        ("He spoke of progress prior to the RevCon there.", "the RevCon"),
        ("He was invited to the Exercise Security Summit there.", "the Exercise Security Summit"),
        ("He hoped for the Exercise Weapons Conference there.", "the Exercise Weapons Conference"),
        ("They left for talks with Kenya there.", "talks with Kenya"),
        ("They held a meeting on the margins of the General Assembly there.",
         "a meeting on the margins of the General Assembly"),
        ("He gave a briefing to over 70 exercise experts there.",
         "a briefing to over 70 exercise experts"),
        ("He gave a senior briefing for the Ambassador, DCM, and PolOff there.",
         "a senior briefing for the Ambassador, DCM, and PolOff"),
        ("He left the Review Conference for the Exercise Weapons Treaty (EWT RevCon) then.",
         "the Review Conference for the Exercise Weapons Treaty (EWT RevCon)"),
        ("He left the BOG meeting early.", "the BOG meeting"),
        ("He said the Kenyan-hosted intersessional meeting had been a success.",
         "the Kenyan-hosted intersessional meeting"),
        ("He will speak at the enforcement experts meeting there.",
         "the enforcement experts meeting"),
        ("They recalled the Exercise Board's fifth anniversary meeting in Lisbon there.",
         "the Exercise Board's fifth anniversary meeting in Lisbon"),
        ("She looked forward to your planned visit to Lisbon on March 20.",
         "your planned visit to Lisbon on March 20"),
        ("He left the meeting of technical experts on March 5.",
         "the meeting of technical experts on March 5"),
        ("The Swiss offered a seminar on UNSCR 1540.", "a seminar on UNSCR 1540"),
        ("They want a follow-on meeting between P5+1 Political Directors and Kenyan officials.",
         "a follow-on meeting between P5+1 Political Directors and Kenyan officials"),
        ("He was at the May exercise energy conference in Lisbon.",
         "the May exercise energy conference in Lisbon"),
        ("They came to the March 3-6 Exercise Aerospace air show in Lisbon.",
         "the March 3-6 Exercise Aerospace air show in Lisbon"),
        ("He left the AG Plenary's Information Exchange and Enforcement Experts sessions.",
         "the AG Plenary's Information Exchange and Enforcement Experts sessions"),
    ],
)  # fmt: skip
def test_a_name_of_its_own_a_part_or_a_review_tells_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize("words", ["An item of the TEM is open.", "He spoke of the MTCR's IEM."])
def test_the_acronym_of_a_series_alone_names_none(words: str) -> None:
    assert quotes(words, "meeting") == []


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It belongs to the U.S.-Portugal Economic Dialogue.",
         "the U.S.-Portugal Economic Dialogue"),
        ("They want a bilateral dialogue on trade.", "a bilateral dialogue on trade"),
        ("She plans the second round of Portuguese-Spanish government consultations.",
         "the second round of Portuguese-Spanish government consultations"),
        ("They want a dialogue on trade.", ""),
        ("The Economic Dialogue delegation left.", ""),
    ],
)  # fmt: skip
def test_a_dialogue_of_a_name_or_of_two_and_a_round_tell_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == ([quote] if quote else [])


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It was told during his October 2007 visit here.", "his October 2007 visit here"),
        ("Secretary Marr's recent visit to Lisbon went well.",
         "Secretary Marr's recent visit to Lisbon"),
        ("It is a goal of President Marr's visit to Lisbon.", "President Marr's visit to Lisbon"),
        ("It came at the end of March visit to Lisbon by U/S Marr.",
         "the end of March visit to Lisbon by U/S Marr"),
        ("A visit to Lisbon would help.", "A visit to Lisbon"),
        ("The firm's visit here would help.", "The firm's visit here"),
    ],
)  # fmt: skip
def test_whose_visit_it_was_or_its_day_tells_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == ([quote] if quote else [])


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It is for the annual Exercise Cooperation Committee meetings.",
         "the annual Exercise Cooperation Committee meetings"),
        ("It was told during his August visit.", "his August visit"),
        ("He spoke of President Marr's planned late-November visit to Lisbon.",
         "President Marr's planned late-November visit to Lisbon"),
        ("He told the Department prior to President Marr's visit to Lisbon.",
         "President Marr's visit to Lisbon"),
        ("They saw the May 12-13 Exercise and External Relations Council (GAERC) in Brussels.",
         "the May 12-13 Exercise and External Relations Council (GAERC) in Brussels"),
        ("It is for the May Gymnich.", "the May Gymnich"),
        ("The committee meetings help.", ""),
        ("His visit would help.", ""),
    ],
)  # fmt: skip
def test_committees_and_months_tell_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == ([quote] if quote else [])


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The Portugal-Kenya negotiations failed.", "The Portugal-Kenya negotiations"),
        ("They spoke of related trilateral U.S.-U.K.-Kenya talks then.",
         "related trilateral U.S.-U.K.-Kenya talks"),
        ("The request for trilateral meetings came late.", "trilateral meetings"),
        ("The free trade talks failed.", "The free trade talks"),
        ("They had highly productive discussions with Justice Minister Berg there.",
         "productive discussions with Justice Minister Berg"),
        ("In a recent conversation with PolOff, Avel was glad.",
         "a recent conversation with PolOff"),
        ("He came to a follow-up course on licensing techniques.",
         "a follow-up course on licensing techniques"),
        ("He came to the Turkish national day reception.",
         "the Turkish national day reception"),
        ("The POTUS visit went well.", "The POTUS visit"),
        ("In a separate talk, Avel was glad.", "a separate talk"),
        ("It is before the current session of the General Assembly now.",
         "the current session of the General Assembly"),
    ],
)  # fmt: skip
def test_sides_guests_names_and_kinds_tell_which(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "We value our strong bilateral dialogue and look forward to continued consultation.",
        "They support dialogue with Kenya. He prefers negotiations.",
        "Avel joined a collision course with Kenya.",
        "Ada talks about it. He knows that negotiations help.",
    ],
)
def test_talk_of_talks_is_none(words: str) -> None:
    assert quotes(words, "meeting") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It had a generally positive reception in Kenya.", []),
        ("Avel held a reception in Nairobi on May 3.", ["a reception in Nairobi on May 3"]),
        ("He looked forward to a successful NPT Revcon.", ["NPT Revcon"]),
        ("They gave up its controversial NPT Revcon language.", ["NPT Revcon"]),
        ("In a meeting with poloff December 27, Avel was glad.",
         ["a meeting with poloff December 27"]),
    ],
)  # fmt: skip
def test_how_it_was_taken_and_what_is_thought_of_it_are_left_out(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "meeting") == found
