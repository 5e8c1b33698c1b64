"""The meeting series of the trade: titles, how often they meet, and the form of their sittings."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping


class Series(NamedTuple):
    """A series of meetings."""

    code: str
    title: str
    cadence: str
    """`monthly`, `quarterly`, `yearly`, `rare` or `none`."""
    form: str
    """The word its sittings are called by, where it is never a plain meeting."""


@cache
def series() -> Mapping[str, Series]:
    """Return the known series by code."""
    return {
        row["series"]: Series(row["series"], row["title"], row["cadence"], row["form"])
        for row in read_table("secretariat", "series")
    }


_SPECIFIC = re.compile(
    r"\b(conference|plenar|summit|seminar|workshop|council|prepcom|preparatory committee"
    r"|board of governors|bog)",
    re.IGNORECASE,
)
_FORMS = {"plenar": "plenary", "bog": "board", "board of governors": "board",
          "preparatory committee": "prepcom"}  # fmt: skip


def form_of(code: str, words: str) -> str:
    """Return what kind of sitting is meant: the series' own form, else a telling word, if any."""
    known = series().get(code)
    if known and known.form:
        return known.form
    found = _SPECIFIC.search(words)
    word = found[1].lower() if found else ""
    return _FORMS.get(word, word)


_NAMED = tuple(
    (re.compile(words, re.IGNORECASE), code, body)
    for words, code, body in (
        (r"\bboard\s+of\s+governors\b|\bBOG\b", "Board of Governors", "IAEA"),
        (
            r"\b(?:March|June|September|November)\s+board\s+(?:meeting|session|discussion)\b",
            "Board of Governors",
            "IAEA",
        ),
        (r"\bgeneral\s+conference\b", "General Conference", "IAEA"),
        (r"\bprep(?:aratory)?\s?com(?:mittee)?\b", "PrepCom", ""),
        (r"\bchemical\s+weapons\s+convention\s+conference\b", "CSP", "OPCW"),
    )
)


def named(words: str) -> tuple[str, str]:
    """Return a series and its body from the words of a mention; empty where they name none."""
    for pattern, code, body in _NAMED:
        if pattern.search(words):
            return code, body
    return "", ""


_TREATIES = tuple(
    (re.compile(words, re.IGNORECASE), body)
    for words, body in (
        (r"\bbiological\s+(?:and\s+toxin\s+)?weapons\s+convention\b|\bBT?WC\b", "BWC"),
        (r"\bchemical\s+weapons\s+convention\b|\bCWC\b", "OPCW"),
        (r"\bnon-?proliferation\s+treaty\b|\bNPT\b", "NPT"),
    )
)


def treaty(words: str) -> str:
    """Return the treaty whose parties meet, where the words name it."""
    return next((body for pattern, body in _TREATIES if pattern.search(words)), "")
