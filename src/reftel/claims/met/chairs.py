"""Who chairs or hosts a meeting, told behind it or in a sentence of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Mentions, Page

_NAME = r"(?P<who>(?:(?:Mrs?|Ms|Dr|Prof|Amb)\.\s+)?(?:[A-Z](?:[\w'-]|\.(?=\w))*\s?){1,5})"
_BEHIND = re.compile(
    r"(?:(?P<host>hosted\s+by)|(?:chaired|co-chaired)\s+by|under\s+the\s+chair(?:man)?ship\s+of"
    r"|under\s+(?:the\s+)?(?:[A-Z]\w+\s+)?chair(?:man|woman)?)\s+"
    rf"(?:the\s+)?{_NAME}"
)
_PASSIVE = re.compile(
    r"\b(?:meetings?|sessions?|plenary|talks|discussions?|consultations|conference)\s+(?:was|is|will\s+be|were)\s+(?:co-)?\Z"
)
_BY = re.compile(rf"chaired\s+by\s+(?:the\s+)?{_NAME}")
_REACH, _NEAR = 130, 60
"""Letters behind a meeting in which its chair is told with his name; in which that begins."""
_BEFORE = 40
"""Letters before `chaired by` in which the meeting stands."""


def led_behind(page: Page, mentions: Mentions, end: int) -> tuple[str, str] | None:
    """Return `host` or `chair` and the name that stands right behind a meeting."""
    said = _BEHIND.search(page.text, end, end + _REACH)
    if said is None or said.start() >= end + _NEAR:
        return None
    return ("host", said["who"].strip()) if said["host"] else ("chair", _named(mentions, said))


def chairs(page: Page, mentions: Mentions) -> Iterator[tuple[int, str]]:
    """Yield where a sentence of its own tells of a chair, and his name: `Marr chaired.`."""
    for at in found_at(page.lower, "chaired"):
        said = _BY.match(page.text, at)
        if said is None:
            before = mentions.within(at - _REACH, at, "person")
            if before and at - before[-1].span.end <= len(" co-"):
                yield at, before[-1].value
        elif _PASSIVE.search(page.text, max(0, at - _BEFORE), at):
            yield at, _named(mentions, said)


def _named(mentions: Mentions, said: re.Match[str]) -> str:
    """Return the words that name a chair; the man alone whose name runs on behind them."""
    start, end = said.span("who")
    near = mentions.within(start, end + _NEAR, "person")
    beyond = (one for one in near if one.span.start <= end < one.span.end - 1)
    man = next(beyond, None)
    return man.value if man else " ".join(said["who"].split()).rstrip(".")
