"""Drafts of laws and agreements, and bills: a draft law on exports, a strategic trade bill."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.agreement_words import deals
from reftel.claims.ruled.statutes import SHORT, Find
from reftel.claims.ruled.treaties import complement
from reftel.claims.text.anchors import Hit, anchors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_LAWS = "laws?|bills?|legislation|decrees?|ordinances?|constitution|act"
_DRAFT = re.compile(
    r"draft\s+(?P<sort>(?:(?!\d|(?:of|to|the|an?|for|and|in|on|that|which|by|with|was|is|text|version"
    r"|report|paper|letter|nonpaper|language)\b)[\w'-]+\s+){0,4}?)"
    rf"(?P<noun>(?P<law>{_LAWS})|treat(?:y|ies)|conventions?|protocols?|agreements?"
    r"|MOUs?|memorand(?:um|a)\s+of\s+(?:understanding|cooperation|agreement|intent))(?![\w-])"
    r"(?:\s+(?:on|regulating|governing|banning)\s+(?!\d|[A-Z][a-z]+\s+\d)(?:[\w'-]+\s+){0,7}?[\w'-]+"
    r"(?=[.,;:()\"]|\s+(?:is|are|was|were|has|have|had|will|would|could|should|may|must|do|does|did"
    r"|call(?:s|ed)|provide[sd]?|require[sd]?|allow(?:s|ed)|that|which|to|in|by|for|at|as|from"
    r"|with|before|after|but|obtained|submitted|prepared|sent|passed)\s))?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:to|they|we|you|will|would|can|could|should|must|may|helped|help|not|who)\s+\Z",
    re.IGNORECASE,
)
"""What stands before the verb, by which something is but being written: `to draft laws`."""
_USED = re.compile(r"\s+(?:drafts?|makers?|firms?|negotiations?|talks)\b", re.IGNORECASE)


_SORT = re.compile(
    r"(?:\b(?!(?:the|an?|its|their|his|this|that|and|or|of|in|on|for|to|new|slow|proposed"
    r"|pending|another|last|final|next|first|each|no|any|under|by|with|[a-z]+ing)\b)"
    r"[A-Za-z][\w'-]*\s+){1,3}\Z",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<![.!?]\s)\b(?!(?:The|This|That|A|An|Its|Their|His|Draft|No|Any)\b)[A-Z][\w-]+\s+\Z"
)
_ON = re.compile(
    r"s?\s+(?:on(?!\s+(?:[A-Z][a-z]+day|\d|[A-Z][a-z]+\s\d))|to\s+control|regulating|governing|banning)\s+(?:(?:the|all)\s+)?(?:[\w-]+\s+){0,3}?[\w-]+"
    r"(?=[.,;:()\"]|\s+(?:is|was|has|had|will|would|could|that|which|to|in|by|at|from|with|before|after"
    r"|but|and)\s|\s*\Z)",
    re.IGNORECASE,
)


def bills(page: Page) -> Iterator[Find]:
    """Yield bills on matters of the trade, also in the subject: a bill on strategic trade."""
    floor = page.body().start
    for hit in anchors(page, "drafted"):
        if hit.word != "bill" or not (hit.start >= floor or page.in_subject(hit.start)):
            continue
        sort = _SORT.search(page.text, max(0, hit.start - 48), hit.start)
        on = _ON.match(page.text, hit.end)
        start = sort.start() if sort else hit.start
        end = on.end() if on else hit.end + page.lower.startswith("s", hit.end)
        words = page.text[start:end]
        if page.text[end : end + 1].isalnum() or words.lower().startswith("draft"):
            continue
        if deals(words) or "strategic" in words.lower() or _titled(page, hit):
            yield Find(start, end, "-".join(words.upper().split()), "law")


def _titled(page: Page, hit: Hit) -> bool:
    """Say whether a name in capitals tells which bill: the CT bill, the Senate bill."""
    named = _NAME.search(page.text, max(0, hit.start - 24), hit.start)
    return named is not None and page.text[hit.start].islower() and page.mixed(*named.span())


def _between(text: str, end: int) -> int:
    """Return where a draft agreement ends with its short name and between whom it is."""
    short = SHORT.match(text, end)
    close = short.end() if short else end
    return max(close, complement(text, close))


def drafts(page: Page) -> Iterator[Find]:
    """Yield laws and agreements that are but drafted, with what they are on."""
    floor = page.body().start
    for hit in anchors(page, "drafted"):
        here = hit.word == "draft" and hit.start >= floor
        found = _DRAFT.match(page.text, hit.start) if here else None
        if found and _VERB.search(page.text, max(floor, hit.start - 10), hit.start):
            continue
        if found and not _USED.match(page.text, found.end("noun")):
            words = " ".join(f"draft {found['sort']}{found['noun']}".split()).upper()
            value = words.replace(" ", "-").replace("MEMORANDUM-OF-UNDERSTANDING", "MOU")
            end = found.end("noun") if found[0].isupper() else found.end()
            end = end if found["law"] else _between(page.text, end)
            yield Find(hit.start, end, value, "law" if found["law"] else "agreement")
