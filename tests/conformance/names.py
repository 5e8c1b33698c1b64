"""Score of name comparison: `python -m tests.conformance.names CASES.csv`."""

from __future__ import annotations

import csv
import sys
import time
from collections import Counter
from pathlib import Path

from reftel.screening import THRESHOLDS, NameKind, compare_names

KINDS = {"Person": NameKind.PERSON, "Vessel": NameKind.VESSEL}


def kind_of(schema: str) -> NameKind:
    return KINDS.get(schema, NameKind.PARTY)


def f1(right: int, false: int, missed: int) -> tuple[float, float, float]:
    precision = right / max(1, right + false)
    recall = right / max(1, right + missed)
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def score(cases: list[dict[str, str]], *, tell: bool = True) -> tuple[float, float, float]:
    count: Counter[tuple[bool, bool]] = Counter()
    started = time.perf_counter()
    for case in cases:
        kind = kind_of(case["schema"])
        got = compare_names(case["name1"], case["name2"], kind)
        hit, wanted = got.score >= THRESHOLDS[kind], case["is_match"].lower() == "true"
        count[hit, wanted] += 1
        if tell and hit != wanted:
            word = "false" if hit else "missed"
            print(f"{word} {got.score:.2f} {case['schema']}: {case['name1']} | {case['name2']}")
    took = time.perf_counter() - started
    found = f1(count[True, True], count[True, False], count[False, True])
    print(f"{len(cases)} pairs, {len(cases) / max(took, 1e-9):.0f} a second")
    print("score: " + " ".join(f"{value:.3f}" for value in found))
    return found


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as stream:
        score(list(csv.DictReader(stream)))
