"""A draft comes back as it went in, or is refused with the name of the part that does not."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import Passage, compose, read, record, write
from reftel.findings import ReftelError
from reftel.marking import Disclosure, parse, render, roll_up

from .test_composing import DRAFT


@pytest.mark.parametrize(
    ("part", "value", "named"),
    [
        ("serial", -4, "the number"),
        ("sender", "AMEMBASSY\nX", "the sender"),
        ("signature", "1. Doe", "the signature"),
        ("signature", "The Charge, Doe, for the Ambassador", "the signature"),
        ("captions", ("SIPDIS", "FOOBAR"), "a caption"),
        ("reasons", ("1.4(b)", "1.5(d)"), "a reason"),
        ("reasons", ("because",), "a reason"),
        ("subject", "EXERCISE TAGS: PARM", "the subject"),
        ("passages", (Passage("One.\n(U) Another mark.", parse("(S)")),), "paragraph 1"),
        ("passages", (Passage("One.\nDOE", parse("(S)")), *DRAFT.passages), "paragraph 1"),
        ("passages", (Passage("One.", parse("(S)"), "2. NEXT"),), "the numbering"),
    ],
)
def test_the_part_that_does_not_read_back_is_named(part: str, value: object, named: str) -> None:
    with pytest.raises(ReftelError, match=f"^{named} does not read back"):
        compose(replace(DRAFT, **{part: value}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"to": ()},
        {"post": ""},
        {"signature": " "},
        {"references": ("",)},
        {"passages": (Passage("  ", parse("(C)")),)},
        {"when": datetime(2009, 3, 20, 8, 40)},  # noqa: DTZ001 -- without a zone it is no instant
        {"references": tuple(f"STATE {serial}" for serial in range(100, 127))},
    ],
)
def test_a_part_without_words_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ReftelError):
        compose(replace(DRAFT, **change))  # type: ignore[arg-type]


def test_the_date_time_group_is_in_utc() -> None:
    beijing = datetime(2009, 3, 21, 1, 40, tzinfo=timezone(timedelta(hours=8)))
    cable = compose(replace(DRAFT, when=beijing))
    assert cable.dtg == datetime(2009, 3, 20, 17, 40, tzinfo=UTC)
    assert "O 201740Z MAR 09" in write(cable)


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (["(S/REL UK)"], "S E C R E T//REL TO USA, GBR THE HAGUE"),
        (["(S/REL UK, FR)", "(S/REL UK)"], "S E C R E T//REL TO USA, GBR THE HAGUE"),
        (["(S/OC/NF)"], "S E C R E T//ORCON THE HAGUE"),
        (["(C/NF)", "(S/REL UK)"], "S E C R E T THE HAGUE"),
        (["(S/EXDIS)"], "EXDIS"),
        (["(U/FOUO)"], "UNCLAS//FOUO THE HAGUE"),
        (["(U)"], "UNCLAS THE HAGUE"),
    ],
)
def test_the_class_line_carries_what_the_portions_hold(marks: list[str], words: str) -> None:
    passages = tuple(Passage("The talk was held in town.", parse(mark)) for mark in marks)
    cable = compose(replace(DRAFT, passages=passages, subject_marking=None))
    assert words in write(cable)
    overall = roll_up([passage.marking for passage in passages])
    assert cable.marking.level == overall.level
    assert overall.controls | overall.captions <= cable.marking.controls | cable.marking.captions
    assert overall.release == cable.marking.release
    if overall.disclosure is not Disclosure.PUBLIC:
        assert overall.disclosure is cable.marking.disclosure


@pytest.mark.parametrize("mark", ["(S/FRD)", "(C/PR)", "(S//SI//NF)"])
def test_a_control_that_no_class_line_carries_is_refused(mark: str) -> None:
    with pytest.raises(ReftelError, match="the class line cannot carry"):
        compose(replace(DRAFT, passages=(Passage("The talk was held.", parse(mark)),)))


def test_a_mark_within_a_passage_above_all_others_is_refused() -> None:
    passage = Passage("They said:\n(a) (TS) A part.\n(b) (C) The rest.", parse("(C)"))
    with pytest.raises(ReftelError, match="within a passage"):
        compose(replace(DRAFT, passages=(passage,), subject_marking=None))


@given(st.integers(0, 60), st.sampled_from(["2.", "a.", "(a)", "(C)", "--", "REF:", "13.", "*"]))
@settings(max_examples=80, deadline=None)
def test_law_no_line_of_a_sentence_begins_with_a_label(letters: int, label: str) -> None:
    words = f"The talk {'x' * letters} was {'y' * letters} of rule {label} and of more than that."
    text = write(compose(replace(DRAFT, passages=(Passage(words, parse("(C)")),))))
    opening = text.index("1. (C)") + 1
    assert f"\n{label} " not in text[opening:]


ODD = st.sampled_from(
    ["the", "officer", "2.", "(C)", "(TS)", "REF", "SUBJECT:", "BEGIN", "END", "--", "DOE", "\n",
     "SIPDIS", "\u00b63.", "-", "NNNN", "SECRET", "a.", "E.O.", "Classified", "By:", "BT", "1.4"]
)  # fmt: skip


@given(st.lists(st.lists(ODD, min_size=1, max_size=14), min_size=1, max_size=3))
@settings(max_examples=150, deadline=None)
def test_law_a_draft_is_whole_or_refused(parts: list[list[str]]) -> None:
    passages = tuple(Passage(f"They said {' '.join(words)} so.", parse("(C)")) for words in parts)
    with suppress(ReftelError):
        cable = compose(replace(DRAFT, passages=passages))
        assert record(read(write(cable), created=cable.created)) == record(cable)
        tops = [top for top in cable.paragraphs if top.number]
        for top, passage in zip(tops, passages, strict=True):
            assert passage.marking == top.marking
            found = top.span.of(cable.legible).split(f"({render(passage.marking)})", 1)[1]
            assert found.split() == passage.text.split()
