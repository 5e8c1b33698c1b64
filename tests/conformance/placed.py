"""Slots of real telegrams as places: `python -m tests.conformance.placed GOLD.jsonl TEXTDIR OUT`.

The texts stay in the shared data. A row with a kind is a claim, those behind it are its slots.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.conformance.golds import folder, hashed
from tests.conformance.phrases import Passage, Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Row = dict[str, str]

PLACED = Path(__file__).with_name("placed")
COLUMNS = ("cable", "kind", "role", "start", "end", "value", "hedge", "polarity", "free")
_SAID = "type"
"""The one role whose value is a term of ours and no words of the text."""


def banks() -> list[str]:
    """Name the tables of places."""
    return sorted(path.stem for path in PLACED.glob("*.tsv"))


def placed(path: Path, text_of: Callable[[str], str]) -> Iterator[Passage]:
    """Read whole cables with what they say.

    Raises:
        ValueError: a text is not the one that was annotated.

    """
    rows: dict[str, list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            rows[row["cable"]].append(row)
    for cable, (head, *told) in rows.items():
        text = text_of(cable)
        if hashed(text) != head["value"]:
            raise ValueError(f"{path.name}: the text of {cable} is not the one annotated")
        said = list(_claims(told, text))
        firm = tuple(one for one, free in said if not free)
        spare = tuple(one for one, free in said if free)
        yield Passage(id=cable, seen=False, text=text, start=0, said=firm, free=spare)


def _claims(rows: Iterable[Row], text: str) -> Iterator[tuple[Said, bool]]:
    told: list[tuple[Row, list[Row]]] = []
    for row in rows:
        if row["kind"]:
            told.append((row, []))
        else:
            told[-1][1].append(row)
    for row, own in told:
        slots = [(one["role"], _value(one, text)) for one in own]
        speaker = next((value for role, value in slots if role == "speaker"), None)
        yield Said(
            row["kind"], int(row["start"]), int(row["end"]),
            tuple(slot for slot in slots if slot[0] != "speaker"),
            row["hedge"] or None, row["polarity"] or None, speaker,
        ), bool(row["free"])  # fmt: skip


def _value(row: Row, text: str) -> str:
    words = row["value"] or text[int(row["start"]) : int(row["end"])]
    return " ".join(words.split())


def _rows(gold: Path, texts: Path) -> Iterator[tuple[object, ...]]:
    """Yield a row for each text, then its claims with their slots; none holds words of the text."""
    text_of = folder(texts)
    records = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    for cable in sorted({one["cable"] for one in records}):
        text = text_of(cable)
        yield cable, "text", "", 0, len(text), hashed(text), "", "", ""
        for one in sorted(
            (one for one in records if one["cable"] == cable), key=lambda one: one["start"]
        ):
            place = one["start"], one["start"] + len(one["quote"])
            free = 1 if one.get("optional") else ""
            yield cable, one["kind"], "", *place, "", one["hedge"], one["polarity"], free
            for role, start, end, value in _slots(one, text):
                yield cable, "", role, start, end, value, "", "", ""


def _slots(one: dict[str, Any], text: str) -> Iterator[tuple[str, int, int, str]]:
    given = dict(one.get("slots") or {})
    if one.get("speaker"):
        given["speaker"] = [one["speaker"]]
    for role, told in given.items():
        for words in told:
            start = text.find(words, one["start"])
            start = start if start >= 0 else text.rindex(words)
            yield role, start, start + len(words), ""
    if term := (one.get("attributes") or {}).get(_SAID):
        yield _SAID, 0, 0, term


def main(gold: str, texts: str, out: str) -> None:
    """Write the table."""
    with Path(out).open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, delimiter="\t", lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(_rows(Path(gold), Path(texts)))


if __name__ == "__main__":
    main(*sys.argv[1:])
