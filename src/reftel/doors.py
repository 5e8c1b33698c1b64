"""Doors of packages: what is imported when it is first asked for, a name or a whole module."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping


def door(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """Return a package's `__getattr__`, given the names that each module is the home of.

    Modules with many patterns take time to load, which whoever asks for something else need not
    wait for.
    """
    home_of = {name: module for module, names in homes.items() for name in names}

    def opened(name: str) -> Any:  # noqa: ANN401 -- a module's door opens on anything
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{home_of[name]}"), name)

    return opened


def rooms(package: str, modules: Collection[str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package that gives out some of its modules themselves."""

    def opened(name: str) -> Any:  # noqa: ANN401 -- a module's door opens on anything
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")

    return opened
