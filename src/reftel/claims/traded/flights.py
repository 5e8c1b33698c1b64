"""Freight flights of aircraft without a name: a cargo plane is to fly from Chad to Kenya."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft, fill_status
from reftel.claims.shipping.ports import day_role, port_role
from reftel.claims.text.dealings import trades
from reftel.claims.text.page import found_at
from reftel.claims.text.passages import Layout, own_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_CRAFT = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal)\s+(?:[A-Z][\w.-]+\s+){0,2}"
    r"(?:[a-z-]+\s+){0,2}?(?:aircraft|airplane|plane|freighter|jet|flight)s?\b"
)
_FREIGHT = re.compile(
    r"\b(?:cargo|freight(?:er)?|transport|goods|carr(?:y|ies|ied|ying)|shipments?|consignments?"
    r"|deliver(?:y|ed|ing)?|equipment|weapons|arms|missiles?|laden|loaded)\b"
)
_FLIES = re.compile(
    r"\b(?:fl(?:y|ies|ew|own|ying)|depart\w*|left|leav(?:e|es|ing)|land(?:s|ed|ing)?|arriv\w*|return(?:s|ed|ing)?"
    r"|took\s+off|take\s+off|travel(?:s|led|ing)?|transit(?:ed|s|ing)?|overfl\w+|cross(?:es|ed|ing)?"
    r"|refuel\w*|stop(?:s|ped)?)\b"
)
_GOES_ON = re.compile(r"(?:It|They|The\s+(?:aircraft|plane|airplane|flight|jet)s?)\s")
_PEOPLE = re.compile(
    r"\b(?:passengers?|delegation|visit|tourists?|Air\s+Force\s+One|Secretary|CODEL|hijack\w*)\b"
)
_ENDS = frozenset({"from", "to"})


def flights(page: Page, mentions: Mentions, told: list[Draft]) -> Iterator[Draft]:
    """Yield the flights that sentences tell, where no draft of goods lies yet."""
    if not trades(page):
        return
    layout, last = page.once(Layout), page.body().start
    for at in sorted({*found_at(page.lower, "aircraft", last), *found_at(page.lower, "plane", last),
                      *found_at(page.lower, "flight", last)}):  # fmt: skip
        sentence = layout.sentence(at)
        if at < last or not _freight(page, sentence):
            continue
        draft = _flight(page, mentions, sentence)
        last = sentence.end
        near = [one for one in told if one.start < draft.end and draft.start < one.end]
        if len(near) == 1 and near[0].event != "voyage":
            _add_to(near[0], draft)
        elif draft.roles >= _ENDS and not near:
            _go_on(page, mentions, draft)
            last = draft.end
            fill_status(page, draft)
            yield draft


def _add_to(goods: Draft, flight: Draft) -> None:
    """Let goods told in the words of a flight go its way."""
    for slot in flight.slots:
        known = any(one.span.meets(slot.span) for one in goods.slots)
        if slot.role in _WAY and slot.role not in goods.roles and not known:
            goods.put(slot.role, slot.value, slot.span)


_WAY = frozenset({"from", "via", "departs", "arrives"})


def _freight(page: Page, sentence: Span) -> bool:
    """Say whether a sentence tells that an aircraft with goods flies, and not people."""
    text = page.text
    return bool(
        _CRAFT.search(text, *sentence)
        and _FREIGHT.search(text, *sentence)
        and _FLIES.search(text, *sentence)
        and not _PEOPLE.search(text, *sentence)
    )


def _flight(page: Page, mentions: Mentions, sentence: Span) -> Draft:
    words = own_words(page.once(Layout), sentence)
    draft = Draft(words.start, words.end, "voyage")
    if craft := _CRAFT.search(page.text, *sentence):
        draft.tell("carrier", craft)
    _fill(page, mentions, draft, sentence)
    return draft


def _fill(page: Page, mentions: Mentions, draft: Draft, sentence: Span) -> None:
    draft.lade(mentions.within(*sentence, "item"))
    for place in mentions.within(*sentence, "place"):
        if role := port_role(page.text, sentence.start, place):
            draft.add("at_port" if role == "in_port" else role, place)
    for date in mentions.within(*sentence, "date"):
        draft.add(day_role(page, date, sentence) or "when", date)


def _go_on(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in the next sentences where they tell on of the aircraft: it is to cross Chad."""
    layout = page.once(Layout)
    portion = page.portion(draft.start)
    while found := _GOES_ON.match(page.text, _next(page.text, draft.end)):
        sentence = layout.sentence(found.start())
        more = _FLIES.search(page.text, *sentence) or _FREIGHT.search(page.text, *sentence)
        if not more or page.portion(found.start()) != portion or sentence.end <= draft.end:
            return
        _fill(page, mentions, draft, sentence)
        draft.end = sentence.end


def _next(text: str, position: int) -> int:
    """Return where the next sentence begins, behind a period and blanks."""
    while position < len(text) and text[position] in ". \r\n":
        position += 1
    return position
