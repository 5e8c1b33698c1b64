"""A meeting put off or brought forward stands on its new days, and tells of the old ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import reftel

HEAD = """C O N F I D E N T I A L PARIS 900140

TAGS: MTCRE PARM FR
SUBJECT: EXERCISE: MTCR: FEBRUARY 19, 2008 POC MEETING

1. (C) {words}

THORN
"""


@pytest.mark.parametrize(
    ("words", "days", "before"),
    [
        ("The RPOC meeting was postponed from April 8-9 to April 15-16, 2008.",
         "2008-04-15/2008-04-16", "2008-04-08/2008-04-09"),
        ("The RPOC meeting, originally scheduled for April 8-9, has been moved to April 15-16.",
         "2008-04-15/2008-04-16", "2008-04-08/2008-04-09"),
        ("The November plenary has been rescheduled for December 1-5, 2008.",
         "2008-12-01/2008-12-05", "2008-11"),
        ("The April POC meeting has been postponed until May 20.", "2008-05-20", "2008-04"),
        ("The next POC meeting was brought forward to March 3.", "2008-03-03", ".."),
        ("The RPOC meeting, originally set for April 8-9, will now take place April 15-16.",
         "2008-04-15/2008-04-16", "2008-04-08/2008-04-09"),
        ("The RPOC meeting (initially scheduled for April 8) will be held in Paris on April 15.",
         "2008-04-15", "2008-04-08"),
        ("The April 8 RPOC meeting is now scheduled for April 15.", "2008-04-15", "2008-04-08"),
        ("The RPOC meeting, hosted by France, will be held in Paris on April 15.",
         "2008-04-15", None),
        ("The RPOC meeting was moved to Paris.", None, None),
        ("The RPOC meeting was put off indefinitely.", None, None),
        ("The RPOC meeting was held to discuss April 8.", None, None),
    ],
)  # fmt: skip
def test_a_meeting_is_moved_to_other_days(words: str, days: str | None, before: str | None) -> None:
    sent = datetime(2008, 2, 20, tzinfo=UTC)
    cable = reftel.read(HEAD.format(words=words), mrn="08PARIS900140", created=sent)
    found = [one for one in reftel.extract(cable) if one.kind == "meeting"]
    (told,) = (one for one in found if one.paragraph == "1")
    assert told.attribute("moved_from") == before
    assert days is None or told.attribute("date") == days


def test_a_meeting_named_again_is_held_on_other_days_instead() -> None:
    words = (
        "The plenary planned for November 12-14 in Oslo would not take place there. "
        "The plenary will instead be held in Lisbon on November 19-21."
    )
    sent = datetime(2008, 2, 20, tzinfo=UTC)
    cable = reftel.read(HEAD.format(words=words), mrn="08PARIS900140", created=sent)
    found = [one for one in reftel.extract(cable) if one.kind == "meeting"]
    again = found[-1]
    assert again.attribute("moved_from") == "2008-11-12/2008-11-14"
    assert again.attribute("date") == "2008-11-19/2008-11-21"
