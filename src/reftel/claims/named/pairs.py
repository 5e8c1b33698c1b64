"""Firms named for two people or houses: Harker & Lowe, Smith & Wesson."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.text.lexicon import heads, located, nationalities, titles, words
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_LEFT = re.compile(r"(?<![\w'./-])(?:[A-ZÀ-Þ][\w'-]+ {1,2}){0,1}[A-ZÀ-Þ][\w'-]{2,} {1,2}$")
_RIGHT = re.compile(r" {1,2}[A-ZÀ-Þ][\w'-]{2,}(?: {1,2}[A-ZÀ-Þ][\w-]+){0,2}")


def pairs(page: Page) -> Iterator[Formed]:
    """Yield names that an ampersand joins from words of which one is no word of the language."""
    text = page.text
    for at in found_at(text, " & ", page.body().start):
        left = _LEFT.search(text, max(0, at - 40), at + 1)
        right = _RIGHT.match(text, at + 2, at + 60)
        if left and right and page.mixed(at, at + 2):
            yield from _pair(text, left, right)


def _pair(text: str, left: re.Match[str], right: re.Match[str]) -> Iterator[Formed]:
    near, *more = reversed(list(re.finditer(r"\S+", left[0])))
    first, *after = list(re.finditer(r"\S+", right[0]))
    beside = (near[0], first[0].removesuffix("'s"))
    if any(map(never, beside)) or not any(map(_proper, beside)):
        return
    start = next((one.start() for one in more if _proper(one[0])), near.start())
    end = first.end()
    for one in after:
        model = one[0].isupper() or not one[0].isalpha()
        if model or not (_proper(one[0]) or one[0].lower() in heads()):
            break
        end = one.end()
    whole = text[left.start() + start : right.start() + end]
    stop = right.start() + end - 2 * whole.endswith("'s")
    yield Formed(left.start() + start, stop, "company")


def never(word: str) -> bool:
    """Say whether a word opens a sentence, or is a title, a place or a nationality."""
    low = word.lower()
    return any(low in known for known in (words("openers"), titles(), located(), nationalities()))


def _proper(word: str) -> bool:
    low = word.lower()
    return low not in words("common") and low not in heads() and not never(word)
