"""The European Union's consolidated financial sanctions (FSF): XML and both CSV forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.hulls import imo
from reftel.lists.listing import Kind, Quality
from reftel.lists.markup import Element, elements
from reftel.lists.tabular import cut_off, lines, malformed, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"p": Kind.PERSON, "person": Kind.PERSON, "vessel": Kind.VESSEL}
# One column of the form of 2011 and one of the form of 2017, for each thing that both hold.
COLUMNS = {
    "entry": ("Entity_logical_id", "Entity_LogicalId"),
    "kind": ("Subject_type", "Entity_SubjectType"),
    "reference": ("EU_ref_num", "Entity_EU_ReferenceNumber"),
    "un": ("", "Entity_UnitedNationId"),
    "programme": ("Programme", "Entity_Regulation_Programme"),
    "regulation": ("Leba_numtitle", "Entity_Regulation_NumberTitle"),
    "listed": ("Leba_publication_date", "Entity_Regulation_PublicationDate"),
    "designated": ("", "Entity_DesignationDate"),
    "remark": ("Entity_remark", "Entity_Remark"),
    "whole": ("Naal_wholename", "NameAlias_WholeName"),
    "last": ("Naal_lastname", "NameAlias_LastName"),
    "first": ("Naal_firstname", "NameAlias_FirstName"),
    "middle": ("Naal_middlename", "NameAlias_MiddleName"),
    "function": ("Naal_function", "NameAlias_Function"),
    "gender": ("Naal_gender", "NameAlias_Gender"),
    "title": ("Naal_title", "NameAlias_Title"),
    "street": ("Addr_street", "Address_Street"),
    "city": ("Addr_city", "Address_City"),
    "country": ("Addr_country", "Address_CountryIso2Code"),
    "birth": ("Birt_date", "BirthDate_BirthDate"),
    "year": ("", "BirthDate_Year"),
    "circa": ("", "BirthDate_Circa"),
    "birthplace": ("Birt_place", "BirthDate_Place"),
    "number": ("Iden_number", "Identification_Number"),
    "paper": ("", "Identification_TypeCode"),
    "citizenship": ("Citi_country", "Citizenship_CountryIso2Code"),
    "generated": ("Date_file", "fileGenerationDate"),
}
_WEAK = re.compile(r"(?i)low quality|weak")
_KNOWN = re.compile(r'\bEntity_(?:logical_id|LogicalId)"?;')
_REPAIR = re.compile(r'^"|"?\t*\r?$')


def read_csv(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield entries from rows that each add one name, address, birth or document."""
    for path in paths:
        yield from _collect(path)


def _collect(path: Path) -> Iterator[Found]:
    """Yield what is odd, then the entries; the rows of an entry need not stand together."""
    columns: list[str] = []
    drafts: dict[str, Draft] = {}
    last = 0
    for line, cells in _cells(path):
        last = line
        if not columns:
            columns = cells
            continue
        if len(cells) != len(columns):
            yield malformed(line, f"{len(cells)} cells where {len(columns)} belong")
            continue
        row = _keyed(columns, cells)
        if row["entry"] not in drafts:
            drafts[row["entry"]] = _begin(line, row)
        _add(drafts[row["entry"]], row)
    if drafts and len(cells) < len(columns):
        raise cut_off(path.name, f"line {last} is the last and short")
    yield from drafts.values()


def _cells(path: Path) -> Iterator[tuple[int, list[str]]]:
    # Spreadsheets wrap the whole line in quotes and lay tabs after it.
    first = head(path).split("\n", 1)[0]
    if not first.startswith('"') or '";"' in first:
        for row in rows(path, delimiter=";"):
            yield (0, []) if isinstance(row, Finding) else row
        return
    for number, line in lines(path):
        yield number, _REPAIR.sub("", line.rstrip("\n")).split(";")


def _keyed(columns: list[str], cells: list[str]) -> dict[str, str]:
    by_name: dict[str, str] = {}
    for name, cell in zip(columns, cells, strict=True):
        by_name.setdefault(re.sub("xxxx$", "", name), " ".join(cell.split()))
    return {
        key: by_name.get(old, "") or by_name.get(new, "") for key, (old, new) in COLUMNS.items()
    }


def _begin(line: int, row: dict[str, str]) -> Draft:
    kind = KINDS.get(row["kind"].casefold(), Kind.PARTY)
    draft = Draft(row["entry"], kind, line, source=row["regulation"])
    draft.identify("reference", row["reference"], row["un"])
    draft.start = day(row["designated"]) or day(row["listed"])
    draft.date("listed", iso(row["designated"] or row["listed"]))
    return draft


