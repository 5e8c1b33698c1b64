"""Invented traffic for the tests of the store."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from reftel.cable import read
from reftel.claims import extract
from reftel.desk import intake
from reftel.store import open_store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from reftel.cable import Cable
    from reftel.claims import Claim
    from reftel.desk.intake import Report

    Pair = tuple[Cable, list[Claim] | None]

POSTS = {
    "BEIJING": "AMEMBASSY BEIJING",
    "PARIS": "AMEMBASSY PARIS",
    "VIENNA": "USMISSION UNVIE VIENNA",
}
DEFAULT = (
    ("S", "EXERCISE. The dairy at Northtown asked for two 3GFF-700 pumps."),
    ("S/NF", "Analysts judge the walrus committee unaware of this."),
    ("S/REL CHINA", "The pumps left port on a vessel bound for Southport."),
    ("U", "Post thanks the Department for its guidance."),
)


def telegram(
    serial: int = 1,
    paragraphs: Sequence[tuple[str, str]] = DEFAULT,
    *,
    post: str = "BEIJING",
    day: str = "231234Z MAR 09",
    tags: str = "PARM PREL",
    subject: str = "EXERCISE: PUMPS FOR A DAIRY",
    refs: str = "STATE 25689",
) -> str:
    """Return an invented telegram with numbered paragraphs, each under its mark."""
    body = "\n\n".join(f"{n}. ({mark}) {said}" for n, (mark, said) in enumerate(paragraphs, 1))
    return (
        f"O {day}\nFM {POSTS[post]}\nTO SECSTATE WASHDC IMMEDIATE\n"
        f"S E C R E T {post} {serial:06}\n\nSIPDIS\n\nE.O. 12958: DECL: 03/23/2034\n"
        f"TAGS: {tags}\nSUBJECT: {subject}\n\nREF: {refs}\n\n"
        f"Classified By: Exercise Officer. Reasons: 1.4 (b).\n\n{body}\n\nEXERCISE\n"
    )


def pair(text: str, name: str = "exercise.txt") -> Pair:
    """Return a telegram read, with its claims."""
    cable = read(text, name=name)
    return cable, extract(cable)


def traffic(count: int, start: int = 1) -> list[Pair]:
    """Return so many different telegrams."""
    return [pair(telegram(start + n, _paragraphs(start + n)), f"{n}.txt") for n in range(count)]


def _paragraphs(serial: int) -> tuple[tuple[str, str], ...]:
    beast = ("walrus", "heron", "badger", "otter")[serial % 4]
    return (
        ("S", f"EXERCISE number {serial}. A {beast} was seen near the mill."),
        ("C", f"The miller said that the {beast}s were many."),
    )


def write_by(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an import read and write so many telegrams at a time."""
    monkeypatch.setattr(intake, "BATCH", count)
    monkeypatch.setattr(intake, "BATCH_WITH_CLAIMS", count)
    monkeypatch.setattr(intake, "SHEAF", 1)


def counts(report: Report) -> tuple[int, int, int, int, int]:
    """Return what a run read, and how much of it was new, the same, changed or failed."""
    return report.read, report.new, report.same, report.changed, len(report.failed)


ALIEN = (b"\x0d\0\0\0\x01\x0f\xf0\0\x0f\xf0" + bytes(4070) + b"\x01").ljust(4096, b"\0")
"""A page of a table that is whole by chance and holds a row of none."""


def tear(file: Path, table: str, page: int = 3, instead: bytes = b"") -> None:
    """Overwrite a page of a table, as a failing disk does; counted from the end where below 0."""
    with open_store(f"sqlite:///{file}") as store, store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = connection.exec_driver_sql(
            f"SELECT pageno FROM dbstat WHERE name = '{table}' AND pagetype = 'leaf' "  # noqa: S608
            "ORDER BY pageno"
        )
        place = (pages.scalars().all()[page] - 1) * 4096
    with file.open("r+b") as raw:
        raw.seek(place)
        raw.write(instead or os.urandom(4096))
