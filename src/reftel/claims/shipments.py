"""Shipments: a voyage with its lots, ports and days; goods said to move; goods diverted."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.consignments import consignments
from reftel.claims.manifests import manifests
from reftel.claims.movements import movements
from reftel.claims.sailings import sailings
from reftel.claims.voice import voice
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.drafts import Draft
    from reftel.claims.page import Mentions, Page


def find_shipments(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield a voyage once a paragraph, and goods that move elsewhere once a mention."""
    forms = list(manifests(page, mentions))
    voyages = [one for one in sailings(page, mentions) if not _within(forms, one)]
    told: dict[str, list[Draft]] = {}
    for voyage in voyages:
        told.setdefault(page.portion(voyage.start)[0], []).append(voyage)
    moved = list(movements(page, mentions))
    moved += consignments(page, mentions, moved)
    moved = [draft for draft in moved if not _told(page, told, draft) and not _within(forms, draft)]
    _inherit(page, moved)
    for draft in sorted([*forms, *voyages, *moved], key=lambda draft: draft.start):
        yield from _claims(page, mentions, draft)
        yield from draft.goods


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
    named = draft.first("supplier") or draft.first("recipient")
    return not named and page.portion(sale.start)[0] == page.portion(draft.start)[0]


def _told(page: Page, voyages: dict[str, list[Draft]], draft: Draft) -> bool:
    """Say whether goods that move are those of a voyage that the same paragraph tells."""
    near = voyages.get(page.portion(draft.start)[0], [])
    if draft.event in {"diversion", "retransfer"} and draft.facts.get("asserted"):
        return any(voyage.start <= draft.start < voyage.end for voyage in near[:50])
    return bool(near)


def _claims(page: Page, mentions: Mentions, draft: Draft) -> Iterator[Claim]:
    span = Span(draft.start, draft.end)
    said = voice(page, mentions, span)
    facts: dict[str, str | bool] = {"event": draft.event, **draft.facts}
    facts.pop("asserted", None)
    facts.pop("told", None)
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
        f"shipment {vessel} {day[:7]}".strip() if vessel else f"{draft.event} {draft.first('item')}"
    )
    for kind in _kinds(draft):
        yield page.claim(
            kind,
            span,
            value,
            "shipments",
            slots=draft.slots,
            attributes=facts,
            speaker=said.speaker,
            hedge=said.hedge,
            polarity=said.polarity,
        )


def _kinds(draft: Draft) -> tuple[str, ...]:
    """Return what a draft is: who supplies whom is also a transfer."""
    if "told" in draft.facts:
        return ("transfer",)
    supplied = draft.event != "voyage" and (
        draft.first("supplier") or draft.first("recipient") or draft.first("to")
    )
    return ("shipment", "transfer") if supplied else ("shipment",)
