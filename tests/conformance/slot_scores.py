"""Write the committed scores of slots anew: `python -m tests.conformance.slot_scores SHARED`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.conformance import phrases, placed
from tests.conformance.golds import traffic
from tests.conformance.slots import kinds, score

Figures = dict[str, dict[str, float]]


def own() -> list[str]:
    """Name what needs nothing beside the project: each bank, its half that rules saw or not."""
    halves = {
        f"{name} {'seen' if one.seen else 'unseen'}"
        for name in phrases.banks()
        for one in phrases.passages(phrases.PHRASES / f"{name}.jsonl")
    }
    return sorted(halves)


def beside() -> list[str]:
    """Name the real cables whose texts lie in the shared data."""
    return placed.banks()


def figures(name: str, shared: Path) -> Figures:
    """Return the figures of each kind in a bank or in real cables."""
    if name in beside():
        return kinds(score(placed.placed(placed.PLACED / f"{name}.tsv", traffic(shared))))
    bank, half = name.split()
    read = phrases.passages(phrases.PHRASES / f"{bank}.jsonl")
    return kinds(score(one for one in read if one.seen == (half == "seen")))


def main(shared: str) -> None:
    """Write the file beside this one."""
    told = {name: figures(name, Path(shared)) for name in [*own(), *beside()]}
    text = json.dumps(told, indent=1) + "\n"
    Path(__file__).with_name("slot_scores.json").write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
