"""The consolidated list of the United Nations Security Council (XML)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form
from reftel.lists.listing import Kind, Quality
from reftel.lists.markup import Element, elements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_FORMER = ("f.k.a.", "formerly")
_SPAN = ("FROM_YEAR", "TO_YEAR")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LONGEST = 30
"""Years of a span of births; a longer one is an error of the list."""


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield individuals and entities."""
    for path in paths:
        for element in elements(path, "INDIVIDUAL", "ENTITY"):
            if element.tag in {"INDIVIDUAL", "ENTITY"}:
                yield _entry(element)


def edition(path: Path) -> str | None:
    """Return the day the file was generated."""
    root = next(elements(path, "INDIVIDUAL"), None)
    return iso(root.attributes.get("dateGenerated", "")) if root else None


def _entry(element: Element) -> Draft:
    reference = element.one("REFERENCE_NUMBER")
    kind = Kind.PERSON if element.tag == "INDIVIDUAL" else Kind.PARTY
    draft = Draft(reference, kind, element.line, source=f"UN {reference}")
    draft.name(" ".join(element.one(part) for part in _NAMES), Quality.PRIMARY)
    draft.name(element.one("NAME_ORIGINAL_SCRIPT"), script="original")
    _aliases(element, draft)
    _places(element, draft)
    draft.programme(element.one("UN_LIST_TYPE"))
    draft.identify("dataid", element.one("DATAID"))
    draft.note("title", *element.texts("TITLE", "VALUE"))
    draft.note("position", *element.texts("DESIGNATION", "VALUE"))
    draft.note("gender", element.one("GENDER"))
    draft.start = day(element.one("LISTED_ON"))
    draft.date("listed", iso(element.one("LISTED_ON")))
    draft.date("amended", *map(iso, element.texts("LAST_DAY_UPDATED", "VALUE")))
    draft.remarks += element.texts("COMMENTS1")
    return draft


def _aliases(element: Element, draft: Draft) -> None:
    for alias in element.all(f"{element.tag}_ALIAS"):
        quality = alias.one("QUALITY").casefold()
        weak = Quality.WEAK if quality == "low" else Quality.STRONG
        for name in alias.one("ALIAS_NAME").split("; "):
            draft.name(name, weak, former=quality.startswith(_FORMER))


def _places(element: Element, draft: Draft) -> None:
    draft.country(*element.texts("NATIONALITY", "VALUE"))
    for address in element.all(f"{element.tag}_ADDRESS"):
        draft.country(address.one("COUNTRY"))
        draft.note("address", _joined(address, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY"))
    for birth in element.all("INDIVIDUAL_DATE_OF_BIRTH"):
        about = "circa " if birth.one("TYPE_OF_DATE").casefold().startswith("approx") else ""
        when = birth.one("DATE") or birth.one("YEAR")
        draft.date("birth", *([iso(about + when)] if when else _between(birth)))
    for place in element.all("INDIVIDUAL_PLACE_OF_BIRTH"):
        draft.note("birthplace", _joined(place, "CITY", "STATE_PROVINCE", "COUNTRY"))
    for document in element.all("INDIVIDUAL_DOCUMENT"):
        passport = "passport" in document.one("TYPE_OF_DOCUMENT").casefold()
        draft.identify("passport" if passport else "national", document.one("NUMBER"))


def _between(birth: Element) -> list[str]:
    """Return each year of a span within which someone was born, none of them certain."""
    ends = [int(year) for name in _SPAN if _YEAR.fullmatch(year := birth.one(name))]
    span = range(min(ends), max(ends) + 1) if ends else range(0)
    return [f"~{year}" for year in (span if len(span) <= _LONGEST else ends)]


def _joined(element: Element, *tags: str) -> str:
    return ", ".join(filter(None, map(element.one, tags)))


FORMS = (
    Form(
        "UN consolidated list (XML)",
        "un",
        lambda start: "<CONSOLIDATED_LIST" in start,
        read,
        edition,
    ),
)
