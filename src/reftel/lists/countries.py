"""Countries by the many names that lists give them."""

from __future__ import annotations

from functools import cache

from reftel.tables import table


@cache
def _known() -> dict[str, str]:
    found = {}
    for row in table("lists", "countries"):
        for name in (row["alpha2"], row["name"], *row["also"].split(";")):
            found[_key(name)] = row["alpha2"]
    return found


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("\u2019", "'").split())


def country(name: str) -> str:
    """Return the ISO 3166 alpha-2 code of a country's name, else the name as it stands."""
    return _known().get(_key(name), name.strip())


def code(name: str) -> str:
    """Return what stands for a country in two letters, by its name or as it is; else nothing."""
    told = country(name)
    return told if len(told) == len("IR") else ""


def countries(*names: str) -> tuple[str, ...]:
    """Return the codes of all names that are not empty, each once, in order."""
    return tuple(dict.fromkeys(country(name) for name in names if name.strip()))
