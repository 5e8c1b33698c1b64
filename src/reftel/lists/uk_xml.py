"""The UK Sanctions List in XML: one record a designation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists.days import iso
from reftel.lists.form import Form
from reftel.lists.markup import Element, elements
from reftel.lists.uk import NAMES, address, begin, hold, meaning, named, remark, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.draft import Draft
    from reftel.lists.form import Found

_REMARKS = frozenset({"remark", "reasons"})


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the `Designation` records."""
    for path in paths:
        for element in elements(path, "Designation"):
            if element.tag == "Designation":
                yield _entry(element)


def _entry(element: Element) -> Draft:
    draft = begin(element.line, _row(element))
    for name in element.all("Names", "Name"):
        row = _row(name)
        whole = " ".join(filter(None, (row.get(part, "") for part in NAMES)))
        named(draft, whole, row.get("alias", ""), row.get("quality", ""))
    for script in element.all("NonLatinNames", "NonLatinName"):
        draft.name(script.one("NameNonLatinScript"), script="original")
    for each in element.all("Addresses", "Address"):
        address(draft, _row(each))
    for holds, words in _leaves(element):
        (remark(draft, words) if holds in _REMARKS else hold(draft, holds, words))
    return draft


def _row(element: Element) -> dict[str, str]:
    """Return the words right inside an element by what they are."""
    return {meaning(each.tag): each.text for each in element.children if told(each.text)}


def _leaves(element: Element) -> Iterator[tuple[str, str]]:
    """Yield all words inside an element, with what they are."""
    for each in element.children:
        if each.children:
            yield from _leaves(each)
        elif told(each.text):
            yield meaning(each.tag), each.text


def _edition(path: Path) -> str | None:
    for element in elements(path, "DateGenerated"):
        if element.text:
            return iso(element.text)
    return None


FORMS = (
    Form(
        "UK Sanctions List (XML)",
        "uk-sanctions",
        lambda start: "<Designations" in start,
        read,
        _edition,
    ),
)
