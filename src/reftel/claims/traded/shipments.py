"""Shipments: a voyage with its lots, ports and days; goods said to move; goods diverted."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Polarity
from reftel.claims.shipping.manifests import manifests
from reftel.claims.shipping.sailings import sailings
from reftel.claims.text.passages import Layout
from reftel.claims.text.voice import Voice, polarity, voice
from reftel.claims.traded.certainty import certainty
from reftel.claims.traded.circumstances import settle
from reftel.claims.traded.consignments import consignments
from reftel.claims.traded.flights import flights
from reftel.claims.traded.movements import movements
from reftel.claims.traded.stages import stage
from reftel.claims.traded.statements import whole
from reftel.claims.traded.undone import left_open
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_ASKING = re.compile(
    r"\b(?:[Dd]id|[Dd]o|[Dd]oes|[Hh]as|[Hh]ave|[Hh]ad|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Ss]hould"
    r"|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hich|[Ww]ho|[Ww]hy|[Hh]ow|[Ii]f|[Ww]hether)\b"
)
_SHALL_NOT = re.compile(r"\b(?:(?:should|must|shall|may|can|could|need)\s+(?:not|never)|cannot)\b")
_NOT = re.compile(
    r"\b(?:not|never|cannot|don't|didn't|refrain\s+from)\s+(?:\w+\s+)?$"
    r"|\b[Nn]o\s+(?:(?:such|further|new|other|recent)\s+)?$"
)


def find_shipments(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield a voyage once a paragraph, and goods that move elsewhere once a mention."""
    forms = list(manifests(page, mentions))
    voyages = [one for one in sailings(page, mentions) if not _within(forms, one)]
    moved = list(movements(page, mentions))
    moved += consignments(page, mentions, moved)
    moved += flights(page, mentions, [*forms, *voyages, *moved])
    moved = [draft for draft in moved if not _within(forms, draft) and not left_open(page, draft)]
    voyages = [one for one in voyages if not (one.facts.pop("weak", False) and _met(moved, one))]
    told: dict[str, list[Draft]] = {}
    for voyage in voyages:
        told.setdefault(page.portion(voyage.start)[0], []).append(voyage)
    moved = [draft for draft in moved if not _told(page, told, draft)]
    _inherit(page, moved)
    whole_forms = set(map(id, forms))
    drafts = _with_lots(page, sorted([*forms, *voyages, *moved], key=_start))
    for at, draft in enumerate(drafts):
        before = drafts[at - 1].end if at else 0
        after = drafts[at + 1].start if at + 1 < len(drafts) else len(page.text)
        core = Span(draft.start, draft.end)
        place = core if id(draft) in whole_forms else whole(page, mentions, draft, before, after)
        settle(page, mentions, draft, place)
        if not draft.facts.pop("bare", False) or _ended(draft):
            yield from _claims(page, mentions, draft, core, place)
            yield from draft.goods


_LOT = re.compile(
    r"(?:The|Its|A)\s+(?:first|second|third|fourth|last|final|remaining|other|next)\s+(?:two\s+)?(?:lots?|batch(?:es)?"
    r"|consignments?|shipments?|deliver(?:y|ies)|parts?|half|units?|pieces)\b"
)
"""How a sentence begins that tells of a part of goods told of before."""


