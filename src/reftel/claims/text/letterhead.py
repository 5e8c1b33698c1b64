"""Who and what the heading and the last line name: subject, classifier, attention, signature."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import (
    heads,
    is_sign,
    nationalities,
    symbols,
    titles,
    words,
)
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable
    from reftel.claims.text.page import Page

_SUBJECT = re.compile(
    r"^[ \t]*(?:SUBJECT|SUBJ|Cable title)[ \t]*:[ \t]*(?P<words>\S.*(?:\n(?!\s*(?:REF|Ref|Tags"
    r"|Classified|\n|¶?\s*1\.)).*)*)"
    r"|^Cable title:\s*(?P<title>.+)",
    re.MULTILINE | re.IGNORECASE,
)
_REFS = re.compile(r"\s+\(?\b(?:REFS?|REFTELS?)\b\s*[:(].*|\n\s*\n.*", re.DOTALL)
_BY = re.compile(
    r"\bCLASSIFIED\s+BY\b:?\s*(?:\([A-Z]{1,3}\)\s*)?(?:CLASSIFIED\s+BY:?\s*)?(?P<who>.{3,200}?)"
    r"(?=[,.;:]?\s*\b(?:for\s+)?(?:re\s?a\s?s\s?o\s?n\s?s?|E\.?O\.?|per)\b|\n\s*\n|\s{2,}(?:reasons?)|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_WRITTEN = re.compile(r"[A-Za-z\u00c0-\u024f\"'.-]+")
_WORD = re.compile(r"[^\s,;:()]+")
_CALL = re.compile(r"\b(?:for|pass|attn)\b")
_ELSE = re.compile(r"\s*(?:TAGS|SUBJ(?:ECT)?|REFS?|E\.?O|Classified|TO|FM|INFO)\b", re.IGNORECASE)
_SIGNED = re.compile(r"(?:^|[.:\n\r]|\s{2})\s*([A-Z][A-Za-z'-]+(?:[ ][A-Z][A-Za-z'.-]+){0,2})\s*\Z")
_BLOTTED = re.compile(r"(?>(?:[Xx]{4,}\s*+)+)(?=\S)")
"""What is struck out before a signature."""
_EXERCISE = re.compile(r"[\s.](?P<name>[A-Z][A-Z'-]{2,})\s+EXERCISE\s*\Z")
"""A sender's name before the word with which an exercise telegram ends."""
_LAST = re.compile(r"[A-Za-z]")
_RULE = ' \t\r\n=*#"0123456789'
_LOUD = re.compile(r"(?P<before>\S+)\s+(?P<name>[A-Z][A-Z'-]{2,})\Z")
"""A word in capitals that ends the last line: `for reply by Friday. End comment MARR`."""


def subjects(page: Page) -> list[Span]:
    """Return where the heading speaks in words: the title of the record and its subject lines."""
    raw = page.cable.source.text
    found = []
    for match in _SUBJECT.finditer(raw, 0, page.body().start):
        group = "words" if match["words"] else "title"
        cut = _REFS.search(raw, *match.span(group))
        found.append(Span(match.start(group), cut.start() if cut else match.end(group)))
    title = page.cable.places.get("title")
    place = page.cable.places.get("subject")
    extra = [span for span in (title, place) if span and not any(span.meets(old) for old in found)]
    return sorted([*found, *extra])


def in_words(page: Page, place: int) -> bool:
    """Say whether a place lies where the heading speaks in words."""
    return any(start <= place < end for start, end in page.once(subjects))


def classifiers(page: Page) -> Iterator[tuple[Span, str]]:
    """Yield the name and title of who classified, at each place where it stands."""
    raw, told = page.cable.source.text, False
    for match in _BY.finditer(raw, 0, page.body().start):
        start, end = match.span("who")
        for part in re.finditer(r"[^,;]+", raw[start:end]):
            base = start + part.start()
            if name := _name(raw, base, start + part.end()):
                told = True
                yield name, " ".join(raw[base : name.start].split())
                break
    if not told:
        yield from _as_read(page.cable)


def _as_read(cable: Cable) -> Iterator[tuple[Span, str]]:
    """Yield the classifier whom the reader found, also behind a line that noise parts."""
    by, place = cable.classified_by, cable.places.get("classified_by")
    if by and by.name and place:
        words = r"\s+".join(map(re.escape, by.name.split()))
        if found := re.compile(words).search(cable.source.text, *place):
            yield Span(*found.span()), by.title or ""


