"""Firms told by letters and the land behind them: AMV Ruritania, Velmar Product Works UK."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.text.lexicon import is_ordinary, is_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_LETTERS = re.compile(r"(?<![\w/.&'-])[A-Z]{2,5}\s{1,2}\Z")
_REACH = len("ABCDE  ")
_ACTS = re.compile(
    r"(?:'s?|,s)\s{1,3}[a-z]|\s{1,3}(?:also\s{1,3}|then\s{1,3}|\w+ly\s{1,3})?(?:is|was|has|had|will|would|may|might|could|did|does"
    r"|to|in|sells|sold|makes|made|bought|shipped|supplied|\w{3,}ed)\b"
)
_OF_WORDS = re.compile(r"(?:[A-Z][\w-]+\s{1,2}){2,5}\Z")


def landed(page: Page) -> Iterator[Formed]:
    """Yield firms of letters and a land that stand twice on the page, also spelled out."""
    led = list(_led(page))
    often = Counter(page.text[start:end] for start, end in led)
    acting = {page.text[start:end] for start, end in led if _ACTS.match(page.text, end)}
    shown = {words for words in acting if often[words] > 1}
    for start, end in led:
        if page.text[start:end] in shown:
            yield Formed(start, end, "company")
    if shown:
        yield from _spelled(page, shown)


def _led(page: Page) -> Iterator[tuple[int, int]]:
    """Yield where letters that nobody knows have a land behind them, in text of both cases."""
    body = page.body()
    known = {hit.start for kind in _KNOWN for hit in page.known.get(kind, ())}
    known |= {hit.start for hit in page.known.get("head", ()) if hit.known.type != "company"}
    for hit in page.known.get("place", ()):
        if hit.known.type == "country" and page.text[hit.start - 2].isupper():
            match = _LETTERS.search(page.text, max(body.start, hit.start - _REACH), hit.start)
            if match and match.start() not in known and page.mixed(match.start(), hit.end):
                word = match[0].strip()
                if not is_sign(word) and not is_ordinary(word) and hit.end <= body.end:
                    yield match.start(), hit.end


_KNOWN = ("party", "own", "title", "thing", "group", "government")
"""Kinds of what letters may stand for that are no firm's."""


def _spelled(page: Page, shown: set[str]) -> Iterator[Formed]:
    """Yield the names that such letters stand for, with the land: Velmar Product Works UK."""
    for hit in page.known.get("place", ()):
        match = _OF_WORDS.search(page.text, max(page.body().start, hit.start - 60), hit.start)
        letters = "".join(word[0] for word in match[0].split()) if match else ""
        if match and f"{letters} {page.text[hit.start : hit.end]}" in shown:
            yield Formed(match.start(), hit.end, "company")
