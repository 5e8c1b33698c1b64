"""The value of a document in a regime's register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.claims import Claim


@dataclass(frozen=True, slots=True)
class Document:
    """A document: numbered in a series, coded, or without a number."""

    id: str
    body: str
    series: str
    number: int | None
    code: str
    """`POC 94`, `AG/Mar08/CL/GB/32`; empty where it has no number."""
    year: int | None
    title: str
    submitter: str
    addressee: str
    date: str
    language: str
    medium: str
    status: tuple[str, ...]
    """`first draft`, `working document`, as said, in order of telling."""
    content: str
    """What was issued under the number: the words, or the id of a document told of before."""
    version_of: str
    """The id of the document of which this is a translation, draft or final version."""
    tabled: str
    """The id of the meeting that had it, as far as one cable tells."""
    known: datetime | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a series that no cable held names, between two that are named."""

    body: str
    series: str
    year: int
    first: int
    last: int
    before: str
    """The id of the document that follows the gap."""
