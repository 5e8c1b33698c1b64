"""A cable is shown with what it cites and what cites it, and never more than a reader may see."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.cable import read, read_path
from reftel.claims import extract
from reftel.desk.demo import exercise
from reftel.desk.showing import show, show_limited
from reftel.findings import UnheldError
from reftel.marking import audience
from reftel.records import to_dict
from reftel.store import Store, open_store
from tests.store.exercise import telegram

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('showing') / 'x.db'}") as opened:
        opened.put((cable, extract(cable)) for cable in read_path(exercise()))
        yield opened


def test_references_say_whether_they_are_held(store: Store) -> None:
    shown = show(store, "08LISBON900034")
    assert [(item.mrn, item.held) for item in shown.cites] == [
        ("08STATE900150", True),
        ("08LISBON900021", True),
        ("08STATE900101", True),
    ]


def test_what_cites_a_cable_is_shown(store: Store) -> None:
    assert {item.mrn for item in show(store, "08STATE900101").cited_by} == {
        "08LISBON900021",
        "08STATE900150",
        "08LISBON900034",
    }


def test_an_owner_sees_all(store: Store) -> None:
    shown = show(store, "08STATE900101")
    assert shown.hidden == ()
    assert shown.marking
    assert shown.header


def test_what_an_audience_may_not_be_told_is_hidden(store: Store) -> None:
    shown = show(store, "08STATE900101", audience("PRT"))
    labels = {top.label for top in shown.cable.paragraphs if top.span in shown.hidden}
    assert {"2", "4", "5"} <= labels
    assert not labels & {"3", "6"}
    assert shown.marking == ""


def test_an_audience_gets_no_claim_of_a_withheld_portion(store: Store) -> None:
    shown = show(store, "08STATE900101", audience("PRT"))
    assert shown.claims
    assert not any(span.meets(claim.span) for claim in shown.claims for span in shown.hidden)


def test_an_audience_is_asked_as_of_a_day() -> None:
    cable = read(telegram(1, [("C/REL NSG", "EXERCISE. A heron."), ("U", "EXERCISE.")]))
    with open_store("sqlite://") as desk:
        desk.put([(cable, extract(cable))])
        before, after = (
            show(desk, "09BEIJING1", audience("CHN"), day).hidden
            for day in (date(2004, 12, 30), date(2005, 1, 1))
        )
    assert len(before) == len(after) + 1


def test_an_audience_gets_neither_header_nor_relations(store: Store) -> None:
    shown = show(store, "08STATE900101", audience("PRT"))
    assert shown.header is None
    assert not shown.cites
    assert not shown.cited_by
    assert not shown.findings


TAKEN = [
    ("S/NF", ("EXERCISE. The M/V Exercise Heron of Mills Trading GmbH carries pumps. Director"
     " Horatio Quill of Mills Trading GmbH signed.")),
    ("U", "The vessel left port on March 3. Quill said that he would look into it."),
]  # fmt: skip


def test_no_claim_tells_a_name_that_stands_under_another_mark_alone() -> None:
    cable = read(telegram(1, TAKEN))
    with open_store("sqlite://") as desk:
        desk.put([(cable, extract(cable))])
        told = show(desk, "09BEIJING1", audience("PUBLIC")).claims
        whole = show(desk, "09BEIJING1").claims
    assert told
    said = repr([to_dict(claim) for claim in told]).lower()
    for name in ("heron", "horatio", "mills"):
        assert name not in said
        assert name in repr([to_dict(claim) for claim in whole]).lower()


def test_what_is_told_of_a_claim_is_in_its_own_words() -> None:
    cable = read(telegram(1, [("U", "Mills Trading GmbH paid the Dairy Works Ltd. in March.")]))
    with open_store("sqlite://") as desk:
        desk.put([(cable, extract(cable))])
        told = show(desk, "09BEIJING1", audience("PUBLIC")).claims
    assert "Mills Trading GmbH" in [claim.value for claim in told if claim.kind == "party"]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Give a store of a cable withheld whole, one with an open title, and one with an open part."""
    texts = [
        telegram(1, [("S/NF", "EXERCISE. A walrus.")], subject="(S/NF) EXERCISE"),
        telegram(2, [("S/NF", "EXERCISE. A walrus.")], subject="(U) EXERCISE"),
        telegram(3, [("S/NF", "EXERCISE. A walrus."), ("S/REL CHINA", "EXERCISE. A heron.")]),
    ]
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('closed') / 'x.db'}") as opened:
        opened.put((cable, extract(cable)) for cable in map(read, texts))
        yield opened


def test_a_cable_withheld_whole_is_to_its_reader_as_one_that_is_not_held(closed: Store) -> None:
    said = []
    for mrn in ("09BEIJING1", "09BEIJING9"):
        with pytest.raises(UnheldError) as refused:
            show_limited(closed, mrn, audience("CHN"))
        said.append(str(refused.value).replace(mrn, "MRN"))
    assert said[0] == said[1]


@pytest.mark.parametrize(
    ("mrn", "reader"),
    [("09BEIJING2", "CHN"), ("09BEIJING3", "CHN"), ("09BEIJING1", "USA/SECRET")],
)
def test_a_cable_of_which_anything_may_be_told_is_shown(
    closed: Store, mrn: str, reader: str
) -> None:
    shown = show_limited(closed, mrn, audience(reader))
    assert shown.cable.mrn == mrn
    assert bool(shown.hidden) == (reader == "CHN")


def test_a_title_that_may_be_told_shows_no_paragraph(closed: Store) -> None:
    shown = show_limited(closed, "09BEIJING2", audience("CHN"))
    assert len(shown.hidden) == len(shown.cable.paragraphs)
    assert "walrus" not in str(to_dict(list(shown.claims)))


def test_the_owner_has_no_limits(closed: Store) -> None:
    assert show_limited(closed, "09BEIJING1", None).hidden == ()
