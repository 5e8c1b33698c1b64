"""Whether the words around the noun of a meeting tell which meeting it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.met.convened import YEAR
from reftel.claims.named.series import COMMON, body_of
from reftel.claims.written.papers import country

if TYPE_CHECKING:
    from reftel.claims.met.meeting import Meeting

NEXT = re.compile(r"\b(?:next|upcoming|forthcoming|inaugural)\b", re.IGNORECASE)
SIDE = re.compile(r"\bside(?:\s?bar)?\s", re.IGNORECASE)
_SIDED = re.compile(r"\b(?:bi|tri|multi)lateral\b|\bexperts?'?\b|\btechnical\b", re.IGNORECASE)
_QUOTE = re.compile(r"['\"]")
_ARTICLE = re.compile(r"(?:the|a|an|their|his|her|our)\b", re.IGNORECASE)
_VISIT = re.compile(r"\b(?:visit|trip)\s+(?:of|by)\b", re.IGNORECASE)
_HIS = re.compile(r"(?:his|her|their|our|your)\s", re.IGNORECASE)
_OWNED = re.compile(
    r"\b(?:Secretary|President|Minister|Chancellor|Premier|King|Prince|Ambassador|[AUD]/S|DAS|PDAS"
    r"|CODEL|Codel|Senator|General|Admiral|Director|Chairman|FM|PM|DM|MOD)\b[^.;:]{0,40}(?:'s?|,s)\s+"
    r"(?:[\w-]+\s+){0,3}$"
)
"""Whose visit it is by his title: `Secretary Marr's recent visit to Lisbon`."""
_TEAM = re.compile(
    r"\s(?:of|by)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:team|delegation|group|mission|officials|experts"
    r"|inspectors)\b"
)
_ROUND = re.compile(r"\brounds?\s+of\s+(?:\w+\s+)?$")
"""Talks that are held in rounds: `the third round of talks`."""
_ACRONYM = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Rr]ecent|[Ll]ast|[Nn]ext)\s+(?:[a-z-]+\s+)?"
    r"(?:[A-Z]{2,6}\s+and\s+)?(?!GO[A-Z]{1,3}\s|USG?\s|VIP\s|TV\s)[A-Z]{3,8}(?:[/-][A-Z]{2,6})?\s+$"
)
_DELEGATIONS = re.compile(r"\b(?:delegations?|counterparts?)\b", re.IGNORECASE)
_PROPER = re.compile(
    r"\b(?!The\b|This\b|That\b|An?\b)[A-Z][\w-]+\s+(?:(?:of|for|on|and)\s+)?(?:[A-Z][\w-]+\s+)+"
    r"(?<!Press\s)(?<!News\s)$"
)
_GREAT = re.compile(r"\b(?:conference|workshop|seminar|summit|symposium|forum|dialogue)\b")
"""Nouns of meetings that have names of their own."""
_TITLED = re.compile(
    r"(?:[Tt]he\s+)?(?:[A-Z][a-z][\w-]*\s+(?:of\s+|and\s+|on\s+)?){2,5}(?:Meeting|Dialogue|Session|Talks"
    r"|Consultations|Summit|Symposium|Workshop|Seminar|(?<!Press\s)(?<!News\s)(?<!Islamic\s)Conference(?!\s+o[nf]\b))\b"
)
"""A meeting called by name: `the Enforcement Experts Meeting`."""
_COMMITTEE = re.compile(
    r"(?:\b[A-Z][\w-]+\s+(?:and\s+|of\s+|on\s+)?){1,5}(?:Committee|Commission|Council|Working\s+Group"
    r"|Board|Task\s+Force|Forum|Subcommittee)\s+(?:\([A-Z]{2,6}\)\s+)?$"
)
"""The body whose meeting it is: `the annual Exercise Cooperation Committee meetings`."""
_EXCHANGE = re.compile(r"[Tt]he\s+Information\s+Exchange\b")
_HOSTED = re.compile(r"\b[A-Z][\w.]*-(?:hosted|sponsored|led|chaired|organi[sz]ed)\s")
_AT_ONCE = re.compile(
    r"\s(?:on|at)\s+the\s+(?:margins|sidelines)\s+of\s"
    r"|\b(?:first|second|third|next|last|latest|new)\s+round\s+of\s"
)
"""At which greater meeting it is held, or which round of several it is."""
_REVIEW = re.compile(r"\b(?:RevCon|Revcon|REVCON|PrepCom|Prepcom|PREPCOM)\b")
"""A meeting that none but one treaty holds at a time: it needs no more to be known."""
_PARTIES = re.compile(r"\b(?:[A-Z]\w+-[A-Z]\w+|(?:[Ss]ix|6)-?\s?[Pp]arty)\s+$")
"""Whose talks they are: `Six-Party talks`."""
_DIALOGUE = re.compile(r"(?:[Tt]he\s+)?(?:[A-Z][\w.&/-]*\s+(?:and\s+)?){1,5}Dialogue\b")
"""A dialogue that has a name: `the Economic Dialogue`."""
_ON = re.compile(r"\bdialogue\s+(?:on|about|regarding)\s")
_APART = re.compile(
    r"(?:an?|another)\s+(?:separate|one-on-one|follow-?up|follow-on|private|subsequent)\s+$",
    re.IGNORECASE,
)


def identified(meeting: Meeting, lead: str) -> bool:
    """Say whether enough is told to know which meeting it is."""
    told, tail = bool(meeting.date or YEAR.search(lead)), meeting.tail
    if meeting.kind in {"dated", "acronym", "sitting"}:
        review = body_of(lead) and meeting.series == "Review Conference"
        whose = meeting.kind == "acronym" and bool(
            review or _EXCHANGE.match(meeting.words) or _REVIEW.search(meeting.words)
        )
        briefed = bool(tail.attendees) and "riefing" in meeting.words
        return told or whose or briefed or bool((SIDE if tail.attendees else NEXT).search(lead))
    if meeting.kind == "visit":
        whose = _VISIT.search(meeting.words) is not None
        if "outreach" in lead.lower():
            return False
        if _TEAM.search(meeting.words):
            return True
        whose = whose or bool(_OWNED.search(lead) or (told and _HIS.match(lead)))
        return (told and (whose or bool(tail.venue))) or (whose and bool(tail.venue))
    if meeting.kind == "talk":
        known = bool(
            (NEXT.search(lead) and not meeting.words.endswith("discussion"))
            or (tail.venue and meeting.place)
        )
        known = known or (meeting.words.lower().find("talks with ") >= 0 and _of_state(meeting))
        known = known or bool(
            _ROUND.search(lead) or _DELEGATIONS.search(tail.attendees) or _PARTIES.search(lead)
        )
        known = known or bool(_DIALOGUE.match(meeting.words) or _sided(meeting, lead))
        return told or known or bool(meeting.body)
    return told or bool(meeting.body or tail.attendees) or _named(meeting, lead)


def _sided(meeting: Meeting, lead: str) -> bool:
    """Say whether it is told who talks with whom on what: `a bilateral dialogue on trade`."""
    return bool(_SIDED.search(lead) and _ON.search(meeting.words))


def _of_state(meeting: Meeting) -> bool:
    """Say whether talks are held with a state named alone: `talks with Russia`."""
    return country(meeting.tail.attendees) != ""


def _named(meeting: Meeting, lead: str) -> bool:
    """Say whether a series, a place or the words before tell which meeting it is."""
    if "topic" in meeting.facts or _ACRONYM.search(lead) or _APART.match(lead):
        return True
    if (
        _TITLED.match(meeting.words)
        or _COMMITTEE.search(lead)
        or (_GREAT.search(meeting.words) and _PROPER.search(lead))
    ):
        return True
    if (
        SIDE.search(lead)
        or _HOSTED.search(lead)
        or (meeting.series == "consultations" and _SIDED.search(lead))
    ):
        return True
    if meeting.series and (meeting.series not in COMMON or meeting.place):
        return True
    if _QUOTE.match(lead) or NEXT.search(lead) or _AT_ONCE.search(meeting.words):
        return True
    return bool(meeting.place and (meeting.tail.venue or _ARTICLE.match(lead)))
