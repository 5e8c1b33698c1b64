"""Containers in which goods go: how many, of what size, under which numbers, with what in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.containers import BOX, number
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Slot
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_COUNT = re.compile(
    r"\b(?P<n>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)\s+"
    r"(?:(?P<size>\d\d|twenty|forty)[\s-]*(?:foot|feet|ft)\s+)?(?:(?:sealed|shipping|sea|cargo|steel|freight)\s+){0,2}(?P<what>containers?)\b(?!\s+(?:ships?|vessels?|lines?|terminals?|ports?))",
    re.IGNORECASE,
)
_SIZES = {"twenty": "20", "forty": "40"}
_NUMBERS = re.compile(rf"\b{BOX}\b")
_HOLDS = re.compile(
    r"\s+(?:holding|containing|with|of|declared\s+as|filled\s+with)\s+(?:[\w-]+\s+){0,2}"
)
_BOXES = ("containers", "container")
_DESCRIBED = frozenset({"supplier", "recipient", "consignee", "end_user", "maker"})
_LEAD = 24
"""How far before the words of a deal its containers are counted."""


def boxed(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Fill how many containers the goods go in, and the numbers on them."""
    for item in mentions.within(draft.start, draft.end, "item"):
        draft.put("containers", str(item.attribute("containers") or ""), item.span)
    start = max(page.body().start, draft.start - _LEAD)
    if "containers" not in draft.roles and (found := _COUNT.search(page.text, start, draft.end)):
        many = 1 if found["n"].lower() in {"a", "an"} else number(found["n"])
        size = _SIZES.get((found["size"] or "").lower(), found["size"])
        told = f"{many}x{size}ft" if size else f"{many} {found['what'].lower()}"
        draft.put("containers", told, Span(*found.span()))
    for found in _NUMBERS.finditer(page.text, draft.start, draft.end):
        draft.put("container", found[0], Span(*found.span()))


def _held(page: Page, mentions: Mentions, draft: Draft, box: Slot) -> Slot | None:
    """Take the goods named right behind the container that holds them."""
    found = _HOLDS.match(page.text, box.span.end)
    near = mentions.within(box.span.end, found.end() + 40, "item") if found else []
    if not found or not near or near[0].span.start > found.end():
        return None
    draft.add("item", near[0])
    return draft.slots[-1]


def unpack(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Let what containers hold be the goods, and what a supplier is known for be none."""
    items = [slot for slot in draft.slots if slot.role == "item"]
    boxes = [one for one in items if one.value.lower().endswith(_BOXES)]
    items += [slot for box in boxes if (slot := _held(page, mentions, draft, box))]
    within = [
        one
        for one in items
        if any(
            slot.role in _DESCRIBED and slot.span.start < one.span.start < slot.span.end
            for slot in draft.slots
        )
    ]
    drop = [*within, *(boxes if "containers" in draft.roles else [])]
    if len(drop) < len(items) or "vessel" in draft.roles:
        draft.slots = [slot for slot in draft.slots if slot not in drop]
