"""A draft: the parts of a telegram that is to be composed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from reftel.marking import Marking


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph to be written: its mark, its words, a heading above it.

    A line of `text` that begins with `-- ` stays a line of its own.
    """

    text: str
    marking: Marking
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of a telegram to be composed."""

    post: str
    """As the class line writes it: `BEIJING`, `THE HAGUE`."""
    serial: int
    when: datetime
    sender: str
    to: tuple[str, ...]
    subject: str
    passages: tuple[Passage, ...]
    signature: str
    tags: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    precedence: str = "R"
    subject_marking: Marking | None = None
    captions: tuple[str, ...] = ("SIPDIS",)
    attention: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    executive_order: str = "12958"
    declassify: date | str | None = None
    classified_by: str = ""
    """Title and name, as they go on the line."""
    reasons: tuple[str, ...] = ()
    """Such as `1.4(b)`."""
    indicator: str = ""
