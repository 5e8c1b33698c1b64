"""Who governs, told without a land: the government, the regime, the Velmar administration."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.sides.peoples import FREE, Actor
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import host_of
from reftel.claims.text.lexicon import (
    governments,
    heads,
    is_ordinary,
    land_called,
    nationalities,
    things,
)
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page


def governing(page: Page) -> Iterator[Actor]:
    """Yield governments and regimes that no name of a land tells, and the force of one."""
    yield from _under(page)
    yield from _ruling(page)
    yield from _plainly(page)
    yield from _of_leaders(page)
    yield from _authorities(page)


_UNDER = re.compile(
    r"\b[Tt]he\s{1,2}"
    r"(?P<name>(?:(?:Al|al|Ben)[ -])?[A-Z][a-z]{3,}(?:-(?:[A-Z][a-z]+|led))?|[A-Z]{2,5}(?:-led)?)"
    r"\s{1,2}(?P<what>administration|government|regime|Administration|Government)\Z"
)


def _under(page: Page) -> Iterator[Actor]:
    """Yield a government called by who leads it or what it is: the Velmar administration."""
    text, body = page.text, page.body().start
    for word in ("administration", "government", "regime"):
        for at in found_at(page.lower, word, body):
            match = _UNDER.search(text, max(body, at - 40), at + len(word))
            if match and not text[at + len(word)].isalnum() and _led_by(match["name"]):
                if word == "regime" and match["name"].isupper():
                    continue  # Letters before it are those of rules: the FTZ regime.
                yield Actor(match.span(), squeezed(match[0]), "government")


def _led_by(name: str) -> bool:
    """Say whether a word before `government` tells who leads it, and no nation or level."""
    low = name.lower().removesuffix("-led")
    known = land_called(low) != "" or low.upper() in things() or low.upper() in governments()
    known = known or low in nationalities() or low in heads() or low in _PRESIDENTS
    return not (known or is_ordinary(name))


_RULE = re.compile(
    r"(?:control|sanctions|proliferation|export|safeguards|inspections?|verification|tax|legal|visa"
    r"|licensing|treaty|MTCR|customs|import|trade|regulatory|prior)\s{1,3}regime"
)


def _ruling(page: Page) -> Iterator[Actor]:
    """Yield `the regime` where no regime of rules is spoken of: that of the land told of most."""
    text, body = page.text, page.body()
    places = [at for at in found_at(text, "the regime", body.start) if text[at - 1].isspace()]
    if not places or _RULE.search(text, *body):
        return
    lands = page.once(mentioned).most_common(4)
    host = host_of(sender(page))
    land = next((one for one, _ in lands if one not in {"US", ""}), "")
    if land == host and land in FREE:
        land = next((one for one, _ in lands if one not in {"US", "", host}), "")
    for at in places if land else ():
        if not text[at + 10 : at + 11].isalnum():
            yield Actor((at, at + 10), f"GOV-{land}", "government")


_PRESIDENTS = frozenset(["reagan", "bush", "clinton", "obama"])
"""Whose administration is the United States' own."""


def mentioned(page: Page) -> Counter[str]:
    """Count how often each country is spoken of, to tell one GOC from another."""
    kinds = ("place", "nation", "people")
    return Counter(hit.known.country for kind in kinds for hit in page.known.get(kind, ()))


_PLAIN = re.compile(
    r"(?<![\w-])[Tt]he\s{1,2}(?:(?:new|current|previous|present|next|outgoing|incoming|interim|ruling)\s{1,2})?"
    r"(?P<what>(?i:government)|military)"
    r"(?=(?:'s|,s)\s{1,3}(?![A-Z])|\s{1,3}an?\s|\s{0,2}(?!,s\b)[.,;:)]|\s{1,3}(?:(?:and|or)(?!\s{1,3}(?:[a-z-]+(?:al|ic|ary)|civil|security)\s{1,3}[a-z])|but|as|is|was|has|had|will|would|should|could|can|may|might|must|does"
    r"|did|to|that|which|who|at|by|for|from|in|on|with|not|also|then|still|itself|sees|wants|needs"
    r"|hopes|believes|plans|intends|takes|took|made|makes|says|said|told|gave|lacks|continues|speaks|knows|runs|plays|remains|opposes|supports|seeks|appears|seems|fears|controls|acts|views|considers|\w{3,}ed)\b)"
)


def _plainly(page: Page) -> Iterator[Actor]:
    """Yield the government and the military of the land told of most, and all lands together."""
    text, body = page.text, page.body().start
    for at in found_at(text, "international community", body):
        yield Actor((page.article(at), at + 23), "(international community)", "group")
    land = page.once(_spoken_of)
    for at in found_at(text, "coalition", body) if land else ():
        match = _RULING.search(text, max(body, at - 44), at + 9)
        if match and not _FOLLOWED.match(text, at + 9):
            yield Actor(match.span(), f"GOV-{land}", "government")
    values = {"government": f"GOV-{land}", "military": f"({land} military)"} if land else {}
    for word, value in values.items():
        for at in found_at(page.lower, word, body):
            match = _PLAIN.search(text, max(body, at - 18), at + 40)
            if match and match.start("what") == at:
                yield Actor(match.span(), value, "government" if word == "government" else "force")


_RULING = re.compile(
    r"(?<![\w-])(?:[Tt]he\s{1,3})?(?:new|ruling|governing|center-right|center-left|centre-right|centre-left|grand|current"
    r"|outgoing)\s{1,3}(?:[A-Z][a-z]+\s{1,3}|four-party\s{1,3}|two-party\s{1,3})?coalition\Z"
)
_FOLLOWED = re.compile(
    r"\w|-|\s{1,3}(?:forces|troops|partners?|agreement|talks|government|part(?:y|ies)|members?|of|against|to|for)\b"
)
"""What makes of a coalition no government: its forces, its agreement; one against or of others."""


def _spoken_of(page: Page) -> str:
    """Return whose the government is: the host's, unless a cable speaks more of another land."""
    lands = page.once(mentioned)
    most = next((one for one, _ in lands.most_common(4) if one not in {"US", ""}), "")
    host = host_of(sender(page))
    return host if lands[host] * 3 > lands[most] * 2 else most


_HIS = re.compile(
    r"(?:'s|,s)\s{1,3}(?:regime|government|administration)\b(?!\s{1,3}(?:officials?|change))"
)


def _of_leaders(page: Page) -> Iterator[Actor]:
    """Yield the government of a leader known by name: Velmar's regime."""
    for hit in page.known.get("leader", ()):
        match = _HIS.match(page.text, hit.end) if hit.start >= page.body().start else None
        if match:
            kin = 3 * page.lower.startswith(("al-", "el-"), hit.start - 3)
            span = (hit.start - kin, match.end())
            yield Actor(span, squeezed(page.text[slice(*span)]), "government")


_AUTHORITIES = re.compile(
    r"\b(?<!pursuant to )(?<!under )[Aa]uthorities\s{1,3}(?:of|in)\s{1,3}(?:the\s{1,3})?\Z"
)


def _authorities(page: Page) -> Iterator[Actor]:
    """Yield the authorities of a land told behind them: the authorities in Ruritania."""
    body = page.body().start
    for hit in page.known.get("place", ()):
        if hit.start >= body and hit.known.type == "country":
            match = _AUTHORITIES.search(page.text, max(body, hit.start - 24), hit.start)
            if match:
                yield Actor((match.start(), hit.end), f"GOV-{hit.known.country}", "government")
