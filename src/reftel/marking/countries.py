"""Country names and codes as marks write them, read into trigraphs."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reftel.marking.nations import codes
from reftel.tables import parts, table

_SPACE = re.compile(r"\s+")


class Reading(NamedTuple):
    """What a name in a mark means: recipients' codes, or none, and whether it is ambiguous."""

    codes: tuple[str, ...]
    ambiguous: bool = False


_DOTTED = re.compile(r"(?<![A-Za-z]{2})(?<=[A-Za-z])\.(?=[A-Za-z](?![A-Za-z])|\s|\Z)")
"""The stops of `U.K.` and `F.R.G.`."""
_MEMBERS = re.compile(
    r" (?:MEMBERS|MEMBER (?:STATES|COUNTRIES|GOVERNMENTS)|PARTICIPANTS"
    r"|PARTICIPATING (?:STATES|COUNTRIES|GOVERNMENTS))\Z"
)
"""Words behind a group that mean the group; its partners may be others."""


@cache
def _names() -> dict[str, str]:
    """Return every unambiguous name, trigraph and group by its code."""
    found: dict[str, str] = {}
    for kind in ("groups", "countries"):
        for row in table("marking", kind):
            found[row["code"]] = row["code"]
            for name in parts(row["names"]):
                found.setdefault(_fold(name), row["code"])
    return found


@cache
def _digraphs() -> dict[str, tuple[str, ...]]:
    """Return two-letter codes: the TAGS reading first, then that of ISO 3166 where it differs."""
    found: dict[str, list[str]] = {}
    for column in ("tags", "iso2"):
        for row in table("marking", "countries"):
            if row[column] and row["code"] not in found.setdefault(row[column], []):
                found[row[column]].append(row["code"])
    return {digraph: tuple(codes) for digraph, codes in found.items()}


@cache
def trigraphs() -> frozenset[str]:
    """Return the trigraphs of all known countries."""
    return frozenset(row["code"] for row in table("marking", "countries"))


def _fold(name: str) -> str:
    return _SPACE.sub(" ", name.upper().replace("\u2019", "'")).strip()


@lru_cache(maxsize=8192)
def recipient(name: str) -> str | None:
    """Return the code of a country or group that a name means without doubt."""
    reading = read_name(name)
    return reading.codes[0] if len(reading.codes) == 1 and not reading.ambiguous else None


@lru_cache(maxsize=8192)
def read_name(name: str) -> Reading:
    """Read one name of a release list; several codes and a flag where it is ambiguous."""
    folded = _fold(_DOTTED.sub("", name)).rstrip(".,;:")
    code = _names().get(folded) or _names().get(_fold(name))
    folded = folded.removeprefix("THE ") if code is None else folded
    code = code or _names().get(folded)
    code = code or _names().get(folded.removeprefix("ALL "))
    if code is None and (whose := _MEMBERS.search(folded)):
        group = _names().get(folded[: whose.start()])
        code = group if group not in trigraphs() else None
    if code is None and folded.startswith(("GOVERNMENT OF ", "GOVT OF ")):
        code = _names().get(folded.partition(" OF ")[2].removeprefix("THE "))
    if code is None and folded.endswith((" GOVERNMENT", " GOVT")):
        code = codes().get(folded.rpartition(" ")[0].lower())
    if code is not None:
        return Reading((code,))
    held = _digraphs().get(folded, ())
    return Reading(held, ambiguous=len(held) > 1)


def read_run(text: str) -> list[str] | None:
    """Return the names in a run without commas (`USA CAN GBR`); None where a word is no name."""
    words = text.split()
    found: list[str] = []
    while words:
        # AND between names is no Andorra.
        if found and words[0] == "AND" and len(words) > 1:
            words = words[1:]
        for count in range(min(6, len(words)), 0, -1):
            name = " ".join(words[:count])
            if read_name(name).codes:
                found.append(name)
                words = words[count:]
                break
        else:
            return None
    return found


@cache
def short_names(code: str) -> tuple[str, ...]:
    """Return the names of a country as tabled."""
    return next(
        (parts(_fold(r["names"])) for r in table("marking", "countries") if r["code"] == code), ()
    )
