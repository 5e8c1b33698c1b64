"""What a clause says is done with goods: who gives or gets them, where they go and when."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.claims.text.rows import rows
from reftel.claims.traded.asides import plain
from reftel.claims.traded.doers import Deed, between, doer, given_to
from reftel.claims.traded.efforts import MASS
from reftel.claims.traded.ends import SOMEBODY
from reftel.claims.traded.routes import extend
from reftel.claims.traded.sufficient import is_enough, told_of
from reftel.claims.traded.trades import done_by
from reftel.claims.traded.undone import asked
from reftel.claims.traded.whither import ends
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?")
_BREAK = re.compile(
    r"(?=[;:,\s])(?:[;:]|\s--|,?\s+(?:according|due|in\s+response)\s+to\b|,?\s+(?:despite|and\s+that)\b|,\s+(?:and|but|which|who|where|while|although|as)\b|\s(?:but|although|because|whereas|if|unless|so\s+that|in\s+order\s+to"
    r"|(?:when|after|before|until|since)\s+(?!then\b|autumn|spring|summer|winter|early|late|mid|last|at\s+least|(?:the\s+)?(?:end|beginning|start)|(?:the\s+)?\d|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)))\s?)"
)
"""Where one clause ends and another begins."""
_THAT = re.compile(
    r"\b(?:sa(?:id|ys)|told|not(?:ed|es)|stated|reported|claim(?:s|ed)|believes?|understands?|heard|learned|know|knows|shows?|indicates?"
    r"|confirmed|alleged|according)\b[^.;:]{0,40}?(?:,|\bthat)\s"
)
_OTHER = re.compile(
    r"[.;:()]|,\s|\b(?:that|which|who|where|when|would|will|has|have|had|is|are|was|were|could|may|might|said|told"
    r"|for|against|about|with|by|on|in|at|under|after|before|as|if|not"
    r"|to\s+[a-z]+|regarding|concerning|including|payments?|money|funds|points|demarches?|messages?|information|letters?|notes?|papers?|lists?"
    r"|answers?|reports?|training|assistance|support|help|evidence|details|documents|copies|advice|courses?)\b"
)
"""What does not stand between a verb and the goods that are its object."""
_DONE_TO = re.compile(
    r"\b(?:was|were|is|are|be|been|being|got)\s+(?:(?:[a-z]+ly|then|later|also|never)\s+)*$"
)
_BEHIND = re.compile(
    r"(?:,?\s+(?:which|that))?(?:,?\s+(?:(?!(?:that|which|who|to|said|told)\b)[\w'-]+\s+){0,4}?|\s+)"
    r"(?:(?:has|have|had|is|are|was|were|been|be|being|will|would|may|might|could|to|then|later|also|reportedly|never|[a-z]+ly"
    r"|due|expected|scheduled|about|believed|said|supposed|meant|ready|thus)\s+)*$"
)
_GERUND = re.compile(r"\b(?:of|in|for|against|from|by)\s+\w+ing$")
_NOUN_LED = re.compile(
    r"\b(?:the|an?|any|its|their|his|this|that|such|of|for|on|no|all|further|[a-z]+ive|illicit|illegal|possible|potential"
    r"|several|many|some|few|other|two|three|four|most)\s+$|[',]s\s+$",
    re.IGNORECASE,
)
_IN_ORDER = re.compile(
    r"\s+to\s+(?!(?:the|an?|its|their|his|two|three|several|be|have|arrive|reach|depart|leave|sail|supply|ship|move)\s)(?=[a-z])"
)
"""Where a clause goes on to what the goods are for: to help the police."""
_SUBJECT = re.compile(
    r"[a-z]\s+(?<!from\s)(?<!of\s)(?<!in\s)(?<!by\s)(?<!that\s)(?<!which\s)[A-Z][\w.]*\s+\Z"
)
"""A name right before a verb that goods stand before: the arms maker Alder shipped."""
_THAT_WHICH = re.compile(r",?\s+(?:that|which)\s", re.IGNORECASE)
_TAKEN = re.compile(r"\s+(?:(?:delivery|possession|receipt|custody)\s+of|back)\b")
_OF = re.compile(r"\s+of\s")
_DETERMINED = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Aa]nother|[Oo]ne|[Ee]ach|[Tt]wo|[Tt]hree|[Aa])\s+)(?:(?!of\b)[a-z-]+\s+){0,2}$|\b(?:[Aa]nother|[Tt]he|[Aa])\s+$"
)
_REACH = 100
"""How far a verb stands from its goods at most."""


@cache
def _verbs() -> Mapping[str, tuple[str, str]]:
    """Return the forms of each verb with its side and event."""
    return {
        form: (row["side"], row["event"])
        for row in rows("deeds")
        for form in (*_forms(row["verb"], row["past"].split()), *row["past"].split())
    }


def _forms(verb: str, past: list[str]) -> Iterator[str]:
    """Yield the regular forms of a verb: ships, shipped, shipping."""
    soft = verb[-2:] in {"ch", "sh", "ss"} or verb == "go"
    stem = verb.removesuffix("e") if not verb.endswith("ee") else verb
    if verb.endswith(("y",)) and verb[-2] not in "aeou":
        yield from (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
        return
    twice = verb.endswith(("ship", "get", "fer")) and not verb.endswith(("offer",))
    stem += verb[-1] if twice else ""
    yield from (verb, f"{verb}es" if soft else f"{verb}s", f"{stem}ing")
    if not past or past[0].endswith("ed"):
        yield f"{stem}ed"


def _deeds(page: Page) -> tuple[list[int], list[Deed]]:
    """Return the verbs of trade of a page in order, and where they begin."""
    found: dict[int, Deed] = {}
    for hit in anchors(page, "deal"):
        word = _WORD.match(page.text, hit.start)
        known = _verbs().get(word[0].lower()) if word else None
        if word and known and (known[0] != "take" or _TAKEN.match(page.text, word.end())):
            gerund = _GERUND.search(page.lower, max(0, word.start() - 10), word.end())
            doing = word[0].endswith("ing")
            found[word.start()] = Deed(*word.span(), *known, gerund is not None, doing)
    return list(found), list(found.values())


def deeds_within(page: Page, span: Span) -> list[Deed]:
    """Return the verbs of trade of a stretch, without words that are nouns there."""
    starts, deeds = page.once(_deeds)
    near = deeds[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [deed for deed in near if deed.side != "noun" and not _named(page, deed)]


def acted(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that somebody gives, gets or moves, told by a verb before them."""
    starts, deeds = page.once(_deeds)
    behind = bisect_left(starts, item.span.end)
    return _first(page, mentions, item, deeds[max(0, behind - 2) : behind][::-1])


