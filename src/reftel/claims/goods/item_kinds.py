"""What a word before goods is: of the trade, a model, a nation, a doubt, or nothing of theirs."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

_MODEL = re.compile(
    r"(?:AN/[A-Z]{2,4}-\d+\w*|[A-Z][A-Za-z]{0,6}-?\d[\w/.-]*|\d{1,4}[A-Z]{1,6}(?:-\d[\w-]*)?"
    r"|[A-Z]{1,5}\d*-(?:[A-Z]-)?\d{1,4}[A-Z]{0,3}|[A-Z][a-z]{3,9}-(?:[IVX]{1,4}|[A-Z]))$"
)
_SUFFIX = re.compile(
    r"anti-[a-z]+|\d+-bit|.+-(?:origin|made|produced|built|manufactured?|designed|related|controlled|resistant"
    r"|provided|funded|financed|donated|era"
    r"|strength|density|purity"
    r"|grade|axis|range|use|lined|stabilized|coated|propellant|fueled|fired|guided|launched"
    r"|type|class|speed|power"
    r"|caliber|millimeter|mm|ton|liter|litre|gallon|pound|kilogram|meter|metre|cycle|foot|inch|tech|quality|performance|temperature|frequency"
    r"|stage|powered|based|source|grain|energy|voltage|flow|pressure|current|resolution|capacity|duty"
    r"|moving|making|forming|cutting|handling|processing|testing|measuring|winding|drying|cleaning|filling|boring"
    r"|grinding|rolling|spinning|drawing|bending|lifting|jamming|piercing|tipped|plated|reinforced|bonded"
    r"|rolled|drawn|forged|pressed|sintered|machined|treated|hardened|welded|mounted|borne|cooled|driven|proof|bound)$"
)
_ORIGIN = re.compile(r"(.+)-(?:origin|made|produced|built|manufactured?|designed)$")
_SIZE = re.compile(
    r"\.?\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?(?:-?(?:mm|cm|m|kg|foot|inch|ton|axis|caliber|kW|hp|MHz|GHz))?$"
)


@cache
def modifiers() -> Mapping[str, str]:
    """Return the class of each modifier that the table names."""
    return {row["word"]: row["class"] for row in rows("item_modifiers")}


@cache
def classes() -> Mapping[str, str]:
    """Return the class of each modifier; goods in one word modify what follows them."""
    exact = [row for row in rows("item_heads") if row["class"] not in {"weak", "counted"}]
    heads = {
        row["head"].lower(): "half" if row["class"] == "bulk" else "trade"
        for row in exact
        if " " not in row["head"]
    }
    return {**heads, **modifiers()}


@cache
def never() -> frozenset[str]:
    """Return acronyms that are no model of goods."""
    return frozenset(row["word"] for row in rows("item_never"))


def kind_of(word: str) -> str:
    """Say what a word before a head is; empty where it is no part of the item's name."""
    low = word.lower()
    if low in {"and", "or"}:
        return "and"
    if word == "US" or low.removeprefix("non-") in lexicon.nationalities():
        return "nation"
    if word[-1] in ".,;:)\"'":
        return ""
    if known := classes().get(low):
        return known
    return _shape(word, low)


def _shape(word: str, low: str) -> str:
    if origin := _ORIGIN.fullmatch(low):
        return "origin" if origin[1].replace(".", "").isalpha() else "loose"
    if _SUFFIX.fullmatch(low) or ("-" in low and _all_trade(low)):
        return "trade"
    if low == "model":
        return "named"
    if word.upper() not in never() and _MODEL.fullmatch(word) and not _SIZE.fullmatch(word):
        return "model"
    if _SIZE.fullmatch(word) and not word.isdigit():
        return "trade" if low.endswith("mm") else "loose"
    return ""


def _all_trade(word: str) -> bool:
    return all(classes().get(part) == "trade" for part in word.split("-"))
