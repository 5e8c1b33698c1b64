"""The shape of the code: mirrored tests, no generic names, a page that names every package."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

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
