"""Papers whose short name the cable tells, and where they are meant again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.sieves import Sifted
from reftel.claims.written.papers import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_SHORT_NAME = re.compile(r"\([\"']?(?P<short>[A-Z]{3,6})(?:[',]?s)?[\"']?\)")
"""A short name that the cable tells: `the Safeguards Implementation Report (SIR)`."""
_LONG_NAME = Sifted(
    r"(?:(?:[A-Z][\w'-]*\s+(?:(?:of|for|on|and)\s+)?){1,6}(?:Report|Plan|Strategy|Review"
    r"|Assessment|Certificate|Guide|Declaration)|Letters?\s+of\s+(?!Offer\b)[A-Z]\w+(?:\s+and\s+[A-Z]\w+)?"
    r"|[Ee]nd-?\s?[Uu]ser?\s+[Cc]ertificate)\s+\Z"
)
_OF_YEAR = r"(?:\b(?:[Tt]he\s+(?:newly\s+)?(?:[a-z]+\s+)?)?(?:19|20)\d\d\s+)?"
_NAMED = 90
"""Letters of the longest name of a paper."""
_ARTICLE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
_FIRST = re.compile(r"[^\W\d_][\w']*")


def shortened(page: Page) -> Iterator[Find]:
    """Yield a paper whose short name is told in brackets, and where it is meant again."""
    told: dict[str, str] = {}
    for short in _SHORT_NAME.finditer(page.text, *page.body()):
        floor = max(page.body().start, short.start() - _NAMED)
        if named := _LONG_NAME.search(page, floor, short.start()):
            start = named.start() + _spelled(named[0], short["short"])
            name = " ".join(page.text[start : short.start()].split())
            if name and told.setdefault(short["short"], name) == name:
                article = _ARTICLE.search(page.text, floor, start)
                start = article.start() if article else start
                yield Find(start, short.end(), name, {"title": name})
    for short_name, name in told.items():
        words = r"\s+".join(map(re.escape, name.split()))
        again = re.compile(rf"{_OF_YEAR}(?<!\()\b(?:{short_name}|{words})\b(?!\s*\()")
        for found in again.finditer(page.text, *page.body()):
            yield Find(*found.span(), name, {"title": name, "coref": True})


def _spelled(name: str, short: str) -> int:
    """Return where those words of a name begin whose first letters a short name is."""
    firsts = [one for one in _FIRST.finditer(name) if one[0] not in {"of", "for", "on", "and"}]
    wanted = firsts[-len(short) :]
    same = "".join(one[0][0] for one in wanted).upper() == short
    return wanted[0].start() if same else len(name)
