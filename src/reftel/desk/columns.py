"""What the columns of a table of names hold, by what stands at their head."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from reftel.findings import ReftelError
from reftel.tables import DELIMITERS

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADS = {
    "name": (
        "full name", "entity", "entity name", "company", "company name", "firm", "party",
        "party name", "customer", "customer name", "vessel", "vessel name", "ship", "ship name",
        "name of vessel", "nom", "nombre", "firma",
    ),
    "last": ("last name", "surname", "family name", "nachname", "familienname", "nom de famille",
             "apellido", "apellidos"),
    "first": ("first name", "given name", "given names", "forename", "forenames", "vorname",
              "vornamen", "prénom", "prénoms", "prenom"),
    "middle": ("middle name", "middle names", "patronymic", "father s name"),
    "also": (
        "alias", "aliases", "aka", "a k a", "also known as", "other name", "other names",
        "alternative name", "alternative names", "former name", "former names", "formerly", "fka",
        "f k a", "previous name", "previous names", "ex name", "ex names", "old name", "old names",
        "original name", "name in original script", "native name", "local name", "short name",
        "trade name", "trading name", "acronym",
    ),
    "kind": ("type", "entity type"),
    "country": (
        "nation", "nationality", "citizenship", "flag", "land", "staatsangehörigkeit",
        "staatsangehoerigkeit", "nationalität", "nacionalidad", "pays", "país", "pais",
        "nationalité",
    ),
    "imo": ("imo no", "imo number"),
    "mmsi": (),
    "id": (
        "swift", "bic", "bic swift", "swift code", "bic code", "swift bic", "registration",
        "registration no", "registration number", "reg no", "company no", "company number",
        "tax id", "tax number", "vat number", "lei", "national id", "identification number",
    ),
    "passport": ("passport no", "passport number", "passeport", "reisepass", "pasaporte"),
    "birth": ("date of birth", "birth date", "dob", "geburtsdatum", "date de naissance",
              "fecha de nacimiento"),
    "reference": (
        "ref", "our ref", "our reference", "customer no", "customer number", "customer id",
        "client no", "client number", "client id", "account", "account no", "account number",
        "record id", "kundennummer", "kunden nr", "kundennr", "numéro client", "no client",
        "número de cliente",
    ),
}  # fmt: skip
"""The columns that are understood: what they hold, and what else they may be called."""
_MEANT = {word: holds for holds, words in _HEADS.items() for word in (holds, *words)}
_NUMBERS = {"imo", "mmsi", "id", "passport"}
_MANY = frozenset({"also", "id"})
"""What several columns of a table may hold."""


def delimiter(first: str) -> str:
    """Return what parts the cells: what gives most columns that are understood, else most cells."""
    return max(
        DELIMITERS,
        key=lambda sign: (sum(map(bool, map(_meant, cut(first, sign)))), len(cut(first, sign))),
    )


def columns(heads: Sequence[str], name: str) -> list[str]:
    """Return what the columns hold, nothing for those left out; none for a list without a head."""
    found = [_meant(head) for head in heads]
    exact = [head.strip().casefold() for head in heads]
    # A column that is called so stands before those that only may mean it.
    found = [
        "" if column not in _MANY and column in exact and head != column else column
        for column, head in zip(found, exact, strict=True)
    ]
    for column in filter(None, dict.fromkeys(found)):
        if column not in _MANY and found.count(column) > 1:
            raise ReftelError(f"{name} has several columns for {column!r}: leave one so called")
    if not {"name", "last", *_NUMBERS}.isdisjoint(found):
        return found
    if len(heads) > 1:
        raise ReftelError(f"{name} has no column 'name': add a first line with it")
    return []


def keyed(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Return the cells of a row by what they hold; what several columns hold is put together."""
    found: dict[str, str] = {}
    for column, cell in zip(names, cells, strict=False):
        if column in _MANY and found.get(column) and cell.strip():
            found[column] += f"; {cell}"
        elif column and not (column in _MANY and found.get(column)):
            found[column] = cell
    return found


def _meant(head: str) -> str:
    """Return what a column holds by its head; nothing where it is not understood."""
    return _MEANT.get(" ".join(re.sub(r"[\W_]+", " ", head.casefold()).split()), "")


def cut(line: str, sign: str) -> list[str]:
    """Return the cells of a line."""
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return [line]
