"""Score chains against gold: `python -m tests.conformance.chains CHAINS.jsonl TEXTDIR`."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import reftel
from reftel.cable import head
from reftel.demarche import docket, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reftel.demarche import Docket

AFTER = datetime(2100, 1, 1, tzinfo=UTC)
Gold = dict[str, Any]


def read_gold(path: Path) -> dict[str, list[Gold]]:
    """Return gold records by their kind."""
    found: dict[str, list[Gold]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            one = json.loads(line)
            found[one["record"]].append(one)
    return found


def derive(texts: Iterable[Path]) -> Docket:
    """Read texts as they lie on disk and derive the docket."""
    cables = [reftel.read(path.read_bytes().decode("utf-8")) for path in sorted(texts)]
    claims = [claim for cable in cables for claim in reftel.extract(cable)]
    return docket([head(cable) for cable in cables], claims)


def score_links(gold: list[Gold], found: Iterable[Mapping[str, Any]]) -> tuple[float, list[str]]:
    """Return F1 of links among held cables; a relation may be any that the gold accepts."""
    wanted = {(one["from"], one["to"]): one for one in gold}
    told = {(one["from"], one["to"]): one["relation"] for one in found}
    misses, right, counted = [], 0, 0
    for pair, relation in told.items():
        one = wanted.get(pair)
        if one is not None and relation in {one["relation"], *one.get("also", ())}:
            right += not one.get("optional")
            counted += not one.get("optional")
        else:
            counted += 1
            misses.append(f"false link {pair[0]} -> {pair[1]} {relation}")
    for pair, one in wanted.items():
        if pair not in told and not one.get("optional"):
            misses.append(f"missed link {pair[0]} -> {pair[1]} {one['relation']}")
    real = sum(not one.get("optional") for one in gold)
    return _f1(right, real, counted), misses


def _f1(right: int, gold: int, found: int) -> float:
    return 2 * right / (gold + found) if gold + found else 1.0


def _plain(names: Iterable[str]) -> set[str]:
    return {"".join(filter(str.isalnum, name.upper())) for name in names}


def fits(gold: Gold, ask: Mapping[str, Any]) -> bool:
    """Say whether an ask is the gold's: its cable, one of its addressees, its deadline."""
    same = ask["mrn"] == gold["mrn"] and bool(
        _plain(ask["addressees"]) & _plain(gold["addressees"])
    )
    return same and (ask["due"] or "")[:10] == (gold["deadline"] or "")[:10]


def score_asks(gold: list[Gold], asks: Sequence[Mapping[str, Any]]) -> tuple[float, list[str]]:
    """Return F1 of asks of held cables, each with its deadline right."""
    free, misses, right, real = [ask for ask in asks if ask["held"]], [], 0, 0
    optional = 0
    for one in gold:
        match = next((ask for ask in free if fits(one, ask)), None)
        if match is not None:
            free.remove(match)
        if one.get("optional"):
            optional += match is not None
            continue
        real += 1
        right += match is not None
        if match is None:
            misses.append(f"missed ask {one['mrn']} due {one['deadline']} {one['quote'][:60]!r}")
    misses += [f"false ask {ask['id']} due {ask['due']}" for ask in free]
    held = sum(bool(ask["held"]) for ask in asks)
    return _f1(right, real, held - optional), misses


def _places(rows: Iterable[Mapping[str, Any]]) -> set[str]:
    return {place["mrn"] for row in rows for place in row["evidence"] if place["mrn"]}


def delivered(gold: Gold, ask: Mapping[str, Any]) -> bool:
    """Say whether a delivery stands under its ask, on its day, by its report."""
    return any(
        gold["mrn"] in _places([row])
        and (not gold["when"] or row["delivered"] == gold["when"][:10])
        for row in ask["deliveries"]
    )


def responded(gold: Gold, ask: Mapping[str, Any]) -> bool:
    """Say whether a reply stands under its ask with its words and an accepted class."""
    classes = {gold["class"], *gold.get("also_class", ())}
    for reply in ask["responses"]:
        for place in reply["evidence"]:
            shared = min(place["end"], gold["end"]) - max(place["start"], gold["start"])
            if place["mrn"] == gold["mrn"] and 2 * shared >= gold["end"] - gold["start"]:
                return reply["class"] in classes
    return False


def score_attached(
    gold: list[Gold], asks: Sequence[Mapping[str, Any]], test: Any  # noqa: ANN401 -- a predicate on JSON
) -> tuple[float, list[str]]:  # fmt: skip
    """Return the share of gold records that stand under their ask."""
    real = [one for one in gold if not one.get("optional")]
    misses = []
    for one in real:
        key = one.get("ask") or one.get("ask_not_held")
        if not any(ask["mrn"] == key and test(one, ask) for ask in asks):
            words = " ".join(one["quote"].split())[:70]
            misses.append(f"missed {one['record']} {one['mrn']} under {key}: {words!r}")
    return (len(real) - len(misses)) / len(real) if real else 1.0, misses


def score(gold: Path, texts: Path) -> tuple[dict[str, float], list[str]]:
    """Return the scores, the mean of links, asks and attachments first, and the misses."""
    wanted = read_gold(gold)
    names = {one["mrn"] for one in wanted["cable"]}
    desk = derive(path for path in texts.glob("*.txt") if not names or path.stem in names)
    found = [record.link(link) for link in desk.links if link.held]
    asks = [record.ask(desk, ask, AFTER) for ask in desk.asks.values()]
    parts = {
        "links": score_links(wanted["link"], found),
        "asks": score_asks(wanted["ask"], asks),
        "deliveries": score_attached(wanted["delivery"], asks, delivered),
        "responses": score_attached(wanted["response"], asks, responded),
    }
    figures = {name: round(value, 3) for name, (value, _) in parts.items()}
    mean = round(sum(figures.values()) / len(figures), 3)
    return {"mean": mean, **figures}, [miss for _, misses in parts.values() for miss in misses]


def main() -> None:
    """Print the misses, then the scores."""
    figures, misses = score(Path(sys.argv[1]), Path(sys.argv[2]))
    for miss in misses:
        print(miss)
    rest = " ".join(f"{name} {value:.3f}" for name, value in figures.items() if name != "mean")
    print(f"score: {figures['mean']:.3f} {rest}")


if __name__ == "__main__":
    main()
