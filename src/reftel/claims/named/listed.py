"""Firms named together: the banks Melk and Sard, Mizan Machine and Sepehr Trading FZE."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.dealers import firm, opening
from reftel.claims.named.forms import Formed
from reftel.claims.named.pairs import never
from reftel.claims.text.lexicon import family_names, heads, is_ordinary
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_WORD = r"[A-ZÀ-Þ](?:[\w&-]|'(?!s\b))*\w"
_NAME = rf"(?P<name>(?>{_WORD}(?:\s{{1,2}}(?:&\s)?{_WORD}){{0,3}}))"
_ONE = rf"[\"']?{_NAME}[\"']?(?:\s{{1,2}}\([A-Z][\w-]{{1,9}}\))?"
_FIRST = re.compile(
    rf"(?:\s{{1,2}}(?:such\s{{1,2}}as|including|named|called|like))?[\s,:]{{1,3}}{_ONE}(?![\w'])"
)
_AND = r"(?P<gap>,\s{1,2}(?:and|or)\s{1,2}|\s{1,2}(?:and|or)\s{1,2}|,\s{1,2})"
_NEXT = re.compile(rf"{_AND}{_ONE}(?![\w'])")


def together(page: Page) -> Iterator[Formed]:
    """Yield the names of a list behind a noun of several: firms, banks, companies."""
    body = page.body().start
    for hit in page.known.get("cue", ()):
        if hit.start >= body and hit.known.name in _PLURALS:
            kind = "bank" if hit.known.name == "banks" else "company"
            row = list(_row(page, hit))
            if len(row) > 1:
                for start, end in row:
                    yield Formed(start, end, kind)


_BANKS = re.compile(
    rf"(?i:banks)(?P<first>\s{{1,3}}{_WORD})(?P<rest>(?:,\s{{1,3}}(?!and\b|AND\b){_WORD}){{0,6}})"
    rf",?\s{{1,3}}(?:and|AND|or)\s{{1,3}}(?P<last>{_WORD})"
)
_EACH = re.compile(_WORD)


def banks(page: Page) -> Iterator[Formed]:
    """Yield the banks of a row that share their noun: Banks Melk, Sard and Velm."""
    for at in found_at(page.lower, "banks "):
        match = _BANKS.match(page.text, at) if not page.text[at - 1].isalnum() else None
        if match is None or not page.text[at].isupper():
            continue
        row = [found.span() for found in _EACH.finditer(page.text, at + 6, match.end())]
        row = [span for span in row if page.text[slice(*span)] not in {"AND", "OR"}]
        if all(_bank(page, page.text[slice(*span)]) for span in row):
            yield Formed(at, row[0][1], "bank")
            yield from (Formed(*span, "bank") for span in row[1:])


def _bank(page: Page, word: str) -> bool:
    """Say whether a word behind `banks` may be a bank's own: one known, or none of the language."""
    at = page.text.find(word)
    own = not (is_ordinary(word) or never(word)) and page.mixed(at, at)
    return own or word.title() in known_banks()


@cache
def known_banks() -> dict[str, str]:
    """Return the own words of banks that the table knows, each with its country: Melli."""
    named = ((name, row["country"]) for row in rows("parties") for name in row["names"].split(";"))
    return {name[5:]: land for name, land in named if name[:5] == "Bank " and " " not in name[5:]}


_PLURALS = frozenset(
    {"firms", "companies", "corporations", "manufacturers", "suppliers", "intermediaries", "banks"}
    | {
        "distributors",
        "brokers",
        "traders",
        "subsidiaries",
        "enterprises",
        "exporters",
        "importers",
    }
    | {"vendors", "contractors", "producers", "entities", "airlines"}
)


def _row(page: Page, hit: Hit) -> Iterator[tuple[int, int]]:
    """Yield the names of a list behind a noun; nothing where it is not closed by `and`."""
    found, at = _FIRST.match(page.text, hit.end), hit.end
    row: list[tuple[int, int]] = []
    while found and page.mixed(*found.span()):
        start = found.start("name") + opening(found["name"])
        if not _named(page, start, found.end("name")):
            return
        row.append((start, found.end("name")))
        at = found.end()
        closed = "gap" in found.re.groupindex and found["gap"].strip() != ","
        if closed:
            break
        found = _NEXT.match(page.text, at)
    else:
        return
    yield from row


def _named(page: Page, start: int, end: int) -> bool:
    """Say whether words name a firm: its trade may stand behind a word of its own."""
    own = page.text.find(" ", start, end)
    trade = own > 0 and page.text[start:end].rsplit(maxsplit=1)[1].lower() in heads()
    return firm(page, start, own if trade else end)


