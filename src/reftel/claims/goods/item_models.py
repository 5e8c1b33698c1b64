"""What is told of the make and model of goods: Model 17, 9mm; F-16 C/D fighters; TDS 3054."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.shipping.containers import quantity_before
from reftel.claims.text.lexicon import nationalities
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.goods.item_words import Before
    from reftel.claims.text.anchors import Hit

TOLD = re.compile(
    r"(?<![\w.-])(?:(?:(?!(?:19|20)\d\d\s)\d+(?:,\d{3})*(?:\.\d+)?"
    r"(?:\s+(?:each|ea\.?|pcs\.?|units?|sets?|\([a-z -]+\)))?"
    r"|tons?\s+of|MT\s+of)\s+\"?"
    r"|of\s+\")(?P<run>(?:(?!\d+\s)[A-Z.\d&][\w.&/-]*\s+){1,6})$"
)
"""A number before capitals: what is counted is no name, 5 Alder Caliber Pistols."""
_CAPITALS = re.compile(r"(?<=\s)(?P<run>(?!(?:The|A|An|In|Its|This)\s)(?:[A-Z][\w-]*\s+){1,5})$")
SHORT = re.compile(
    r"\s*\(\s*(?:hereafter:?\s+)?['\"]?([A-Z][A-Za-z0-9]{1,9}(?:[ -](?:[IVX]{1,3}|\d+))?"
    r"|[A-Z]{1,4}-\d+[A-Z]?|\d\d-bit\s+[A-Z]{2,5}s?)['\"]?\s*\)"
)
_BORE = r"(?:\.\d{2,3}(?:/\d+)?|\d{1,2}(?:\.\d+)?(?:x\d+)?\s?(?:mm|MM|[Gg]auge|[Gg]a\.))"
_CALIBER = r"\s+(?:[Cc]al(?:iber)?|CAL(?:IBER)?)\b\.?"
MODEL_AFTER = re.compile(
    r",?\s+(?:[Mm]odel|MODEL)\s+(?:[Nn]o\.?\s*)?(?P<model>(?:[A-Z]{2,5}\s+)?[A-Z]?[\w-]*\d[\w-]*)"
    rf"|,\s+(?:[Cc]al(?:iber|\.)?\s+)?{_BORE}(?:{_CALIBER}|(?!\w|\s+(?:[a-z]{{4}}|[A-Z][a-z])))"
)
_CALLED = re.compile(rf"{MODEL_AFTER.pattern}$")
_BORED = re.compile(
    rf"(?:(?:[A-Z][\w&.]*(?:-[A-Z]\w*)?|&)\s+){{0,4}}(?:[Mm]odel\s+)?[A-Z&]*-?\d[\w&-]*,\s+"
    rf"{_BORE}(?:{_CALIBER})?\s+(?:[a-z-]+\s+)?$"
)
"""A make and model before the bore of arms: Glock Model 17, 9mm Pistols."""

_SORT = re.compile(
    r"(?:\s+[A-Z][a-z]{2,}){0,2}?\s+(?i:(?:(?:automatic|assault|sniper|self[- ]propelled|multiple"
    r"|cruise|ballistic|anti-ship|anti-tank|surface-to-air|guided|attack"
    r"|combat|transport|cargo|trainer|training|utility|fighter|jet|air-?\s?defen[cs]e|main|battle|infantry"
    r"|fighting|medium-range|short-range|long-range|nuclear|submarine-launched)\s+){0,3}(?:missile|rocket|aircraft|fighter|jet|plane"
    r"|helicopter|gunship|trainer|transport|tank|launcher|system|rifle|torpedo|bomb|carbine|vehicle"
    r"|carrier|howitzer|gun|drone|UAV|deterrent|MANPAD|SRBM|MRBM|IRBM|battery|bomber)(?:s|es)?)\b"
)
_SYSTEM = re.compile(r"\s+systems?\b(?!\s+(?:program|office|contract)s?\b)")
_VERSIONS = re.compile(r"\s[A-Z]/[A-Z]\b")
_SPARES = re.compile(r"\s+(?:spare\s+)?(?:parts|spares|components)\b", re.IGNORECASE)
_NICKNAME = re.compile(r"\s(?P<name>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?![\w-])")
"""The name that its users give to what a designation calls."""


_SALT = (
    r"(?:arsenide|carbide|nitride|oxide|dioxide|chloride|fluoride|sulfide|phosphide|cobalt"
    r"|copper|foam)"
)
_SHAPE = (
    r"(?:wafer|strip|sheet|bar|rod|billet|ingot|plate|foil|tube|tubing|pipe|wire|powder|pellet|cylinder|block|brick|crucible|blank"
    r"|ring|disc|disk|casting|forging|extrusion|fib(?:er|re)|fabric|cloth|yarn|thread|tape|prepreg|felt|mat|drum|sponge|cake"
    r"|target|electrode|granule|flake|crystal|preform|tow|coil|profile|slab|insert|liner|nozzle|casing|window|source|pin|capsule"
    r"|shot|panel|mirror|magnet|bushing|valve|fitting|flange|solution|residue|slurry|paste|scrap|turning|bead|film|mesh|rope"
    r"|cable|rail|beam|grease|sample|particle|concentrate|compound|briquette)"
)
_SHAPED = re.compile(
    rf"(?:\s+{_SALT})?(?:\s+(?:alloy|composite|metal|single))?\s+{_SHAPE}(?:s|es)?\b"
    rf"|\s+{_SALT}\b",
    re.IGNORECASE,
)
"""The shape that a material has: steel strip, gallium arsenide wafers."""


def model_told(words: str) -> str:
    """Return the model that stands last in the words of goods: furnace, model EX-70."""
    found = _CALLED.search(words) if "odel" in words.lower() else None
    return " ".join((found["model"] or "").split()) if found else ""


def shaped(text: str, grade: str, end: int) -> int:
    """Take in the shape of a material behind it."""
    found = _SHAPED.match(text, end) if grade == "material" else None
    return found.end() if found else end


@cache
def _nicknames() -> frozenset[str]:
    """Return the names of arms that are written with a capital, in lower case."""
    arms = (row["head"] for row in rows("item_heads") if row["class"] == "arms")
    return frozenset(head.lower() for head in arms if head[0].isupper())


def sorted_as(text: str, hit: Hit, grade: str, end: int) -> int:
    """Take in the plain noun after arms called by their model: M-600 rockets."""
    if grade == "arms" and hit.word.isupper() and (system := _SYSTEM.match(text, end)):
        return system.end()
    if grade != "arms" or not (hit.word[1:2].islower() or any(map(str.isdigit, hit.word))):
        return end
    versions = _VERSIONS.match(text, end)
    end = versions.end() if versions else end
    if noun := _SORT.match(text, end):
        return spared(text, noun.end())
    named = _NICKNAME.match(text, end)
    called = named["name"].lower() if named else ""
    known = called.removesuffix("s") in _nicknames() or (
        called.endswith("s") and not {called, called[:-1]} & nationalities().keys()
    )
    return spared(text, named.end() if named and known else end)


def spared(text: str, end: int) -> int:
    """Take in the parts of arms behind them: Hawk missile spare parts."""
    parts = _SPARES.match(text, end)
    return parts.end() if parts else end


def run(text: str, hit: Hit, lead: Before) -> Before:
    """Take in all words in capitals that follow a number: 10 Alder XDM Pistols."""
    small = text[hit.start : hit.start + 2]
    start = max(0, hit.start - 60)
    found = TOLD.search(text, start, hit.start) if small.istitle() else None
    if not found and small.istitle() and SHORT.match(text, hit.end):
        found = _CAPITALS.search(text, start, hit.start)
    if not found or found.start("run") >= lead.lead:
        return lead
    own = found.start("run")
    amount, start = quantity_before(text, own)
    return replace(lead, start=start, lead=own, bare=own, quantity=amount)


def bored(text: str, hit: Hit, lead: Before) -> Before:
    """Take in the make and model told before the bore of arms, and their number."""
    if "," not in text[max(0, lead.lead - 12) : lead.lead]:
        return lead
    found = _BORED.search(text, max(0, lead.lead - 60), hit.start)
    if not found:
        return lead
    amount, start = quantity_before(text, found.start())
    return replace(lead, start=start, lead=found.start(), bare=found.start(), quantity=amount)
