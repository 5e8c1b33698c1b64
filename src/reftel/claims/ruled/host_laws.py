"""Laws whose land a cable does not say because it is the one that it is about: the host."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import host_of
from reftel.claims.text.lexicon import land_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims.ruled.statutes import Find
    from reftel.claims.text.page import Page

_OF_TRADE = re.compile(
    r"EXPORT|IMPORT|FOREIGN-TRADE|CUSTOMS|GOODS|STRATEGIC|WEAPONS|WMD|FIREARMS|TERRORIS|PROCEEDS"
    r"|MONEY-LAUNDERING|EXPLOSIVES|ORDINANCE|CATCH-ALL|CRIMINAL-CODE|PENAL-CODE|TERROR|^(?:LAW|DECREE|DECREE-LAW|SRO|UKAZ)-\d"
)
_NAME = re.compile(r"\b[A-Z][a-z]+")
_YEAR = re.compile(r"((?:LAW|DECREE|ACT|ORDINANCE|RESOLUTION|ORDER)-\d+)-(?:19|20)\d\d")
_ABROAD = re.compile(r"[A-Z]{2}-|INTERNATIONAL|UNITED-NATIONS|EUROPEAN|WORLD")
_OURS = re.compile(r"\b(?:U\.?\s?S\.?|USG|American|Congress|Commerce|Treasury|Washington)(?!\w)")


def at_home(page: Page, finds: Iterable[Find]) -> list[Find]:
    """Return laws of the trade that nobody owns as those of the land that a cable is about."""
    finds = list(finds)
    if not any(find.type == "law" for find in finds):
        return finds
    host = page.once(_host)
    finds = _dated(finds)
    return [_owned(page, find, host) for find in finds] if host else finds


def _dated(finds: list[Find]) -> list[Find]:
    """Return laws called by their number alone with the year that the cable told once."""
    years = {found[1]: find.value for find in finds if (found := _YEAR.fullmatch(find.value))}
    return [find._replace(value=years.get(find.value, find.value)) for find in finds]


def _owned(page: Page, find: Find, host: str) -> Find:
    if find.type != "law" or _ABROAD.match(find.value) or not _OF_TRADE.search(find.value):
        return find
    before = page.text[max(0, find.start - 120) : find.start]
    lands = {land_of(word.lower()) for word in _NAME.findall(before)} - {""}
    if _OURS.search(before) or (lands and host not in lands):
        return find
    return find._replace(value=f"{host}-{find.value}")


def _host(page: Page) -> str:
    """Return the land of the post that writes, else of the one to which Washington writes."""
    if host := host_of(sender(page)):
        return host
    lands = {host_of(_letters(station.post or station.name)) for station in page.cable.to}
    return lands.pop() if len(lands) == 1 else ""


def _letters(name: str) -> str:
    return re.sub(r"^(?:AM)?(?:EMBASSY|CONSUL)|[^A-Z]", "", name.upper())
