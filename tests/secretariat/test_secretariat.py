from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.secretariat import convene
from tests.secretariat.reports import claim, head_of, read, shelf, when

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


DAYS = st.dates(date(2008, 5, 1), date(2008, 8, 1))


@settings(max_examples=15, deadline=None)
@given(DAYS)
def test_law_a_shelf_of_a_day_is_that_of_the_cables_sent_by_then(day: date) -> None:
    as_of = when(day.isoformat())
    then = [one for one in HEADS if one.date and one.date <= as_of]
    told = [one for one in CLAIMS if one.cable in {head.mrn for head in then}]
    assert convene(HEADS, CLAIMS, as_of=as_of) == convene(then, told)


def test_a_shelf_of_a_day_names_no_later_cable_anywhere() -> None:
    shown = shelf(as_of="2008-06-01")
    told = [
        *(each for meeting in shown.meetings for each in meeting.claims),
        *(each for paper in shown.documents for each in paper.claims),
        *(each for call in shown.calls for each in call.claims),
        *(each for office in shown.offices for each in office.claims),
    ]
    assert {each.cable for each in told} == {"08PARIS900301"}
    assert not [one for call in shown.calls for one in call.answers if one.partner == "IT"]


def test_what_stands_in_an_undated_cable_counts_on_any_day() -> None:
    told = claim("meeting", "the NSG plenary", cable="NODATE", body="NSG", series="plenary")
    (one,) = convene([], [told], as_of=when("1990-01-01")).meetings
    assert (one.body, one.known) == ("NSG", None)


def test_a_day_at_the_very_hour_of_sending_has_the_cable() -> None:
    told = claim("meeting", "the NSG plenary", body="NSG", series="plenary")
    heads = [head_of("08PARIS1", "2008-05-21T10:00")]
    assert convene(heads, [told], as_of=when("2008-05-21T10:00")).meetings
    assert not convene(heads, [told], as_of=when("2008-05-21T09:59")).meetings


def test_bodies_stand_by_how_much_is_theirs_then_by_name() -> None:
    told = [claim("meeting", f"the {body} plenary", at=100 * i, body=body, series="plenary",
                  days=(f"{2000 + i}-05-05", f"{2000 + i}-05-06"))
            for i, body in enumerate(["NSG", "WA", "NSG", "AG"])]  # fmt: skip
    assert convene([head_of("08PARIS1", "2008-05-21")], told).bodies == ("NSG", "AG", "WA")


def test_a_series_counts_only_meetings_held_by_then() -> None:
    told = [claim("meeting", "the AG plenary", cable=f"0{i}PARIS1", body="AG", series="plenary",
                  days=(f"200{i}-06-01", f"200{i}-06-05")) for i in range(4, 8)]  # fmt: skip
    heads = [head_of(one.cable, f"200{i}-03-01") for i, one in enumerate(told, 4)]
    (row,) = convene(heads, told).series(when("2006-06-03"))
    assert row.held == 2
    assert row.last
    assert row.last.id == "AG-plenary-2005-06-01"
    assert row.next
    assert row.next.id == "AG-plenary-2006-06-01"


def test_words_for_several_documents_are_no_document_on_file() -> None:
    cable = "08PARIS1"
    many = claim("document", "NEW DOCUMENTS", value="documents", cable=cable, at=40)
    met = claim("meeting", "the POC meeting", cable=cable, body="MTCR", series="POC",
                days=("2008-05-20", "2008-05-20"))  # fmt: skip
    held = convene([head_of(cable, "2008-05-21")], [met, many])
    assert [held.files(one) for one in held.documents] == [False]
