"""Time the commands that need a docket or a shelf over a store, as ratios to `reftel --version`.

`python -m benchmarks.docket [STORE]`; without a store the exercise is multiplied into one.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import reftel
from reftel.store import open_store

EXERCISE = Path(__file__).parents[1] / "examples" / "exercise"
COPIES = 120
RUNS = 3
COMMANDS = (
    "--version", "ask list", "promises", "chain --all", "board", "meetings", "documents",
    "documents --as-of 2008-04-14", "comments", "case list",
)  # fmt: skip


def fill(place: str) -> None:
    """Write the exercise so many times, each time under other numbers."""
    read = [(cable, reftel.extract(cable)) for cable in reftel.read_path(EXERCISE)]
    with open_store(place) as store:
        for n in range(COPIES):
            store.put(
                (
                    replace(
                        cable,
                        mrn=f"{cable.mrn}{n:03}",
                        source=replace(cable.source, text=f"{cable.source.text}{n:03}"),
                        legible=f"{cable.legible}{n:03}",
                    ),
                    [replace(claim, cable=f"{claim.cable}{n:03}") for claim in claims],
                )
                for cable, claims in read
            )


def spent(command: str, place: str) -> float:
    """Return the least seconds of the processor that a call takes."""
    best = float("inf")
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(
            [sys.executable, "-m", "reftel", *command.split()],
            check=False,
            capture_output=True,
            env={**os.environ, "REFTEL_STORE": place},
        )
        best = min(best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
    return best


def main() -> None:
    """Print seconds and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        place = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{folder}/desk.db"
        if len(sys.argv) == 1:
            fill(place)
        with open_store(place) as store:
            print(f"{len(store.heads()):,} cables")
        floor = spent(COMMANDS[0], place)
        for command in COMMANDS:
            took = spent(command, place)
            print(f"reftel {command}: {took:.2f} s, {took / floor:.1f} times the bare program")


if __name__ == "__main__":
    main()
