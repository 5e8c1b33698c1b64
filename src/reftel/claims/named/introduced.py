"""Where the name of a party begins, because a noun or a field before it says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import given_names

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_NAMED = re.compile(
    r"(?:s?,? (?:named|called|known +as|identified +as|including|such +as)|s?:"
    r"| +in +[A-Z][\w-]+(?: +[A-Z][\w-]+)?(?=,)|)"
    r"[\s,]{1,3}(?:the +)?(?:[\"'] ?)?(?=[A-Z0-9])"
)
_LABELLED = re.compile(r"(?:\s?\(s\))?\s{0,2}:\s{1,12}(?=[A-Z0-9])|,\s{1,2}(?=[A-Z])")


def introduced(page: Page) -> set[int]:
    """Return where a name begins because a noun before it says that a party follows."""
    found = set()
    for hit in page.known.get("cue", ()):
        if hit.known.type:
            labelled = hit.known.type == "label"
            match = (_LABELLED if labelled else _NAMED).match(page.text, hit.end)
            told = _filled if labelled else _calls
            if match and told(page.text, hit, match):
                found.add(match.end())
    return found


_CLOSED = re.compile(
    r"[A-Z][\w&.'-]*(?:\s{1,2}(?:[A-Z&][\w&.'-]*|of|and)){0,6}\s?(?:[,;()\"]|\.(?=\s|$))"
)


def _filled(text: str, _: Hit, match: re.Match[str]) -> bool:
    """Say whether a label of a form has a name behind it: Consignee: Velmar; Consignee, Velmar."""
    return ":" in match[0] or _CLOSED.match(text, match.end()) is not None


def _calls(text: str, hit: Hit, match: re.Match[str]) -> bool:
    """Say whether a noun calls what follows: the firm Velmar; the firm, Velmar, paid."""
    if _over(text, hit) or _man(text, hit, match.end()):
        return False
    return "," not in match[0] or _CLOSED.match(text, match.end()) is not None


_WORD = re.compile(r"[A-Z][a-z]+")


def _man(text: str, hit: Hit, start: int) -> bool:
    """Say whether the name behind `a.k.a.` or `broker` is a man's."""
    if hit.known.name in _NICKNAMED and text[start - 2 : start].rstrip().endswith('"'):
        return True
    other = _WORD.match(text, start) if hit.known.name in _CALLED else None
    return other is not None and other[0] in given_names()


_NICKNAMED = frozenset(["aka", "a.k.a.", "also known as", "known also as"])
"""What a nickname in quotation marks follows, and seldom a firm."""
_CALLED = frozenset(
    [
        "aka",
        "a.k.a.",
        "also known as",
        "known also as",
        "broker",
        "trader",
        "middleman",
        "intermediary",
        "customer",
        "client",
        "recipient",
        "courier",
        "procurement agent",
    ]
)
"""What a man may be, or be called, as well as a firm."""


_COMMA = re.compile(r",\s{1,3}(?:the +)?[\"']?[A-Z]")


def _over(text: str, hit: Hit) -> bool:
    """Say whether a comma ends what a noun of several, or of a name, says: … firms, he said."""
    several = hit.known.name.endswith("s") or text[hit.start].isupper()
    return several and _COMMA.match(text, hit.end) is not None
