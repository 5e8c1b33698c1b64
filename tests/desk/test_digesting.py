"""What a worker makes of a batch: every text a folio or a failure, whoever reads it."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reftel.claims import extract
from reftel.desk import digesting
from reftel.desk.digesting import digest
from reftel.desk.gathering import Found
from tests.store.exercise import telegram

if TYPE_CHECKING:
    import pytest

WHEN = datetime(2009, 3, 23, 12, 34, tzinfo=UTC)


def test_a_text_that_breaks_the_reader_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(text: str, **_: object) -> object:
        raise RuntimeError(f"cannot read {text}")

    monkeypatch.setattr(digesting, "read", read)
    made = digest([Found("a", "x"), Found("b", "y")])
    assert made.folios == []
    assert [failure.reason for failure in made.failures] == [
        "RuntimeError: cannot read x",
        "RuntimeError: cannot read y",
    ]


def test_one_text_that_breaks_costs_the_others_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fragile(cable: object) -> object:
        if "walrus two" in cable.legible:  # type: ignore[attr-defined]
            raise ZeroDivisionError
        return extract(cable)  # type: ignore[arg-type]

    monkeypatch.setattr(digesting, "extract", fragile)
    words = ("one", "two", "three")
    texts = [telegram(n, [("S", f"EXERCISE. A walrus {word}.")]) for n, word in enumerate(words)]
    made = digest([Found(f"{n}.txt", text) for n, text in enumerate(texts)])
    assert [folio.row["name"] for folio in made.folios] == ["0.txt", "2.txt"]
    assert [failure.name for failure in made.failures] == ["1.txt"]


def test_number_and_date_from_elsewhere_count_where_the_text_does_not_say() -> None:
    bare = Found("a.txt", "EXERCISE. Just words.", mrn="09PARIS1", created=WHEN)
    own = Found("b.txt", telegram(7), mrn="09PARIS1", created=WHEN)
    first, second = digest([bare, own], claims=False).folios
    assert (first.row["mrn"], first.row["year"]) == ("09PARIS1", 2009)
    assert second.row["mrn"] == "09BEIJING7"


def test_claims_not_asked_for_are_not_extracted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digesting, "extract", lambda _cable: 1 / 0)
    made = digest([Found("a.txt", telegram())], claims=False)
    assert made.failures == []
    assert (made.folios[0].row["claimed"], made.folios[0].claims) == (False, b"")


def test_a_digest_can_be_sent_between_processes_and_is_the_same_twice() -> None:
    batch = [Found("a.txt", telegram()), Found("b.txt", "words")]
    made = digest(batch)
    assert pickle.loads(pickle.dumps(made)) == made == digest(batch)  # noqa: S301 -- our own


def test_a_later_section_that_stands_alone_is_brought_in_and_told() -> None:
    part = "CONFIDENTIAL SECTION 02 OF 02 PARIS 000007\n\nTAGS: PREL\nSUBJECT: X\n\n3. (C) Words.\n"
    made = digest([Found("b.txt", part), Found("a.txt", part.replace("02 OF", "01 OF"))])
    assert [folio.row["name"] for folio in made.folios] == ["b.txt", "a.txt"]
    assert [(doubt.name, doubt.reason[:28]) for doubt in made.doubts] == [
        ("b.txt", "begins with section 2 of 2 o")
    ]
