"""Texts of 1973-79: annotations and frames are undone, places kept."""

from __future__ import annotations

from reftel.cable.carried.nara import read_nara
from reftel.cable.faircopy import FairCopy

ANNOTATED = """\ufeff
1. UTOPIA        GPE.NATION
2. JANE DOE      PER.IND
@@@


1. [[UTOPIAN || 1]] OFFICIALS TOLD [[[[UTOPIA ||1 ]] DESK OFFICER || 2]] OF [[RURITANIA || 3] PLANS.

[[DOE ||2]]"""

FRAMED = """Message Text


PAGE 01 PRETOR 09546 260841Z
R 260841Z FEB 78
FM AMEMBASSY PRETORIA
TO SECSTATE WASHDC
UNCLAS PRETORIA 09546
1. EXERCISE WORDS.

Message Attributes

Document Number: 1978PRETOR09546
Draft Date: 26 FEB 1978
From: PRETORIA
Handling Restrictions: n/a
TAGS: PFOR, SF
"""


def test_annotations_are_undone_and_the_key_is_frame() -> None:
    carriage = read_nara(ANNOTATED)
    assert carriage
    copy = FairCopy(ANNOTATED, carriage.encodings)
    words = copy.sent(*carriage.telegram)
    assert words.split() == (
        [
            "1.",
            "UTOPIAN",
            "OFFICIALS",
            "TOLD",
            "UTOPIA",
            "DESK",
            "OFFICER",
            "OF",
            "RURITANIA",
            "PLANS.",
            "DOE",
        ]
    )
    assert "GPE" not in copy.clean
    assert copy.clean.index("DOE") == ANNOTATED.rindex("DOE")


def test_a_frame_gives_attributes_and_the_text_between() -> None:
    carriage = read_nara(FRAMED)
    assert carriage
    values = {name: span.of(FRAMED) for name, span in carriage.metadata.items()}
    assert values == {
        "mrn": "78PRETOR09546",
        "created": "26 FEB 1978",
        "origin": "PRETORIA",
        "tags": "PFOR, SF",
    }
    assert carriage.telegram.of(FRAMED).strip().endswith("1. EXERCISE WORDS.")


def test_other_texts_are_none_of_these() -> None:
    assert read_nara("UNCLAS PARIS 000001") is None
    assert read_nara("a [[ bracket") is None
