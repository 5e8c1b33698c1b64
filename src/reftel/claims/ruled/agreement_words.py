"""The words before the noun of an agreement that belong to its name, read from right to left."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.text.lexicon as lexicon
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\s\"\u201c\u201d]+")
_TITLED = re.compile(r"[A-Z][\w'/-]*\Z|[A-Z](?:\.[A-Z])+\.?(?:-[A-Z][\w.]*)?\Z")
_NUMBER = re.compile(r"(?:123|505|98|(?:19|20)\d\d)\Z")
_OWNER = re.compile(r"\D.*[',]s?\Z|\w[',]s?\Z")
_JOINING = frozenset({"of", "on", "and", "for", "the", "in", "to", "&", "against"})
_OPENING = re.compile(
    r"(?:The|This|That|These|Those|An?|In|Under|And|But|If|No|Our|Its|His|Her|Their|New|Each|Any"
    r"|Every|Both|All|For|On|By|To|With|From|Of|As|When|While|Since|After|Before|Such|Per"
    r"|Draft|Proposed|Existing|Signed|Said|Post|Whether|Although|However|Regarding|Concerning"
    rf"|{MONTHS}"
    r"|(?:19|20)\d\d)\Z"
)
_REACH = 96


class Phrase(NamedTuple):
    """The words of an agreement's name before its noun: where they begin, and what they are."""

    start: int
    words: tuple[str, ...]
    titled: bool
    """Whether some are written with a capital, as a name is."""
    matter: bool
    """Whether some say what it deals with, or between whom it is."""


@cache
def classes() -> Mapping[str, str]:
    """Return words of agreements: `matter`, `form`, `lead` before a name, `never` in one."""
    return {row["word"]: row["class"] for row in rows("agreement_words")}


def deals(words: str) -> bool:
    """Say whether words speak of the matters of the trade."""
    known = classes()
    return any(
        known.get(word) == "matter" or known.get(re.sub(r"'?s$", "", word)) == "matter"
        for word in re.findall(r"[a-z'-]+", words.lower())
    )


def before(text: str, position: int, *, mixed: bool) -> Phrase:
    """Return the words before a noun that belong to it."""
    floor = max(0, position - _REACH)
    joined = text[position - 1 : position] == "-"
    words = list(_WORD.finditer(text, floor, position - joined))
    if words and words[0].start() == floor and floor:
        words = words[1:]
    taken = _led(_taken(words, mixed=mixed))
    kinds = {_kind(word[0], mixed=mixed) for word in taken}
    matter = "matter" in kinds or any(classes().get(w[0].lower()) == "matter" for w in taken)
    start = taken[0].start() if taken else position
    return Phrase(start, tuple(word[0] for word in taken), "title" in kinds, matter)


def _taken(words: Sequence[re.Match[str]], *, mixed: bool) -> list[re.Match[str]]:
    taken: list[re.Match[str]] = []
    for at in range(len(words) - 1, -1, -1):
        kind = _kind(words[at][0], mixed=mixed)
        if kind == "joining" and not (taken and _joins(words, at)):
            break
        if kind == "stop" and not _listed(words[at][0], taken, mixed=mixed):
            break
        taken.insert(0, words[at])
    return taken


def _joins(words: Sequence[re.Match[str]], at: int) -> bool:
    """Say whether a small word stands between two words of a name: Status of Forces."""
    left = words[at - 1][0].rstrip(",") if at else ""
    return bool(_TITLED.match(left)) and not left.isupper() and words[at + 1][0][0].isupper()


def _listed(word: str, taken: Sequence[re.Match[str]], *, mixed: bool) -> bool:
    """Say whether a word with a comma is one of a row: Protection, Control and Accounting."""
    row = any(one[0] == "and" for one in taken)
    title = mixed and word[-1] == "," and bool(_TITLED.match(word[:-1]))
    return row and title and taken[0][0][0].isupper()


def _led(taken: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return a name without whose it is and the words that lead to it."""
    at = 0
    while at < len(taken) and _OWNER.match(taken[at][0]):
        at += 1
    while at < len(taken) and (_OPENING.match(taken[at][0]) or _leads(taken[at][0])):
        at += 1
    return taken[at:]


def _leads(word: str) -> bool:
    return classes().get(word.lower()) == "lead" or word.lower() in _JOINING


def _kind(word: str, *, mixed: bool) -> str:
    """Say what a word is for the name that it may belong to."""
    low = word.lower()
    if low in _JOINING:
        return "joining"
    if _NUMBER.match(word) or _lands(low):
        return "matter"
    known = classes().get(low)
    if known and not (mixed and word[0].isupper()):
        return {"never": "stop", "lead": "form"}.get(known, known)
    if "-" in word and any(classes().get(part) == "matter" for part in low.split("-")):
        return "matter" if word[-1].isalnum() else "stop"
    return "title" if mixed and _TITLED.match(word) else "stop"


def _lands(low: str) -> bool:
    """Say whether a word with a hyphen names a country: U.S.-India, Franco-Italian."""
    if "-" not in low or not low[-1].isalnum():
        return False
    return any(
        part in lexicon.nationalities() or part in lexicon.named_countries()
        or part.replace(".", "") in {"us", "uk", "eu"}
        for part in low.split("-")
    )  # fmt: skip
