"""Documents of regimes and meetings: numbered ones, drafts, letters, papers, agendas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.anchors import anchors, windows
from reftel.claims.written.letters import letters
from reftel.claims.written.paper_codes import codes
from reftel.claims.written.paper_numbers import NUMBERED, numbers
from reftel.claims.written.paper_short_names import shortened
from reftel.claims.written.paper_slots import slots_of
from reftel.claims.written.paper_subjects import of_subject
from reftel.claims.written.papers import Find, papers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Reference
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


_SHORT, _LONG = 60, 120
"""Letters of a reference that is no telegram, and of one that tells who published it."""
_PUBLISHED = re.compile(
    r"\b(?:press|news\w*|times|post|journal|report|article|notice|letter|memo\w*|note|statement)\b",
    re.IGNORECASE,
)
_TELEGRAM = re.compile(r"(?:septels?|reftels?|previous|notal)\W*(?:\(notal\)\W*)?", re.IGNORECASE)
"""How a telegram is referred to without its number."""
_OF_LAW = re.compile(r"(?:section|article|chapter|part|para(?:graph)?)\s+\d", re.IGNORECASE)


def find_documents(page: Page) -> Iterator[Claim]:
    """Yield documents in order; a number of a series is read with the year of the cable."""
    finds = [
        *_of_references(page.cable.references),
        *of_subject(page),
        *codes(page),
        *shortened(page),
    ]
    spans = list(windows(anchors(page, "document"), 90, 90, len(page.text)))
    for start, end in spans:
        finds += numbers(page, start, end)
    finds += papers(page, spans)
    finds += letters(page)
    for find in sorted(_apart(page.text, finds), key=lambda find: (find.start, -find.end)):
        yield page.claim("document", (find.start, find.end), find.value, "documents",
                         slots=list(slots_of(page, find)), attributes=find.facts)  # fmt: skip


def _apart(text: str, finds: list[Find]) -> Iterator[Find]:
    """Drop what overlaps an earlier find, but for the paper that its number tells.

    A title with its number in parentheses is one.
    """
    held: Find | None = None
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.facts.get("nested"):
            yield find
            continue
        if held and (find.start < held.end or _same(text, held, find)):
            held = find if _numbered(held, find) else held
            continue
        if held and "number" in find.facts and _tells_number(text, held, find):
            close = find.end + (text[find.end : find.end + 1] == ")")
            facts = held.facts | _further(text[held.end : find.start], held) | find.facts
            find = Find(held.start, close, find.value, facts)  # noqa: PLW2901 -- the two are one
        elif held:
            yield held
        held = find
    if held:
        yield held


def _tells_number(text: str, held: Find, find: Find) -> bool:
    """Say whether a number in brackets, or a code behind a comma, is that of the paper held."""
    between = text[held.end : find.start].strip()
    if between == "(" or (between == "," and "body" in find.facts and "type" in held.facts):
        return True
    return "number" not in held.facts and _GOES_ON.fullmatch(between) is not None


_GOES_ON = re.compile(
    r"(?:(?:on|of|for|to|about|regarding|concerning|between|from|in|with|by)\s[^.;,:()]{3,110}"
    r"|[\"'\u2018\u201c][^\"\u201d()]{3,110}[\"'\u2019\u201d])\s*\(|as",
    re.IGNORECASE,
)
"""What a paper is on, its title, or the word by which its number is told."""
_LED = re.compile(r"\A(?:on|of|about|regarding|concerning)\s+", re.IGNORECASE)


def _further(between: str, held: Find) -> dict[str, str | bool]:
    """Return the title that goes on, or stands in quotes, between a paper and its number."""
    words = " ".join(between.strip(" (\r\n").split())
    if not _GOES_ON.fullmatch(f"{words} (") or words.casefold() == "as":
        return {}
    if told := str(held.facts.get("title") or ""):
        return {"title": f"{told} {words}"}
    words = _LED.sub("", words)
    return {"title": words.strip("\"'\u2018\u2019\u201c\u201d")}


def _numbered(held: Find, find: Find) -> bool:
    """Say whether a find that reaches further tells the number of the paper held."""
    return find.end > held.end > find.start and "number" in find.facts.keys() - held.facts.keys()


def _same(text: str, held: Find, find: Find) -> bool:
    """Say whether a paper in apposition is the one whose number was just told."""
    whose = held.facts.get("submitter")
    return (
        "series" in held.facts and bool(whose) and whose == find.facts.get("submitter")
        and text[held.end : find.start].strip() == ","
    )  # fmt: skip


def _of_references(named: Iterable[Reference]) -> Iterator[Find]:
    """Yield what the REF block names that is no telegram."""
    for item in filter(_is_paper, named):
        words = " ".join(item.text.split())
        yield Find(*item.span, words, {"where": "REF", "type": item.kind})


def _is_paper(item: Reference) -> bool:
    """Say whether a reference is a paper: one in many words only where it is called one."""
    if (
        item.kind == "telegram"
        or _TELEGRAM.fullmatch(item.text.strip())
        or NUMBERED.search(item.text)
        or _OF_LAW.match(item.text)
    ):
        return False
    size = len(item.text)
    return size <= _SHORT or (size <= _LONG and _PUBLISHED.search(item.text) is not None)
