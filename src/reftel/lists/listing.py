"""What lists say: a listed party or vessel, a controlled entry, the snapshots of both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date  # noqa: TC003 -- msgspec reads the annotations when it decodes
from enum import Enum


class Kind(Enum):
    """What a sanctions list entry is about."""

    PARTY = "party"
    PERSON = "person"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    ITEM = "item"


class Quality(Enum):
    """How good the authority holds a name to be."""

    PRIMARY = "primary"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the list prints it; `former` marks an "f.k.a."."""

    text: str
    quality: Quality = Quality.STRONG
    script: str | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of one edition of a sanctions list.

    `countries` and flags are ISO 3166 alpha-2 where the name is known, else the words of the list.
    `identifiers` is by scheme (imo, mmsi, callsign, passport, tax, registration, reference, …);
    an `imo` is seven digits. `dates` (birth, listed, amended, …) are ISO 8601, cut where the
    list knows only the year, with "~" before a date that the list calls approximate.
    `particulars` holds flag, former-flag, owner, type, tonnage, address, title, position, gender.
    """

    list: str
    edition: str
    entry: str
    kind: Kind
    names: tuple[Name, ...]
    countries: tuple[str, ...] = ()
    identifiers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    dates: dict[str, tuple[str, ...]] = field(default_factory=dict)
    programmes: tuple[str, ...] = ()
    in_force_from: date | None = None
    in_force_until: date | None = None
    remarks: str | None = None
    source: str = ""
    particulars: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The primary name, else the first."""
        ranked = (name.text for name in self.names if name.quality is Quality.PRIMARY)
        return next(ranked, self.names[0].text if self.names else "")

    @property
    def hull(self) -> str | None:
        """The IMO number, which alone is the identity of a ship."""
        return next(iter(self.identifiers.get("imo", ())), None)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered part of a controlled entry, such as 2B109.a, and its words."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of one edition of a control list.

    `regimes` names where the control comes from (MTCR, NSG, WA, AG, CWC); `reasons` are an
    authority's own reasons for control (NS, MT, NP, …); `keywords` are words of the trade.
    """

    list: str
    edition: str
    code: str
    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    regimes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One edition of one list as it was read; `edition` is the list's own date, ISO 8601.

    A sanctions list holds `entries`, a control list holds `controls`; `sha256` is of the bytes
    of the file or files as they came.
    """

    list: str
    edition: str
    sha256: str
    source: str
    entries: tuple[Listing, ...] = ()
    controls: tuple[Entry, ...] = ()
