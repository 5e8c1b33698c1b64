"""The value of a claim: what a cable says, with its words, speaker, hedge and marking."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from reftel.marking import Marking

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.source import Span


_ESCAPE = re.compile(r"\\(?=[\"'\s])")
_PAGES = " OF 0"


@lru_cache(maxsize=64)
def _page_line(cable: str) -> re.Pattern[str]:
    """Return the page lines of a telegram: its post, its number, and which page of how many."""
    post = " ?".join(filter(str.isalpha, cable))
    return re.compile(rf"\b{post} \d{{6,8}} \d{{3}}\S{{0,2}} OF \d{{3}} ?")


class Polarity(Enum):
    """Whether the words assert or deny."""

    ASSERTED = "asserted"
    DENIED = "denied"


class Hedge(Enum):
    """How surely the words say it."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    SUSPECTED = "suspected"
    PLANNED = "planned"
    POTENTIAL = "potential"
    QUESTIONED = "questioned"
    UNCERTAIN = "uncertain"


class Status(Enum):
    """What people have made of a claim."""

    AUTO = "auto"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    EDITED = "edited"


class Interval(NamedTuple):
    """A time from `start` until `end`, both inclusive ISO dates or times; None is open."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One role of a structured claim, with its value and the place of its own words."""

    role: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """What a cable says at one place; `quote` equals the text as found at `span`."""

    kind: str
    value: str
    cable: str
    paragraph: str
    """Label of the numbered paragraph that holds it; `hdr` for the header."""
    span: Span
    quote: str
    marking: Marking = field(default_factory=Marking)
    slots: tuple[Slot, ...] = ()
    attributes: tuple[tuple[str, str | bool], ...] = ()
    speaker: str | None = None
    hedge: Hedge = Hedge.ASSERTED
    polarity: Polarity = Polarity.ASSERTED
    interval: Interval | None = None
    rule: str = ""
    status: Status = Status.AUTO
    sha256: str = ""
    """Hash of the text that says it, which tells the renditions of one cable apart."""

    @property
    def words(self) -> str:
        """The quote in one line as people read it, without page lines and a carrier's escapes."""
        said = unescape(self.quote) if "&" in self.quote else self.quote
        line = " ".join((_ESCAPE.sub("", said) if "\\" in said else said).split())
        return _page_line(self.cable).sub("", line) if _PAGES in line else line

    def slot(self, role: str) -> str | None:
        """Return the value of the first slot with this role."""
        return next((slot.value for slot in self.slots if slot.role == role), None)

    def attribute(self, name: str) -> str | bool | None:
        """Return an attribute by name."""
        for known, value in reversed(self.attributes):
            if known == name:
                return value
        return None
