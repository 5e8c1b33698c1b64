"""List files become snapshots: recognised by content, dated, hashed, doubtful rows kept out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

import reftel.lists.bis as bis
import reftel.lists.controls as controls
import reftel.lists.csl as csl
import reftel.lists.eu as eu
import reftel.lists.ofac as ofac
import reftel.lists.ofac_advanced as ofac_advanced
import reftel.lists.ofac_xml as ofac_xml
import reftel.lists.opensanctions as opensanctions
import reftel.lists.uk as uk
import reftel.lists.uk_xml as uk_xml
import reftel.lists.un as un
from reftel.findings import Finding, ReftelError
from reftel.lists.days import iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, Found, head
from reftel.lists.listing import Entry, Listing, Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

FORMS: tuple[Form, ...] = (
    *ofac.FORMS,
    *ofac_xml.FORMS,
    *ofac_advanced.FORMS,
    *un.FORMS,
    *eu.FORMS,
    *uk.FORMS,
    *uk_xml.FORMS,
    *bis.FORMS,
    *opensanctions.FORMS,
    *controls.FORMS,
    *csl.FORMS,
)
_UNKNOWN = "is no list that is known here"
_PACKED = "is packed: unpack it, and give the file that is in it"
_OTHERS = (
    ((b"pk\3\4", b"\xd0\xcf\x11\xe0"), "is packed or a workbook: unpack it, or save it as CSV"),
    ((b"\x1f\x8b", b"bzh", b"\xfd7zxz", b"7z\xbc"), _PACKED),
    ((b"%pdf",), "is a PDF: take the list in XML, CSV or JSON"),
    ((b"<!doctype html", b"<html"), "is a web page: fetch the list itself"),
)
"""What a file that is no list may be, by how it opens."""
_DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_]?(\d\d)[-_]?(\d\d))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Intake:
    """A snapshot, the form it was read in, and what was odd in its file."""

    snapshot: Snapshot
    form: str
    findings: tuple[Finding, ...] = ()


def recognise(path: Path) -> Form:
    """Return the form of a list file by its content."""
    start = head(path)
    for form in FORMS:
        if form.known(start):
            return form
    raise ReftelError(f"{path.name} {_what_it_is(path)}")


def _what_it_is(path: Path) -> str:
    """Say of a file that is no list what it seems to be, and what to do with it."""
    with path.open("rb") as stream:
        start = stream.read(512).lstrip()
    if not start:
        return "is empty: fetch it again"
    told = (what for opening, what in _OTHERS if start.lower().startswith(opening))
    return next(told, "is not in UTF-8: save it so" if b"\0" in start else _UNKNOWN)


def read_lists(
    paths: Iterable[Path],
    *,
    name: str | None = None,
    edition: str | None = None,
    source: str | None = None,
) -> Iterator[Intake]:
    """Yield a snapshot for each file; alias and address files join the OFAC file given with them.

    `name` and `edition` (ISO 8601) override what a file says; of several files, `edition` is the
    date of those that say none. `source` is where they came from. Raises ReftelError for all files
    that cannot be taken, when the others have been.
    """
    refused: list[str] = []
    given = _checked(edition)
    groups = _gather(_known(paths, refused), refused)
    for form, together in groups:
        try:
            day = form.edition(together[0]) or _by_name(together[0])
            dated = given or day if len(groups) == 1 else day or given
            yield _take(form, together, name, dated, source)
        except ReftelError as error:
            refused.append(str(error))
    if any(each.endswith(_UNKNOWN) for each in refused):
        refused.append("Known forms: " + ", ".join(form.name for form in FORMS))
    if refused:
        raise ReftelError("\n".join(refused))


def _known(paths: Iterable[Path], refused: list[str]) -> Iterator[tuple[Form, Path]]:
    """Yield the files whose form is known; of the others `refused` is told why."""
    for path in _files(paths):
        try:
            yield recognise(path), path
        except ReftelError as error:
            refused.append(str(error))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.iterdir() if each.is_file())
        elif path.is_file():
            yield path
        else:
            raise ReftelError(f"{path} does not exist: give a list file, a folder or a URL")


def _gather(
    files: Iterable[tuple[Form, Path]], refused: list[str]
) -> list[tuple[Form, list[Path]]]:
    known = list(files)
    groups = [(form, [path]) for form, path in known if not form.follows]
    followers = [(form, path) for form, path in known if form.follows]
    for form, path in followers:
        leader = _leader(path, [group for led, group in groups if led.list == form.list])
        if leader is None:
            refused.append(f"{path.name} completes one {form.list} file: give both together")
        else:
            leader.append(path)
    return groups


def _leader(path: Path, groups: Sequence[list[Path]]) -> list[Path] | None:
    """Return the one group that a file completes: of its folder and date, of its folder, of all."""
    beside = [group for group in groups if group[0].parent == path.parent]
    dated = [group for group in beside if _by_name(group[0]) == _by_name(path)]
    return next((each[0] for each in (dated, beside, groups) if len(each) == 1), None)


def _take(
    form: Form, paths: Sequence[Path], name: str | None, day: str | None, source: str | None
) -> Intake:
    listed = name or _named(form, paths[0])
    if not day:
        raise ReftelError(f"{paths[0].name} does not say its date: add --edition 2024-05-03")
    entries, controlled, findings = _sort(form.read(paths), listed, day)
    if not entries and not controlled:
        raise ReftelError(f"{paths[0].name}: no entry could be read as {form.name}; not taken")
    snapshot = Snapshot(
        list=listed,
        edition=day,
        sha256=_hash(paths),
        source=source or ", ".join(path.name for path in paths),
        entries=tuple(entries),
        controls=tuple(controlled),
    )
    return Intake(snapshot, form.name, tuple(findings))


def _named(form: Form, path: Path) -> str:
    consolidated = form.list == "ofac-sdn" and path.name.casefold().startswith("cons")
    return "ofac-consolidated" if consolidated else form.list


def _sort(
    found: Iterable[Found], name: str, edition: str
) -> tuple[list[Listing], list[Entry], list[Finding]]:
    listings: list[Listing] = []
    entries: list[Entry] = []
    findings: list[Finding] = []
    for each in found:
        done = each.finish(name, edition) if isinstance(each, Draft) else each
        if isinstance(done, Listing):
            listings.append(done)
        elif isinstance(done, Entry):
            entries.append(replace(done, list=name, edition=edition))
        else:
            findings.append(done)
    return listings, entries, findings


def _checked(edition: str | None) -> str | None:
    if edition is None:
        return None
    found = iso(edition)
    if found is None or found.startswith("~"):
        raise ReftelError(f"--edition {edition!r} is no date: write 2024-05-03, or 2024 alone")
    return found


def _by_name(path: Path) -> str | None:
    match = _DATED.search(path.stem)
    return "-".join(filter(None, match.groups())) if match else None


def _hash(paths: Sequence[Path]) -> str:
    digest = sha256()
    for path in paths:
        with path.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()
