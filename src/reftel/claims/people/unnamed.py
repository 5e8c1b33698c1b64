"""Parties that a cable does not name: an Iranian company, a firm whose name is struck out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import parties
from reftel.claims.people.persons import persons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_KIND = (
    r"(?:firms?|compan(?:y|ies)|banks?|individuals?|businessm[ae]n|suppliers?|manufacturers?"
    r"|intermediar(?:y|ies)|brokers?|traders?|institutes?|universit(?:y|ies)|organizations?"
    r"|subsidiar(?:y|ies)|distributors?|shipyards?|shipping +lines?|airlines?|importers?|exporters?"
    r"|freight +(?:forwarders?|agents?)|dealers?|mills?|foundr(?:y|ies)|shipowners?|insurers?"
    r"|resellers?|(?:purchasing|trading) +houses?|wholesalers?|carriers?"
    r"|hospitals?|schools?|colleges?|consorti(?:um|a)|conglomerates?|laborator(?:y|ies)"
    r"|(?:ship|vessel) +owners?)"
)
_NOUN = re.compile(
    rf"(?:-based)?\s{{1,3}}(?:[a-z/'-]+\s{{1,3}}){{0,3}}?{_KIND}(?:\s{{1,3}}{_KIND})?\b"
    r"(?!\s{0,3}[(\"]?[A-Z]|\s{0,3}\(?[xX]{4}|,? (?:named|called|known|identified))"
)
_IN = re.compile(
    rf"(?<![\w-])(?:[Aa]n?|[Oo]ne|two|three|[Aa]nother)\s{{1,3}}(?:[a-z-]+\s{{1,3}}){{0,2}}?"
    rf"(?:{_KIND}|consignee|end-user)"
    r"\s{1,3}in\s{1,3}(?:the\s{1,3})?\Z"
)
_COUNT = re.compile(
    r"(?<![\w-])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|another|unidentified|unnamed)"
    r"\s{1,3}(?!number\b|variety\b|group\b|list\b)(?:[a-z-]+\s{1,3}){0,2}$"
)
_REDACTED = re.compile(
    r"[xX](?<!\w.)[xX]{5,}(?:\s{1,2}[xX]{6,}){0,4},?\s{1,2}"
    r"(?:(?:Ltd|Inc|Corp)\b|GmbH|AG|LLC|FZE|Limited|China)\b"
)
_DEFINITE = re.compile(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose)\s{1,3}(?:two|three|four|five|six)\b")
_CLAUSE = re.compile(r"\s{1,2}(?:that|which|who)\s[^.,;:()]{5,70}")


def find_unnamed(page: Page) -> Iterator[Claim]:
    """Yield a claim for each party spoken of without its name."""
    for match in _REDACTED.finditer(page.text) if "xxxxxx" in page.lower else ():
        value = re.sub(r"[xX]{6,}(?:\s+[xX]{6,})*", "(redacted)", squeezed(match[0]))
        facts: dict[str, str | bool] = {"redacted": True}
        yield page.claim("party", match.span(), value, "party/redacted", attributes=facts)
    starts = {name.start for name in page.once(parties)}
    ends = {name.end for name in page.once(parties)}
    ends |= {person.end for person in page.once(persons)}
    for hit in (*page.known.get("nation", ()), *page.known.get("place", ())):
        if hit.known.kind == "place" and hit.known.value == "US":
            continue
        span = _around(page, hit.start, hit.end) or _located(page, hit) or _definite(page, hit)
        span = span or _struck(page, hit)
        if span and not _apposed(page, span[0], ends) and not _told(page, span[1], starts):
            value = f"(unnamed {re.sub('^an? ', '', squeezed(page.text[slice(*span)]))})"
            facts = {"type": "company", "country": hit.known.country, "unnamed": True}
            yield page.claim("party", span, value, "party/unnamed", attributes=facts)


def _located(page: Page, hit: Hit) -> tuple[int, int] | None:
    """Return where a party stands that only its place tells: a broker in Singapore."""
    if hit.known.kind != "place" or page.text[hit.start - 1] not in " \n":
        return None
    near = page.text[max(0, hit.start - 8) : hit.start].split()
    if near[-1:] != ["in"] and near[-2:] != ["in", "the"]:
        return None
    match = _IN.search(page.text, max(0, hit.start - 60), hit.start)
    return (match.start(), hit.end) if match else None


_ONE = re.compile(
    r"\s{1,3}(?:[a-z/-]+\s{1,3}){0,2}?(?:firm|company|supplier|manufacturer|exporter|importer|distributor"
    r"|intermediary|broker|(?:subsidiary|affiliate)(?! +of)|shipowner"
    r"|(?:ship|vessel) +owner|consignee|shipper|freight +forwarder)\b"
    r"(?!\s{0,3}[(\"]?[A-Z]|\s{0,3}\(?[xX]{4}|,? (?:named|called|known|identified)|-|'s? [A-Z]"
    r"|,\s{1,3}[A-Z])"
)
_OF_COUNTRY = frozenset({"company", "bank", "entity", "institute", "shipping_line", "airline"})


_STRUCK = re.compile(r"\s{1,3}[xX](?<!\w.)[xX]{5,}(?:\s{1,2}[xX]{6,})*(?![\w-])")


def _struck(page: Page, hit: Hit) -> tuple[int, int] | None:
    """Return where a struck name stands behind its nation and an article: the British XXXXXX."""
    match = _STRUCK.match(page.text, hit.end) if page.article(hit.start) < hit.start else None
    return (hit.start, match.end()) if match and hit.known.kind == "nation" else None


def _definite(page: Page, hit: Hit) -> tuple[int, int] | None:
    """Return where a party is told by its nation alone, of which the cable names none."""
    first = page.article(hit.start)
    if first == hit.start and page.lower[hit.start - 4 : hit.start] != "and ":
        return None
    match = _ONE.match(page.text, hit.end) if _told_of(page, hit) else None
    kin = match is not None and match[0].endswith(_KIN)
    if match is None or (hit.known.country in page.once(_named_lands) and not kin):
        return None
    return hit.start, match.end()


def _told_of(page: Page, hit: Hit) -> bool:
    """Say whether words tell of which nation somebody is: German, U.K."""
    return hit.known.kind == "nation" or page.text[hit.start : hit.end] in _LETTERS


_LETTERS = frozenset(["U.K.", "UK", "UAE"])
_KIN = ("parent firm", "parent company", "subsidiary", "affiliate")
"""What a firm is to another, by which it is told though its land has others."""


def _named_lands(page: Page) -> frozenset[str]:
    """Return the countries of which the cable names a party that trades; one's own is one."""
    found = (one.country for one in page.once(parties) if one.type in _OF_COUNTRY)
    return frozenset([*found, "US"])


