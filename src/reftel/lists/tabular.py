"""Rows of delimited files with their line numbers; a file cut off is refused whole."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from reftel.findings import Finding, ReftelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Kept = TypeVar("Kept")
# Lists break lines inside quotes seldom and shortly; a longer run is a stray quote.
LONGEST = 60
END_MARK = "\x1a"


class Row(NamedTuple):
    """The cells of one record and the line of the file it begins in, counted from one."""

    line: int
    cells: list[str]


def malformed(line: int, why: str) -> Finding:
    """Return the finding for a row that was kept out."""
    return Finding("lists/malformed-row", f"line {line}: {why}")


def shaped(number: int, make: Callable[[], Kept]) -> Kept | Finding:
    """Return what is made of a record, or the finding that it has another shape."""
    try:
        return make()
    except (KeyError, IndexError, TypeError, AttributeError, ValueError) as error:
        return malformed(number, f"the record has another shape ({error!r})")


def cut_off(name: str, where: str) -> ReftelError:
    """Return the refusal of a file that ends in the middle of something."""
    return ReftelError(
        f"{name} is cut off ({where}): nothing of it was taken; fetch the file again"
    )


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of a file, without the DOS end mark that OFAC still writes."""
    for number, line in enumerate(_decoded(path), 1):
        kept = line.lstrip("\ufeff").replace("\x00", "")
        if kept.strip(END_MARK + "\r\n\t "):
            yield number, kept


def _decoded(path: Path) -> Iterator[str]:
    """Yield lines in the letters each was written in: authorities and spreadsheets mix them."""
    with path.open("rb") as stream:
        wide = stream.read(2) in {BOM_UTF16_BE, BOM_UTF16_LE}
    if wide:
        with path.open(encoding="utf-16", errors="replace", newline="") as words:
            yield from words
        return
    with path.open("rb") as stream:
        for raw in stream:
            yield from StringIO(_letters(raw), newline="")


def _letters(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def rows(path: Path, delimiter: str = ",", *, width: int | None = None) -> Iterator[Row | Finding]:
    """Yield the records of a file; records of another `width` come as findings.

    A last record that is short or stands in an open quote means that the file is cut off.
    """
    last: Row | None = None
    for row in _records(lines(path), delimiter, path.name, width):
        if isinstance(row, Finding):
            yield row
            continue
        if last is not None:
            yield _fit(last, width)
        last = row
    if last is not None and width is not None and len(last.cells) < width:
        raise cut_off(path.name, f"line {last.line} is the last and has {len(last.cells)} cells")
    if last is not None:
        yield _fit(last, width)


def _fit(row: Row, width: int | None) -> Row | Finding:
    if width is None or len(row.cells) == width:
        return row
    return malformed(row.line, f"{len(row.cells)} cells where {width} belong")


def _records(
    numbered: Iterable[tuple[int, str]], delimiter: str, name: str, width: int | None
) -> Iterator[Row | Finding]:
    held: list[tuple[int, str]] = []
    odd = False
    for number, line in numbered:
        held.append((number, line))
        odd ^= bool(line.count('"') % 2)
        if odd and len(held) < LONGEST:
            continue
        yield from _release(held, delimiter, odd=odd)
        held, odd = [], False
    if held:
        yield from _ending(held, delimiter, name, width)


def _ending(
    held: list[tuple[int, str]], delimiter: str, name: str, width: int | None
) -> Iterator[Row | Finding]:
    # A quotation that is open at the end is a cut, but for a stray quote further up, after
    # which the last line is still a whole record.
    number, last = held[-1]
    whole = not last.count('"') % 2 and len(_cells(last, delimiter)) == width
    if len(held) == 1 or not whole:
        raise cut_off(name, f"line {number} ends inside a quotation")
    yield from _release(held, delimiter, odd=True)


def _release(held: list[tuple[int, str]], delimiter: str, *, odd: bool) -> Iterator[Row | Finding]:
    if not odd:
        yield Row(held[0][0], _cells("".join(line for _, line in held), delimiter))
        return
    for number, line in held:
        if line.count('"') % 2:
            yield malformed(number, "a quotation is opened and not closed")
        else:
            yield Row(number, _cells(line, delimiter))


def _cells(text: str, delimiter: str) -> list[str]:
    # A carriage return inside a line ends no line.
    whole = text.replace("\r\n", "\n").replace("\r", " ")
    parts = (f"{part}\n" for part in whole.split("\n"))
    record = next(csv.reader(parts, delimiter=delimiter), [])
    return [" ".join(cell.split()) if "\n" in text else cell.strip() for cell in record]


def keyed(
    path: Path, delimiter: str = ",", skip: int = 0
) -> Iterator[tuple[int, dict[str, str]] | Finding]:
    """Yield records by the column names of their header line, after `skip` lines before it."""
    beginning = _records(lines(path), delimiter, path.name, None)
    first = list(islice(beginning, skip + 1))
    header = first[-1] if len(first) == skip + 1 else None
    if not isinstance(header, Row):
        raise cut_off(path.name, "no line of column names")
    for row in rows(path, delimiter, width=len(header.cells)):
        if isinstance(row, Finding):
            yield from () if _above(row, header) else (row,)
        elif row.line > header.line:
            yield row.line, dict(zip(header.cells, row.cells, strict=True))


def _above(finding: Finding, header: Row) -> bool:
    """Say whether a finding is only about a line before the column names."""
    return any(
        finding.message.startswith(f"line {number}:") for number in range(1, header.line + 1)
    )
