"""Names of parties with the words behind that belong to them: Bank Velm-e Sarv, Institute 206."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims.named.names import Name
    from reftel.claims.text.page import Page

_NUMBERED = re.compile(r"(?:Institute|Plant|Factory|Works|Academy|Laboratory|Shipyard|Combine)\Z")
_NUMBER = re.compile(
    r"\s{1,2}(?:No\.?\s?)?\d{1,4}(?![\w/-]|[.,]\d)"
    r"(?=\s{0,3}(?:[,.;:)]|\Z)|\s{1,3}(?:in|of|at|and|to|for|is|was|has|which|are|were|had)\b)"
)
_CARRYING = re.compile(r"(?:Shipping|Maritime|Marine|Freight|Forwarding|Clearing)\Z")
_AGENTS = re.compile(r"\s{1,2}Agenc(?:y|ies)(?!\w)")
_EZAFE = re.compile(r"-e(?:\s{1,2}[A-Z][a-z]+(?:-[a-z]+)?){1,2}(?!\w)")
_BEHIND_EZAFE = re.compile(r"\s{1,2}[A-Z][a-z]+(?!\w)")
_FRENCH = re.compile(r"\s{1,2}et\s{1,2}d(?:es?\s|u\s|')(?:[A-Z]\w+\s?){1,3}\b(?<!\s)")
_PANEL = re.compile(r"(?:[Cc]ommittee|Panel(?:\s{1,2}of\s{1,2}Experts)?)\Z")
_FOUNDED = re.compile(
    r",?\s{1,2}(?:established|created|set\s{1,2}up)\s{1,2}(?:pursuant\s{1,2}to|under|by)\s{1,2}(?:the\s{1,2})?"
    r"(?:UN\s{1,2}|UNSC\s{1,2}|Security\s{1,2}Council\s{1,2}){0,2}(?:[Rr]esolutions?|UNSCR)\s{1,2}\d{3,4}(?:\s{1,2}\(\d{4}\))?"
)
"""What tells which committee of the Security Council: established pursuant to resolution 1540."""
_FIRMS = frozenset({"bank", "company", "entity", "institute", "shipping_line"})


def whole_names(page: Page, found: Iterable[Name]) -> list[Name]:
    """Return names, each as far as its words go."""
    return [_whole(page, name) for name in found]


def _whole(page: Page, name: Name) -> Name:
    end = _end(page.text, name)
    if end == name.end or name.acronym or name.rule == "party/alias":
        return name
    if page.text[name.start : name.end].isupper() and page.text[end - 1] == ")":
        return replace(name, end=end)
    rule = "party/form" if name.rule == "party/known" else name.rule
    return replace(name, end=end, value=squeezed(page.text[name.start : end]), rule=rule)


@cache
def _glossed(letters: str) -> re.Pattern[str]:
    """Return what spells letters out in brackets behind them: VTRC (Velmar Test Range Center)."""
    gap = r"[\w'-]*\s{1,2}(?:(?:of|for|and|the)\s{1,2}){0,2}"
    return re.compile(rf"\s{{1,2}}\((?:the\s{{1,2}})?{gap.join(letters)}[\w'-]*\.?\)")


def _end(text: str, name: Name) -> int:
    """Return where a name ends with its number, its Persian or French second half, its trade."""
    words = text[name.start : name.end]
    tails = [_glossed(words)] if words.isupper() else []
    if _NUMBERED.search(words):
        tails.append(_NUMBER)
    if _CARRYING.search(words):
        tails.append(_AGENTS)
    if _PANEL.search(words):
        tails.append(_FOUNDED)
    if name.type in _FIRMS:
        tails.append(_BEHIND_EZAFE if words.endswith("-e") else _EZAFE)
    if words.startswith(("Banque ", "Compagnie ", "Societe ")):
        tails.append(_FRENCH)
    return next((found.end() for tail in tails if (found := tail.match(text, name.end))), name.end)
