from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.secretariat import convene
from tests.secretariat.reports import read, shelf, when

HEADS, CLAIMS = read()


@settings(max_examples=10)
@given(st.permutations(range(len(HEADS))), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_shelf(order: list[int], chance: object) -> None:
    claims = list(CLAIMS)
    chance.shuffle(claims)  # type: ignore[attr-defined]
    assert convene([HEADS[i] for i in order], claims) == convene(HEADS, CLAIMS)


def test_series_have_their_last_and_next_meeting() -> None:
    rows = {(one.body, one.series): one for one in shelf().series(when("2008-06-01"))}
    poc = rows["MTCR", "POC"]
    assert poc.last
    assert poc.last.id == "MTCR-POC-2008-05-20"
    assert poc.next
    assert rows["MTCR", "plenary"].held == 0


def test_a_meeting_knows_its_papers_and_the_next_as_said() -> None:
    one = shelf().meeting("MTCR-POC-2008-05-20")
    assert one
    assert {"MTCR-POC-112-2008", "MTCR-POC-115-2008"} <= {paper.id for paper in shelf().papers(one)}
    after = shelf().following(one)
    assert after
    assert after.ahead
    assert shelf().meeting("nothing") is None
    assert shelf().bodies[0] == "MTCR"
