"""A cable of a file at the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import Cable, Paragraph, Part, read
from reftel.claims import extract
from reftel.desk.releasing import find, portions, proofread, rule
from reftel.desk.showing import show
from reftel.findings import ReftelError
from reftel.marking import audience
from reftel.source import Source, Span
from reftel.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

EXERCISE = """S E C R E T EXERCISE 000001

SIPDIS

E.O. 12958: DECL: 01/01/2020
TAGS: PARM
SUBJECT: EXERCISE

1. (S) Action request: an invented demarche.

2. (S/REL CHINA) Points for the host.

3. (S/NF) Background for nobody.

4. (U) Reply soon.
EXAMPLE
"""


def test_a_country_is_told_what_is_marked_for_it(tmp_path: Path) -> None:
    path = tmp_path / "exercise.txt"
    path.write_text(EXERCISE, "utf-8")
    ruled = rule(find(str(path), ""), "CHN")
    assert [portion.key for portion in ruled.told] == ["2", "4"]


def test_a_restrictive_caption_binds_every_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "exercise.txt"
    path.write_text(EXERCISE.replace("SIPDIS", "NODIS"), "utf-8")
    assert rule(find(str(path), ""), "CHN").told == ()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no cable in"),
        (b" \n", "no cable in"),
        (b"\x7fELF\0\1", "The file holds no text"),
        (b'[{"text": "UNCLAS"}, {"text": "UNCLAS"}]', "several cables"),
    ],
)
def test_a_file_of_no_cable_or_of_several_is_not_ruled_on(
    tmp_path: Path, data: bytes, why: str
) -> None:
    path = tmp_path / "exercise.txt"
    path.write_bytes(data)
    with pytest.raises(ReftelError, match=why):
        find(str(path), "")


def test_a_file_without_a_cable_is_a_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(ReftelError):
        find("09NOWHERE1", f"sqlite:///{tmp_path}/none.db")


MARKS = st.lists(
    st.sampled_from(["U", "C", "S", "S/NF", "S/REL CHINA", "C/REL CHINA, JAPAN", "SBU"]),
    min_size=1, max_size=5,
)  # fmt: skip


def cable_of(marks: list[str], caption: str = "SIPDIS") -> Cable:
    head, _, _ = EXERCISE.partition("1. (S)")
    words = [f"{n}. ({mark}) EXERCISE words number {n}.\n" for n, mark in enumerate(marks, 1)]
    return read(head.replace("SIPDIS", caption) + "\n".join(words) + "EXAMPLE\n")


def told(cable: Cable, to: str) -> set[str]:
    return {portion.key for portion in rule(cable, to).told}


@settings(max_examples=40, deadline=None)
@given(MARKS)
def test_law_a_smaller_audience_is_told_no_more_than_a_larger_one(marks: list[str]) -> None:
    cable = cable_of(marks)
    secret, confidential = told(cable, "USA/SECRET"), told(cable, "USA/CONFIDENTIAL")
    assert told(cable, "PUBLIC") <= confidential <= secret
    assert told(cable, "PUBLIC") <= told(cable, "CHN") <= secret


@settings(max_examples=20, deadline=None)
@given(MARKS)
def test_law_a_restrictive_caption_tells_a_foreign_audience_no_more(marks: list[str]) -> None:
    assert told(cable_of(marks, "NODIS"), "CHN") <= told(cable_of(marks), "CHN")


def test_paragraphs_not_told_leave_no_word_in_the_release() -> None:
    ruled = rule(cable_of(["S/NF", "S/REL CHINA", "U"]), "CHN")
    words = " ".join(portion.text for portion in ruled.told)
    assert "number 1" not in words
    assert "number 2" in words


def test_one_country_is_not_told_what_is_marked_for_another() -> None:
    cable = cable_of(["S/REL CHINA", "C/REL CHINA, JAPAN", "U"])
    assert (told(cable, "CHN"), told(cable, "JPN")) == ({"1", "2", "3"}, {"2", "3"})


def test_a_file_is_read_before_the_store_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "08EXERCISE1"
    path.write_text(EXERCISE, "utf-8")
    assert find(str(path), "sqlite:///nowhere/at/all.db").paragraphs


CAPTIONS = st.sampled_from(
    ["SIPDIS", "NODIS", "EXDIS", "STADIS", "LIMDIS", "EYES ONLY", "SENSITIVE", "NOFORN", "TERREP"]
)
READERS = st.sampled_from(["PUBLIC", "CHN", "JPN", "USA/CONFIDENTIAL", "USA/SECRET/NODIS"])


@settings(max_examples=40, deadline=None)
@given(MARKS, CAPTIONS, READERS)
def test_law_a_release_a_page_and_its_claims_tell_the_same(
    marks: list[str], caption: str, to: str
) -> None:
    cable = cable_of(marks, caption)
    with open_store("sqlite://") as store:
        store.put([(cable, extract(cable))])
        shown = show(store, cable.source.sha256, audience(to))
    pages = {str(top.number) for top in cable.paragraphs if top.span not in shown.hidden}
    assert pages == told(cable, to)
    assert {claim.paragraph for claim in shown.claims} - {"hdr"} <= pages


@pytest.mark.parametrize("caption", ["NODIS", "EXDIS", "STADIS", "LIMDIS", "EYES ONLY"])
def test_a_telegram_held_back_by_its_caption_is_found_by_nobody_outside(caption: str) -> None:
    cable = cable_of(["U", "S/REL CHINA"], caption)
    with open_store("sqlite://") as store:
        store.put([(cable, extract(cable))])
        for to in ("PUBLIC", "CHN", "FVEY", "USA/SECRET"):
            assert store.search("words", to).total == 0
            assert store.find("exercise", to) == set()
        assert store.search("words", f"USA/SECRET/{caption}").total == 1
        assert store.search("words").total == 1


def test_a_subject_that_is_open_by_its_mark_is_closed_by_the_caption() -> None:
    text = EXERCISE.replace("SUBJECT: EXERCISE", "SUBJECT: (U) EXERCISE OF A DAIRY")
    opened, closed = (read(text.replace("SIPDIS", word)) for word in ("SIPDIS", "NODIS"))
    assert [cable.subject and cable.subject.text for cable in (opened, closed)] == [
        "EXERCISE OF A DAIRY", "EXERCISE OF A DAIRY",
    ]  # fmt: skip
    marks = [cable.subject.marking for cable in (opened, closed) if cable.subject]
    assert [mark is not None and mark.may_see("PUBLIC") for mark in marks] == [True, False]


def test_a_sentence_of_its_own_mark_closes_its_paragraph() -> None:
    cable = read(EXERCISE.replace("Reply soon.", "Reply soon. (S/NF) A clerk told us."))
    assert told(cable, "CHN") == {"2"}
    assert told(cable, "USA/SECRET") == {"1", "2", "3", "4"}
    assert not any(one.marking.may_see("PUBLIC") for one in extract(cable) if one.paragraph == "4")


PAPER = EXERCISE.replace(
    "2. (S/REL CHINA) Points for the host.",
    """2. (S) BEGIN NONPAPER:

