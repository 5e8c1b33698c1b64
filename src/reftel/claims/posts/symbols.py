"""Bureaux and agencies by their symbols: ISN/MTR, TREASURY, a list `for ISN, T and EAP`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import foreign
from reftel.claims.named.parties import parties
from reftel.claims.posts.embassies import MISSIONS
from reftel.claims.text.acronyms import spelled
from reftel.claims.text.cover import Cover
from reftel.claims.text.letterhead import calling
from reftel.claims.text.lexicon import head_of, symbols
from reftel.claims.text.runs import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_SYMBOL = re.compile(r"(?<![\w/.-])([A-Za-z]{1,8}(?:/[A-Za-z]{1,6}(?:-[A-Z])?){1,2})(?![\w/])")
_LIST = re.compile(
    r"\b(?:slug[^.]{0,80}? +(?:for|to)|[Ii]nfo|[Ff]or|[Ff]rom|to|with"
    r"|both)\s{1,3}(?=[A-Z]{1,5}(?:[,/.;]|\s))"
)
_LIST_HEAD = re.compile(r"\b(?:FOR|PASS(?: +TO)?)\s{1,3}(?=[A-Z]{1,5}(?:[,/;]|\s))")
_ITEM = re.compile(
    r"(?:,?\s{0,3}(?:(?:and|AND)\s{1,3})?)([A-Z]{1,8}(?:/[A-Z]{1,6})*)(?!\.O)(?=[\s,.;:'()]|-\(|$)"
)


def symbolic(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield offices by a sign with a slash, and those whose letters a table knows."""
    for match in _slashed(page):
        symbol = match[1].upper()
        first, _, second = symbol.partition("/")
        if second.isalpha() and _agency(first):
            yield match.span(1), f"US-{symbol}", "office"
            continue
        bureau = symbols().get(first) in {"bureau", "unit"} or symbol in symbols()
        if bureau and second.split("/")[0] not in {"NF", "REL", "OC", "NOFORN", "FGI"}:
            yield match.span(1), f"US-STATE-{symbol}", "office"
    theirs = page.once(_of_others)
    for hit in page.known.get("symbol", ()):
        if _amount(page.text, hit.end) or _shortened(page.text, hit) or _defined(page, hit):
            continue
        if hit.start in theirs or foreign(page, hit.start) or _PANEL.match(page.text, hit.end):
            continue
        if not _joined(page.text, hit.start, hit.end):
            own = "US-STATE" if hit.known.type == "bureau" else "US"
            end = _its_bureau(page.text, hit.end)
            yield (hit.start, end), f"{own}-{hit.known.value}", hit.known.type


def _joined(text: str, start: int, end: int) -> bool:
    """Say whether letters are part of a longer sign: DOE/NNSA, NSC-68, CIA.gov."""
    after = text[end : end + 2]
    inner = after[:1] == "." and not after[1:].isspace() and after != "."
    return text[start - 1] in "/-." or after[:1] in {"/", "-"} or inner


_PANEL = re.compile(r"\s{1,3}(?:[Ss]ub)?[Cc]ommittee\b")
"""Behind the letters of a bureau: a panel of Congress, the House WHA Subcommittee."""


def _of_others(page: Page) -> Cover:
    """Return where services of other lands stand, which share letters with ours: (NSC), AEC."""
    foreign_ = (one for one in page.once(parties) if one.country not in {"", "US"})
    return Cover((one.start, one.end) for one in foreign_)


_FULL = re.compile(
    r"Department\s{1,3}of\s{1,3}(?:the\s{1,3})?\w+(?:\s{1,3}\w+)?(?:[',]s)?\s{1,3}\($"
)


def _shortened(text: str, hit: Hit) -> bool:
    """Say whether a bracket holds the letters of the department before it: … of Energy (DOE)."""
    bracket = text[hit.start - 1] == "(" and text[hit.end : hit.end + 1] == ")"
    return bracket and _FULL.search(text, max(0, hit.start - 50), hit.start) is not None