def _with_lots(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Let the lots of a sale that are told of after it belong to it: the first lot left in May."""
    kept: list[Draft] = []
    for draft in drafts:
        lot = kept and _LOT.match(page.text, draft.start)
        if lot and page.portion(kept[-1].start) == page.portion(draft.start):
            for slot in draft.slots:
                if slot.role not in {"item", "status"}:
                    kept[-1].put(slot.role, slot.value, slot.span)
        else:
            kept.append(draft)
    return kept


def _met(moved: list[Draft], voyage: Draft) -> bool:
    """Say whether words of a voyage tell of goods that move in another way."""
    return any(one.start < voyage.end and voyage.start < one.end for one in moved)


def _ended(draft: Draft) -> bool:
    """Say whether it is told who gives or gets goods that are spoken of in general, or when."""
    return bool(draft.roles - _LOOSE)


_LOOSE = frozenset({"item", "to", "from", "origin", "control"})


def _within(forms: list[Draft], draft: Draft) -> bool:
    """Say whether a form tells of these goods."""
    at = bisect_left(forms, draft.end, key=_start)
    return at > 0 and draft.start < forms[at - 1].end


def _start(draft: Draft) -> int:
    return draft.start


def _inherit(page: Page, moved: list[Draft]) -> None:
    """Let goods named after a sale in the same paragraph be between the same two."""
    sale: Draft | None = None
    for draft in moved:
        if draft.event == "sale" and draft.first("supplier"):
            sale = draft
        elif sale and draft.event == "supply" and _near(page, sale, draft):
            draft.slots += [slot for slot in sale.slots if slot.role in {"supplier", "recipient"}]


def _near(page: Page, sale: Draft, draft: Draft) -> bool:
    named = draft.roles & {"supplier", "recipient", "from", "to"}
    return not named and page.portion(sale.start)[0] == page.portion(draft.start)[0]


def _told(page: Page, voyages: dict[str, list[Draft]], draft: Draft) -> bool:
    """Say whether goods that move are those of a voyage that the same paragraph tells."""
    near = voyages.get(page.portion(draft.start)[0], [])
    passed_on = draft.event in {"diversion", "retransfer"}
    if passed_on and draft.facts.get("asserted"):
        return any(voyage.start <= draft.start < voyage.end for voyage in near[:50])
    if len(near) == 1:
        _fold(near[0], draft)
    return bool(near) and (passed_on or not _apart(near, draft))


def _apart(voyages: list[Draft], draft: Draft) -> bool:
    """Say whether a deal between two is told in words of its own beside a voyage."""
    if any(one.start < draft.end and draft.start < one.end for one in voyages):
        return False
    if "supplier" in draft.roles and draft.roles & _TAKERS:
        return True
    laden = {_last(slot.value) for one in voyages for slot in one.slots if slot.role == "item"}
    goods = {_last(slot.value) for slot in draft.slots if slot.role == "item"}
    return bool(laden) and not goods & laden and bool(draft.roles & _TELLING)


def _last(words: str) -> str:
    return words.lower().split()[-1].rstrip("s")


_TELLING = frozenset({"when", "at_port", "held_at"})
_TAKERS = frozenset({"recipient", "consignee", "end_user"})


_SIDES = frozenset({"supplier", "recipient", "consignee", "end_user", "containers"})


def _fold(voyage: Draft, draft: Draft) -> None:
    """Let a voyage have who gives and gets the goods, as the same paragraph tells it."""
    for slot in draft.slots:
        known = any(one.span.meets(slot.span) for one in voyage.slots)
        if slot.role in _SIDES and not (known or voyage.first(slot.role)):
            voyage.put(slot.role, slot.value, slot.span)


def _claims(
    page: Page, mentions: Mentions, draft: Draft, span: Span, told: Span
) -> Iterator[Claim]:
    """Yield what a draft is; its voice is that of its own words, its place all that tells of it."""
    near = told.end - span.end < _CLOSE
    stage(page, draft)
    said = voice(page, mentions, Span(span.start, told.end) if near else span)
    facts: dict[str, str | bool] = {"event": draft.event, **draft.facts}
    facts.pop("asserted", None)
    facts.pop("told", None)
    facts.pop("gone", None)
    for role in (
        "vessel",
        "supplier",
        "consignee",
        "end_user",
        "recipient",
        "from",
        "to",
        "departs",
        "arrives",
    ):
        if value := draft.first(role):
            facts[role] = value
    vessel, day = draft.first("vessel"), draft.first("departs") or draft.first("at_port")
    value = (
        f"shipment {vessel} {day[:7]}".strip()
        if vessel
        else f"{draft.event} {draft.first('item') or draft.first('carrier')}".strip()
    )
    for kind in _kinds(draft):
        yield page.claim(
            kind,
            told,
            value,
            "shipments",
            slots=draft.slots,
            attributes=facts,
            speaker=_speaker(draft, said),
            hedge=_hedge(page, draft, span, said),
            polarity=Polarity.DENIED
            if _refused(page, span)
            else _denied(page, span, said.polarity),
        )


def _hedge(page: Page, draft: Draft, span: Span, said: Voice) -> Hedge:
    """Return how surely it is told: a question asks."""
    if _asked(page, span):
        return Hedge.QUESTIONED
    return certainty(page, draft, span, said)


def _speaker(draft: Draft, said: Voice) -> str | None:
    """Return who says it; who only deals in the goods says nothing: the firm asked for a quote."""
    plainly = said.hedge in {Hedge.ASSERTED, Hedge.PLANNED} and said.polarity is Polarity.ASSERTED
    own = said.speaker in {slot.value for slot in draft.slots}
    return None if own and plainly else said.speaker


_TURN = re.compile(r";|,?\s+but\s|,\s+(?:although|while|whereas|though)\s")


_NOT_YET = re.compile(r"\bnot\s+yet\b|\byet\s+to\s+be\b")
"""What is not yet done is still to come, and not denied."""


def _denied(page: Page, span: Span, told: Polarity) -> Polarity:
    """Let what is denied before a turn not deny the deed behind it: it has none, but would sell."""
    if told is Polarity.ASSERTED or _NOT_YET.search(page.text, *span):
        return Polarity.ASSERTED
    sentence = page.once(Layout).sentence(span.start)
    turns = list(_TURN.finditer(page.text, max(sentence.start, span.start - 90), span.start))
    if not turns:
        return told
    return polarity(page.text, Span(turns[-1].end(), sentence.end), span)


_CLOSE = 40
"""How far behind a deed it may be told that nothing came of it: the sale never took place."""


def _asked(page: Page, span: Span) -> bool:
    """Say whether the sentence of a claim is a question: did the firm sell."""
    sentence = page.once(Layout).sentence(span.start)
    words = page.text[sentence.start : sentence.end].rstrip(" \r\n\"')")
    return words.endswith("?") and _ASKING.search(words, 0, 60) is not None


def _refused(page: Page, span: Span) -> bool:
    """Say whether the words forbid or deny the deed right before its verb."""
    told = min(span.end, span.start + 120)
    before = _NOT.search(page.text, max(0, span.start - 16), span.start)
    return bool(before or _SHALL_NOT.search(page.text, span.start, told))


def _kinds(draft: Draft) -> tuple[str, ...]:
    """Return what a draft is: who supplies whom is also a transfer."""
    if "told" in draft.facts:
        return ("transfer",)
    supplied = draft.event != "voyage" and (
        draft.first("supplier") or draft.first("recipient") or draft.first("to")
    )
    return ("shipment", "transfer") if supplied else ("shipment",)
