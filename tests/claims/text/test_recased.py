"""Telegrams in capitals are written as others are; all of the words are invented."""

from __future__ import annotations

import pytest

import reftel
from reftel.claims.text.recased import lined, recased, stretches
from tests.claims.specimens import report

LOUD = "NOTHING ELSE WAS SAID OF THE PUMPS AT THE PORT THAT DAY OR ON ANY DAY BEFORE IT. " * 3


def written(text: str, *names: str) -> str:
    """Return a stretch as it is written, some words of it known to be names."""
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return recased(text, [(0, len(text))], places)


@pytest.mark.parametrize(
    ("loud", "plain"),
    [
        ("THE AMBASSADOR MET VELKARRE IN LISBON.", "The Ambassador met Velkarre in Lisbon."),
        ("HE SAID THE UAE MAY AGREE ON MAY 4.", "He said the UAE may agree on May 4."),
        ("IT WAS NOT DONE. WE ASKED WHY.", "It was not done. We asked why."),
        ("THE U.S. REQUEST WAS HEARD.", "The U.S. request was heard."),
        ("MR. QO SAW DR. VELKARRE.", "Mr. Qo saw Dr. Velkarre."),
        ("MINISTER VELKARRE QO SAW THE QO.", "Minister Velkarre Qo saw the QO."),
        ("THEY WERE ANNEXING IT, SMILINGLY.", "They were annexing it, smilingly."),
        ("AN UNNATURAL, TRANSSHIPPED PUMP.", "An unnatural, transshipped pump."),
        ("IT SUITED DULVES AND GOEDINGS.", "It suited Dulves and Goedings."),
        ("SECRETARY RICE ATE RICE.", "Secretary Rice ate rice."),
        ("HE DIDN'T ASK D'AVELLO.", "He didn't ask D'Avello."),
        ("A LISBON-BASED FIRM OF AL-VELKARRE.", "A Lisbon-based firm of al-Velkarre."),
        ("THE S-300 AND 12 M1A2 TANKS.", "The S-300 and 12 M1A2 tanks."),
        ("-- THE FIRM PAID.\n-- IT SHIPPED.", "-- The firm paid.\n-- It shipped."),
        ("THE BUREAU OF FISHERIES ASKED.", "The Bureau of Fisheries asked."),
        ("ITS EXPORT CONTROL DIVISION ASKED.", "Its Export Control Division asked."),
        ("THE SECURITY COUNCIL AND THE HAGUE.", "The Security Council and The Hague."),
    ],
)
def test_a_capital_stands_where_a_name_or_a_sentence_begins(loud: str, plain: str) -> None:
    assert written(loud) == plain


def test_words_that_an_acronym_spells_are_a_name() -> None:
    loud = "THE OFFICE FOR LAWFUL GOODS AND TRADE (OLGT) SAID THAT OLGT AGREED."
    told = "The Office for Lawful Goods and Trade (OLGT) said that OLGT agreed."
    assert written(loud) == told


def test_an_acronym_that_spells_nothing_raises_no_word() -> None:
    assert written("THE PUMPS WERE SOLD (ZQX).") == "The pumps were sold (ZQX)."


def test_words_known_to_be_a_name_are_raised_but_for_links() -> None:
    loud = "THEN HARVEST OF THE SEA SAILED."
    assert written(loud, "HARVEST OF THE SEA") == "Then Harvest of the Sea sailed."


def test_a_heading_in_capitals_is_no_stretch() -> None:
    text = "THE AMBASSADOR MET THE MINISTER\n\nThe pumps were sold.\n"
    assert stretches(text, 0, len(text)) == []


def test_a_long_text_in_capitals_is_one_stretch_and_small_lines_part_two() -> None:
    text = LOUD + "\nThe pumps were sold by the firm to a dealer.\n" + LOUD + "\n"
    first, second = stretches(text, 0, len(text))
    assert text[slice(*first)].strip() == text[slice(*second)].strip() == LOUD.strip()


BODY = (
    "1. (C) PolOff met Foreign Minister Rui Velkarre on March 12. Velkarre said that Portugal"
    " would not issue the license. He asked for more details on the pumps, which SHIG had"
    " bought from Alder Optik GmbH.\n\n"
    "2. (S) The Maltese-flagged M/V Grey Heron left Shanghai on March 2 with 12 gyroscopes.\n"
)


def test_a_report_in_capitals_says_what_it_says_in_small_letters() -> None:
    plain, loud = (reftel.extract(report(text)) for text in (BODY, BODY.upper()))
    assert {(one.kind, one.span) for one in plain} == {(one.kind, one.span) for one in loud}


def test_a_quote_is_in_capitals_and_a_value_is_a_name() -> None:
    claims = reftel.extract(report(BODY.upper()))
    men = {(one.quote, one.value) for one in claims if one.kind == "person" and "VELK" in one.quote}
    assert ("VELKARRE", "Rui Velkarre") in men


def test_the_ends_of_lines_come_back_where_they_were_found() -> None:
    assert lined("A B  C", "A\nB \nC") == "A\nB \nC"