def _defined(page: Page, hit: Hit) -> bool:
    """Say whether a bracket on the page makes letters short for a thing: … Agreement (TSA)."""
    return hit.known.value in page.once(_things)


def _things(page: Page) -> frozenset[str]:
    """Return symbols of offices that brackets define otherwise."""
    letters = {hit.known.value for hit in page.known.get("symbol", ())}
    return frozenset(one for one in letters if _of_thing(page, one))


def _of_thing(page: Page, letters: str) -> bool:
    at = page.text.find(f"({letters})")
    row = spelled(tokens(page, (max(0, at - 70), at)), letters) if at > 0 else ()
    return bool(row) and head_of(row[-1].word).type in {"regime", "thing"}


_BUREAU = re.compile(r"\s{1,2}(?:Bureau|Office)\b(?!\s{1,2}of\b)")


def _its_bureau(text: str, end: int) -> int:
    """Return where a symbol ends with the word that may follow it: the PM Bureau."""
    match = _BUREAU.match(text, end)
    return match.end() if match else end


_AGENCIES = frozenset({
    "TREASURY", "COMMERCE", "ENERGY", "JUSTICE", "DOE", "DOD", "OSD", "USDOC", "SECDEF",
    "USDP", "NEC", "SABIT",
})  # fmt: skip


def _amount(text: str, end: int) -> bool:
    """Say whether letters are a currency here: EUR 40 million."""
    return text[end : end + 3].strip()[:1].isdigit()


def _slashed(page: Page) -> Iterator[re.Match[str]]:
    """Yield words with a slash that may be the symbol of an office."""
    text, at = page.text, page.text.find("/")
    while at >= 0:
        start = at
        while start > 0 and text[start - 1].isalpha() and at - start < 9:
            start -= 1
        match = _SYMBOL.match(text, start)
        if match:
            yield match
        at = text.find("/", match.end() if match else at + 1)


def _leads(page: Page) -> Iterator[re.Match[str]]:
    """Yield the words that lead to a list of bureaux: of `slug … for`, or before a symbol."""
    text, body = page.text, page.body().start
    for hit in (*page.known.get("slug", ()), *page.known.get("symbol", ())):
        if hit.start >= body:
            floor = hit.start if hit.known.kind == "slug" else max(body, hit.start - 24)
            if (match := _LIST.search(text, floor, hit.start + 120)) is not None:
                yield match
    for line in calling(page):
        yield from _LIST_HEAD.finditer(text, *line)


def listed(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield the bureaux of a list such as `for ISN, T, and EAP`."""
    for lead in _leads(page):
        at, found = lead.end(), []
        while (item := _ITEM.match(page.text, at)) and _bureau(item[1].partition("/")[0]):
            found.append(item)
            at = item.end()
        long = any("/" in item[1] or (len(item[1]) > 2 and item[1] in symbols()) for item in found)
        if long or (len(found) > 1 and ("slug" in lead[0] or lead[0].isupper())):
            for item in found:
                yield item.span(1), value_of(item[1]), "bureau"


def _bureau(symbol: str) -> bool:
    return symbol in symbols() or symbol in _AGENCIES or symbol.lower() in MISSIONS


def value_of(symbol: str) -> str:
    """Return the value of an office by its symbol: that of a bureau stands behind US-STATE."""
    first = symbol.partition("/")[0].partition(" WASH")[0]
    if first == "WHITE HOUSE" or first.startswith("CD DEL"):
        return f"US-{first}"
    if first.lower() in MISSIONS:
        return f"US-MIS-{symbol}"
    symbol = symbol.partition(" WASH")[0]
    return f"US-{symbol}" if _agency(first) else f"US-STATE-{symbol}"


def _agency(symbol: str) -> bool:
    """Say whether a symbol is that of an agency or command besides one's own department."""
    return symbol in _AGENCIES or symbols().get(symbol) in {"agency", "command"}
