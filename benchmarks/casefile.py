"""Time a case of 500 claims and the shelf of 1,000 cables, as ratios to sorting the claims."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import reftel
from reftel.cable import head
from reftel.casefile import Jacket, assemble, project
from reftel.secretariat import convene

if TYPE_CHECKING:
    from collections.abc import Callable

EXERCISE = Path(__file__).parents[1] / "examples" / "exercise"
WANTED = 500
COPIES = 100
RUNS = 7


def timed(work: Callable[[], object]) -> float:
    """Return the best of some runs in milliseconds."""
    best = float("inf")
    for _ in range(RUNS):
        start = perf_counter()
        work()
        best = min(best, perf_counter() - start)
    return best * 1000


def main() -> None:
    """Print milliseconds and ratios."""
    cables = list(reftel.read_path(EXERCISE))
    claims = [claim for cable in cables for claim in reftel.extract(cable)]
    heads = [head(cable) for cable in cables]
    several = [replace(claim, cable=f"{claim.cable}{n}") for n in range(COPIES) for claim in claims]
    case = several[:WANTED]
    jacket = Jacket("x", "x", "", datetime.now(UTC), frozenset(claim.cable for claim in case))
    every = [replace(one, mrn=f"{one.mrn}{n}") for n in range(COPIES) for one in heads]
    floor = timed(lambda: sorted(case, key=lambda c: (c.cable, c.span)))
    for name, work in {
        f"case of {len(case)} claims": lambda: assemble(jacket, case, every),
        "the same for an audience": lambda: project(jacket, case, "PRT"),
        f"shelf of {len(every)} cables": lambda: convene(every, several),
    }.items():
        took = timed(work)
        print(f"{name}: {took:.1f} ms, {took / floor:.0f} times sorting its claims")


if __name__ == "__main__":
    main()
