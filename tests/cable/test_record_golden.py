"""The three founding cables read as they were checked by eye; long words stand as their hash."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from reftel.cable import read, record

GOLDEN = Path(__file__).parent / "golden"
LONGEST = 48


def brief(value: Any) -> Any:  # noqa: ANN401 -- JSON is what it is
    """Return JSON with long strings as hashes: no sentence of a real cable stands here."""
    if isinstance(value, dict):
        return {key: brief(item) for key, item in value.items() if key != "year_by"}
    if isinstance(value, list):
        return [brief(item) for item in value]
    if isinstance(value, str) and (len(value) > LONGEST or "\n" in value):
        return f"sha256:{sha256(' '.join(value.split()).encode()).hexdigest()[:16]}"
    return value


def hashed(node: dict[str, Any]) -> dict[str, Any]:
    """Return a paragraph with label, mark and span; its words as a hash."""
    words = " ".join(node["text"].split())
    return {
        **{key: node[key] for key in ("part", "label", "number", "marking", "span")},
        "words": sha256(words.encode()).hexdigest()[:16],
        "children": [hashed(child) for child in node["children"]],
    }


def golden(text: str) -> dict[str, Any]:
    found = record(read(text))
    paragraphs = [hashed(node) for node in found.pop("paragraphs")]
    names = [[item["name"], item["span"]] for item in found.pop("findings")]
    kept = {key: brief(value) for key, value in found.items()}
    return {**kept, "findings": names, "paragraphs": paragraphs}


@pytest.mark.parametrize("name", ["05PARIS3759", "07STATE159388", "09BEIJING724"])
def test_a_founding_cable_reads_as_checked(shared: Path, name: str) -> None:
    text = (shared / "cables" / "founding" / f"{name}.txt").read_bytes().decode()
    assert golden(text) == json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))


def test_no_golden_file_holds_a_line_of_a_real_cable() -> None:
    for path in GOLDEN.glob("*.json"):
        assert max(map(len, path.read_text("utf-8").splitlines())) < LONGEST + 40, path.name
