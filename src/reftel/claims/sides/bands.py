"""Groups of a nation by the noun of those who act in numbers: Ruritanian brokers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.text.page import Page

_BETWEEN = (
    r"\s{1,3}(?:(?!(?:with|about|of|and|or|in|on|to|for|by|from|at|as|that|who|is|are|was|were|has|have|had|will|would"
    r"|asked|told|said|urged|warned|want|wanted|informed|allowed|support|let|[Ee]mbassy|gave|sold|sell|help)\s)"
    r"(?:[A-Z]?[a-z]+(?:-[a-z]+)*|[A-Z]{2,5})\s{1,3}){0,2}?"
)
"""What may stand between a nation and the noun of its group."""
_NO_NOUN = (
    r"\b(?!\s{1,3}(?:commanders?|chiefs?|stations?|officers?|officials?|ranks|leaders|headquarters"
    r"|academy|attache)\b|-)"
)
"""What does not follow: a noun of which the group is but a part."""
_DOES = re.compile(
    r"\s{1,3}(?:have|has|had|are|were|will|would|may|might|could|continue|appear|seek|sought"
    r"|supplied|provided|sold|shipped|produce|procure|attempted|tried|use|used|also|who)\b"
)
_TO_WHOM = frozenset(["by", "told", "asked", "with", "through"])
_NAMED = re.compile(
    r"\s{0,3}[(\"]?(?:[A-Z]|[xX]{4})|,?\s{1,3}(?:of\s{1,3}(?:\w+\s{1,3})?concern|named|called)\b|\s{1,3}(?:including|such)\b"
)
"""What names or narrows a group that stands before it: German firms Velmar and Quill."""
_COUNTED = frozenset(
    ["these", "those", "several", "two", "three", "four", "five", "six", "ten", "both", "many",
     "such"]
)  # fmt: skip


def band(page: Page, start: int, end: int) -> re.Match[str] | None:
    """Return the group of a nation told between two places, where it does something."""
    group = _bands().match(page.text, end)
    return group if group and _acting(page, start, group) else None


@cache
def _bands() -> re.Pattern[str]:
    nouns: dict[str, list[str]] = {"acts": [], "trades": [], "here": []}
    for row in rows("bands"):
        led = "|".join(rf"(?<=\b{re.escape(word)} )" for word in _words(row["behind"]))
        unlike = "".join(rf"(?<!\b{re.escape(word)} )" for word in _words(row["unlike"]))
        nouns[row["manner"]].append((f"(?:{led})" if led else unlike) + row["noun"])
    told = "|".join(f"(?P<{manner}>{'|'.join(words)})" for manner, words in nouns.items())
    return re.compile(f"{_BETWEEN}(?:{told}){_NO_NOUN}")


def _words(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def _acting(page: Page, start: int, group: re.Match[str]) -> bool:
    """Say whether a group does something here: `by Chinese entities`, `Chinese firms have …`."""
    entities = group[0].endswith("entities") and len(group[0].split()) > 1
    if entities or group["acts"]:
        return True
    before = page.lower[max(0, start - 14) : start].split()
    if (before[-1:] and before[-1] in _TO_WHOM) or _DOES.match(page.text, group.end()) is not None:
        return True
    counted = bool(before) and (before[-1] in _COUNTED or before[-2:] == ["number", "of"])
    trade = group["trades"] is not None
    return trade and not counted and not _NAMED.match(page.text, group.end())
