"""By whom sanctions are imposed and on whom, as parts of a value."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.ruled.laws import owner
from reftel.claims.text.hosts import host_of
from reftel.claims.text.lexicon import land_called
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims.ruled.statutes import Find
    from reftel.claims.text.page import Page

_AMERICAN = re.compile(
    r"U\.?\s?S|united states|treasury|ofac|inksna|helms|our\b|e\.?\s?o\b", re.IGNORECASE
)
_NATIONS = re.compile(r"U\.?\s?N|united nations|(?:un\s+)?security council", re.IGNORECASE)
_UNION = re.compile(r"(?:EU|european union)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:EU|European|HMG|UK|British|UN|U\.N\.|UNSC\w*|United\s+Nations|Security\s+Council)(?!\w)"
)
_END = re.compile(r"[.;!?]\s")
_OWNER = re.compile(r"(?P<owner>.+?)[',]s?\s+(?P<rest>\S.*)")
_STATE = re.compile(
    r"^(?:government|regime|leadership|islamic republic|republic)\s+of\s+(?:the\s+)?"
    r"|\s+(?:government|regime|leadership)$", re.IGNORECASE,
)  # fmt: skip
_CODED = re.compile(r"[A-Z]{2}(?:-|$)")
_BARE = re.compile(r"(?P<by>[A-Z]{2}(?:-[A-Z]{2})?)-(?P<noun>SANCTIONS|EMBARGO|ARMS-EMBARGO)")
_FULLER = r"{by}-(?:ARMS-)?{noun}-[A-Z]{{2}}"
_JOINED = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")


def issuer(words: str | None) -> str:
    """Return whose act it is: a land's code, UN, EU; several in order; empty where none is told."""
    parts = [_issuer(part) for part in _JOINED.split(" ".join((words or "").split()))]
    return "-".join(dict.fromkeys(filter(None, parts)))


def _issuer(words: str) -> str:
    if _NATIONS.match(words):
        return "UN"
    if _UNION.match(words):
        return "EU"
    return "US" if _AMERICAN.match(words) else owner(words)


def implied(text: str, start: int, end: int) -> str:
    """Return one's own land for what a sentence says of nobody else; empty where others impose."""
    found = _END.search(text, end, end + 200)
    first = max(text.rfind(mark, max(0, start - 300), start) for mark in (". ", ".\n", "\n\n"))
    others = _OTHERS.search(text, max(0, first), found.start() if found else end + 200)
    return "" if others else "US"


def target(words: str) -> str:
    """Return on whom: a land by its code, what is of a land behind the code, else the name."""
    told = " ".join(words.split()).removeprefix("the ")
    if code := _lands(told):
        return code
    owned = _OWNER.fullmatch(told)
    if owned and owned["rest"][0].isupper():
        return target(owned["rest"])
    first, _, rest = (owned["owner"], "", owned["rest"]) if owned else told.partition(" ")
    code = lexicon.land_of(first.lower()) if rest[:1].islower() else ""
    return "-".join([code or first.upper(), *rest.upper().split()])


def _lands(words: str) -> str:
    """Return the codes of lands, also told by their capitals; empty where another is among them."""
    parts = [_STATE.sub("", part) for part in _JOINED.split(words)]
    codes = [land_called(part) or host_of(part.upper()).replace("US", "") for part in parts]
    return "-".join(codes) if all(codes) else ""


def value(by: str, noun: str, whom: str) -> str:
    """Return the value of an act: who imposes it, what sort it is, on whom it lies."""
    return "-".join(filter(None, (by, *noun.upper().split(), whom)))


def of_land(whom: str) -> bool:
    """Say whether a part of a value is a land, or what is of a land."""
    return bool(_CODED.match(whom))


def settled(page: Page, finds: Iterable[Find]) -> list[Find]:
    """Return acts with what the cable tells of them elsewhere, where it tells of one alone.

    U.S. sanctions are those on Kenya where no other American ones are told of; the designation of
    a bank is the one whose author is named once. Those of the United Nations lie on the one land
    under sanctions of which the cable speaks.
    """
    finds = list(finds)
    values = {find.value for find in finds if find.type == "sanctions"}
    told = {one: _settled(page, one, values) for one in values}
    return [
        find if find.generic or find.type != "sanctions" else find._replace(value=told[find.value])
        for find in finds
    ]


def _settled(page: Page, act: str, values: Iterable[str]) -> str:
    """Return the one value by which an act is told of more fully, else its own."""
    fuller: list[str] = []
    if found := _BARE.fullmatch(act):
        fuller = [one for one in values if re.fullmatch(_FULLER.format(**found.groupdict()), one)]
        lands = () if fuller or "US" in act else page.once(_under_sanctions)
        fuller += [f"{act}-{code}" for code in lands]
    elif act.startswith("DESIGNATION-"):
        fuller = [one for one in values if one.endswith(f"-{act}")]
    return fuller[0] if len(fuller) == 1 else act


def _under_sanctions(page: Page) -> frozenset[str]:
    """Return the codes of the lands under sanctions that a cable names."""
    return frozenset(land_called(found[0]) for found in _embargoed().finditer(page.text))


@cache
def _embargoed() -> re.Pattern[str]:
    codes = {row["code"] for row in rows("sanctioned")}
    names = [name for one in lexicon.countries() if one.iso in codes for name in one.names]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
