"""Goods by the name that papers give them: declared as textile spindles, "auto parts"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.dealings import trades
from reftel.claims.text.page import found_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_STEMS = ("declared", "described", "labeled", "labelled", "manifested", "listed", "marked",
          "invoiced", "disguised", "entered", "repacked", "repackaged", "relabel",
          "misdeclared")  # fmt: skip
_AS = re.compile(
    r"\w+\s+(?:(?!not\b)[\w,-]+\s+){0,5}?as\s+(?:\"(?P<quoted>[^\"]{3,60}?)[.,]?\""
    r"|(?:an?\s+|being\s+)?(?P<plain>(?:[a-z][\w-]*\s+){0,3}?[a-z][\w-]+)"
    r"(?=\s*[.,;)]|\s+(?:and|but|to|from|in|on|for|by|which|that|while|when|was|were|is|are)\b))"
)
_CARGO = re.compile(
    r"\b(?:shipments?|cargo|goods|consignments?|containers?|crates?|drums?|box(?:es)?|packages?|waybill"
    r"|lading|manifest|invoices?|papers|contents|pieces|items|parcels?|machines?|equipment"
    r"|materials?|customs)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\w/-]+(?: [\w/-]+){0,5}")
_OTHER = re.compile(
    r"(?:being|having|the|his|her|their|our|very|more|less|not|so|too|if|though|such|part)\b"
    r"|(?:[\w/-]+ )*\w+(?:ly|ed|ive|ous|ful|able|ible|al|ic)$"
)
"""Words that tell how something is and not what."""
_DENIED = re.compile(r"\b(?:not|never)\s+(?:been\s+)?$")
_NEAR = 140


def declared(page: Page) -> Iterator[Span]:
    """Yield what papers call goods, without the marks of quotation, in no order."""
    if not trades(page):
        return
    floor = page.body().start
    for stem in _STEMS:
        for at in found_at(page.lower, stem, floor):
            found = _AS.match(page.text, at)
            if (
                found
                and (name := _named(page, found))
                and not _DENIED.search(page.text, at - 12, at)
            ):
                yield name


def _named(page: Page, found: re.Match[str]) -> Span | None:
    """Return the name that goods get, where goods or their papers are spoken of."""
    kind = "quoted" if found["quoted"] else "plain"
    name = " ".join(found[kind].split())
    begin = max(page.body().start, found.start() - _NEAR)
    begin = max(begin, page.text.rfind(". ", begin, found.start()))
    near = _CARGO.search(page.text, begin, found.start(kind))
    if near is None or not _NAME.fullmatch(name) or _OTHER.match(name):
        return None
    sure = kind == "quoted" or name.endswith(("s", "machinery", "equipment"))
    return Span(*found.span(kind)) if sure else None
