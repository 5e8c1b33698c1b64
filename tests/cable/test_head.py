"""The head of a cable is what links it to others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import reftel
from reftel.cable import head, year_sent

TEXT = """O 102140Z MAR 08
FM SECSTATE WASHDC
TO RUEHLI/AMEMBASSY LISBON IMMEDIATE 0000
INFO RUEHXX/EXERCISE POSTS COLLECTIVE
C O N F I D E N T I A L STATE 24101

E.O. 12958: DECL: 03/10/2018
TAGS: PARM, PREL
SUBJECT: EXERCISE

REF: A. LISBON 211 B. TELCON

1. (C) EXERCISE.
"""


def test_a_head_names_posts_by_code_and_others_as_written() -> None:
    known = head(reftel.read(TEXT))
    assert (known.post, known.to) == ("STATE", ("LISBON",))
    assert known.info == ("EXERCISE POSTS COLLECTIVE",)


def test_a_head_keeps_cables_among_the_references() -> None:
    known = head(reftel.read(TEXT))
    assert known.mrn == "08STATE24101"
    assert known.references == ("08LISBON211",)
    assert known.tags == ("PARM", "PREL")


def test_a_head_of_nothing_is_empty() -> None:
    known = head(reftel.read(""))
    assert (known.mrn, known.post, known.to, known.subject) == (None, None, (), "")


def test_a_telegram_that_names_no_sender_is_of_the_post_of_its_number() -> None:
    text = "1. EXERCISE TALKS WENT ON.\n\n2. MORE FOLLOWS.\n\nTHORN"
    assert head(reftel.read(text, mrn="77BONN13075")).post == "BONN"
    assert head(reftel.read(text)).post is None
    assert head(reftel.read(TEXT, mrn="77BONN13075")).post == "STATE"


def test_the_year_is_that_of_its_day_else_of_its_number() -> None:
    undated = replace(reftel.read(TEXT), dtg=None)
    posted = datetime(2011, 8, 30, tzinfo=UTC)
    assert year_sent(replace(undated, mrn="08LISBON1", created=posted)) == 2011
    assert year_sent(replace(undated, mrn="08LISBON1")) == 2008
    assert year_sent(replace(undated, mrn="73LISBON1")) == 1973
    assert year_sent(replace(undated, mrn=None)) is None
