"""Sums of money: currency and amount, read into figures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.anchors import anchors, rows, windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page

_FIGURE = r"(?P<{0}>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SCALE = r"(?:\s*-?\s*(?P<{0}>thousand|million|billion|trillion|mn|bn))?"
_SUM = re.compile(
    r"(?:(?P<sign>\bUSD\s?\$?|\bUS\s?\$|\$|\u20ac|\bEUR|\bEuros?|\bRMB|\u00a3|\bGBP|\bCHF|\bINR)\s?"
    + _FIGURE.format("first") + _SCALE.format("scale1")
    + r"|(?<![\w.,$])" + _FIGURE.format("second") + _SCALE.format("scale2")
    + r"\s+(?P<name>(?:U\.?S\.?\s+)?dollars|USD|euros?|RMB|yuan|yen|pounds\s+sterling"
    + r"|Swiss\s+francs|rubles|rupees))",
    re.IGNORECASE,
)  # fmt: skip
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}


@cache
def _currencies() -> dict[str, str]:
    return {row["word"]: row["code"] for row in rows("currencies")}


def find_money(page: Page) -> Iterator[Claim]:
    """Yield sums as `USD 5000000`."""
    last = page.body().start
    for start, end in windows(anchors(page, "money"), 30, 30, len(page.text)):
        for found in _SUM.finditer(page.text, max(start, last), end):
            if found.end() == end and page.text[end : end + 1].isdigit():
                continue
            last = found.end()
            yield page.claim("money", found.span(), amount(found), "money")


def amount(found: re.Match[str]) -> str:
    """Return a sum in figures after its currency."""
    word = " ".join((found["sign"] or found["name"]).lower().split())
    known = _currencies()
    currency = known.get(word.replace(" ", "")) or known.get(word) or known[word.split()[-1]]
    figure = float((found["first"] or found["second"]).replace(",", ""))
    scale = _SCALES.get((found["scale1"] or found["scale2"] or "").lower(), 1)
    value = round(figure * scale, 2)
    return f"{currency} {value:.0f}" if value == int(value) else f"{currency} {value}"
