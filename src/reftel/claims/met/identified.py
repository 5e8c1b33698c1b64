"""Whether the words around the noun of a meeting tell which meeting it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.met.convened import YEAR
from reftel.claims.named.series import COMMON, body_of
from reftel.claims.written.papers import country

if TYPE_CHECKING:
    from reftel.claims.met.meeting import Meeting

NEXT = re.compile(r"\b(?:next|upcoming|forthcoming|inaugural)\b", re.IGNORECASE)
SIDE = re.compile(r"\bside(?:\s?bar)?\s", re.IGNORECASE)
_SIDED = re.compile(r"\b(?:bi|tri|multi)lateral\b|\bexperts?'?\b|\btechnical\b", re.IGNORECASE)
_QUOTE = re.compile(r"['\"]")
_ARTICLE = re.compile(
    r"(?:the|an?|this|that|another|their|his|her|our|its|your|my)\b", re.IGNORECASE
)
_TIMED = re.compile(
    r"\b(?:recent|upcoming|next|last|latest|forthcoming|planned|proposed|prospective|postponed|cancell?ed"
    r"|scheduled|rescheduled|first|second|third|earlier|previous|prior|follow-?\s?up|follow-on|return|subsequent"
    r"|parallel|separate|inaugural|coming|impending|just-completed|aborted|first-ever|official)\b",
    re.IGNORECASE,
)
"""Words that make a visit, a call or a talk one event in time."""
_TITLE = re.compile(r"[A-Z]")
_WORD = re.compile(r"[\w&.'/,-]*\w[\w.']*")
_NO_NAME = re.compile(
    r"(?:The|An?|This|That|These|Those|His|Her|Its|Our|Your|Their|My|TDY|VIP|TV|SBU|NF|REL|OK|[A-Z]|I|[IVX]+)"
)
_LEARNT = re.compile(
    r"\b(?:course|training|symposium|forum|exhibition|exposition|expo|colloquium|trade\s+(?:show|fair)|air\s?show"
    r"|tabletop\s+exercise|study\s+tour|hearings?|ceremony|reception)\b",
    re.IGNORECASE,
)
"""Nouns of what is attended, known by matter, place or giver."""
_SEVERAL = re.compile(
    r"\b(?:tri-?|quadri|penta)lateral\b|\b(?:three|four|five|six)-(?:way|party)\b", re.IGNORECASE
)
"""How many sides talk."""
_OF_STATES = re.compile(
    r"the\s+(?:[\w-]+\s+){1,4}(?:talks|negotiations|consultations)\b", re.IGNORECASE
)
"""Talks of a known kind: `the free trade talks`."""
_BODY = re.compile(r"[A-Z][\w.&/-]*\s+(?:(?:of|for|and)\s+(?:the\s+)?)?[A-Z]")
"""Somebody or some body named in two words, with whom talks are held."""
_OF_BODY = re.compile(
    r"(?:Conference|Forum|Session|Summit)\s+(?:of|on)\b|\b(?:Press|News|Islamic)\s+Conference\b"
)
"""A body whose name ends so, and a talk to the press."""
_AGREED = re.compile(r"\b(?:ministerials?|consultation)\b", re.IGNORECASE)
_VISIT = re.compile(r"\bvisit\s+(?:of|by)\b", re.IGNORECASE)
_OWNER = re.compile(r"(?:'s?|,s)\s+(?:[\w-]+\s+){0,3}$")
"""Whose meeting it is: `Secretary Marr's recent`."""
_TEAM = re.compile(
    r"\s(?:of|by)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:team|delegation|group|mission|officials|experts"
    r"|inspectors)\b"
)
_RESPONSE = re.compile(
    r"\b(?:positive|favorable|warm|cool|cold|frosty|chilly|lukewarm|mixed|enthusiastic|hostile|negative|good|poor)\s+reception\b"
)
"""How something was taken: a positive reception."""
_ROUND = re.compile(r"\brounds?\s+of\s+(?:\w+\s+)?$")
"""Talks that are held in rounds: `the third round of talks`."""
_ACRONYM = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Rr]ecent|[Ll]ast|[Nn]ext)\s+(?:[a-z-]+\s+)?"
    r"(?:[A-Z]{2,6}\s+and\s+)?(?!GO[A-Z]{1,3}\s|USG?\s|VIP\s|TV\s)[A-Z]{3,8}(?:[/-][A-Z]{2,6})?\s+$"
)
_DELEGATIONS = re.compile(r"\b(?:delegations?|counterparts?)\b", re.IGNORECASE)
_TITLED = re.compile(
    r"^(?:[Tt]he\s+)?(?:[A-Z][a-z][\w-]*\s+(?:of\s+|and\s+|on\s+)?){2,5}(?:Meeting|Dialogue|Session|Talks"
    r"|Consultations|Summit|Symposium|Workshop|Seminar|(?<!Press\s)(?<!News\s)(?<!Islamic\s)Conference(?!\s+o[nf]\b))\b"
)
"""A meeting called by name: `the Enforcement Experts Meeting`."""
_OF_NAMED = re.compile(r"\b(?:session|meeting|summit|plenary)s?\s+of\s+(?:the\s+)?[A-Z]")
"""Whose session it is: `the current session of the General Assembly`."""
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
    told = bool(meeting.date or YEAR.search(lead))
    if _RESPONSE.search(meeting.words):
        return False
    if meeting.kind in {"dated", "acronym", "sitting"}:
        return told or _is_dated(meeting, lead)
    if meeting.kind == "visit":
        return _is_visit(meeting, lead, told=told)
    if meeting.kind == "talk":
        return told or bool(meeting.body) or _are_talks(meeting, lead)
    return told or bool(meeting.body or meeting.tail.attendees) or _named(meeting, lead)


def _is_dated(meeting: Meeting, lead: str) -> bool:
    """Say whether a lunch, a call or a body's meeting is known without its day."""
    if meeting.kind == "acronym":
        review = body_of(lead) and meeting.series == "Review Conference"
        if review or _EXCHANGE.match(meeting.words) or _REVIEW.search(meeting.words):
            return True
    if meeting.kind == "dated" and _is_talk(meeting, lead):
        return True
    return bool((SIDE if meeting.tail.attendees else NEXT).search(lead))


