"""What a cable says of lists: items controlled, parties listed in an annex, sanctions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.anchors import anchors
from reftel.claims.claim import Polarity, Slot
from reftel.claims.passages import Layout
from reftel.claims.voice import hedge, voice
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_CONTROLLED = re.compile(
    r"\b(?P<not>(?:is|are|was|were|be)\s+not\s+|not\s+)?(?:specifically\s+|also\s+"
    r"|currently\s+|explicitly\s+)?controlled\s+(?:for\s+export\s+)?(?:by|under|pursuant\s+to"
    r"|on)\s+",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?P<not>(?:is|are|was|were)\s+not\s+|not\s+)?(?P<verb>listed|designated|sanctioned"
    r"|named|identified|included)\s+(?:by\s+\w+\s+)?(?:in|under|on|by"
    r"|pursuant\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_IMPOSED = re.compile(
    r"\b(?:impos(?:ed|e|ing|ition\s+of)|appl(?:ied|y"
    r"|ying))\s+(?:\w+\s+){0,3}?sanctions\s+(?:on|against|upon)\s+|\bsanctions\s+(?:on"
    r"|against|upon)\s+|\bsanctions\s+(?:were|was|are|have\s+been"
    r"|had\s+been)\s+(?:\w+\s+)?imposed\s+(?:on|against)\s+",
    re.IGNORECASE,
)
_REGIMES = ("control_regime", "instrument")


def find_controls(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `control`, `listing` and `sanctions` claims, each slot with its own words."""
    text, floor = page.text, page.body().start
    for hit in anchors(page, "control"):
        if hit.start < floor:
            continue
        if found := _CONTROLLED.search(text, max(floor, hit.start - 30), hit.end + 40):
            if found.start() <= hit.start < found.end():
                yield from _control(page, mentions, found)
        elif (
            found := _LISTED.search(text, max(floor, hit.start - 16), hit.end + 30)
        ) and found.start() <= hit.start < found.end():
            yield from _listing(page, mentions, found)
    for hit in anchors(page, "assurance"):
        if page.lower[hit.start : hit.end] == "sanctions" and hit.start >= floor:
            yield from _sanctions(page, mentions, hit.start, hit.end)


def _sentence(page: Page, position: int) -> Span:
    return page.once(Layout).sentence(position)


def _control(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Claim]:
    sentence = _sentence(page, found.start())
    items = mentions.within(max(sentence.start - 400, 0), found.start(), "item")
    lists = _run(page, mentions.within(found.end() - 1, sentence.end, *_REGIMES), found.end())
    if not lists:
        return
    item = _subject(items, sentence)
    start = item.span.start if item and item.span.start >= sentence.start else found.start()
    span = Span(start, lists[-1].span.end)
    slots = [Slot("item", item.value, item.span)] if item else []
    slots += [Slot("list", one.value, one.span) for one in lists]
    denied = bool(found["not"])
    verb = "not controlled by" if denied else "controlled by"
    value = f"{item.value if item else 'item'} {verb} {', '.join(one.value for one in lists)}"
    yield _said(page, mentions, "control", span, value, slots, denied=denied, verb=found.start())


def lists_after(page: Page, mentions: Mentions, position: int) -> list[Claim]:
    """Return the lists that goods are said to be controlled by right after they are named."""
    found = re.compile(r"\s+(?:which\s+(?:is|are)\s+)?" + _CONTROLLED.pattern, re.IGNORECASE).match(
        page.text, position
    )
    if not found or found["not"]:
        return []
    return _run(page, mentions.within(found.end() - 1, found.end() + 160, *_REGIMES), found.end())


def _subject(items: list[Claim], sentence: Span) -> Claim | None:
    """Return the item spoken of: the last in the sentence, else the last exact one before."""
    inside = [item for item in items if item.span.start >= sentence.start]
    exact = [item for item in items if not item.attribute("generic")]
    return inside[-1] if inside else exact[-1] if exact else None


def _run(page: Page, lists: list[Claim], position: int) -> list[Claim]:
    """Return the lists named one after another: the MTCR, NSG and Wassenaar arrangement."""
    kept: list[Claim] = []
    for one in lists:
        between = page.text[position : one.span.start]
        if not re.fullmatch(
            r"[\s,]*(?:(?:and|or|as\s+well\s+as|by|both|of|the|under|to|Annex)\s+){0,4}",
            between,
            re.IGNORECASE,
        ):
            break
        kept.append(one)
        position = one.span.end
    return kept


def _listing(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Claim]:
    sentence = _sentence(page, found.start())
    lists = _run(page, mentions.within(found.end() - 5, sentence.end, "instrument"), found.end())
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
            page,
            mentions,
            "listing",
            span,
            value,
            slots,
            denied=bool(found["not"]),
            verb=found.start(),
        )


def _listed_parties(page: Page, parties: list[Claim], verb: int) -> list[Claim]:
    """Return who is listed: the subject before the verb, past a clause with which, and its pair."""
    at = len(parties) - 1
    if at and re.search(r",\s+(?:is|are|was|were)\b", page.text[parties[at].span.end : verb]):
        clause = re.compile(r"\s*,\s+(?:which|who|a|an|the)\b")
        at = next((n for n in range(at) if clause.match(page.text, parties[n].span.end)), at)
    listed = [parties[at]]
    while at and re.fullmatch(
        r"\s*(?:,|,?\s+and|or)\s+(?:the\s+)?",
        page.text[parties[at - 1].span.end : parties[at].span.start],
    ):
        at -= 1
        listed.insert(0, parties[at])
    return listed


def _sanctions(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    found = _IMPOSED.search(page.text, max(0, start - 40), end + 50)
    if not found or not found.start() <= start < found.end():
        return
    near = [one for one in _targets(mentions, found.end())
            if one.span.start <= found.end() + 5]  # fmt: skip
    if not near:
        return
    target = near[0]
    sentence = _sentence(page, found.start())
    laws = mentions.within(found.end(), sentence.end, "instrument")
    dates = mentions.within(sentence.start, sentence.end, "date")
    slots = [Slot("target", target.value, target.span)]
    slots += [Slot("under", law.value, law.span) for law in laws[:1]]
    slots += [Slot("when", day.value, day.span) for day in dates[:1]]
    span = Span(found.start(), target.span.end)
    value = f"sanctions on {target.value}"
    verb = found.start()
    yield _said(page, mentions, "sanctions", span, value, slots, denied=False, verb=verb)


def _targets(mentions: Mentions, position: int) -> list[Claim]:
    return mentions.within(position - 2, position + 90, "party", "place", "actor", "person")


def _said(  # noqa: PLR0913 -- a claim has these parts
    page: Page,
    mentions: Mentions,
    kind: str,
    span: Span,
    value: str,
    slots: list[Slot],
    *,
    denied: bool,
    verb: int,
) -> Claim:
    said = voice(page, mentions, span)
    doubt = hedge(page.text, Span(max(0, verb - 30), span.end), Span(verb, span.end))
    facts: dict[str, str | bool] = {slot.role: slot.value for slot in reversed(slots)}
    polarity = Polarity.DENIED if denied else said.polarity
    return page.claim(kind, span, value, "controls", slots=slots, attributes=facts,
                      speaker=said.speaker, hedge=doubt, polarity=polarity)  # fmt: skip
