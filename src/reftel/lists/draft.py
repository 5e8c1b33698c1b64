"""A listing in the making: importers add what they find, in the order they find it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.countries import country
from reftel.lists.listing import Kind, Listing, Name, Quality

if TYPE_CHECKING:
    from datetime import date


@dataclass(slots=True)
class Draft:
    """What is known of an entry so far; `part` is the list inside a consolidated file."""

    entry: str
    kind: Kind = Kind.PARTY
    line: int = 0
    names: dict[str, Name] = field(default_factory=dict)
    countries: dict[str, None] = field(default_factory=dict)
    identifiers: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    dates: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    particulars: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    programmes: dict[str, None] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    start: date | None = None
    end: date | None = None
    source: str = ""
    part: str = ""

    def name(
        self,
        text: str,
        quality: Quality = Quality.STRONG,
        script: str | None = None,
        *,
        former: bool = False,
    ) -> None:
        """Add a name; the first of two equal ones stays."""
        text = " ".join(text.split())
        if text:
            self.names.setdefault(text, Name(text, quality, script, former))

    def country(self, *names: str) -> None:
        """Add countries by name or code."""
        for name in names:
            if name.strip():
                self.countries[country(name)] = None

    def identify(self, scheme: str, *values: str) -> None:
        """Add identifiers of a scheme."""
        self._add(self.identifiers, scheme, values)

    def date(self, what: str, *values: str | None) -> None:
        """Add dates that are already ISO 8601."""
        self._add(self.dates, what, [value for value in values if value])

    def note(self, what: str, *values: str) -> None:
        """Add particulars."""
        self._add(self.particulars, what, values)

    def programme(self, *names: str) -> None:
        """Add programmes or legal bases."""
        self.programmes |= dict.fromkeys(name.strip() for name in names if name.strip())

    @staticmethod
    def _add(
        into: dict[str, dict[str, None]], key: str, values: tuple[str, ...] | list[str]
    ) -> None:
        for value in values:
            if kept := " ".join(value.split()):
                into[key][kept] = None

    def finish(self, name: str, edition: str) -> Listing | Finding:
        """Return the listing of a list's edition, or the finding that it has no name."""
        if not self.names or not self.entry:
            lacking = "name" if not self.names else "number"
            return Finding("lists/unnamed-entry", f"line {self.line}: the record has no {lacking}")
        if self.kind is not Kind.VESSEL and "imo" in self.identifiers:
            # Companies have IMO numbers of another register: they are no hulls.
            self.identifiers["company-imo"] = self.identifiers.pop("imo")
        return Listing(
            list=f"{name}/{self.part}" if self.part else name,
            edition=edition,
            entry=self.entry,
            kind=self.kind,
            names=tuple(self.names.values()),
            countries=tuple(self.countries),
            identifiers={key: tuple(values) for key, values in self.identifiers.items()},
            dates={key: tuple(values) for key, values in self.dates.items()},
            programmes=tuple(self.programmes),
            in_force_from=self.start,
            in_force_until=self.end,
            remarks=" ".join(self.remarks) or None,
            source=self.source,
            particulars={key: tuple(values) for key, values in self.particulars.items()},
        )