def went(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that move or are moved, told by a verb behind them."""
    starts, deeds = page.once(_deeds)
    behind = bisect_left(starts, item.span.end)
    return _first(page, mentions, item, deeds[behind : behind + 1])


def _first(page: Page, mentions: Mentions, item: Claim, deeds: list[Deed]) -> Draft | None:
    """Return what the first verb that fits tells of goods."""
    clause = clause_of(page, mentions, item) if deeds else None
    for deed in deeds:
        if any(
            one.span.start <= deed.start
            for one in mentions.within(max(0, deed.start - 60), deed.end + 60, "party")
            if deed.start < one.span.end
        ):
            continue
        if (
            clause
            and clause.start <= deed.start
            and deed.end <= clause.end
            and _tells(page, mentions, deed, item)
        ):
            return _draft(page, mentions, item, deed, clause)
    return None


def clause_of(page: Page, mentions: Mentions, item: Claim) -> Span:
    """Return the clause in which goods stand."""
    sentence = page.once(Layout).sentence(item.span.start)
    text = plain(page, mentions)
    start, end = sentence
    for found in _BREAK.finditer(text, sentence.start, item.span.start):
        start = found.end()
    if stop := _BREAK.search(text, item.span.end, sentence.end):
        end = stop.start()
    for found in _IN_ORDER.finditer(page.text, item.span.end, end):
        if not SOMEBODY.match(page.text, found.end()):
            end = found.start()
            break
    if told := _THAT.search(page.text, start, item.span.start):
        start = told.end()
    return Span(start, end)


def _tells(page: Page, mentions: Mentions, deed: Deed, item: Claim) -> bool:
    """Say whether goods are the object of a verb before them, or the subject of one behind."""
    text = plain(page, mentions)
    if not text[item.span.start : item.span.end].strip():
        return False
    doing = text.startswith("ing", deed.end - 3)
    done_to = not doing and _DONE_TO.search(text, max(0, deed.start - 40), deed.start)
    if deed.side != "noun" and _named(page, deed):
        return False
    if deed.start < item.span.start:
        near = item.span.start - deed.end < _REACH
        next_to = near and not _OTHER.search(between(page, mentions, deed, item))
        return (
            next_to
            and deed.side != "go"
            and not done_to
            and (deed.side != "noun" or _OF.match(text, deed.end) is not None)
        )
    if (
        deed.side == "noun"
        or deed.start - item.span.end > _REACH
        or not _BEHIND.fullmatch(text, item.span.end, deed.start)
    ):
        return False
    ending = text[deed.start : deed.end].endswith(("s", "ing", "got"))
    own = ending or _SUBJECT.search(text, item.span.end, deed.start)
    return (
        deed.side == "go"
        or bool(done_to)
        or not own
        or bool(_THAT_WHICH.match(text, item.span.end))
    )


def _named(page: Page, deed: Deed) -> bool:
    """Say whether a word is the noun of its verb there: the export of."""
    word = page.lower[deed.start : deed.end]
    if word not in _verbs() or word.endswith(("ed", "ing")):
        return False
    of = _OF.match(page.text, deed.end) is not None
    return of or bool(_NOUN_LED.search(page.text, max(0, deed.start - 20), deed.start))


def _draft(page: Page, mentions: Mentions, item: Claim, deed: Deed, clause: Span) -> Draft | None:
    """Return what a verb tells of goods, where their ends are told with it."""
    object_ = deed.start < item.span.start
    if asked(page, deed.start) or MASS.search(page.text, *item.span):
        return None
    passive = not object_ and _passive(page, mentions, deed)
    draft = Draft(min(deed.start, item.span.start), max(deed.end, item.span.end), deed.event)
    start = min(draft.start, item.span.start)
    if deed.side == "noun":
        led = _DETERMINED.search(page.text, max(clause.start, deed.start - 40), deed.start)
        start = led.start() if led else start
        draft.start = start
    elif not passive:
        doer(page, mentions, draft, deed, clause.start if object_ else item.span.end)
    if not object_:
        draft.start = start
    elif deed.side != "noun":
        given_to(page, mentions, draft, deed, item)
    extend(page, mentions, draft)
    ends(page, mentions, draft, Span(draft.end, clause.end))
    if deed.side in {"get", "take"}:
        done_by(page, draft, "recipient")
    _rented(page, draft, deed)
    _apart(draft)
    told = told_of(page, draft, deed, item, passive=passive)
    return draft if is_enough(mentions, draft, deed, item, told) else None


def _passive(page: Page, mentions: Mentions, deed: Deed) -> bool:
    """Say whether a deed is done to what stands before it: pumps in Kenya were bought."""
    text = plain(page, mentions)
    return _DONE_TO.search(text, max(0, deed.start - 40), deed.start) is not None


_RENTED = re.compile(r"(?:leas|rent|charter|borrow)", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")


def _rented(page: Page, draft: Draft, deed: Deed) -> None:
    """Let him who leases goods from somebody be the one who gets them."""
    givers = [slot for slot in draft.slots if slot.role == "supplier"]
    lessor = any(_FROM.search(page.text, deed.end, slot.span.start) for slot in givers)
    if len(givers) > 1 and lessor and _RENTED.match(page.text, deed.start):
        draft.slots = [
            replace(slot, role="recipient")
            if slot.role == "supplier" and slot.span.end <= deed.start
            else slot
            for slot in draft.slots
        ]


def _apart(draft: Draft) -> None:
    """Let nobody supply himself: whom goods are given to is told more surely than who gives."""
    takers = {slot.value for slot in draft.slots if slot.role in {"recipient", "to"}}
    draft.slots = [
        slot for slot in draft.slots if slot.role != "supplier" or slot.value not in takers
    ]
