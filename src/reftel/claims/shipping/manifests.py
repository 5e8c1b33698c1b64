"""Shipments told as the fields of a form: carrier, shipper, consignee, port of loading, cargo."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.anchors import anchors
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page

_COLON = re.compile(r"(?:\s?\([^()\n]{1,30}\)|s)?\s*:\s*", re.IGNORECASE)
_LABEL = re.compile(r"(?:\n\s*|[.;]\s+)[A-Z][A-Za-z/-]*(?:\s[A-Za-z/-]+){0,4}\s*:(?=\s)")
"""Any label, also of a field that says nothing of a shipment."""
_STOP = re.compile(r"\n\s*\n|\n\s*\u00b6|\n\s*\d{1,2}\.\s")
_STOP_GOODS = re.compile(r"\n\s*\n(?![ \t]*\d[\d,]*\s+[A-Za-z])|\n\s*\u00b6|\n\s*\d{1,2}\.\s")
_LONG = 1500
_APART = 400
"""How far apart two fields of a form may begin, addresses and telephones between them."""
_FEWEST = 3
_CARRIED = frozenset(
    {"carrier", "vessel", "from", "via", "departs", "arrives", "document", "voyage"}
)
"""Roles that a paper of carriage tells, and an application for a licence does not."""
_KINDS: Mapping[str, tuple[str, ...]] = {
    "vessel": ("vessel",), "from": ("place",), "to": ("place",), "via": ("place",),
    "departs": ("date",), "arrives": ("date",), "when": ("date",), "value": ("money",),
    "item": ("item",), "lot": ("item",),
}  # fmt: skip
_WHO = ("party",)


class Field(NamedTuple):
    """A label at a place, the role of what follows, and where that begins and ends."""

    start: int
    role: str
    value: Span


@cache
def _roles() -> Mapping[str, str]:
    return {row["label"]: row["role"] for row in rows("manifest_labels")}


def manifests(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield one draft for each run of fields that tells of goods and of who sends or gets them."""
    for run in _runs(_fields(page)):
        roles = {field.role for field in run}
        if len(roles) >= _FEWEST and roles & {"consignee", "supplier", "end_user", "to"}:
            draft = Draft(run[0].start, run[-1].value.end, "shipment")
            for field in run:
                _fill(page, mentions, draft, field)
            _same(draft)
            draft.end = _ended(page, draft, run[-1])
            if "license" in roles and not roles & _CARRIED:
                draft.facts["told"] = "licence"
            yield draft


def _ended(page: Page, draft: Draft, last: Field) -> int:
    """Return where a form ends: with the line of its last value, or with what is named there."""
    line = page.cable.source.text.find("\n", *last.value)
    end = line if line >= 0 else last.value.end
    return max(end, *(slot.span.end for slot in draft.slots))


def _fields(page: Page) -> Iterator[Field]:
    """Yield the labels that stand with a colon, each with its value up to the next label."""
    if len(anchors(page, "manifest")) < _FEWEST:
        return
    told = labels(page)
    ends = [*(hit.start for hit, _, _ in told[1:]), page.body().end]
    for (hit, role, start), end in zip(told, ends, strict=False):
        yield Field(hit.start, role, Span(start, _value_end(page, role, start, end)))


def labels(page: Page) -> list[tuple[Hit, str, int]]:
    """Return the labels of the body with a colon, the role of each and where its value begins."""
    return page.once(_labels)


def _labels(page: Page) -> list[tuple[Hit, str, int]]:
    return list(_labelled(page))


def _labelled(page: Page) -> Iterator[tuple[Hit, str, int]]:
    last = page.body().start
    for hit in anchors(page, "manifest"):
        colon = _COLON.match(page.text, hit.end - (page.text[hit.end - 1] == ":"))
        if colon and hit.start >= last and _opens(page.text, hit.start):
            last = colon.end()
            yield hit, _roles()[hit.word], last


def _opens(text: str, start: int) -> bool:
    """Say whether a label begins with a capital or stands after a semicolon."""
    return not text[start].islower() or text[max(0, start - 3) : start].rstrip().endswith(";")


def _value_end(page: Page, role: str, start: int, end: int) -> int:
    """Return where a value ends: at the next label, at a blank line, or after a line or two.

    Blank lines may stand between goods, each of which begins with its number.
    """
    goods = role == "item"
    end = min(end, start + (_LONG if goods else 300))
    stop = (_STOP_GOODS if goods else _STOP).search(page.cable.source.text, start, end)
    end = stop.start() if stop else end
    label = _LABEL.search(page.cable.source.text, start, end)
    end = label.start() if label else end
    return start + len(page.text[start:end].rstrip(" \r\n.;,-"))


def _runs(fields: Iterator[Field]) -> Iterator[list[Field]]:
    """Yield fields that stand near one another; a role told again by another shipper is another."""
    run: list[Field] = []
    for field in fields:
        if run and (field.start - run[-1].value.end > _APART or _again(run, field)):
            yield run
            run = []
        if field.value.end > field.value.start:
            run.append(field)
    if run:
        yield run


def _again(run: list[Field], field: Field) -> bool:
    """Say whether a form begins anew: the label that began it stands again."""
    return field.role == run[0].role and len({one.role for one in run}) >= _FEWEST


def _fill(page: Page, mentions: Mentions, draft: Draft, field: Field) -> None:
    """Fill a slot with what is named in a value, else with its first words."""
    start, end = field.value
    kinds = _KINDS.get(field.role, _WHO)
    role = "item" if field.role == "lot" else field.role
    if named := mentions.within(field.start, end + 1, *kinds):
        for one in named if role == "item" else named[:1]:
            draft.add(role, one)
        return
    line = page.cable.source.text[start:end].split("\n", 1)[0]
    words = page.text[start : start + len(line)].split("  ", 1)[0].strip(" .,;\r")
    if words:
        draft.put(role, " ".join(words.split()), Span(start, start + len(words)))


_SAME_AS = re.compile(
    r"(?:the\s+)?same(?:\s+as\s+(?:the\s+)?(?:foreign\s+)?end[- ]?user)?", re.IGNORECASE
)


def _same(draft: Draft) -> None:
    """Name the end user where the form calls a consignee or buyer the same as him."""
    user = draft.first("end_user")
    draft.slots = [
        replace(one, value=user) if user and _SAME_AS.fullmatch(one.value) else one
        for one in draft.slots
    ]
