"""Whether a cable deals with what one side asked of the other, and where we are spoken to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import cue_at, cues, past
from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

    from reftel.cable import Cable
    from reftel.claims.text.page import Mentions, Page
    from reftel.claims.text.passages import Layout
    from reftel.source import Span

_OURS = (
    r"(?:us\b|(?:the\s+)?USG\b|the\s+(?:U\.S\.|United\s+States)|Washington\b"
    r"|(?:the\s+|our\s+|visiting\s+|U\.S\.\s+)?(?:Pol|Emb|Econ|Pol-?[Ee]con|Pol-?[Mm]il)-?[Oo]ff"
    r"|(?:the\s+|our\s+|U\.S\.\s+)?(?:Ambassador|Amb\.|Charge|DCM|CDA|CG|Embassy|Post|post|A/S|U/S"
    r"|D/S|PDAS|DAS|Under\s+Secretary|Assistant\s+Secretary|Deputy\s+Secretary|[Cc]o[Dd]el|CODEL"
    r"|Senator|[Pp]ol\w*\s+[Cc]ouns\w*|[Ee]con\w*\s+[Cc]ouns\w*|Department)"
    r"|(?:the\s+|our\s+|an?\s+|visiting\s+)?(?:ESTH?|ECON|POL|PAO|RSO|[Ee]conomic|[Pp]olitical"
    r"|[Cc]onsular|[Cc]ommercial|[Ee]mbassy)[- ](?:[Oo]ffi\w+|[Oo]ffs?\b|[Cc]hief|staff)"
    r"|our\s+officers?|PAO\b|RSO\b)"
)
_TO_US = re.compile(rf"\s+(?:that\s+)?{_OURS}")
_MET_US = re.compile(rf"met\b[^.]{{0,60}}?\bwith\s+{_OURS}")
_WE_MET = re.compile(rf"\b{_OURS}\b[^.]{{0,60}}$")
_OF_OURS = re.compile(
    r"\b(?:our|U\.S\.|USG|American|Ambassador's|Embassy's|Pol[Oo]ff's)\s+"
    r"(?:\w+\s+){0,2}?$"
)

_NAMED = ("demarche", "non", "reftel", "aide")
_CLASS_LINE = re.compile(
    r"^(?:[A-Z] ?){5,24}(?:\s+SECTION[^\n]{1,20}?OF\s+\d+)?\s+"
    r"(?P<post>[A-Z][A-Z ]{2,24}?)\s+\d{5,6}\b",
    re.MULTILINE,
)
"""A class line whose number has no year: `S E C R E T LISBON 003519`."""


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("dealings") if row["class"] == kind)


def sender(page: Page) -> str:
    """Return whose message it is, in capitals without blanks; empty where nothing shows it."""
    return page.once(_sender)


def _sender(page: Page) -> str:
    if page.cable.mrn:
        return page.cable.mrn[2:].rstrip("0123456789")
    found = _CLASS_LINE.search(page.cable.source.text, 0, page.body().start)
    return found["post"].replace(" ", "") if found else ""


def from_washington(page: Page) -> bool:
    """Say whether a cable comes from the Department, or does not show whom it comes from."""
    return sender(page) in {"", "STATE", "SECSTATE"}


def tagged(cable: Cable) -> bool:
    """Say whether the TAGS of a cable are of the trade; loose words without a heading are."""
    if not cable.tags and not cable.mrn:
        return True
    return not _words("tag").isdisjoint(cable.tags)


_ENOUGH = 2


def names_trade(mentions: Mentions) -> bool:
    """Say whether a cable names regimes, ships, resolutions and arms enough to be of the trade."""
    named = {(c.kind, c.value) for c in mentions.of("control_regime", "vessel")}
    named |= {(c.kind, c.value) for c in mentions.of("instrument") if "UNSC" in c.value}
    goods = {c.value.lower() for c in mentions.of("item") if not c.attribute("generic")}
    return 2 * len(named) + len(goods) >= _ENOUGH


def trades(page: Page) -> bool:
    """Say whether a cable deals in goods: by its TAGS, or by what its subject speaks of."""
    return page.once(_trades)


def _trades(page: Page) -> bool:
    cable = page.cable
    if tagged(cable) or not _words("arms tag").isdisjoint(cable.tags):
        return True
    return _speaks_of(cable, "goods")


def _speaks_of(cable: Cable, *kinds: str) -> bool:
    """Say whether a word of these kinds stands in the subject."""
    low = cable.subject.text.lower() if cable.subject else ""
    return any(word in low for kind in kinds for word in _words(kind))


def surveys(page: Page) -> bool:
    """Say whether the subject is of a survey that a post writes for visitors and readers."""
    subject = page.cable.subject
    low = " ".join(subject.text.lower().replace("-", " ").split()) if subject else ""
    return any(word in low for word in _words("survey"))


def about_asks(page: Page) -> bool:
    """Say whether the subject speaks of goods, or of what governments ask of each other."""
    return _speaks_of(page.cable, "goods", "subject")


def speaks_of_asks(page: Page) -> bool:
    """Say whether the words of a demarche stand in a cable."""
    return bool(_asks().find_matches_as_indexes(page.closed.text))


@cache
def _asks() -> AhoCorasick:
    return automaton(_words("word"))


def spoken_to(layout: Layout) -> Cover:
    """Return the sentences in which somebody speaks to us, or of what we asked."""
    text, places = layout.text, cues(layout)
    told = [p for p in places.get("address", ()) if _TO_US.match(text, past(layout, p))]
    ours = [p for p in places.get("appeal", ()) if _OF_OURS.search(text, max(0, p - 40), p)]
    met = [p for p in places.get("meet", ()) if cue_at(layout, p) == "met" and _met(text, p)]
    with_us = [hit.start for hit in layout.page.known.get("title", ()) if _talks(text, hit.start)]
    heard = {layout.sentence(position) for position in (*told, *ours, *met, *with_us)}
    return Cover(heard | _of_asks(layout))


def _met(text: str, position: int) -> bool:
    """Say whether one of ours met somebody, or somebody met one of ours."""
    near = _WE_MET.search(text, max(0, position - 90), position)
    return bool(near or _MET_US.match(text, position))


_TALK = re.compile(
    r"\b(?:conversation|discussion|meeting|telcon|call|lunch|dinner|breakfast|exchange|session)\b"
    r"[^.;]{0,30}?\bwith\s+(?:(?:the|our|visiting|both)\s+)?$"
)
_US_HERE = re.compile(_OURS)


def _talks(text: str, position: int) -> bool:
    """Say whether one of ours stands where a talk with him is told of: a call with the DCM."""
    if "with" not in text[max(0, position - 15) : position] or not _US_HERE.match(text, position):
        return False
    return _TALK.search(text, max(0, position - 70), position) is not None


def _of_asks(layout: Layout) -> set[Span]:
    """Return the paragraphs that speak of a demarche, a non-paper or the telegram referred to."""
    found = {p for p in cues(layout).get("paper", ()) if cue_at(layout, p).startswith(_NAMED)}
    passages = filter(None, (layout.passage(position) for position in found))
    return {passage.top.span for passage in passages}
