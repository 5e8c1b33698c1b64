"""Comments asked for: on which document, by whom, of whom, by when, and who promised one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Hedge, Slot
from reftel.claims.dated.dates_calendar import either
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_WHAT = (
    r"(?:comments?|amendments?|input|feedback|views|suggestions|reactions|observations|proposals"
    r"|papers?|contributions|remarks)"
)
_FROM = (
    rf"(?:\s+(?:by|from|of)\s+(?!\d|(?:the\s+)?(?:COB|noon|close|end|early|mid|late|next|{either('month')})\b)"
    r"(?P<from>(?:(?!by\b|on\b|before\b)[\w.'-]+\s*){1,6}))?"
)
_PAPER = r"paper|document|draft|report|text|proposal|submission|nonpaper|agenda|non-paper"
_ON = (
    r"(?:\s+on\s+(?:its|the|this|that|these|those|their|his|a|an|our|two|three|both|all|several)\s+"
    rf"(?P<on>(?:[\w'-]+\s+){{0,3}}?(?:{_PAPER})s?))?"
)
_ASKED = re.compile(
    rf"\b(?P<how>solicit(?:ed|s|ing)?|request(?:ed|s|ing)?|invit(?:ed|es|ing)|ask(?:ed|s"
    rf"|ing)?\s+(?:(?:all\s+|the\s+|other\s+)?(?:partners|members|delegations|capitals|participants|governments)\s+)?for|call(?:ed|s|ing)\s+for|sought|seek(?:s|ing)?"
    rf"|welcom(?:ed|es|ing)|would\s+(?:welcome|appreciate|value|be\s+grateful\s+for)|urg(?:ed|es)\s+\w+\s+to\s+(?:provide|submit)"
    rf"|requests?\s+(?:for|to\s+receive))\s+"
    rf"(?:(?:any|further|additional|their|partners'?|your"
    rf"|our|the)\s+)?(?P<form>written\s+)?{_WHAT}{_FROM}{_ON}",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"\bopen\s+(?:to|for)\s+(?:further\s+)?(?:amendments?|comments?|revisions?|suggestions?"
    rf"|discussion){_FROM}",
    re.IGNORECASE,
)
_THOSE = (
    r"(?P<from>(?:all\s+|the\s+|other\s+)?(?:partners?|members?|delegations?|capitals|participants"
    r"|countries|governments|states|hosts|host\s+governments|capitals|delegates|posts))"
)
_SENDING = (
    r"to\s+(?:provide|send|submit|give|forward|offer|share)\s+(?:(?:any|their|further|its)\s+)*"
    rf"(?P<form>written\s+)?{_WHAT}{_ON}"
)
_BIDDEN = re.compile(
    rf"\b{_THOSE}\s+(?:were|are|was|have\s+been)\s+(?:asked|requested|invited|urged|encouraged)\s+"
    rf"{_SENDING}",
    re.IGNORECASE,
)
_BID = re.compile(
    rf"\b(?:ask|request|invit|urg|encourag)(?:e|es|s|ed|ing)?\s+{_THOSE}\s+{_SENDING}",
    re.IGNORECASE,
)
_BID_THAT = re.compile(
    rf"\b(?:ask|request|propos|suggest|urg)(?:e|es|s|ed|ing)?\s+that\s+{_THOSE}\s+(?:should\s+)?"
    r"(?:provide|send|submit|give|forward|offer|share)\s+(?:(?:any|their|further|its)\s+)*"
    rf"(?P<form>written\s+)?{_WHAT}{_ON}",
    re.IGNORECASE,
)
"""Partners told what to do by a clause: `asked that members send written comments on it`."""
_AWAITED = re.compile(
    rf"\blooks?\s+forward\s+to\s+(?:receiving\s+)?(?P<from>(?:[Pp]artners|[Mm]embers"
    r"|[Dd]elegations|[Cc]apitals|[A-Z]\w+)[',]s?'?|your|their)\s+"
    rf"(?P<form>written\s+)?{_WHAT}{_ON}",
    re.IGNORECASE,
)
_SENT = re.compile(
    rf"\b(?:ask|request|suggest|propos)(?:ed|s|ing)?\s+that\s+(?P<form>written\s+)?{_WHAT}{_ON}{_FROM}\s+"
    r"be\s+(?:sent|provided|submitted|forwarded|given|circulated)\b",
    re.IGNORECASE,
)
_SILENCE = re.compile(
    rf"\b(?:ask|request|urg|invit)(?:e|ed|es|s|ing)?\s+(?:that\s+)?{_THOSE}\s+(?:to\s+)?"
    r"(?:reply|respond|comment|react|agree)\s+(?P<form>under\s+(?:the\s+|a\s+)?silence\s+procedure)",
    re.IGNORECASE,
)
_AWAITS = re.compile(
    rf"(?P<form>\bwritten\s+)?\b{_WHAT}{_ON}{_FROM}(?:\s+(?:on|of|about)\s+(?:[^.;,]|(?<=\b[Nn]o)\.){{2,70}}?)?\s+(?:(?:are|were|is|will\s+be)\s+(?:due(?!\s+to\b)|requested"
    r"|invited|awaited|solicited)|should\s+be\s+(?:sent|submitted|provided|forwarded|given)"
    r"|(?:should|are\s+to|must)\s+reach)\b",
    re.IGNORECASE,
)
_THEIR = (
    r"(?P<from>(?:the\s+|your\s+|all\s+|other\s+|our\s+)*(?:[\w-]+\s+){0,2}?(?:delegation|partner|member|government|ministr(?:y|ie)"
    r"|capital|expert|authoritie|countrie|state|agenc(?:y|ie)|participant|side|mission|secretariat)s?)(?:'s|'|(?<=s)')"
)
_THEIRS = re.compile(
    r"\b(?:invit(?:e|es|ed|ing)|ask(?:s|ed|ing)?\s+for|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|welcom(?:e|es|ed)"
    rf"|solicit(?:s|ed)?|would\s+(?:welcome|appreciate|value))\s+{_THEIR}\s+(?P<form>written\s+)?{_WHAT}{_ON}(?:\s+on\s+it\b)?",
    re.IGNORECASE,
)
"""Comments called by whose they are: `invited delegations' comments`."""
_TO_COMMENT = re.compile(
    rf"\b{_THOSE}\s+(?:are|were|have\s+been|had\s+been|has\s+been|is|was)\s+(?:(?:also|again|kindly)\s+)?"
    rf"(?:asked|requested|invited|urged|encouraged|reminded)\s+to\s+comment\b{_ON}(?:\s+on\b)?",
    re.IGNORECASE,
)
_FOR_THEIRS = re.compile(
    rf"\b(?:ask|request|invit|urg|encourag|press|remind)(?:e|es|s|ed|ing)?\s+{_THOSE}\s+"
    r"(?:to\s+comment\b|to\s+let\s+(?:him|her|it|them|us|the\s+\w+)\s+have\s+(?:their|any)\s+"
    rf"{_WHAT}|for\s+(?:their|written|any)\s+{_WHAT}){_ON}",
    re.IGNORECASE,
)
"""Partners asked to comment, or for their comments."""
_WELCOME = re.compile(
    rf"(?P<form>\bwritten\s+)?\b{_WHAT}{_FROM}\s*(?:\bon\s+(?:its|the|this|that|these|our)\s+[^.;,]{{3,60}}?(?:\s+|,\s[^,.;]{{3,40}},\s+))?"
    r"\bwould\s+(?:also\s+)?be\s+(?:most\s+|very\s+|particularly\s+|greatly\s+)?(?:welcome|appreciated)\b",
    re.IGNORECASE,
)
"""Comments wished for by a passive: `Comments by your experts on it would be welcome`."""
_CIRCULATED = re.compile(
    r"\b(?:send|sent|sends|circulat(?:e|ed|es|ing)|distribut(?:e|ed|es|ing)|shar(?:e|ed|es|ing)|submit(?:ted|s)?)\s+"
    rf"(?:[\w'-]+\s+){{1,9}}?for\s+(?:their\s+|our\s+|further\s+)?(?P<form>written\s+)?comments?\b{_FROM}",
    re.IGNORECASE,
)
"""Papers sent round: `circulated the draft for comments by June 1`."""
_ABOUT = re.compile(r"\s+(?:on|to|about|regarding)\s+(?:(?:the|its|their|his|this|that)\s+)?")
_BY = re.compile(
    r"(?:,?\s+(?!by\b)[\w'-]+){0,8},?\s+"
    r"|\.\s+(?:These|They|Those|Comments|Repl\w+|Responses)\s+(?:should|must|are|will)\s[^.;]{0,60}"
)
_LIMIT = re.compile(r"by\b|no\s+later|not\s+later|nlt\b|before\b|until\b", re.IGNORECASE)
_TOLD = re.compile(
    r"(?<![.;]),\s+(?:the\s+)?(?P<who>[A-Z]\w+(?:\s[A-Z]\w+){0,2})\s+(?:has\s+)?"
    r"(?:announced|said|noted|reported|explained|confirmed|recalled|advised)\b(?=[.;,])"
)
"""Who tells of a call, behind it: `will remain open for comment, the Secretariat announced;`."""
_INTO = 30
"""Letters before the end of a call in which the name of its paper may begin."""
_DUE = 110
"""Letters behind a call in which the day stands until which comments are awaited."""
_STOP = re.compile(r"[.;,:]|\b(?:who|which|that|and)\b")
_PROMISED = re.compile(
    rf"\b(?P<nation>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:representative|delegation"
    rf"|delegate)[^.]{{0,60}}?\b(?:would|will)\s+(?:provide|submit|send|circulate"
    rf"|offer)\s+(?:an?\s+|its\s+|written\s+)*{_WHAT}"
)
_ASKER = re.compile(
    r"\b(?P<nation>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:representative|delegation"
    r"|[Gg]overnment|delegate|chair)"
)
_CHAIR = re.compile(r"\b(?P<who>(?:[Tt]he\s+)?(?:[A-Z]\w+\s+)?[Cc]hair(?:man|person)?)\s+\Z")
_STANDING = re.compile(
    r"\btreated\s+as\s+(?:an?\s+)?[\"'](?:an?\s+)?(?P<what>[\w -]{3,40}?),?[\"']"
)
_ACCORDING = re.compile(r"\"?\s*according\s+to\s+(?P<who>[A-Z]\w+)")


@cache
def _sieve() -> Sieve:
    return Sieve(
        [
            _ASKED,
            _OPEN,
            _BIDDEN,
            _BID,
            _BID_THAT,
            _AWAITED,
            _SENT,
            _SILENCE,
            _AWAITS,
            _CIRCULATED,
            _THEIRS,
            _WELCOME,
            _TO_COMMENT,
            _FOR_THEIRS,
        ]
    )


def find_comment_calls(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield calls for comments; a promise in the same paragraph is kept per partner."""
    taken = -1
    for first, end in windows(anchors(page, "comment"), 60, 90, len(page.text)):
        start = max(first, page.body().start)
        for at in _sieve().fitting(page.lower[start:end]):
            for found in _sieve().patterns[at].finditer(page.text, start, end):
                if found.start() >= taken and _speaks_of_paper(page, mentions, found):
                    taken = found.end()
                    yield _claim(page, mentions, found)