def _around(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """Return where the phrase about an unnamed party stands: count, nation, noun, clause."""
    noun = _NOUN.match(page.text, end)
    if noun is None:
        return None
    floor = max(0, start - 40)
    count = _COUNT.search(page.text[floor:start])
    if count is None or _DEFINITE.search(page.text, max(0, floor + count.start() - 7), start):
        return None
    clause = _CLAUSE.match(page.text, noun.end())
    return floor + count.start(), clause.end() if clause else noun.end()


_BEHIND = re.compile(r",\s{1,3}(?:the\s{1,2})?[\"']?(?=[A-Z])")


def _told(page: Page, end: int, starts: set[int]) -> bool:
    """Say whether the name stands right behind the phrase: a Turkish firm, Velmar Ltd., paid."""
    comma = _BEHIND.match(page.text, end)
    return comma is not None and comma.end() in starts


def _apposed(page: Page, start: int, ends: set[int]) -> bool:
    """Say whether the phrase only explains a name that stands right before it."""
    before = (
        page.text[:start].rstrip(" ,.(")
        if start < 60
        else page.text[start - 60 : start].rstrip(" ,.(")
    )
    base = 0 if start < 60 else start - 60
    close = base + len(before)
    return close in ends or close + 1 in ends or before.endswith((" is", " was", " as", "which is"))
