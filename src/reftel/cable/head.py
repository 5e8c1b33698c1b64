"""What is needed of a cable to link and list it, without its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable.header.mrn import post_of, year_of

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.cable.cable import Cable


@dataclass(frozen=True, slots=True)
class Head:
    """A cable's identity and relations: who sent it to whom, about what, referring to what."""

    sha256: str
    mrn: str | None
    date: datetime | None
    post: str | None
    to: tuple[str, ...]
    info: tuple[str, ...]
    subject: str
    tags: tuple[str, ...]
    references: tuple[str, ...]
    marking: str


def head(cable: Cable) -> Head:
    """Return the head of a cable; addressees by canonical post where known, else as named."""
    return Head(
        sha256=cable.source.sha256,
        mrn=cable.mrn,
        date=cable.date,
        post=_post(cable),
        to=tuple(station.post or station.name for station in cable.to),
        info=tuple(station.post or station.name for station in cable.info),
        subject=cable.subject.text if cable.subject else "",
        tags=cable.tags,
        references=tuple(item.mrn for item in cable.references if item.mrn),
        marking=cable.marking.short,
    )


def year_sent(cable: Cable) -> int | None:
    """Return the year in which a cable was sent; that of its number where nothing tells its day."""
    if cable.date:
        return cable.date.year
    return year_of(cable.mrn) if cable.mrn else None


def _post(cable: Cable) -> str | None:
    """Return the post that sent a cable; that of its number where the text names no sender."""
    if cable.sender:
        return cable.sender.post
    return post_of(cable.mrn) if cable.mrn and year_of(cable.mrn) else None
