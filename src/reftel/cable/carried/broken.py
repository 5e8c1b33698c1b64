"""What a file or a row claims to be and is not: an archive that is none, JSON that breaks off."""

from __future__ import annotations

import re
from json import JSONDecodeError, loads
from pathlib import PurePosixPath

from reftel.cable.carried.webtext import LABELS
from reftel.findings import Finding

_JSON = re.compile(r'\s*+\ufeff?\s*+[\[{]\s*+(?:\{\s*+)?"')
_KEPT = "it is kept as it stands"
_NO_ARCHIVE = (
    f"Named as an archive, it holds text; {_KEPT}: get the archive again, or name it .txt."
)
_NO_TEXT = f"A JSON object has no field for the text; {_KEPT}: name one `text` or `body`."


def broken(name: str, text: str) -> tuple[Finding, ...]:
    """Return a finding where a text is not what its name or its first signs say."""
    why = _NO_ARCHIVE if PurePosixPath(name).suffix.lower() == ".zip" else _row(text)
    return (Finding("cable/broken-carrier", why),) if why else ()


def _row(text: str) -> str:
    if not _JSON.match(text):
        return ""
    try:
        value = loads(text.strip("\ufeff \t\r\n"), strict=False)
    except JSONDecodeError as error:
        said = f"{error.msg}, line {error.lineno}, column {error.colno}"
    except RecursionError:
        said = "nested too deeply"
    else:
        return _NO_TEXT if isinstance(value, dict) and not _has_text(value) else ""
    return f"This begins as JSON and breaks off ({said}); {_KEPT}: mend it and read it again."


def _has_text(value: dict[str, object]) -> bool:
    return any(LABELS.get(key.strip().lower()) == "text" for key in value)
