"""What a file or a row claims to be and is not: an archive that is none, a row that breaks off."""

from __future__ import annotations

import re
from json import JSONDecodeError, loads
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from reftel.cable.carried.rows import DUMP_ROW
from reftel.cable.carried.webtext import LABELS
from reftel.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

_JSON = re.compile(r'\s*+\ufeff?\s*+[\[{]\s*+(?:\{\s*+)?"')
_DUMP = re.compile(r'[\s"]{0,40}' + DUMP_ROW)
_ESCAPED = re.compile(r"\\.", re.DOTALL)
_KEPT = "it is kept as it stands"
_NO_ARCHIVE = (
    f"Named as an archive, it holds text; {_KEPT}: get the archive again, or name it .txt."
)
_NO_TEXT = f"A JSON object has no field for the text; {_KEPT}: name one `text` or `body`."
_OWN = (
    f"This JSON tells what reftel read of a text, and not the text; {_KEPT}: read the text itself, "
    "which `reftel store backup --originals` saves."
)
_OPEN = (
    f"A row of a dump breaks off: the quotation mark that ends it is missing; {_KEPT}: "
    "get the file again, and see which rows it lacks."
)


def broken(name: str, text: str, columns: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Return a finding where a text is not what its name or its first signs say.

    `columns` are those of the table of which it is a row.
    """
    if PurePosixPath(name).suffix.lower() == ".zip":
        why = _NO_ARCHIVE
    else:
        why = _OPEN if _is_open(text, columns) else _object(text)
    return (Finding("cable/broken-carrier", why),) if why else ()


def _is_open(text: str, columns: Sequence[str]) -> bool:
    """Say whether a row ends inside quotation marks."""
    if columns:
        return _ESCAPED.sub("", text).count('"') % 2 == 1
    return bool(_DUMP.match(text)) and not text.rstrip().endswith('"')


def _object(text: str) -> str:
    if not _JSON.match(text):
        return ""
    try:
        value = loads(text.strip("\ufeff \t\r\n"), strict=False)
    except JSONDecodeError as error:
        said = f"{error.msg}, line {error.lineno}, column {error.colno}"
    except RecursionError:
        said = "nested too deeply"
    else:
        return _lacks(value) if isinstance(value, dict) and not _has_text(value) else ""
    return f"This begins as JSON and breaks off ({said}); {_KEPT}: mend it and read it again."


def _lacks(value: dict[str, object]) -> str:
    return _OWN if {"mrn", "rendition", "sha256"} <= value.keys() else _NO_TEXT


def _has_text(value: dict[str, object]) -> bool:
    return any(LABELS.get(key.strip().lower()) == "text" for key in value)
