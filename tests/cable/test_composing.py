"""A telegram composed of its parts is well formed and reads back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import Draft, Passage, compose, read, record, write
from reftel.cable.composing import SECTION, WIDTH
from reftel.findings import ReftelError
from reftel.marking import Level, parse

DRAFT = Draft(
    post="THE HAGUE",
    serial=724,
    when=datetime(2009, 3, 20, 8, 40, tzinfo=UTC),
    sender="AMEMBASSY THE HAGUE",
    to=("RUEHC/SECSTATE WASHDC",),
    info=("RUEHRL/AMEMBASSY BERLIN",),
    subject="EXERCISE OF A SUBJECT LONG ENOUGH TO GO OVER A LINE",
    passages=(
        Passage("The officer delivered the points to the ministry.", parse("(S)")),
        Passage("They said:\n-- First, wait.\n-- Second, ask.", parse("(S/NF)"), "RESPONSE"),
    ),
    signature="Doe",
    tags=("PARM", "PREL"),
    precedence="O",
    subject_marking=parse("(C)"),
    attention=("DEPT FOR ISN/MTR",),
    references=("STATE 25689", "THE HAGUE 700"),
    declassify=date(2034, 3, 20),
    classified_by="Political Counselor Jane Roe",
    reasons=("1.4(b)", "1.4(c)", "1.4(d)"),
    indicator="RUEHTC",
)


def test_every_part_reads_back() -> None:
    cable = compose(DRAFT)
    assert cable.mrn == "09THEHAGUE724"
    assert cable.dtg == DRAFT.when
    assert cable.precedence == ("O",)
    assert cable.subject
    assert (cable.subject.text, cable.subject.marking) == (DRAFT.subject, DRAFT.subject_marking)
    assert cable.tags == DRAFT.tags
    assert cable.attention == DRAFT.attention
    assert [item.mrn for item in cable.references] == ["09STATE25689", "09THEHAGUE700"]
    assert cable.classified_by
    assert cable.classified_by.name == "Jane Roe"
    assert cable.reasons == DRAFT.reasons
    assert cable.signature == "DOE"
    assert [top.marking for top in cable.paragraphs if top.number] == [
        passage.marking for passage in DRAFT.passages
    ]


def test_the_class_line_is_rolled_up() -> None:
    cable = compose(DRAFT)
    assert cable.marking.level is Level.S
    assert cable.captions == ("NOFORN", "SIPDIS")
    assert cable.security_signal == "ZNY SSSSS ZZH"


def test_lines_have_their_width() -> None:
    text = write(compose(DRAFT))
    start = text.index("S E C R E T")
    assert max(map(len, text[start:].split("\n"))) <= WIDTH + 10


def test_reading_it_again_gives_the_same() -> None:
    cable = compose(DRAFT)
    assert record(read(write(cable), created=cable.created)) == record(cable)


def test_a_long_telegram_is_parted_in_sections() -> None:
    passage = Passage(
        "The officer delivered the points to the ministry in town. " * 40, parse("(C)")
    )
    draft = replace(DRAFT, passages=(passage,) * 8)
    cable = compose(draft)
    assert cable.section
    assert cable.section == (1, -(-write(cable).count("\n") // (SECTION + 3)))
    assert sum(item.kind == "page-line" for item in cable.emendations) == cable.section[1] - 1
    words = " ".join(cable.paragraphs[3].text.split())
    assert words == " ".join(passage.text.split())


def test_an_unclassified_telegram_needs_no_classifier() -> None:
    passages = (Passage("Words stand here.", parse("(SBU)")),)
    draft = replace(
        DRAFT,
        passages=passages,
        subject_marking=None,
        classified_by="",
        reasons=(),
        declassify=None,
    )
    cable = compose(draft)
    assert cable.marking.level is Level.U
    assert "SENSITIVE" in cable.captions
    assert cable.classified_by is None


@pytest.mark.parametrize(
    "change",
    [
        {"passages": ()},
        {"precedence": "X"},
        {"classified_by": ""},
        {"declassify": None},
        {"subject": "REF: STATE 1"},
        {"passages": (Passage("One.\n2. (C) Two.", parse("(C)")),)},
    ],
)
def test_what_would_not_read_back_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ReftelError):
        compose(replace(DRAFT, **change))  # type: ignore[arg-type]


WORDS = st.lists(
    st.sampled_from(["alpha", "bravo", "charlie", "delta", "echo", "foxtrot"]),
    min_size=4,
    max_size=60,
)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(WORDS, st.sampled_from(["(U)", "(SBU)", "(C)", "(S)", "(S/NF)", "(C/REL UK)"])),
        min_size=1,
        max_size=12,
    ),
    st.integers(1, 999_999),
)
def test_what_is_composed_is_what_is_read(parts: list[tuple[list[str], str]], serial: int) -> None:
    passages = tuple(Passage(" ".join(["The", *words]) + ".", parse(mark)) for words, mark in parts)
    cable = compose(replace(DRAFT, passages=passages, serial=serial))
    numbered = [top for top in cable.paragraphs if top.number]
    assert [" ".join(top.text.split()) for top in numbered] == [item.text for item in passages]
    assert [top.marking for top in numbered] == [item.marking for item in passages]


@pytest.mark.parametrize("letter", ["Z", "O", "P", "R"])
def test_the_precedence_goes_to_every_station(letter: str) -> None:
    cable = compose(replace(DRAFT, precedence=letter))
    word = {"Z": "FLASH", "O": "IMMEDIATE", "P": "PRIORITY", "R": None}[letter]
    assert cable.precedence == (letter,)
    assert {station.precedence for station in (*cable.to, *cable.info)} == {word}


def test_one_reference_stands_without_letter_and_several_with() -> None:
    (alone,) = compose(replace(DRAFT, references=("STATE 25689",))).references
    assert (alone.letter, alone.mrn) == (None, "09STATE25689")
    assert [item.letter for item in compose(DRAFT).references] == ["A", "B"]


def test_no_references_leave_no_block() -> None:
    cable = compose(replace(DRAFT, references=()))
    assert cable.references == ()
    assert "REF" not in write(cable)


def test_a_heading_stands_between_its_rules_above_its_paragraph() -> None:
    cable = compose(DRAFT)
    parts = [(top.part.value, top.title or top.label) for top in cable.paragraphs]
    assert parts == [("paragraph", "1"), ("heading", "RESPONSE"), ("paragraph", "2")]
    assert [child.text for child in cable.paragraphs[2].children] == [
        "First, wait.",
        "Second, ask.",
    ]


def test_a_composed_telegram_has_nothing_odd_about_its_form() -> None:
    odd = {finding.name for finding in compose(DRAFT).findings}
    assert odd == set()
    assert compose(DRAFT).emendations == ()


def test_the_number_of_sections_is_told_in_class_line_and_page_lines() -> None:
    words = "The officer delivered the points to the ministry on Monday. " * 6
    cable = compose(replace(DRAFT, passages=(Passage(words.strip(), parse("(S)")),) * 20))
    assert cable.section is not None
    count = cable.section[1]
    pages = [item for item in cable.emendations if item.kind == "page-line"]
    assert cable.section[0] == 1
    assert len(pages) == count - 1
    assert cable.de is not None
    assert cable.de.section == "01"
