"""Two invented meeting reports, and claims made by hand, for the tests of the secretariat."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import reftel
from reftel.cable import Head, head
from reftel.claims import Claim, Entry, Interval, Slot
from reftel.marking import parse
from reftel.secretariat import Secretariat, convene
from reftel.secretariat.minutes import Minutes, minutes
from reftel.source import Span

HEADER = """C O N F I D E N T I A L PARIS {serial}

SIPDIS

E.O. 12958: DECL: 05/21/2018
TAGS: FR, PARM, MTCRE, ETTC
SUBJECT: EXERCISE: MISSILE TECHNOLOGY CONTROL REGIME (MTCR):
{day}, 2008 PARIS POC MEETING (C)

REF: STATE 900290

"""
MAY = (
    HEADER.format(serial="900301", day="MAY 20")
    + """1. (C) EXERCISE. ESTH Counselor attended the May 20 MTCR
Points-of-Contact (POC) meeting held at the Exercise Embassy
in Paris.

2. (C) The Canadian representative presented his government's
submission on brokering controls (distributed as POC 112) and
solicited written comments from the POC representatives. The
Danish representative said that he would provide a comment.

3. (C) Norwegian MTCR Chairman Alder had conducted an outreach
mission to Singapore on May 8, and that Ambassador Reed,
incoming Swedish MTCR Chairman, also participated. After the
Singapore visit, Chairman Alder recommended 'follow up'
meetings. The report of the Singapore mission was contained in
POC document 115.

4. (C) The Swedish representative noted that, at the November
plenary, the Swedish would like to discuss issues of transit.
Preparations for the November 3-7 plenary in Canberra go on.
The draft agenda will come at the next POC meeting, likely
some time at the end of June.
"""
)
JUNE = (
    HEADER.format(serial="900351", day="JUNE 24")
    + """1. (C) EXERCISE. ESTH Counselor attended the June 24 MTCR
Points-of-Contact (POC) meeting held in Paris.

2. (C) The Danish representative had circulated written
comments on POC document 112. Comments were received from
Italy and Norway.

3. (C) The November 3-7 plenary in Canberra was recalled.
"""
)


def when(text: str) -> datetime:
    """Return an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@cache
def read() -> tuple[tuple[Head, ...], tuple[Claim, ...]]:
    """Return the heads and claims of both reports."""
    cables = [
        reftel.read(MAY, mrn="08PARIS900301", created=when("2008-05-21")),
        reftel.read(JUNE, mrn="08PARIS900351", created=when("2008-06-25")),
    ]
    claims = [claim for cable in cables for claim in reftel.extract(cable)]
    return tuple(head(cable) for cable in cables), tuple(claims)


def both() -> list[Minutes]:
    """Return the minutes of both reports."""
    return minutes(*read())


def shelf(*entries: Entry, as_of: str | None = None) -> Secretariat:
    """Return the shelf that both reports fill, or what was known of it by a day."""
    return convene(*read(), entries, when(as_of) if as_of else None)


def claim(
    kind: str,
    quote: str,
    *,
    cable: str = "08PARIS1",
    at: int = 0,
    value: str = "",
    days: tuple[str, str] | None = None,
    slots: tuple[tuple[str, str, int], ...] = (),
    paragraph: str = "2",
    mark: str = "C",
    **attributes: str | bool,
) -> Claim:
    """Return a claim made by hand."""
    bounds = days and Interval(when(days[0]), when(days[1]))
    return Claim(
        kind=kind,
        value=value or quote,
        cable=cable,
        paragraph=paragraph,
        span=Span(at, at + len(quote)),
        quote=quote,
        marking=parse(mark),
        slots=tuple(Slot(role, text, Span(place, place + 1)) for role, text, place in slots),
        attributes=tuple(attributes.items()),
        interval=bounds or None,
    )


def head_of(mrn: str, day: str) -> Head:
    """Return a head made by hand."""
    return Head(f"sha-{mrn}", mrn, when(day), "PARIS", (), (), "EXERCISE", (), (), "C")


def of(*claims: Claim, sent: str = "2008-05-21") -> list[Minutes]:
    """Return the minutes of claims made by hand; each cable was sent on the same day."""
    return minutes([head_of(mrn, sent) for mrn in {one.cable for one in claims}], claims)


def entry(act: str, about: str, at: str = "2010-01-01", key: str = "", **data: object) -> Entry:
    """Return an entry of the ledger."""
    return Entry(key or f"{act}-{about}-{at}", when(at), "desk", act, about, data, "why")
