"""The remarks of OFAC entries: fields in a row of words, parted by semicolons."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.lists.days import iso
from reftel.lists.listing import Quality
from reftel.tables import table

if TYPE_CHECKING:
    from reftel.lists.draft import Draft

_ALIAS = re.compile(r"(?:alt\. )?([afn])\.k\.a\.,? (.+)", re.DOTALL)
_QUOTED = re.compile("^['\"\u2018\u201c](.*?)['\"\u2019\u201d]?$")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    rows = table("lists", "remarks")
    return tuple((re.compile(row["pattern"]), row["field"], row["key"]) for row in rows)


def read_remarks(text: str, draft: Draft) -> None:
    """Add to a draft what its remarks say; unknown words stay remarks only."""
    for fragment in text.strip().rstrip(".").strip("()").split("; "):
        _read(fragment.strip().rstrip(";"), draft)
    draft.remarks.append(text)


def _read(fragment: str, draft: Draft) -> None:
    if match := _ALIAS.fullmatch(fragment):
        quoted = _QUOTED.match(match[2])
        quality = Quality.WEAK if quoted else Quality.STRONG
        draft.name(quoted[1] if quoted else match[2], quality, former=match[1] == "f")
        return
    for pattern, part, key in _patterns():
        if match := pattern.fullmatch(fragment):
            _add(draft, part, key, match[1].strip())
            return


def _add(draft: Draft, part: str, key: str, value: str) -> None:
    if part == "countries":
        draft.country(value)
    elif part == "identifiers":
        draft.identify(key, value)
    elif part == "dates":
        draft.date(key, iso(value))
    else:
        draft.note(key, value)
