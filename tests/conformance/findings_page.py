"""Write docs/findings.md from the catalogue: `python -m tests.conformance.findings_page`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from reftel.findings import Kind, catalogue

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"
HEAD = """# Findings

What reading and checking notice, by name. `reftel check PATH` reports them with line and
column, `reftel rule NAME` explains one. A **note** informs, a **doubt** asks for a look, an
**error** must be settled before the text is used. This page is written from the
catalogue by `python -m tests.conformance.findings_page`.
"""


def page() -> str:
    """Return the page: a section for each package, an entry for each kind."""
    kinds = sorted(catalogue().values(), key=lambda kind: kind.name)
    parts = [HEAD]
    for package, group in groupby(kinds, key=lambda kind: kind.name.partition("/")[0]):
        parts.append(f"\n## {package}\n")
        parts += map(_entry, group)
    return "".join(parts)


def _entry(kind: Kind) -> str:
    return (
        f"\n### `{kind.name}` ({kind.severity.value})\n\n{kind.meaning}\n\n"
        f"- For example: {_quoted(kind.example)}\n- What to do: {kind.remedy}\n"
    )


def _quoted(example: str) -> str:
    return example if "`" in example else f"`{example}`"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
