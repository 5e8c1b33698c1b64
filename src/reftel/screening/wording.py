"""Words of a phrase made equal where they differ only in form: plurals, spelling, trade words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from reftel.lists import thesaurus
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[a-z0-9]+(?:[./][0-9]+)*")
_MODEL = re.compile(r"(?=.*\d)[a-z0-9./]+")


def stems(text: str) -> list[str]:
    """Return the stems of a text in order, small words left out."""
    return [stem(word) for word in words(text) if word not in _small()]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


@cache
def stem(word: str) -> str:
    """Return a word without its plural and participle endings, in one of two spellings."""
    word = _one_spelling(word)
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (2 if ending == instead else 3):
            return _one_spelling(word[: -len(ending)] + instead)
    return word


_ENDINGS = (
    ("isation", "ize"), ("ization", "ize"), ("ising", "ize"), ("izing", "ize"), ("ised", "ize"),
    ("ized", "ize"), ("iser", "izer"), ("isers", "izer"), ("izers", "izer"), ("ise", "ize"),
    ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"),
    ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""),
)  # fmt: skip


@cache
def _spellings() -> dict[str, str]:
    return {each.word: each.terms for each in thesaurus() if each.source == "spelling"}


def _one_spelling(word: str) -> str:
    return _spellings().get(word, word)


@cache
def _small() -> frozenset[str]:
    return frozenset(
        row["word"] for row in table("screening", "small_words") if row["weight"] == "0"
    )


@cache
def weights() -> dict[str, float]:
    """Return the stems that say little of what a thing is, with their weight below one."""
    return {
        stem(row["word"]): float(row["weight"])
        for row in table("screening", "small_words")
        if row["weight"] != "0"
    }


@cache
def senses() -> dict[str, tuple[str, ...]]:
    """Return the stems under which lists hold what a word of the trade means."""
    found = {}
    for each in thesaurus():
        if each.source != "spelling":
            found[" ".join(stems(each.word))] = tuple(stems(each.terms))
    return found


def is_model(word: str) -> bool:
    """Say whether a word is a model or a figure, and names no kind."""
    return bool(_MODEL.fullmatch(word))


def joined(stem_list: Iterable[str], known: frozenset[str]) -> list[str]:
    """Join neighbours into one known word, and take an unknown word apart into two known."""
    found: list[str] = []
    listed = list(stem_list)
    for number, word in enumerate(listed):
        after = listed[number + 1] if number + 1 < len(listed) else ""
        if after and word + after in known and len(word + after) > 5:
            found.append(word + after)
        if word not in known and len(word) > 6:
            found += _apart(word, known)
    return found


def _apart(word: str, known: frozenset[str]) -> list[str]:
    for cut in range(3, len(word) - 2):
        left, right = word[:cut], stem(word[cut:])
        if left in known and right in known:
            return [left, right]
    return []
