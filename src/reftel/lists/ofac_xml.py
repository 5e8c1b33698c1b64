"""OFAC's SDN.XML: one record an entry, as it stands beside the delimited files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists.days import iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form
from reftel.lists.identity_papers import add_paper
from reftel.lists.listing import Kind, Quality
from reftel.lists.markup import Element, elements
from reftel.lists.remarks import read_remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"individual": Kind.PERSON, "vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the `sdnEntry` records."""
    for path in paths:
        for element in elements(path, "sdnEntry"):
            if element.tag == "sdnEntry":
                yield _entry(element)


def _entry(element: Element) -> Draft:
    uid = element.one("uid")
    kind = KINDS.get(element.one("sdnType").casefold(), Kind.PARTY)
    draft = Draft(uid, kind, element.line, source=f"OFAC entry {uid}")
    draft.name(_name(element), Quality.PRIMARY)
    draft.programme(*element.texts("programList", "program"))
    draft.note("title", element.one("title"))
    for alias in element.all("akaList", "aka"):
        weak = alias.one("category").casefold() == "weak"
        former = alias.one("type").casefold().startswith("f")
        draft.name(_name(alias), Quality.WEAK if weak else Quality.STRONG, former=former)
    _ship(element, draft)
    _papers(element, draft)
    if remarks := element.one("remarks"):
        read_remarks(remarks, draft)
    return draft


def _name(element: Element) -> str:
    last, first = element.one("lastName"), element.one("firstName")
    return ", ".join(filter(None, (last, first)))


def _ship(element: Element, draft: Draft) -> None:
    for vessel in element.all("vesselInfo"):
        draft.identify("callsign", vessel.one("callSign"))
        draft.note("type", vessel.one("vesselType"))
        draft.note("tonnage", vessel.one("tonnage") or vessel.one("grossRegisteredTonnage"))
        draft.note("flag", vessel.one("vesselFlag"))
        draft.country(vessel.one("vesselFlag"))
        draft.note("owner", vessel.one("vesselOwner"))


def _papers(element: Element, draft: Draft) -> None:
    for paper in element.all("idList", "id"):
        add_paper(draft, paper.one("idType"), paper.one("idNumber"))
    for address in element.all("addressList", "address"):
        draft.country(address.one("country"))
        parts = ("address1", "address2", "address3", "city", "country")
        draft.note("address", ", ".join(filter(None, map(address.one, parts))))
    draft.date(
        "birth", *map(iso, element.texts("dateOfBirthList", "dateOfBirthItem", "dateOfBirth"))
    )
    draft.note("birthplace", *element.texts("placeOfBirthList", "placeOfBirthItem", "placeOfBirth"))
    for path in (("nationalityList", "nationality"), ("citizenshipList", "citizenship")):
        draft.country(*element.texts(*path, "country"))


def _edition(path: Path) -> str | None:
    for element in elements(path, "Publish_Date"):
        if element.text:
            return iso(element.text, american=True)
    return None


FORMS = (Form("OFAC SDN.XML", "ofac-sdn", lambda start: "<sdnList" in start, read, _edition),)