def beside(page: Page, named: Sequence[tuple[int, int]]) -> Iterator[Formed]:
    """Yield the names that stand in a row with firms told otherwise.

    Three make a row that `and` closes: Velcorta, Quill Trading and Orvante. Of two the words
    around must say that they are firms.
    """
    ends = dict(named)
    starts = {end: start for start, end in named}
    done = page.body().start
    for start, end in sorted(named):
        if start >= done and page.mixed(start, end):
            row = [*reversed(_leftward(page, start, starts)), (start, end)]
            row += _rightward(page, end, ends)
            done = row[-1][1]
            if len(row) > _FEW or (len(row) > 1 and _several(page, row)):
                yield from (Formed(*one, "company") for one in row if one[0] not in ends)


_FEW = 2
_CLOSED = re.compile(r"\b(?:and|or)\b")
_OF_LAND = r"(?:the\s{1,2}|[A-Z][a-z]+(?:\s{1,2}[A-Z][a-z]+)?'s\s{1,2})?"
_STEP = re.compile(rf"{_AND}{_OF_LAND}")
_BACK = re.compile(rf"{_AND}{_OF_LAND}$")
_GAP = 30
"""Characters between two names of a row, at the most: and South Korea's."""


def _several(page: Page, row: Sequence[tuple[int, int]]) -> bool:
    start, end = row[0][0], row[-1][1]
    return _SEVERAL.search(page.text, max(page.body().start, start - 70), end + 70) is not None


def _rightward(page: Page, end: int, ends: dict[int, int]) -> list[tuple[int, int]]:
    """Return what stands in a row behind a name, up to the one that `and` joins."""
    row: list[tuple[int, int]] = []
    while gap := _STEP.match(page.text, end):
        found = (gap.end(), ends[gap.end()]) if gap.end() in ends else _one(page, gap.end())
        if found is None:
            break
        row.append(found)
        end = _past(page.text, found[1])
        if _CLOSED.search(gap["gap"]):
            return row
    return []


def _one(page: Page, start: int) -> tuple[int, int] | None:
    """Return the name that begins at a place in a row, where it may be a firm's."""
    found = _ONE_OF.match(page.text, start)
    if found is None or not _alike(page, *found.span("name")):
        return None
    return found.span("name")


_ONE_OF = re.compile(rf"{_ONE}(?![\w'])(?!\s{{1,2}}[A-Z])")
_SHORT = re.compile(r"\s{1,2}\([A-Z][\w-]{1,9}\)|[\"']")


def _past(text: str, end: int) -> int:
    short = _SHORT.match(text, end)
    return short.end() if short else end


def _leftward(page: Page, start: int, starts: dict[int, int]) -> list[tuple[int, int]]:
    """Return what stands in a row before a name, the nearest first."""
    row: list[tuple[int, int]] = []
    floor = page.body().start
    while gap := _BACK.search(page.text, max(floor, start - _GAP), start):
        at = gap.start()
        found = (starts[at], at) if at in starts else _last(page, max(floor, at - 70), at)
        if found is None or (row and _CLOSED.search(gap["gap"])):
            break
        row.append(found)
        start = found[0]
    return row


_LAST = re.compile(rf"(?<![\w'.-]){_ONE}$")


def _last(page: Page, floor: int, end: int) -> tuple[int, int] | None:
    """Return the name that ends at a place in a row, where it may be a firm's."""
    found = _LAST.search(page.text, floor, end)
    if found is None:
        return None
    start, end = found.span("name")
    if not _BACK.search(page.text, max(floor, start - _GAP), start):
        start += opening(found["name"])
    return (start, end) if _alike(page, start, end) else None


def _alike(page: Page, start: int, end: int) -> bool:
    """Say whether words in a row with firms may name one: no man, model or word of a list."""
    words = page.text[start:end].split()
    eastern = words[:1] and words[0] in family_names() and words[-1].lower() not in heads()
    model = any(map(str.isdigit, page.text[start:end]))
    if not words or eastern or model:
        return False
    trade = len(words) > 1 and words[-1].lower() in heads() and not any(map(never, words))
    return trade or _named(page, start, end)


_SEVERAL = re.compile(
    r"\b(?:firms|companies|entities|fronts|suppliers|subsidiaries|banks|traders|brokers"
    r"|intermediaries|manufacturers|exporters|importers|affiliates|known\s{1,2}(?:also\s{1,2})?as|aliases"
    r"|other\s{1,2}names)\b"
)
