"""One mention of a meeting, with the facts by which it is told from others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reftel.claims import Interval
from reftel.secretariat.series import form_of, named, treaty

if TYPE_CHECKING:
    from reftel.claims import Claim
    from reftel.secretariat.minutes import Minutes

_INDEFINITE = re.compile(r"\s*(?:an?|another|separate)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(EC-(?:M-)?\d{1,3}|CSP-\d{1,2}|C-\d{1,2})\b")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_LAST_YEAR = re.compile(r"\blast\s+year'?s?\b", re.IGNORECASE)
_OWN = {"POC": "MTCR", "RPOC": "MTCR"}
_SAME_BODY = {"CWC": "OPCW", "1540": "UNSC-1540"}
_BODIES = re.compile(r"\bMTCR\b|\bNSG\b|\bAG\b|Australia\s+Group|Wassenaar|\bWA\b", re.IGNORECASE)
NEXT = re.compile(r"\b(?:next|upcoming|forthcoming|coming)\b", re.IGNORECASE)
"""Words for a meeting still to come."""
EXACT = timedelta(days=20)
LONG_HEADING = 7
"""More words than this before a heading's `meeting` are a sentence, not a name."""


@dataclass(frozen=True)
class Sighting:
    """A mention and what its own words say; empty and None where they say nothing."""

    claim: Claim
    key: str
    sent: datetime | None
    body: str = ""
    series: str = ""
    number: str = ""
    form: str = ""
    place: str = ""
    interval: Interval | None = None
    ahead: bool | None = None
    """Still to come when the cable was sent; None where the words leave it open."""
    proposed: bool = False
    definite: bool = True
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def exact(self) -> bool:
        """Say whether its days are known within three weeks."""
        return is_exact(self.interval)


def is_exact(interval: Interval | None) -> bool:
    """Say whether both ends are known, less than three weeks apart."""
    return bool(
        interval and interval.start and interval.end and interval.end - interval.start <= EXACT
    )


def sight(claim: Claim, cable: Minutes) -> Sighting:
    """Read one mention; a regime's own series without its name belongs to the cable's regime."""
    words = claim.words
    series, body = _series(claim, words, cable)
    number = _NUMBER.search(words)
    interval = _interval(claim, words, cable.sent)
    status = claim.attribute("status")
    facts = {name: str(value) for name, value in claim.attributes if value and name in _KEPT}
    return Sighting(
        claim=claim,
        key=f"{claim.cable}#{claim.paragraph}:{claim.span.start}",
        sent=cable.sent,
        body=_SAME_BODY.get(body, body),
        series=series,
        number=number[1] if number else "",
        form=form_of(series, words),
        place=_place(claim, words),
        interval=interval,
        ahead=_ahead(interval, cable.sent, words, status),
        proposed=status == "proposed",
        definite=not _INDEFINITE.match(words),
        facts=facts,
    )


_KEPT = ("venue", "host", "chair", "attendees", "moved_from")


def _place(claim: Claim, words: str) -> str:
    """Return the place; a long heading names places that have nothing to do with the meeting."""
    if claim.paragraph == "hdr" and len(words.split()) > LONG_HEADING:
        return ""
    return str(claim.attribute("place") or "")


def _series(claim: Claim, words: str, cable: Minutes) -> tuple[str, str]:
    series, body = str(claim.attribute("series") or ""), str(claim.attribute("body") or "")
    told, whose = named(words)
    if told:
        return told, whose or body or cable.regime
    body = body or treaty(words)
    # The finder takes TEM, IEM and LEEM for the MTCR's; other regimes have theirs too.
    if body == "MTCR" and series not in _OWN and not _BODIES.search(words) and cable.regime:
        body = cable.regime
    return series, body


def _interval(claim: Claim, words: str, sent: datetime | None) -> Interval | None:
    """Return the days said; a year in the words outweighs days taken over from elsewhere."""
    interval = claim.interval
    year = _YEAR.search(words)
    told = int(year[1]) if year else sent.year - 1 if sent and _LAST_YEAR.search(words) else None
    if told is None or (interval and interval.start and interval.start.year == told):
        return interval
    if interval and interval.end and interval.end.year == told:
        return interval
    whole = datetime(told, 1, 1, tzinfo=UTC), datetime(told, 12, 31, 23, 59, 59, tzinfo=UTC)
    return type(interval)(*whole) if interval else _make(whole)


def _make(ends: tuple[datetime, datetime]) -> Interval:
    return Interval(*ends)


def _ahead(
    interval: Interval | None, sent: datetime | None, words: str, status: object
) -> bool | None:
    if NEXT.search(words):
        return True
    if interval and sent:
        start, end = interval.start or interval.end, interval.end or interval.start
        if interval.start and interval.start <= sent and is_exact(interval):
            return False
        if start and start > sent:
            return True
        return False if end and end < sent else None
    return {"next": True, "past": False}.get(str(status))
