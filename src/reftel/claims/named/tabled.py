"""Parties that the table knows: by their value there, of the country that the text tells."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.names import Name, country, squeezed
from reftel.claims.text.acronyms import acronym
from reftel.claims.text.bearers import borne
from reftel.claims.text.dealings import sender
from reftel.claims.text.endings import LINKS
from reftel.claims.text.hosts import host_of
from reftel.claims.text.lexicon import heads, nationalities, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit, Known
    from reftel.claims.text.page import Page


def tabled(page: Page) -> Iterator[Name]:
    """Yield the parties that the table knows, each by its value there."""
    for hit in page.known.get("party", ()):
        known = hit.known
        if _coded(page.text, hit) or page.text[hit.start : hit.end] in page.once(borne):
            continue
        if _titular(page.text, hit):
            continue
        made = known.type == "company" and modelled(page.text, hit.start)
        made = made or _is_model(page.text, hit)
        if made or _marked(page.text, hit):
            continue
        end, short = _known_acronym(page, hit)
        value = short if short and not known.value.isupper() else known.value
        land = _elsewhere(page, hit)
        if land:
            value = short or squeezed(page.text[hit.start : hit.end])
        land, start = land or known.country, hit.start
        if known.type == "ministry" and known.name.isupper():
            start = of_nation(page, start)
        if known.type == "company" and (branch := branch_of(page, end)):
            end, value = branch, squeezed(page.text[start:branch])
        yield Name(start, end, value, known.type, land, "party/known", "party", short)


_OPENED = re.compile(r"\b[aAeE]l-\Z")
_SITE = re.compile(
    r"\s{1,2}(?:[Oo]ffice\s{1,2}|[Mm]edical\s{1,2})?(?:[Bb]uilding|Tower|Street|University|Hospital|Mosque|Hotel)\b"
)


def _titular(text: str, hit: Hit) -> bool:
    """Say whether a house or street only bears a word that calls a group: al-Velmar Building."""
    led = _OPENED.search(text, max(0, hit.start - 4), hit.start)
    return led is not None and _SITE.match(text, hit.end) is not None


def branch_of(page: Page, end: int) -> int:
    """Return where the country ends that tells a branch of a firm: Velmar Netherlands; or 0."""
    land = page.countries.get(end + 1)
    if (
        land is None
        or page.text[end] not in " \n"
        or not page.mixed(end, land.end)
        or _LONGER.match(page.text, land.end)
    ):
        return 0
    return land.end


_LONGER = re.compile(r" {1,2}[A-Z]|[-/]")


def _elsewhere(page: Page, hit: Hit) -> str:
    """Return the other country whose service has the plain name: Korean Ministry of Trade."""
    known = hit.known
    if not known.country or known.name.isupper() or not _plainly(known.name):
        return ""
    if known.type not in _OF_STATES:
        return ""
    land = country(page, hit.start, hit.start)
    if not land and known.type == "ministry":
        land = page.once(_host)
    return land if land not in {known.country, "US"} else ""


_OF_STATES = frozenset({"ministry", "agency", "organ", "force"})


@cache
def _plainly(name: str) -> bool:
    """Say whether a name has no word of its own: Ministry of Commerce, Cabinet Office."""
    row = [word.lower() for word in name.split()]
    plain = (word in words("common") or word in heads() or word in LINKS for word in row)
    return len(row) > 1 and all(plain)


def _host(page: Page) -> str:
    return host_of(sender(page))


def known_spans(page: Page) -> frozenset[tuple[int, int]]:
    """Return where parties of the table stand."""
    return frozenset((hit.start, hit.end) for hit in page.known.get("party", ()))


def _known_acronym(page: Page, hit: Hit) -> tuple[int, str]:
    """Return the acronym after a known name; one that begins otherwise is of a longer name."""
    end, short = acronym(page, hit.end)
    same = short[:1].lower() == page.text[hit.start].lower() or short == hit.known.value
    return (end, short) if same else (hit.end, "")


_MODEL = re.compile(r"\b(?:[A-Z]{1,4}-?\d{1,4}[A-Z]?)\s{1,2}\Z")


def modelled(text: str, start: int) -> bool:
    """Say whether a maker stands behind the model that it made: an EX-151 Velcopter."""
    last = text[start - 2]
    return (last.isdigit() or last.isupper()) and _MODEL.search(
        text, max(0, start - 10), start
    ) is not None


_TYPE = re.compile(
    r"\s{1,2}(?:\d{1,2}(?:\.\d{1,2})?\s?mm\b|\.\d{2,3}(?=\s)"
    r"|[A-Z]{1,3}-?\d{1,4}[A-Z]{0,2}(?![\w,.%]\d|\w|%)(?!\s{1,3}(?:percent|[a-z]+illion))"
    r"|\d{3}(?:-\d{2,3})?(?![\w,.%]\d|\w|%)"
    r"(?!\s{1,3}(?:percent|[a-z]+illion|[a-z]+s\b|(?:19|20)\d\d)))"
)


def _is_model(text: str, hit: Hit) -> bool:
    """Say whether a maker or an airline only tells a model or a flight: a Velmaz 747."""
    made = hit.known.type == "airline" or text[hit.start : hit.end].isalpha()
    return made and hit.known.type in {"company", "airline"} and before_model(text, hit.end)


def before_model(text: str, end: int) -> bool:
    """Say whether a model or a calibre stands behind a maker's name: a Velmaz 747."""
    return _TYPE.match(text, end) is not None