_ADDRESSED = frozenset(
    ["Ambassador", "AMBASSADOR", "Amb.", "Charge", "CHARGE", "DCM", "CDA",
     "DAS", "PDAS", "A/S", "U/S"]
)  # fmt: skip


_LATER = frozenset(["Jr", "JR", "Sr", "SR", "II", "III"])
"""What stands behind the name of a son."""


def _name(raw: str, start: int, end: int) -> Span | None:
    """Return the two to four words of a name that stand last, behind any words of a title."""
    found = list(_WORD.finditer(raw, start, end))
    for i in range(len(found) - 1, -1, -1):
        if titular(found[i][0]):
            # A surname alone stands with its title: Ambassador Marr.
            alone = len(found) - i == 2 and found[i][0] in _ADDRESSED
            found = found[i + (not alone) :]
            break
    if found and found[-1][0].rstrip(".") in _LATER:
        found.pop()
    if len(found[-1:]) and len(found[-1][0]) < 3:
        return None
    if not 2 <= len(found) <= 4 or not all(_WRITTEN.fullmatch(match[0]) for match in found):
        return None
    return Span(found[0].start(), found[-1].end() - found[-1][0].endswith("."))


def titular(word: str) -> bool:
    """Say whether a word belongs to a title or an office, not to a person's name."""
    low = word.lower().rstrip(".")
    return (
        low in words("role_words") or low in _title_words() or low in heads() or "/" in word
        or low in nationalities() or word in symbols() or word in {"DAS", "DCM", "CDA", "PAO"}
    )  # fmt: skip


@cache
def _title_words() -> frozenset[str]:
    return frozenset(word for title in titles() for word in title.split())


def calling(page: Page) -> list[Span]:
    """Return the lines of the heading that call somebody to attention."""
    return page.once(_lines)


def _lines(page: Page) -> list[Span]:
    raw, at, found = page.cable.source.text, 0, []
    for call in _CALL.finditer(page.lower, 0, page.body().start):
        if call.start() < at:
            continue
        first, at = raw.rfind("\n", 0, call.start()) + 1, raw.find("\n", call.end())
        at = len(raw) if at < 0 else at
        if not _ELSE.match(raw, first):
            found.append(Span(first, min(at, page.body().start)))
    return found


def signature(page: Page) -> Span | None:
    """Return where the sender's name stands at the end, also where it is glued to the text."""
    place = page.cable.places.get("signature")
    if place:
        first = max(0, place.start - 40)
        if before := _EXERCISE.search(page.cable.source.text, first, place.end):
            return Span(*before.span("name"))
        blotted = _BLOTTED.match(page.cable.source.text, *place)
        return Span(blotted.end(), place.end) if blotted else place
    raw = page.cable.source.text
    close = page.body().end if _LAST.search(raw, page.body().end) else len(raw)
    base = max(0, close - 80)
    tail = raw[base:close]
    tail = tail.rstrip(_RULE)
    tail = tail.removesuffix(" .").rstrip(_RULE)
    if (loud := _LOUD.search(tail)) and _closing(loud):
        return Span(base + loud.start("name"), base + loud.end())
    match = _SIGNED.search(tail)
    if match is None:
        return None
    found = [word for word in re.finditer(r"\S+", match[1]) if not _struck(word[0])]
    if not found or (found[-1][0].lower() in words("common") and not found[-1][0].isupper()):
        return None
    return Span(base + match.start(1) + found[0].start(), base + match.end(1))


def _closing(loud: re.Match[str]) -> bool:
    """Say whether a word in capitals behind small letters, or words that end a text, is a name."""
    before, name = loud["before"], loud["name"]
    ends = before.islower() or before in {"CONSIDERED", name} or _struck(before)
    return ends and not is_sign(name)


def _struck(word: str) -> bool:
    """Say whether a word before a signature is none of it: `END COMMENT. BELL`, `XXXX BELL`."""
    low = word.lower().rstrip(".")
    return set(low) == {"x"} or low in _NOBODY


_NOBODY = frozenset(
    ["end", "text", "comment", "points", "summary", "nonpaper", "unclassified", "confidential"]
)
"""Words at the end of a text that sign nothing: a part that ends, the class in the footer."""
