"""Write the committed scores of claims anew: `python -m tests.conformance.claims_scores SHARED`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conformance.claims import score, summary
from tests.conformance.golds import beside, gold, own

if TYPE_CHECKING:
    from tests.conformance.claims import Tally

CAPITALS = " in capitals"


def names() -> list[str]:
    """Name what is scored: each gold file, and the founding cables in capitals."""
    return [*beside(), f"founding{CAPITALS}", *own()]


def scores(shared: Path, name: str) -> dict[str, float]:
    """Return F1 of a gold file, of all claims and of each kind."""
    records, text_of = gold(name.removesuffix(CAPITALS), shared)
    if name.endswith(CAPITALS):
        return per_kind(score(records, lambda cable: shouted(text_of(cable))))
    return per_kind(score(records, text_of))


def shouted(text: str) -> str:
    """Write a text in capitals, letter for letter, as old telegrams are."""
    return "".join(one.upper() if len(one.upper()) == 1 else one for one in text)


def per_kind(tallies: dict[str, Tally]) -> dict[str, float]:
    """Return the micro F1, F1 by kind, and value agreement where it is measured."""
    whole = summary(tallies)
    kinds = {kind: round(one.f1, 3) for kind, one in tallies.items()}
    values = {f"{kind} values": v for kind, v in whole.items() if kind != "f1"}
    return {"all": whole["f1"], **kinds, **values}


def main(shared: str) -> None:
    """Write the file beside this one."""
    told = {name: scores(Path(shared), name) for name in names()}
    text = json.dumps(told, indent=1) + "\n"
    Path(__file__).with_name("scores.json").write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
