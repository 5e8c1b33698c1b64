"""Parties that stand by letters alone: in a subject, beside a slash, before what explains them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import Name, country
from reftel.claims.named.tabled import of_nation
from reftel.claims.text.letterhead import in_words
from reftel.claims.text.lexicon import symbols, things
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page


def lettered(page: Page) -> Iterator[Name]:
    """Yield parties by their letters."""
    yield from _in_subject(page)
    yield from _glossed(page)
    yield from _slashed(page)


def _in_subject(page: Page) -> Iterator[Name]:
    """Yield ministries that stand by their acronym where the heading speaks in words."""
    for start, end, known in page.known.get("head", ()):
        if start >= page.body().start:
            return
        short = known.type == "ministry" and end - start < 7 and page.text[start:end].isupper()
        if short and in_words(page, start):
            land = country(page, start, end)
            first = of_nation(page, start)
            yield Name(first, end, page.text[start:end], "ministry", land, "party/strong-noun")


_BESIDE_SLASH = re.compile(
    r"(?<![\w/-])(?:(?P<led>[A-Z]{2,6})/)?[A-Z]{2,6}(?:/(?P<next>[A-Z]{2,6}))?(?![\w/-])"
)


def _slashed(page: Page) -> Iterator[Name]:
    """Yield ministries by their letters beside those of another body: the MFA/MOD team."""
    for start, end, known in page.known.get("head", ()):
        if known.type != "ministry" or "/" not in (page.text[start - 1], page.text[end : end + 1]):
            continue
        match = _BESIDE_SLASH.match(page.text, page.text.rfind(" ", 0, start) + 1)
        other = match and (match["led"] or match["next"])
        if match and other and match.end() >= end and other not in symbols():
            yield Name(start, end, page.text[start:end], "ministry", "", "party/strong-noun")


_AUTHORITY = re.compile(r"(?<![\w/-])(?P<name>[A-Z]{3,8})\s{1,2}\((?:customs|presidency)\)")
_GLOSS = re.compile(
    r"(?<![\w/-])(?P<name>[A-Z]{2,7})\s{1,2}\((?=(?:the|an?) +[^()]{0,60}\b(?i:equivalent"
    r"|counterpart|service|agency|ministry|firm|company|authority|directorate|bureau|committee"
    r"|commission|corporation|institute|administration)\b)"
)


def _glossed(page: Page) -> Iterator[Name]:
    """Yield acronyms that brackets explain: CNA (the Ruritanian intelligence service)."""
    text, at = page.text, page.body().start
    for opening in ("(the ", "(a ", "(an "):
        for place in found_at(text, opening, at):
            match = _GLOSS.search(text, max(at, place - 10), place + 100)
            if match and match.end() == place + 1 and match["name"] not in things():
                start, end = match.span("name")
                land = country(page, place, place + 60)
                yield Name(start, end, match["name"], "agency", land, "party/glossed")
    for opening in ("(customs)", "(presidency)"):
        for place in found_at(text, opening, at):
            if match := _AUTHORITY.search(text, max(at, place - 12), place + len(opening)):
                yield Name(*match.span(), match["name"], "agency", "", "party/glossed")
