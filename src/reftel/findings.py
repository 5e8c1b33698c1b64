"""What a reader noticed: a named kind, a message, a place, and the catalogue of all kinds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.source import Span


class Severity(Enum):
    """How much a finding should worry: information, a doubt, or something wrong."""

    NOTE = "note"
    DOUBT = "doubt"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding with its documentation; its name is stable for ever."""

    name: str
    severity: Severity
    meaning: str
    example: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed in a text: the kind's name, a sentence, and where."""

    name: str
    message: str
    span: Span | None = None

    @property
    def severity(self) -> Severity:
        """Severity of the kind."""
        return catalogue()[self.name].severity


@cache
def catalogue() -> Mapping[str, Kind]:
    """Return every kind by name, from the `tables/findings.toml` of each package."""
    found: dict[str, Kind] = {}
    for package in sorted(files("reftel").iterdir(), key=lambda entry: entry.name):
        table = package / "tables" / "findings.toml"
        if package.is_dir() and table.is_file():
            kinds = tomllib.loads(table.read_text("utf-8"))
            found |= {name: _kind(name, entry) for name, entry in kinds.items()}
    return found


def _kind(name: str, entry: dict[str, Any]) -> Kind:
    return Kind(
        name=name,
        severity=Severity(entry["severity"]),
        meaning=entry["meaning"],
        example=entry["example"],
        remedy=entry["remedy"],
    )


class ReftelError(Exception):
    """A caller's mistake or a broken machine; the message says what to do next."""


class UnheldError(ReftelError):
    """What the caller names is not here."""
