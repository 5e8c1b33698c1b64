"""What a cable says of parties and lists: listed in an annex, designated, under sanctions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Polarity, Slot
from reftel.claims.ruled.controls import lists_in_a_row
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.claims.text.voice import hedge, voice
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_LISTED = re.compile(
    r"\b(?P<not>(?:is|are|was|were)\s+not\s+|not\s+)?(?P<verb>listed|designated|sanctioned"
    r"|named|identified|included)\s+(?:by\s+\w+\s+)?(?:in|under|on|by"
    r"|pursuant\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_BODY = (
    r"(?:the\s+)?(?P<by>U\.?S\.?\s+(?:Department\s+of\s+(?:the\s+)?(?:Treasury|State)|Government|Treasury)"
    r"|Department\s+of\s+(?:the\s+)?(?:Treasury|State)|(?:Treasury|State)\s+Department|Treasury|TREASURY"
    r"|OFAC|State|Department|United\s+States|UNITED\s+STATES|U\.?\s?S\.?|USG|Security\s+Council"
    r"|SECURITY\s+COUNCIL|UNSC|UN|United\s+Nations|EU|European\s+Union|Council"
    r"|1267\s+Committee|1737\s+Committee|Sanctions\s+Committee|HMT?G?)"
)
_DESIGNATED = re.compile(
    r"\b(?i:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|been|being|be)\s+(?P<not>(?:not|never)\s+)?"
    r"(?:(?:also|since|already|now|[a-z]+ly)\s+)?(?P<verb>designated|sanctioned|blacklisted)\s+"
    r"(?:(?:on|in|under|pursuant\s+to)\s+[\w.,/ ]{2,40}?\s+)?"
    rf"by)\s+(?:THE\s+)?{_BODY}\b"
)
_DESIGNATING = re.compile(
    rf"\b{_BODY}\s+(?i:(?:has\s+|have\s+|had\s+|not\s+|never\s+|also\s+|recently\s+|previously\s+)*"
    r"(?P<verb>designated|sanctioned|blacklisted))\s+"
)
_TO_DESIGNATE = re.compile(
    rf"\b{_BODY}\s+(?i:(?:(?:also|soon|not|now|never|is|are|was|were)\s+)*(?:will|would|shall|may|could|might"
    r"|should|to|(?:plan|intend|decide|agree|prepare|want|hope|expect|move|refuse|decline)(?:s|d|ed|ing)?\s+to"
    r"|(?:going|about|set|likely|ready|expected)\s+to)\s+(?:(?:also|soon|not|now)\s+)*"
    r"(?P<verb>designate|blacklist))\s+"
)
_DONE = {"designate": "designated", "blacklist": "blacklisted"}
_PAIR = re.compile(r"\s*(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or)\s+)(?:the\s+)?")
_FIRST = re.compile(r"\s*(?:the\s+|Iran's\s+|Iranian\s+|Chinese\s+|[A-Z]\w+(?:'s)?\s+)?")
_TARGETS = ("party", "person")
_VERBS = frozenset({"designated", "sanctioned", "blacklisted", "designate", "blacklist"})
_IMPOSED = re.compile(
    r"\b(?P<verb>impos(?:ed|e|ing|ition\s+of)|appl(?:ied|y|ying)|lift(?:ed|ing)?|remov(?:ed|e|ing)"
    r"|waiv(?:ed|e|ing))\s+(?:\w+\s+){0,3}?sanctions\s+(?:on|against|upon|from)\s+"
    r"|\bsanctions\s+(?:on|against|upon)\s+|\bsanctions\s+(?:were|was|are|have\s+been"
    r"|had\s+been)\s+(?:\w+\s+)?(?P<passive>imposed|lifted|removed)\s+(?:on|against|from)\s+",
    re.IGNORECASE,
)
_LIFTED = re.compile(r"lift|remov|waiv", re.IGNORECASE)
_STANDS = re.compile(
    r"\s*,?\s+(?:(?:is|are|was|were|remains?|remained|appears?|appeared|(?:has|have|had)\s+been)\s+)"
    r"(?P<not>not\s+|no\s+longer\s+)?(?:(?:also|still|now|already|currently)\s+)*"
    r"(?:(?:added|put|placed)\s+)?(?:on|in|to)\s+(?:the\s+)?(?:[A-Z]{2,8}(?:'s)?\s+|Commerce(?:'s)?\s+)?"
)
"""What stands between a party and the list that it is on."""
_OF_PARTIES = frozenset({"US-ENTITY-LIST", "US-UNVERIFIED-LIST", "US-SDN"})
"""Lists of whom one does not trade with, beside the annexes of resolutions."""
_LAWS = frozenset({"executive_order", "us_law", "eu_law", "law", "unscr", "unscr_annex"})


def find_listings(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `listing` and `sanctions` claims on parties, each slot with its own words."""
    text, floor = page.text, page.body().start
    for hit in sorted([*anchors(page, "control"), *anchors(page, "listing")]):
        if hit.start < floor:
            continue
        if stands := _standing(
            _LISTED, text, hit.start, (max(floor, hit.start - 16), hit.end + 30)
        ):
            yield from _listing(page, mentions, stands)
        if hit.word in _VERBS:
            yield from _designations(page, mentions, hit.start, floor)
    yield from _standing_on(page, mentions)
    for hit in anchors(page, "assurance"):
        if page.lower[hit.start : hit.end] == "sanctions" and hit.start >= floor:
            yield from _sanctions(page, mentions, hit.start, hit.end)