def _add(draft: Draft, row: dict[str, str]) -> None:
    name = row["whole"] or " ".join(filter(None, (row["first"], row["middle"], row["last"])))
    quality = Quality.STRONG if draft.names else Quality.PRIMARY
    draft.name(name, Quality.WEAK if _WEAK.search(row["function"]) else quality)
    draft.programme(row["programme"])
    draft.note("position", row["function"])
    draft.note("gender", row["gender"])
    draft.note("title", row["title"])
    draft.country(row["country"], row["citizenship"])
    draft.note("address", ", ".join(filter(None, (row["street"], row["city"], row["country"]))))
    draft.date("birth", _birth(row["circa"], row["birth"] or row["year"]))
    draft.note("birthplace", row["birthplace"])
    draft.identify(row["paper"] or "document", row["number"])
    draft.identify("imo", imo(row["remark"]) or imo(row["number"]) or "")
    if row["remark"] and row["remark"] not in draft.remarks:
        draft.remarks.append(row["remark"])


def _csv_edition(path: Path) -> str | None:
    second = head(path, 20_000).splitlines()[1:2]
    return iso(second[0].lstrip('"')) if second else None


def read_xml(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the `sanctionEntity` records of the XML form."""
    for path in paths:
        for element in elements(path, "sanctionEntity"):
            if element.tag == "sanctionEntity":
                yield _entity(element)


def _entity(element: Element) -> Draft:
    given = element.attributes
    types = element.all("subjectType")
    code = types[0].attributes.get("code", "") if types else ""
    draft = Draft(given.get("logicalId", ""), KINDS.get(code, Kind.PARTY), element.line)
    draft.identify("reference", given.get("euReferenceNumber", ""), given.get("unitedNationId", ""))
    draft.start = day(given.get("designationDate", ""))
    for regulation in element.all("regulation")[:1]:
        draft.source = regulation.attributes.get("numberTitle", "")
        draft.programme(regulation.attributes.get("programme", ""))
        draft.start = draft.start or day(regulation.attributes.get("publicationDate", ""))
    draft.date("listed", draft.start.isoformat() if draft.start else None)
    for alias in element.all("nameAlias"):
        _alias(alias.attributes, draft)
    _whereabouts(element, draft)
    draft.remarks += element.texts("remark")
    draft.identify("imo", imo(" ".join(draft.remarks)) or "")
    return draft


def _alias(given: dict[str, str], draft: Draft) -> None:
    first = Quality.STRONG if draft.names else Quality.PRIMARY
    weak = given.get("strong") == "false" and bool(draft.names)
    draft.name(given.get("wholeName", ""), Quality.WEAK if weak else first)
    draft.note("position", given.get("function", ""))
    draft.note("gender", given.get("gender", ""))
    draft.note("title", given.get("title", ""))


def _whereabouts(element: Element, draft: Draft) -> None:
    for given in (each.attributes for each in element.all("address")):
        parts = [given.get(key, "") for key in ("street", "city", "countryDescription")]
        draft.note("address", ", ".join(filter(None, parts)))
        draft.country(_iso2(given))
    for given in (each.attributes for each in element.all("citizenship")):
        draft.country(_iso2(given))
    for given in (each.attributes for each in element.all("birthdate")):
        born = given.get("birthdate") or given.get("year", "")
        draft.date("birth", _birth(given.get("circa", ""), born))
        draft.note("birthplace", given.get("city", "") or given.get("place", ""))
    for given in (each.attributes for each in element.all("identification")):
        draft.identify(given.get("identificationTypeCode", "document"), given.get("number", ""))


def _birth(circa: str, born: str) -> str | None:
    return iso(f"circa {born}" if circa.casefold() == "true" else born)


def _iso2(given: dict[str, str]) -> str:
    code = given.get("countryIso2Code", "")
    return "" if code == "00" else code


def _xml_edition(path: Path) -> str | None:
    root = next(elements(path, "sanctionEntity"), None)
    return iso(root.attributes.get("generationDate", "")) if root else None


FORMS = (
    Form(
        "EU FSF (CSV)",
        "eu-fsf",
        lambda start: bool(_KNOWN.search(start)),
        read_csv,
        _csv_edition,
    ),
    Form(
        "EU FSF (XML)",
        "eu-fsf",
        lambda start: "sanctionEntity" in start or "fsd/export" in start,
        read_xml,
        _xml_edition,
    ),
)
