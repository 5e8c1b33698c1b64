"""Those of ours who come with a title of their own: the visiting Under Secretary, a general."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.dealings import sender
from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.hosts import MINISTRIES, host_of
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ahocorasick_rs import AhoCorasick

    from reftel.claims.text.page import Page

_TITLED = re.compile(
    r"(?:A/S|U/S|D/S|PDAS|DAS|CODEL|Codel|Senator|Congress(?:man|woman)|DCM|CDA|CG"
    r"|Pol(?:itical)?\s+Counselor|Econ(?:omic)?\s+Counselor|PolCouns"
    r"|Pol[Oo]ff|Econ[Oo]ff|Emb[Oo]ff|Charge|Deputy\s+Assistant\s+Secretary"
    r"|Assistant\s+Secretary|Under\s+Secretary|Deputy\s+Secretary|Dep[Ss]ec|(?:CENTCOM|SOUTHCOM|EUCOM"
    r"|AFRICOM|PACOM|NORTHCOM)\s+Commander(?:\s+(?:General|Admiral|Gen\.|Adm\.))?"
    r"|U\.?S\.?\s+Head\s+of\s+Delegation(?:\s+\([A-Z]+\))?"
    r"|(?:U\.?S\.?|USAF|American|visiting)\s+(?:(?:[A-Z][a-z]+|of|the)\s+){0,6}"
    r"(?:General|Admiral|Gen\.|Adm\.))"
    r"(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z][a-z]+)?\s+"
    r"((?:[A-Z][a-z]+\s{1,3})?(?:[A-Z]\.\s{1,3})?(?:(?:[A-Z]')?[A-Z][a-z][\w-]+\s{0,3}){1,2})"
)
_OFFICER = r"\((?:the\s{1,3})?(?:[A-Z][\w/-]{0,12}[Oo]ff|[Nn]ote-?\s?[Tt]aker)\)"
_BEHIND_NAME = re.compile(
    r",\s+(?:the\s+)?(?:(?:U\.\s?S\.|US|American|United\s+States)\s+[A-Z]"
    r"|[^.;,]{3,70}?\b(?:at|of|for|from|with)\s+(?:the\s+)?(?:NSC|National\s+Security\s+Council"
    r"|State\s+Department|(?:U\.S\.\s+)?Department\s+of\s+(?:State|Energy|Defense|Commerce|Justice"
    r"|Homeland|the\s+Treasury)|Treasury|NNSA|OFAC|Pentagon|D[Oo]D|DOE|OSD|White\s+House)\b)"
    r"|,\s+who\s+(?:led|leads|headed|heads)\s+(?:the|our)\s+(?:U\.\s?S\.|US|American)\s"
    r"|\s+\((?:State/|Department\s+of\s+State)?[A-Z]{1,4}/[A-Z]{2,5}(?:/[A-Z]{1,5})?\)"
    rf"|\s+{_OFFICER}"
)
"""What follows the name of one of ours: `, U.S. Coordinator for …`, `, Director at the NSC`,
`(ISN/MTR)`, `(PolOff)`."""
_BEFORE, _BEHIND = 50, 80
"""How far a title reaches before its last word, and with the name behind it."""


_APPOSED = re.compile(
    r"((?:[A-Z][a-z]+\s){0,2}[A-Z][a-z][\w-]+),\s+(?:(?:the\s+)?U\.S\.\s+[A-Z]"
    r"|(?:[A-Z][\w-]+\s+(?:(?:for|of|and|the)\s+){0,2}){1,8}at\s+(?:the\s+)?(?:NSC|National\s+Security\s+Council"
    r"|Department(?!\s+(?:of\s+(?!State|Energy|Defense|Commerce|Justice|Homeland|the\s+Treasury)|for\s))"
    r"|State|Treasury|Pentagon|White\s+House))"
)
"""An office of ours behind a name: `X, U.S. Coordinator for …`, `Y, Director at the NSC`."""


@cache
def _visitors() -> AhoCorasick:
    return automaton(row["word"] for row in rows("visitors"))


def titled(page: Page) -> Iterator[str]:
    """Yield the names of ours that stand behind a title of theirs."""
    text, (floor, ceiling), last = page.text, page.body(), 0
    ours = page.once(congress)
    for _, start, end in _visitors().find_matches_as_indexes(text):
        if not max(floor, last) <= start < ceiling:
            continue
        found = _TITLED.search(text, max(floor, last, start - _BEFORE), min(ceiling, end + _BEHIND))
        if not found:
            found = _APPOSED.search(text, max(floor, last, start - _BEHIND), min(ceiling, end + 2))
        if found and not text[found.start() - 1].isalnum():
            last = found.end()
            before = text[max(0, found.start() - 24) : found.start()]
            theirs = _of_nation(before[-14:] + found[0]) or _OF_HOSTS.search(before)
            if not theirs and (ours or not OF_CONGRESS.match(found[0])):
                yield found[1]


def congress(page: Page) -> bool:
    """Say whether senators are ours: the host has none, or the cable tells of a delegation."""
    seated = host_of(sender(page)) in _senates()
    return not seated or any(sign in page.lower for sign in _DELEGATIONS)


_DELEGATIONS = ("codel", "staffdel", "u.s. senator", "us senator", "american senator")
"""Words of a cable that tells of members of Congress on their way."""
OF_CONGRESS = re.compile(r"(?:[Tt]he\s+)?(?:Senator|Congress(?:man|woman))\b(?!.*\bCODEL)")
"""The title of a member of Congress, or of another country's senate."""
_OF_HOSTS = re.compile(
    r"(?:\b(?:M[A-Z]{1,3}\)?|[Mm]inistry|Ministerio|Itamaraty|FCO|Quai)(?:'s)?|[a-z]\w's)\s+"
    r"(?:(?:Acting|First|Permanent|Senior)\s+)*\Z"
)
"""Whose an under secretary is where a ministry stands before his title."""


@cache
def _senates() -> frozenset[str]:
    """Return the countries that have senators of their own."""
    return frozenset(row["country"] for row in rows("senates"))


def _of_nation(title: str) -> bool:
    """Say whether a title is told with another nation: `Turkish Under Secretary`."""
    words = title.lower().split()
    lands = (lexicon.nationalities().get(word, "US") for word in words)
    near = re.split(r"[.)\n]", title.lower())[-1].replace("'s", "").split()
    return not _THEIRS.isdisjoint(near) or any(land != "US" for land in lands)


_THEIRS = MINISTRIES.union({
    "trade", "foreign", "finance", "interior", "economy", "industry", "permanent", "parliamentary",
})  # fmt: skip
"""Words before a title that show it is another government's: `Trade Under Secretary Veludo`."""


_BRACKETED = re.compile(rf"(?P<who>(?:[A-Z][\w.'-]*\s{{1,3}}){{1,5}}){_OFFICER}")
_CALLED = 70
"""Letters before such a bracket in which he stands whom it follows."""


def bracketed(page: Page) -> Iterator[str]:
    """Yield what one of ours is called before his title in brackets: `Lisbon watcher (PolOff)`."""
    for sign in ("off)", "taker)"):
        for at in found_at(page.lower, sign, page.body().start):
            start = max(0, at - _CALLED)
            for found in _BRACKETED.finditer(page.text, start, at + len(sign)):
                yield " ".join(found["who"].split())


def apposed(text: str, end: int) -> bool:
    """Say whether what follows a name makes its bearer one of ours."""
    return _BEHIND_NAME.match(text, end) is not None
