"""A cable at the release gate: each paragraph, or each part of it that has a mark of its own."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import decode
from reftel.findings import ReftelError
from reftel.marking import Audience, LeakReport, Portion, Release, leaks, release
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reftel.cable import Cable, Paragraph
    from reftel.marking import Marking


def find(name: str, store: str) -> Cable:
    """Return the one cable in a file, or that of an MRN in the store."""
    if not Path(name).is_file():
        from reftel.store import open_store  # noqa: PLC0415 -- a file needs no store

        with open_store(store, create=False) as opened:
            return opened.cable(name)
    from reftel.cable import read_path  # noqa: PLC0415 -- the store reads by itself

    found = list(islice(read_path(name), 2))
    if len(found) > 1:
        raise ReftelError(f"{name} holds several cables: import it, and name one by its number")
    if not any(cable.source.text.strip() for cable in found):
        why = " ".join(each.message for cable in found for each in cable.findings)
        raise ReftelError(f"no cable in {name}: give a file that holds one. {why}".rstrip())
    return found[0]


def rule(cable: Cable, to: Audience | str, on: date | None = None) -> Release:
    """Pass every paragraph of a cable through the gate."""
    return release(portions(cable), to, on)


def read_draft(path: Path) -> str:
    """Return a draft's text; what cannot be read as words is refused, it would leak unseen."""
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise ReftelError(f"{path} cannot be read: {fault.strerror}") from None
    text = decode(data).text
    if "\0" in text or data.startswith((b"%PDF", b"{\\rtf", b"PK\3\4")):
        raise ReftelError(f"{path} is no plain text: save the draft as text, and name that file")
    if not text.strip():
        raise ReftelError(f"{path} holds no words")
    return text


def proofread(
    draft: str,
    cables: Iterable[tuple[str, Cable]],
    to: Audience | str,
    on: date | None = None,
) -> LeakReport:
    """Say what a draft tells that cables withhold, less what one of them lets be told.

    Subject and heading count too: references, posts, names of those who classified. Portions are
    named with their cable: `05UTOPIA1 3`.
    """
    named = [
        Portion(f"{name} {portion.key}", portion.text, portion.marking)
        for name, cable in cables
        for portion in (*_heading(cable), *portions(cable))
    ]
    return leaks(draft, named, to, on)


def _heading(cable: Cable) -> Iterator[Portion]:
    """Yield the subject, and what stands around it before the body."""
    before = cable.source.text[: cable.body.start] if cable.body else ""
    place = cable.places.get("subject")
    if cable.subject:
        yield Portion("subject", cable.subject.text, cable.subject.marking or cable.marking)
    if place and place.end <= len(before):
        before = f"{before[: place.start]}\n{before[place.end :]}"
    yield Portion("heading", before, cable.marking)


def portions(cable: Cable) -> Iterator[Portion]:
    """Yield the paragraphs as portions; one whose parts have other marks is told part by part."""
    text, behind = cable.source.text, ""
    for node in cable.paragraphs:
        key = str(node.number) if node.number else node.title or f"{node.part.value}{behind}"
        behind = f" after {node.number}" if node.number else behind
        cut = parts(node, text)
        if len(cut) == 1:
            yield Portion(key, node.span.of(text), cut[0].marking)
            continue
        for order, (span, marking) in enumerate(cut, 1):
            yield Portion(f"{key} part {order}", span.of(text), marking)


class Stretch(NamedTuple):
    """A part of a paragraph that stands under one mark."""

    span: Span
    marking: Marking


def parts(node: Paragraph, text: str) -> list[Stretch]:
    """Cut a paragraph where the mark changes; what holds no word goes with what is around it."""
    cut: list[Stretch] = []
    for span, marking in node.stretches():
        if not any(map(str.isalnum, span.of(text))):
            continue
        if cut and cut[-1].marking == marking:
            cut[-1] = Stretch(Span(cut[-1].span.start, span.end), marking)
        else:
            cut.append(Stretch(span, marking))
    return cut or [Stretch(node.span, node.effective)]
