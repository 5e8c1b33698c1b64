"""Checks of the REF block, and of what the body cites, against each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.cable.header.mrn as numbers
from reftel.cable.header.posts import posts
from reftel.findings import Finding
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.cable.cable import Cable

_OWN_PARAGRAPH = re.compile(
    r"(?:[Ss]ee|SEE|in|IN|of|per|PER|[Pp]lease see)[ \n]+"
    r"(?:[Pp]ara(?:graph)?|PARA(?:GRAPH)?)s?[ \n]+"
    r"(\d{1,2})\b(?![ \n]*(?:of|OF|in|IN|,)?[ \n]*\(?(?:[Rr]ef|REF|of|OF|above ref))"
)


def itself(cable: Cable) -> Iterator[Finding]:
    """Report a telegram that refers to itself."""
    for item in cable.references:
        if item.mrn and item.mrn == cable.mrn:
            yield Finding("cable/self-reference", f"{item.text} is this telegram", item.span)


def repeated(cable: Cable) -> Iterator[Finding]:
    """Report a telegram that the REF block names twice."""
    seen: set[str] = set()
    for item in cable.references:
        if item.mrn and item.mrn in seen:
            yield Finding("cable/repeated-reference", f"{item.mrn} stands twice", item.span)
        seen.add(item.mrn or "")


def letters(cable: Cable) -> Iterator[Finding]:
    """Report letters that skip one."""
    last = ""
    for item in cable.references:
        if item.letter and last and len(item.letter) == len(last) == 1:
            skipped = ord(item.letter) - ord(last) - 1
            if skipped > 0:
                message = f"after {last} comes {item.letter}"
                yield Finding("cable/letter-gap", message, item.span)
        last = item.letter or last


def later(cable: Cable) -> Iterator[Finding]:
    """Report a reference to what was not yet written."""
    own = numbers.parts(cable.mrn or "")
    for item in cable.references:
        cited = numbers.parts(item.mrn or "")
        if not own or not cited or cited == own:
            continue
        years = numbers.full_year(cited.year) - numbers.full_year(own.year)
        ahead = years == 0 and cited.post == own.post and cited.serial > own.serial
        if years > 0 or ahead:
            yield Finding("cable/later-reference", f"{item.text} is later than this", item.span)


def unlisted(cable: Cable) -> Iterator[Finding]:
    """Report a reference whose post is in no table, and one without a year to be had."""
    for item in cable.references:
        cited = numbers.parts(item.mrn or "")
        if cited and cited.post not in posts():
            message = f"{item.text}: {cited.post} is no post that the table knows"
            yield Finding("cable/unlisted-origin", message, item.span)
        if item.kind == "telegram" and item.year_by == "unknown":
            message = f"{item.text}: no year is written, and the telegram has none"
            yield Finding("cable/undated-reference", message, item.span)
        if item.kind == "other":
            yield Finding(
                "cable/unread-reference", f"{item.text[:60]} is of no known kind", item.span
            )


def dangling(cable: Cable) -> Iterator[Finding]:
    """Report citations of letters and reftels that the REF block does not have."""
    held = {item.letter for item in cable.references if item.letter}
    for place, item in enumerate(cable.references):
        held |= set() if item.letter else {chr(ord("A") + min(place, 25))}
    for citation in cable.citations:
        absent = [letter for letter in citation.letters if letter not in held]
        if absent and cable.references:
            message = f"{citation.text}: the REF block has no {', '.join(absent)}"
            yield Finding("cable/dangling-citation", message, citation.span)
    if not cable.references:
        yield from _reftel(cable)


def _reftel(cable: Cable) -> Iterator[Finding]:
    for citation in cable.citations:
        if not citation.mrns and not citation.text.upper().startswith("SEP"):
            message = f"{citation.text}, but there is no REF block"
            yield Finding("cable/no-reference", message, citation.span)
            return


def uncited(cable: Cable) -> Iterator[Finding]:
    """Note lettered references that the body never cites, where it cites others by letter."""
    cited = {letter for citation in cable.citations for letter in citation.letters}
    whole = any(not citation.letters and citation.mrns for citation in cable.citations)
    idle = [item for item in cable.references if item.letter and item.letter not in cited]
    if idle and cited and not whole:
        letters = ", ".join(dict.fromkeys(item.letter or "" for item in idle))
        message = f"not cited in the body, where others are: ref {letters}"
        yield Finding("cable/uncited-reference", message, idle[0].span)


def paragraphs(cable: Cable) -> Iterator[Finding]:
    """Report `see paragraph 9` in a telegram of eight."""
    held = {node.number for node in cable.walk() if node.number is not None}
    if not held or cable.body is None:
        return
    for match in _OWN_PARAGRAPH.finditer(cable.legible, *cable.body):
        if int(match[1]) not in held and not _cited(cable, match):
            message = f"{' '.join(match[0].split())}: there is no paragraph {match[1]}"
            yield Finding("cable/no-such-paragraph", message, Span(*match.span()))


def _cited(cable: Cable, match: re.Match[str]) -> bool:
    """Say whether the paragraph is of another telegram."""
    place = Span(*match.span())
    return any(citation.span.meets(place) for citation in cable.citations)


REFERENCES: tuple[Callable[[Cable], Iterator[Finding]], ...] = (
    itself, repeated, letters, later, unlisted, dangling, uncited, paragraphs,
)  # fmt: skip
