"""The documentation is true: references are current, shown output is what is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reftel.cli.main import DOCKET
from tests.documentation import ROOT, pages

if TYPE_CHECKING:
    from pathlib import Path

PAGES = list(pages())


@pytest.mark.parametrize(("path", "text"), PAGES, ids=[path.name for path, _ in PAGES])
def test_a_page_is_what_the_program_prints(path: Path, text: str) -> None:
    assert path.read_text("utf-8") == text, "run `python -m tests.documentation`"


def test_the_architecture_names_every_package() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    package = ROOT / "src" / "reftel"
    for part in package.rglob("__init__.py"):
        name = ".".join(part.parent.relative_to(package).parts)
        assert not name or f"`{name}`" in page


def test_links_between_pages_lead_somewhere() -> None:
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")):
        prose = re.sub(r"(?s)```.*?```", "", page.read_text("utf-8"))
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", prose):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_command_is_documented() -> None:
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    assert all(f"## reftel {name}\n" in page for name in DOCKET)