def _is_talk(meeting: Meeting, lead: str) -> bool:
    """Say whether a lunch, a call, a course or a briefing is known by who was there or on what."""
    tail, words = meeting.tail, meeting.words
    briefed = "riefing" in words and bool(tail.attendees or (lead and meeting.place))
    if _LEARNT.search(words):
        known = _determined(lead) and _is_known(meeting, lead)
    else:
        known = _determined(lead) and bool(tail.attendees)
    timed = _TIMED.search(lead) and (tail.attendees or tail.matter or tail.venue)
    agreed = _AGREED.search(words) and (names_in(lead) or _of_state(meeting))
    return bool(briefed or known or timed or agreed or _APART.match(lead))


def _is_known(meeting: Meeting, lead: str) -> bool:
    """Say whether a course is told by its matter, its place or who gives it."""
    return "topic" in meeting.facts or bool(meeting.tail.venue) or names_in(lead)


def _is_visit(meeting: Meeting, lead: str, *, told: bool) -> bool:
    """Say whether a visit is one event: by its day, or by who goes, whither or at what time."""
    if "outreach" in lead.lower():
        return False
    tail = meeting.tail
    bound = bool(
        tail.venue or tail.matter or _VISIT.search(meeting.words) or _TEAM.search(meeting.words)
    )
    if not lead:
        return bound and (told or _TITLE.match(meeting.words) is not None)
    if names_in(lead):
        return True
    plural = meeting.words[len(lead) :].lower().startswith("visits")
    if plural and not _ARTICLE.match(lead):
        return told and bound
    return told or bound or _TIMED.search(lead) is not None


def _are_talks(meeting: Meeting, lead: str) -> bool:
    """Say whether talks are known by their sides, their number, their place or their name."""
    who = meeting.tail.attendees
    if (NEXT.search(lead) and not meeting.words.endswith("discussion")) or names_in(lead):
        return True
    if meeting.tail.venue and meeting.place:
        return True
    if _of_state(meeting) and (lead or "talks with " in meeting.words.lower()):
        return True
    if (
        _OF_STATES.match(meeting.words)
        or _SEVERAL.search(lead)
        or (not country(who) and _BODY.search(who))
    ):
        return True
    if _ROUND.search(lead) or _DELEGATIONS.search(who) or _PARTIES.search(lead):
        return True
    return bool(_DIALOGUE.match(meeting.words) or _sided(meeting, lead))


def _determined(lead: str) -> bool:
    """Say whether an article or an owner stands before a noun."""
    return bool(_ARTICLE.match(lead) or _OWNER.search(lead))


def names_in(lead: str) -> bool:
    """Say whether a name or an acronym stands among the words before a noun."""
    words = _WORD.findall(lead)
    return any(not _is_plain(word) for word in words)


def _is_plain(word: str) -> bool:
    """Say whether a word before a noun is one of the language, though it has a capital."""
    if not word[0].isupper() or _NO_NAME.fullmatch(word):
        return True
    bare = word.removesuffix("'s").removesuffix(",s")
    return all(len(one) < 2 or lexicon.is_ordinary(one) for one in re.split(r"[-/]", bare))


def _sided(meeting: Meeting, lead: str) -> bool:
    """Say whether it is told who talks with whom on what: `a bilateral dialogue on trade`."""
    return bool(_SIDED.search(lead) and _ON.search(meeting.words))


def _of_state(meeting: Meeting) -> bool:
    """Say whether talks are held with a state named alone: `talks with Russia`."""
    return country(meeting.tail.attendees) != ""


def _named(meeting: Meeting, lead: str) -> bool:
    """Say whether a series, a place or the words before tell which meeting it is."""
    words = meeting.words
    if names_in(lead) and not _OF_BODY.search(words):
        return True
    matter = "topic" in meeting.facts or (meeting.tail.matter and lead)
    if matter or any(one.search(lead) for one in _TOLD_AHEAD) or _APART.match(lead):
        return True
    if any(one.search(words) for one in (_TITLED, _AT_ONCE, _OF_NAMED)) or _QUOTE.match(lead):
        return True
    if meeting.series == "consultations" and _SIDED.search(lead):
        return True
    if meeting.series and (meeting.series not in COMMON or meeting.place):
        return True
    return bool(meeting.place and (meeting.tail.venue or _ARTICLE.match(lead)))


_TOLD_AHEAD = (_ACRONYM, _SEVERAL, _COMMITTEE, SIDE, _HOSTED, NEXT)
"""What tells a meeting apart in the words before its noun."""
