"""The measure of slots itself, and that the committed scores do not drop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conformance.phrases import Passage, Said, passages
from tests.conformance.placed import placed
from tests.conformance.slot_scores import beside, figures, own
from tests.conformance.slots import Count, agree, kinds, score
from tests.conftest import SHARED

SCORES = Path(__file__).with_name("slot_scores.json")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("three vacuum pumps", "vacuum pumps"),
        ("Velcorta Works", "Velcorta Works Ltd."),
        ("the valves of type EX-4", "valves for the EX-4"),
    ],
)
def test_wordings_agree_where_one_holds_the_other_or_most_words_are_shared(
    wanted: str, found: str
) -> None:
    assert agree(wanted, found)


@pytest.mark.parametrize(
    ("wanted", "found"), [("valves", "pumps"), ("Heron", "Heronry"), ("", "valves")]
)
def test_other_wordings_do_not_agree(wanted: str, found: str) -> None:
    assert not agree(wanted, found)


SALE = "Velcorta Works sold valves to Heron Trading."


def bank(tmp_path: Path, *claims: dict[str, object], text: str = SALE) -> Path:
    record = {"id": "x-1", "frame": "reply", "seen": True, "text": text, "claims": list(claims)}
    path = tmp_path / "bank.jsonl"
    path.write_text(json.dumps(record) + "\n", "utf-8")
    return path


def test_a_passage_stands_in_an_exercise_telegram_at_its_own_words(tmp_path: Path) -> None:
    (one,) = passages(bank(tmp_path, {"kind": "shipment", "quote": SALE}, text=f"(S) {SALE}"))
    assert "SUBJECT: EXERCISE" in one.text
    assert one.text[one.start :] == f"{SALE}\n"
    assert one.text[one.said[0].start : one.said[0].end] == SALE


def test_of_equal_words_the_place_tells_which(tmp_path: Path) -> None:
    quote = {"kind": "person", "quote": "Vega", "at": 5}
    (one,) = passages(bank(tmp_path, quote, text="Vega met Vega."))
    assert one.said[0].start == one.start + 9


def test_words_that_stand_nowhere_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stand in no passage: 'sold pumps'"):
        list(passages(bank(tmp_path, {"kind": "shipment", "quote": "sold pumps"})))


def passage(said: tuple[Said, ...], free: tuple[Said, ...] = ()) -> Passage:
    text = f"UNCLAS LISBON 000001\n\nSUBJECT: EXERCISE\n\n1. {SALE}\n"
    start = text.index(SALE)
    return Passage(id="x", seen=True, text=text, start=start, said=said, free=free)


def told(*slots: tuple[str, str], kind: str = "shipment", hedge: str = "asserted") -> Said:
    one = passage(())
    return Said(kind, one.start, one.start + len(SALE), slots, hedge, "asserted", None)


def test_slots_are_counted_by_role_with_what_is_missed_and_false() -> None:
    said = told(("supplier", "Velcorta Works"), ("item", "valves"), ("vessel", "Heron"))
    counts = score([passage((said,))])
    assert (counts["shipment", "supplier"].found, counts["shipment", "item"].found) == (1, 1)
    assert counts["shipment", "vessel"].lines == ["x - vessel 'Heron'"]
    assert counts["shipment", "recipient"].false == 1
    assert kinds(counts)["shipment"]["slots"] == round(4 / 6, 3)


def test_a_hedge_that_is_not_the_one_said_is_told() -> None:
    counts = score([passage((told(hedge="planned"),))])
    assert counts["shipment", "hedge"].lines == ["x ~ hedge 'asserted' for 'planned'"]


def test_what_nobody_said_is_false_and_what_may_be_left_is_neither() -> None:
    other = told(kind="vessel")
    kind = told()
    elsewhere = passage((other, kind._replace(start=0, end=5)))
    assert score([elsewhere])["shipment", "claim"].false == 1
    assert score([elsewhere._replace(free=(kind,))])["shipment", "claim"].false == 0


def test_counts_give_precision_recall_and_f1() -> None:
    one = Count(gold=4, found=2, false=2)
    assert (one.precision, one.recall, one.f1) == (0.5, 0.5, 0.5)
    assert Count().f1 == Count().precision == Count().recall == 0.0


def test_a_text_that_is_not_the_annotated_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deals.tsv"
    path.write_text("cable\tkind\trole\tstart\tend\tvalue\nX\ttext\t\t0\t5\tabc\n", "utf-8")
    with pytest.raises(ValueError, match="the text of X is not the one annotated"):
        list(placed(path, {"X": "other"}.__getitem__))


@pytest.mark.parametrize("name", own())
def test_the_committed_slots_of_invented_passages_do_not_drop(name: str) -> None:
    """Refresh the file with `python -m tests.conformance.slot_scores ../shared`."""
    holds(name, SHARED)


@pytest.mark.parametrize("name", beside())
def test_the_committed_slots_of_real_cables_do_not_drop(name: str, shared: Path) -> None:
    holds(name, shared)


def holds(name: str, shared: Path) -> None:
    found = figures(name, shared)
    committed = json.loads(SCORES.read_text("utf-8"))[name]
    dropped = {
        (kind, what): (value, found.get(kind, {}).get(what))
        for kind, values in committed.items()
        for what, value in values.items()
        if found.get(kind, {}).get(what, 0.0) < value - 0.0005
    }
    assert not dropped, f"slots fell: {dropped}"
