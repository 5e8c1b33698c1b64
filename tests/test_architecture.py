"""The shape of the code: mirrored tests, no generic names, a page that names every package."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest

import reftel.desk as desk

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "reftel"
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if "migrations" not in p.parts)
BANNED = {
    "utils", "util", "helpers", "helper", "common", "core", "base", "misc",
    "manager", "service", "types", "models",
}  # fmt: skip


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_has_a_generic_name(path: Path) -> None:
    assert path.stem not in BANNED


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_in_one_sentence_what_it_is(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert said


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_file_is_not_longer_than_five_hundred_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 500


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.stem not in {"__init__", "__main__"}], ids=name_of
)
def test_a_module_has_a_test_module_of_its_name(path: Path) -> None:
    folder = ROOT / "tests" / path.relative_to(PACKAGE).parent
    assert list(folder.glob(f"test_{path.stem}*.py")), f"no tests for {name_of(path)}"


_OF_GROUPS = re.compile(r"[)}](?:[*+?]|\{\{?[\d,]+\}\}?)\+(?![+=])")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_pattern_repeats_a_group_possessively(path: Path) -> None:
    """Before 3.11.5 Python matches `(?:…)*+` wrongly (gh-106052); `(?>(?:…)*)` is the same."""
    assert not _OF_GROUPS.search(path.read_text("utf-8"))


def test_a_group_that_is_repeated_possessively_is_seen() -> None:
    for pattern in (r"(?:ab?c)*+", r"(?:ab?){1,3}+", "{_LINK}{{0,3}}+", "(a)++"):
        assert _OF_GROUPS.search(pattern)
    for pattern in (r"[a-z]*+", r"\w++", "(?>(?:ab?c)*)", "(a)+(b)"):
        assert not _OF_GROUPS.search(pattern)


DOORS = [path.parent.relative_to(PACKAGE.parent) for path in PACKAGE.glob("*/__init__.py")]


@pytest.mark.parametrize("door", DOORS, ids=str)
def test_a_package_gives_out_what_it_names_though_all_its_modules_are_loaded(door: Path) -> None:
    """A name that is imported when asked for must not be that of a module, which comes first."""
    package = import_module(".".join(door.parts))
    modules = [
        import_module(f"{package.__name__}.{one.name}") for one in iter_modules(package.__path__)
    ]
    given = [getattr(package, name) for name in getattr(package, "__all__", ())]
    mistaken = [one.__name__ for one in given if isinstance(one, ModuleType) and one in modules]
    assert set(mistaken) <= MEANT


MEANT = {f"reftel.{name}.record" for name in ("casefile", "demarche", "secretariat")} | {
    f"reftel.desk.{name}" for name in desk.__all__
}
"""Modules that are given out as such: of functions that write nouns as JSON; rooms of the desk."""
