"""The one tokenizer: words of the traffic, folded, for every engine and for queries."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BREAK = "|"
"""Stands between paragraphs in the index, so that no phrase runs from one into the next."""

_WORD = re.compile(r"[a-z](?:\.[a-z])+\b\.?|[^\W_]+(?:'[^\W_]+)*")
_WORD_WITH_ACCENTS = re.compile(
    r"[a-z](?:\.[a-z])+\b\.?|[^\W_][^\W_\u0300-\u036f]*[\u0300-\u036f]*"
    r"(?:[^\W_][\u0300-\u036f]*|'[^\W_]+)*"
)
_ACCENTS = re.compile(r"[\u0300-\u036f]+")
_LONGEST = 60
_INNER_DOT = re.compile(r"\.[a-z]")


class Token(NamedTuple):
    """A word as indexed, with its place in the text."""

    word: str
    start: int
    end: int


class _Folds(dict[int, str]):
    """Each letter to one letter without accent or case, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter in "\u2018\u2019\u02bc":
            plain = "'"
        elif unicodedata.combining(letter):
            plain = letter
        else:
            plain = unicodedata.normalize("NFKD", letter)[0].casefold()[:1] or letter
        self[code] = plain
        return plain


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Return the text in lower case without accents, of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are indexed."""
    folded = fold(text)
    pattern = _WORD if folded.isascii() else _WORD_WITH_ACCENTS
    found: list[str] = pattern.findall(folded)
    if pattern is _WORD and "'" not in folded and not _INNER_DOT.search(folded):
        return found if max(map(len, found), default=0) <= _LONGEST else list(map(_trim, found))
    return [word if word.isalnum() and len(word) <= _LONGEST else _trim(word) for word in found]


def placed(text: str) -> Iterator[Token]:
    """Yield the words of a text with their places."""
    folded = fold(text)
    pattern = _WORD if folded.isascii() else _WORD_WITH_ACCENTS
    for match in pattern.finditer(folded):
        yield Token(_trim(match[0]), *match.span())


def _trim(word: str) -> str:
    """Cut the possessive, the apostrophes and the last dot; `iran's` is found as `iran`."""
    word = _ACCENTS.sub("", word.removesuffix("'s").replace("'", ""))
    return word.rstrip(".")[:_LONGEST]


_ENDS = frozenset("sdge")
"""Last letters of the endings that are cut."""


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return what a word shares with its other forms; light, for English, plural and tense."""
    if len(word) < 4 or word[-1] not in _ENDS or not word.isalpha():
        return word
    return _tense(_plural(word))


def _plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_DOUBLED = re.compile(r"([bdfgmnprt])\1$")


def _tense(word: str) -> str:
    for ending, least in (("ing", 6), ("ed", 5)):
        root = word.removesuffix(ending)
        if root != word and len(word) >= least and re.search("[aeiouy]", root):
            return _DOUBLED.sub(r"\1", root)
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


@cache
def spellings() -> Mapping[str, tuple[str, ...]]:
    """Return each word's other spellings in the trade, phrases among them."""
    found: dict[str, tuple[str, ...]] = {}
    table = files("reftel.store") / "tables" / "spellings.tsv"
    for line in table.read_text("utf-8").splitlines()[1:]:
        forms = tuple(line.split("\t")[0].split(" = "))
        for form in forms:
            others = tuple(other for other in forms if other != form)
            found[form] = found.get(form, ()) + others
    return found
