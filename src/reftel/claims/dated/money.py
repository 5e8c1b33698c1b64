"""Sums of money: currency and amount, read into figures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import words
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_SCALES = {
    "thousand": 10**3, "k": 10**3, "lakh": 10**5, "million": 10**6, "mn": 10**6, "m": 10**6,
    "crore": 10**7, "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12,
}  # fmt: skip
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD = r"an?|half\s+an?|one|two|three|four|five|six|seven|eight|nine|ten|several\s+hundred"
_SCALE = r"(?:\s*-?\s*(?P<{0}>thousand|million|billion|trillion|crore|lakh|mn|bn|[kmb](?![a-z])))?"
_CODE_LENGTH = 3


@cache
def _currencies() -> dict[str, str]:
    return {row["word"]: row["code"] for row in rows("currencies")}


def _either(names: Iterable[str]) -> str:
    longest = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)


def _leads(word: str, code: str) -> bool:
    """Say whether a currency's word stands before the figure: its sign, code or abbreviation."""
    sign = not word.isalpha() and " " not in word
    return sign or word in {code.lower(), "rs", "nis", "rmb", "le"}


@cache
def _sum() -> re.Pattern[str]:
    known = _currencies()
    leads = [word for word, code in known.items() if _leads(word, code)]
    names = [word for word, code in known.items() if word[-1].isalpha() and word != "rs"]
    return re.compile(
        rf"(?<![\w$])(?P<sign>US\s+\$|{_either(leads)}|euros?)\.?\s{{0,3}}(?P<first>{_FIGURE})"
        rf"(?:(?:\s*-\s*|\s+to\s+)(?:[$\u20ac\u00a3]\s?)?(?P<upto>{_FIGURE}))?{_SCALE.format('scale1')}"
        rf"|(?<![\w.,$-])(?:(?P<low>{_FIGURE})(?:-|\s+to\s+))?(?:(?P<second>{_FIGURE})"
        rf"|(?P<word>{_WORD})(?=\s+(?:thousand|million|billion|trillion|crore)))"
        rf"{_SCALE.format('scale2')}\s+(?P<name>(?:U\.?S\.?\s+)?(?:{_either(names)}))(?![\w-])",
        re.IGNORECASE,
    )


def find_money(page: Page) -> Iterator[Claim]:
    """Yield sums as `USD 5000000`, a range as `USD 3000000-5000000`."""
    last, pattern = page.body().start, _sum()
    for start, end in windows(anchors(page, "money"), 30, 30, len(page.text)):
        for found in pattern.finditer(page.text, max(start, last), end):
            if _no_sign(found):
                continue
            last = found.end()
            yield page.claim("money", found.span(), amount(found), "money")


def _no_sign(found: re.Match[str]) -> bool:
    """Say whether letters before a figure are no currency: usd, the talks of COP 15."""
    sign = found["sign"] or ""
    if len(sign) == _CODE_LENGTH and sign.islower():
        return True
    few = not found["scale1"] and len(found["first"] or "") < _CODE_LENGTH
    return (sign == "COP" and few) or sign == "le"


def amount(found: re.Match[str]) -> str:
    """Return a sum in figures after its currency."""
    word = " ".join((found["sign"] or found["name"]).lower().split())
    known = _currencies()
    currency = known.get(word) or known.get(word.replace(" ", "")) or known[word.split()[-1]]
    scale = _SCALES.get((found["scale1"] or found["scale2"] or "").lower(), 1)
    figures = [found["low"], found["first"] or found["second"], found["upto"]]
    if found["word"]:
        return f"{currency} {_plain(_counted(found['word']) * scale)}"
    return f"{currency} {'-'.join(_plain(_read(one) * scale) for one in figures if one)}"


def _read(figure: str) -> float:
    return float(figure.replace(",", ""))


def _counted(word: str) -> float:
    low = " ".join(word.lower().split())
    if low.startswith("half"):
        return 0.5
    return 100.0 if "hundred" in low else float(words("number").get(low, 1))


def _plain(value: float) -> str:
    value = round(value, 2)
    return f"{value:.0f}" if value == int(value) else f"{value}"
