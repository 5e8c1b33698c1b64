"""The one tokenizer: words of the traffic, folded, for every engine and for queries."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.tables import read_table

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
    return passages((text,))[0].split()


def passages(texts: Sequence[str]) -> list[str]:
    """Return the words of each of some texts, spaces between; together they cost less."""
    if not texts:
        return []
    whole = f" {_CUT} ".join(texts)
    if whole.count(_CUT) >= len(texts):
        return passages([text.replace(_CUT, " ") for text in texts])
    return _shortened(_parted(whole)).split(_CUT)


def _shortened(parted: str) -> str:
    """Cut the words too long for an index; one fills some window of half that length."""
    step = _LONGEST // 2
    if all(" " in parted[at : at + step] for at in range(0, len(parted) - step, step)):
        return parted
    return " ".join([word[:_LONGEST] for word in parted.split()])


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


@lru_cache(maxsize=10_000)
def stem(word: str) -> str:
    """Return what a word shares with its other forms; light, for English, plural and tense."""
    if len(word) < 4 or word[-1] not in _ENDS or not word.isalpha():
        return word
    return _tense(_plural(word))


_ENDS = frozenset("sdge")
"""Last letters of the endings that are cut."""


def forms(root: str) -> list[str]:
    """Return every word that has this stem, in the order of the alphabet."""
    tenses = [f"{root}{letter}{end}" for letter in ("", root[-1:]) for end in ("ing", "ed")]
    singular = [root, f"{root}e", *tenses]
    plural = [f"{word}{end}" for word in singular for end in ("s", "es")]
    plural += [f"{word[:-1]}ies" for word in singular if word.endswith("y")]
    return sorted({word for word in (*singular, *plural) if word and stem(word) == root})


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
    for row in read_table("store", "spellings"):
        forms = tuple(row["forms"].split(" = "))
        for form in forms:
            others = tuple(other for other in forms if other != form)
            found[form] = found.get(form, ()) + others
    return found
