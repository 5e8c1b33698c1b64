"""The one tokenizer: words of the traffic, folded, for every engine and for queries."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BREAK = "|"
"""Stands between paragraphs in the index, so that no phrase runs from one into the next."""

_LONGEST = 60
_DOTTED = re.compile(r"[a-z](?:\.[a-z])+\b|[^\W_]+")
"""The words of a stretch with dots in it: `u.s` is one, `w.house` and `2.5` are two."""
_POSSESSIVE = re.compile(r"'s(?<=[\w.]'s)(?![^\W_])")


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


class _Parts(dict[int, str]):
    """Letters, digits, dots and the cut as they are; accents gone; all else a space."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        part = letter if letter.isalnum() or letter in _KEPT else " "
        self[code] = "" if unicodedata.combining(letter) else part
        return self[code]


_CUT = "\x02"
"""Stands between texts that are parted together."""
_KEPT = frozenset({".", _CUT})
_PARTS = _Parts()
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are indexed; `iran's` as `iran`, `o'brien` as `obrien`."""
    return passages((text,)).texts[0].split()


class Passages(NamedTuple):
    """Some texts with their words folded."""

    texts: list[str]
    """The words of each, spaces between."""
    length: int
    """How many words there are in all."""
    vocabulary: set[str]
    """Each word once."""


def passages(texts: Sequence[str]) -> Passages:
    """Fold some texts together, which costs less than one by one."""
    whole = f" {_CUT} ".join(texts)
    if whole.count(_CUT) >= max(len(texts), 1):
        return passages([text.replace(_CUT, " ") for text in texts])
    parted = _parted(whole)
    words = parted.split()
    vocabulary = set(words)
    if max(map(len, vocabulary), default=0) > _LONGEST:
        words = [word[:_LONGEST] for word in words]
        parted, vocabulary = " ".join(words), set(words)
    vocabulary.discard(_CUT)
    length = len(words) - max(len(texts) - 1, 0)
    return Passages(parted.split(_CUT)[: len(texts)], length, vocabulary)


def _parted(text: str) -> str:
    """Fold a text, with a space for all that is no part of a word."""
    folded = fold(text if text.isascii() else _FOREIGN.sub(_at_home, text))
    if "'" in folded:
        folded = _POSSESSIVE.sub("", folded).replace("'", "")
    parted = f"{folded.translate(_PARTS)} ".replace(". ", "  ")
    return _without_dots(parted) if "." in parted else parted


def _at_home(run: re.Match[str]) -> str:
    """Fold what is not ASCII, of which little is left then: what follows is faster on ASCII."""
    return "'".join(part.translate(_PARTS) for part in run[0].translate(_FOLDS).split("'"))


def _without_dots(parted: str) -> str:
    """Part what is written with dots inside; few words are, so only they are looked at."""
    said: list[str] = []
    at = 0
    while (dot := parted.find(".", at)) >= 0:
        start, end = parted.rfind(" ", at, dot) + 1 or at, parted.find(" ", dot)
        end = len(parted) if end < 0 else end
        said += (parted[at:start], " ".join(_DOTTED.findall(parted[start:end])))
        at = end
    return "".join((*said, parted[at:]))


ENDS = frozenset("sdge")
"""Last letters of the endings that are cut."""


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return what a word shares with its other forms; light, for English, plural and tense."""
    if len(word) < 4 or word[-1] not in ENDS or not word.isalpha():
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