_MARKINGS = frozenset(["SBU"])
"""Letters that mark portions too: only behind their article a service."""
_THE = re.compile(r"(?:\b[Tt]he|\bTHE|\([Tt]he|[a-z](?:,| by| of| to| and))\s{1,3}\Z")
_REL = re.compile(r"(?i:rel to )\Z")
_PRODUCT = re.compile(
    r"[,.;]|\s{1,2}(?:with|trucks?|planes?|aircraft|jets?|helicopters?|vehicles?|engines?)\b"
)
_ONE = re.compile(r"\b[Aa]n?\s{1,2}\Z")


def _marked(text: str, hit: Hit) -> bool:
    """Say whether letters stand in a marking, or a maker's name for what it made: a Velmaz."""
    near = text[max(0, hit.start - 12) : hit.start]
    if near[-3:].lower() == "to " and _REL.search(near):
        return True
    if hit.known.name in _MARKINGS and not _THE.search(near):
        return True
    made = hit.known.type == "company" and near[-2:].lower() in {"a ", "n "}
    return made and _ONE.search(near) is not None and _PRODUCT.match(text, hit.end) is not None


_NUMBERED = re.compile(r"\d-$")
_CODE = re.compile(r"-\d\d\b")
_BRANCH = re.compile(
    r"\s{1,3}(?:(?!(?:Special|SYG|SRSG|Sec(?:retary|Gen)|Under|Deputy|Assistant|Resident|ResRep|Headquarters|HQ|Envoy"
    r"|High\s{1,3}Rep|Humanitarian\s{1,3}Coord)[\w-]*\b)[A-Z\d]|member|resolution|arms)|[-/]"
)
"""What makes of `UN` no party: a longer name, its members; its envoys and sanctions do not."""


def _coded(text: str, hit: Hit) -> bool:
    """Say whether letters count copies (`OIC-00`), or open a longer name (`UN Charter`)."""
    if text.startswith(" COLLECTIVE", hit.end) or _NUMBERED.search(text, hit.start - 2, hit.start):
        return True
    whole = hit.known.value == "UN" and _BRANCH.match(text, hit.end)
    return bool(whole) or _CODE.match(text, hit.end) is not None


def known_letters(page: Page) -> dict[int, Known]:
    """Return the known parties that stand by letters alone behind a bracket, by their place."""
    hits = page.known.get("party", ())
    return {hit.start: hit.known for hit in hits if page.text[hit.start - 1] == "("}


def of_nation(page: Page, start: int) -> int:
    """Return where the adjective of a nation right before a ministry begins: DUTCH MFA."""
    before = page.lower[max(0, start - 20) : start].split()
    nation = bool(before) and before[-1] in nationalities()
    return page.lower.rindex(before[-1], 0, start) if nation else start
