"""A cable at the release gate: each paragraph with its mark, joined with the cable's captions."""

from __future__ import annotations

from functools import reduce
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.cable import decode
from reftel.findings import ReftelError
from reftel.marking import Audience, LeakReport, Marking, Portion, Release, leaks, release

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reftel.cable import Cable, Paragraph


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

    The subjects count too. Portions are named with their cable: `05UTOPIA1 3`.
    """
    named = [
        Portion(f"{name} {portion.key}", portion.text, portion.marking)
        for name, cable in cables
        for portion in (*_subject(cable), *portions(cable))
    ]
    return leaks(draft, named, to, on)


def _subject(cable: Cable) -> Iterator[Portion]:
    if cable.subject:
        yield Portion("subject", cable.subject.text, cable.subject.marking or cable.marking)


def portions(cable: Cable) -> Iterator[Portion]:
    """Yield the paragraphs as portions; one with marked parts has the join of all its marks."""
    for node in cable.paragraphs:
        key = str(node.number) if node.number else node.title or node.part.value
        yield Portion(key, node.span.of(cable.source.text), _whole(node))


def _whole(node: Paragraph) -> Marking:
    return reduce(Marking.__or__, (part.effective for part in node.walk()))