def _speaks_of_paper(page: Page, mentions: Mentions, found: re.Match[str]) -> bool:
    """Say whether the comments are on a document, not a press line or a reaction."""
    if found.groupdict().get("on"):
        return True
    due = _due(page, mentions, found.end())
    if due and mentions.of("control_regime") and _LIMIT.match(due.quote):
        return True
    return bool(mentions.within(max(0, found.start() - 500), found.end() + 200, "document")
                and page.portion(found.start())[0] != "hdr")  # fmt: skip


def _claim(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim:
    end = _end(found)
    document = _named(page, mentions, end)
    end = document.span.end if document else end
    document = document or _document(page, mentions, found)
    facts: dict[str, str | bool] = {"by": _asker(page, found)}
    slots = []
    if document:
        facts["document"] = document.value
        slots.append(Slot("document", document.value, document.span))
    if found["from"]:
        place = Span(found.start("from"), min(end, found.end("from")))
        facts["from"] = " ".join(place.of(page.text).split())
        slots.append(Slot("from", str(facts["from"]), place))
    if found.groupdict().get("form"):
        silent = "silence" in found["form"].lower()
        facts["form"] = "silence procedure" if silent else "written"
    if due := _due(page, mentions, end):
        facts["due"] = due.value.rpartition("/")[2]
        slots.append(Slot("due", due.value, due.span))
    if standing := _STANDING.search(page.text, max(0, found.start() - 160), found.start()):
        facts["standing"] = " ".join(standing["what"].split())
    for nation, span in _promises(page, found):
        slots.append(Slot("promised", nation, span))
        facts["promised"] = nation
    value = f"comments on {facts.get('document', 'a document')}"
    told = _TOLD.search(page.text, end, end + _DUE)
    return page.claim("comment_solicited", (found.start(), end), value, "comments",
                      slots=slots, attributes={k: v for k, v in facts.items() if v},
                      interval=due.interval if due else None,
                      speaker=told["who"] if told else None,
                      hedge=Hedge.REPORTED if told else Hedge.ASSERTED)  # fmt: skip


def _due(page: Page, mentions: Mentions, end: int) -> Claim | None:
    """Return the day that stands close behind a call."""
    for date in mentions.within(end, end + _DUE, "date")[:1]:
        return date if _BY.fullmatch(page.text, end, date.span.start) else None
    return None


def _end(found: re.Match[str]) -> int:
    if (
        not found["from"]
        or found.groupdict().get("on")
        or found.re
        in {
            _BIDDEN,
            _BID,
            _BID_THAT,
            _AWAITED,
            _SILENCE,
            _THEIRS,
            _WELCOME,
            _TO_COMMENT,
            _FOR_THEIRS,
        }
    ):
        return found.end()
    stop = _STOP.search(found["from"])
    words = found["from"][: stop.start()] if stop else found["from"]
    return found.start("from") + len(words.rstrip())


def _named(page: Page, mentions: Mentions, end: int) -> Claim | None:
    """Return the document that the call itself names: comments on POC document No. 112."""
    for claim in mentions.within(max(0, end - _INTO), end + 60, "document"):
        if claim.span.start < end < claim.span.end:
            return claim
        if claim.span.start >= end:
            return claim if _ABOUT.fullmatch(page.text, end, claim.span.start) else None
    return None


def _document(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim | None:
    """Return the document commented on: the last numbered one named before, else the last.

    What the paragraph itself names goes before what others name.
    """
    every = mentions.within(max(0, found.start() - 900), found.end() + 5, "document")
    here = page.portion(found.start())[0]
    near = [claim for claim in every if claim.paragraph == here] or every
    numbered = [claim for claim in near if claim.attribute("number")]
    chosen = numbered or [claim for claim in near if not claim.attribute("coref")] or near
    return chosen[-1] if chosen else None


def _asker(page: Page, found: re.Match[str]) -> str:
    chair = _CHAIR.search(page.text, max(0, found.start() - 40), found.start())
    if chair:
        return " ".join(chair["who"].split())
    near = _ASKER.finditer(page.text, max(0, found.start() - 260), found.start())
    codes = [
        code
        for one in near
        if (code := lexicon.nationalities().get(one["nation"].lower().split()[-1]))
    ]
    if codes:
        return codes[-1]
    after = _ACCORDING.search(page.text, max(0, found.start() - 60), found.end())
    return after["who"] if after else ""


def _promises(page: Page, found: re.Match[str]) -> Iterator[tuple[str, Span]]:
    for promise in _PROMISED.finditer(
        page.text, found.start(), min(len(page.text), found.end() + 500)
    ):
        if page.portion(promise.start())[0] != page.portion(found.start())[0]:
            continue
        if code := lexicon.nationalities().get(promise["nation"].lower().split()[-1]):
            yield code, Span(*promise.span())
