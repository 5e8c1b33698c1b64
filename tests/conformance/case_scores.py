"""Write the committed scores of casework: `python -m tests.conformance.case_scores SHARED`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.conformance import chains, regimes

SCORES = Path(__file__).with_name("case_scores.json")


def scores(shared: Path) -> dict[str, dict[str, float]]:
    """Return what chains and regime meetings reach on their gold, part by part."""
    gold = shared / "gold"
    linked, _ = chains.score(gold / "chains.jsonl", gold / "chains")
    tallies = regimes.score(regimes.read_gold(gold / "regimes.jsonl"), gold / "regimes")
    return {
        "chains": linked,
        "regimes": {kind: round(t.f1, 3) for kind, t in tallies.items() if t.gold},
    }


def main(shared: str) -> None:
    """Write the file beside this one."""
    text = json.dumps(scores(Path(shared)), indent=1) + "\n"
    SCORES.write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