(SECRET//REL CHINA)

-- We wish to tell you of a shipment.

-- (S/REL CHINA, JAPAN) It is a shipment of pumps.

-- (S/NF) The clerk told us.

END NONPAPER.""",
)


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("CHN", ["of a shipment", "of pumps"]),
        ("JPN", ["of pumps"]),
        ("FRA", []),
        ("USA/SECRET", ["of a shipment", "of pumps", "The clerk"]),
    ],
)
def test_parts_of_a_paragraph_are_told_each_by_its_own_mark(to: str, said: list[str]) -> None:
    ruled = rule(read(PAPER), to)
    words = "\n".join(portion.text for portion in ruled.told)
    assert [one for one in ("of a shipment", "of pumps", "The clerk") if one in words] == said


def test_parts_are_named_with_their_paragraph_and_lose_no_word() -> None:
    cable = read(PAPER)
    second = [one for one in portions(cable) if one.key.startswith("2")]
    assert [one.key for one in second] == [f"2 part {order + 1}" for order in range(len(second))]
    told = "".join("".join(one.text for one in second).split())
    assert told == "".join(cable.paragraphs[1].span.of(PAPER).split())


def test_the_draft_of_a_paper_is_free_to_say_what_the_paper_says() -> None:
    named = [("X", read(PAPER))]
    paper = "We wish to tell you of a shipment. It is a shipment of pumps."
    assert not proofread(paper, named, "CHN").leaks
    assert proofread(paper, named, "JPN").leaks


def test_a_draft_may_not_tell_the_heading_either() -> None:
    named = [("X", read(EXERCISE.replace("TAGS: PARM", "TAGS: PARM\nREF: QUILLTOWN 04711")))]
    assert {
        leak.portion for leak in proofread("As Quilltown said in 4711.", named, "CHN").leaks
    } == {"X heading"}


def test_what_has_no_number_is_named_by_the_one_before_it() -> None:
    places = enumerate([None, 3, None, 4], 0)
    nodes = [
        Paragraph(Part.PARAGRAPH, Span(at, at + 1), "", number=number) for at, number in places
    ]
    cable = Cable(source=Source("abcd"), legible="abcd", paragraphs=tuple(nodes))
    assert [one.key for one in portions(cable)] == ["paragraph", "3", "paragraph after 3", "4"]