def _standing(
    pattern: re.Pattern[str], text: str, position: int, window: tuple[int, int]
) -> re.Match[str] | None:
    """Return a match that holds a place."""
    found = pattern.search(text, *window)
    return found if found and found.start() <= position < found.end() else None


def _listing(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Claim]:
    sentence = page.once(Layout).sentence(found.start())
    lists = lists_in_a_row(
        page, mentions.within(found.end() - 5, sentence.end, "instrument"), found.end()
    )
    lists = [one for one in lists if one.attribute("type") != "charter"]
    parties = mentions.within(sentence.start, found.start(), "party")
    if not lists or not parties:
        return
    for party in _listed_parties(page, parties, found.start()):
        span = Span(party.span.start, lists[-1].span.end)
        slots = [Slot("party", party.value, party.span)]
        slots += [Slot("instrument", one.value, one.span) for one in lists]
        value = f"{party.value} {found['verb'].lower()} {lists[0].value}"
        yield _said(
            page, mentions, ("listing", value), span, slots, (found.start(), bool(found["not"]))
        )


def _standing_on(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield parties that are said to be on a list: Alder Metals is on the Entity List."""
    for one in mentions.of("instrument"):
        names = one.value in _OF_PARTIES or one.attribute("type") == "unscr_annex"
        if not names or one.span.start < page.body().start:
            continue
        sentence = page.once(Layout).sentence(one.span.start)
        near = mentions.within(max(sentence.start, one.span.start - 90), one.span.start, "party")
        if not near:
            continue
        if found := _STANDS.fullmatch(page.text, near[-1].span.end, one.span.start):
            for party in _listed_parties(page, near, found.start()):
                both = (("party", party), ("instrument", one))
                slots = [Slot(role, of.value, of.span) for role, of in both]
                what = "listing", f"{party.value} listed {one.value}"
                span = Span(party.span.start, one.span.end)
                verb = found.start(), bool(found["not"])
                yield _said(page, mentions, what, span, slots, verb)


def _listed_parties(page: Page, parties: list[Claim], verb: int) -> list[Claim]:
    """Return who is listed: the subject before the verb, past a clause with which, and its pair."""
    at = len(parties) - 1
    if at and re.search(r",\s+(?:is|are|was|were)\b", page.text[parties[at].span.end : verb]):
        clause = re.compile(r"\s*,\s+(?:which|who|a|an|the)\b")
        at = next((n for n in range(at) if clause.match(page.text, parties[n].span.end)), at)
    listed = [parties[at]]
    while at and _PAIR.fullmatch(page.text[parties[at - 1].span.end : parties[at].span.start]):
        at -= 1
        listed.insert(0, parties[at])
    return listed


def _designations(page: Page, mentions: Mentions, position: int, floor: int) -> Iterator[Claim]:
    """Yield whom an authority designated, when and under which law."""
    window = max(floor, position - 70), position + 90
    passive = _standing(_DESIGNATED, page.text, position, window)
    active = _standing(_DESIGNATING, page.text, position, window)
    found = passive or active or _standing(_TO_DESIGNATE, page.text, position, window)
    if found is None:
        return
    sentence = page.once(Layout).sentence(position)
    if passive:
        before = mentions.within(sentence.start, found.start(), *_TARGETS)
        targets = _listed_parties(page, before, found.start()) if before else []
    else:
        after = mentions.within(found.end() - 1, sentence.end, *_TARGETS)
        targets = _row(page, after, found.end())
    denied = bool(passive and passive["not"])
    for target in targets:
        yield _act(page, mentions, target, found, denied=denied)


def _act(
    page: Page, mentions: Mentions, target: Claim, found: re.Match[str], *, denied: bool
) -> Claim:
    sentence = page.once(Layout).sentence(found.start("verb"))
    slots = [
        Slot("target", target.value, target.span),
        Slot("by", _authority(found["by"]), Span(*found.span("by"))),
        *_circumstances(mentions, sentence),
    ]
    span = Span(min(target.span.start, found.start("by")), max(found.end(), target.span.end))
    verb = found["verb"].lower()
    value = f"{target.value} {_DONE.get(verb, verb)} by {_authority(found['by'])}"
    place = found.start("verb"), denied
    return _said(
        page, mentions, ("sanctions", value), Span(span.start, _trimmed(page, span)), slots, place
    )


def _trimmed(page: Page, span: Span) -> int:
    return span.start + len(page.text[span.start : span.end].rstrip())


def _authority(words: str) -> str:
    """Return whose act it is."""
    low = words.replace(".", "").lower()
    if (
        low.startswith(("security", "un ", "unsc", "united nations", "1267", "1737", "sanctions"))
        or low == "un"
    ):
        return "UN"
    if low.startswith(("eu", "council")):
        return "EU"
    return "GB" if low.startswith("hm") else "US"


def _circumstances(mentions: Mentions, sentence: Span, start: int = 0) -> list[Slot]:
    """Return the law that a sentence tells from a place on, and the day."""
    laws = [one for one in mentions.within(max(start, sentence.start), sentence.end, "instrument")
            if one.attribute("type") in _LAWS]  # fmt: skip
    days = mentions.within(*sentence, "date")
    return [
        *(Slot("under", law.value, law.span) for law in laws[:1]),
        *(Slot("when", day.value, day.span) for day in days[:1]),
    ]


def _row(page: Page, claims: list[Claim], position: int) -> list[Claim]:
    """Return the claims that stand one after another from a place on."""
    kept: list[Claim] = []
    for one in claims:
        between = page.text[position : one.span.start]
        if not (_PAIR if kept else _FIRST).fullmatch(between):
            break
        kept.append(one)
        position = one.span.end
    return kept


def _sanctions(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    found = _standing(_IMPOSED, page.text, start, (max(0, start - 40), end + 50))
    if not found:
        return
    near = mentions.within(found.end() - 2, found.end() + 90, *_TARGETS, "place", "actor")
    near = [one for one in near if one.span.start <= found.end() + 5]
    if not near:
        return
    target = near[0]
    sentence = page.once(Layout).sentence(found.start())
    slots = [Slot("target", target.value, target.span)]
    slots += _circumstances(mentions, sentence, found.start())
    lifted = bool(_LIFTED.match(found["verb"] or found["passive"] or ""))
    value = f"sanctions {'lifted from' if lifted else 'on'} {target.value}"
    span = Span(found.start(), target.span.end)
    yield _said(page, mentions, ("sanctions", value), span, slots, (found.start(), False))


def _said(
    page: Page,
    mentions: Mentions,
    what: tuple[str, str],
    span: Span,
    slots: list[Slot],
    verb: tuple[int, bool],
) -> Claim:
    """Make a claim of a kind and value, as surely as the words from its verb on say it."""
    (kind, value), (at, denied) = what, verb
    said = voice(page, mentions, span)
    doubt = hedge(page.text, Span(max(0, at - 30), span.end), Span(at, span.end))
    facts: dict[str, str | bool] = {slot.role: slot.value for slot in reversed(slots)}
    polarity = Polarity.DENIED if denied else said.polarity
    return page.claim(kind, span, value, "controls", slots=slots, attributes=facts,
                      speaker=said.speaker, hedge=doubt, polarity=polarity)  # fmt: skip
