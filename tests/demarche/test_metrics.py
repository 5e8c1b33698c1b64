from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.demarche import DEFINITIONS, docket, measure
from reftel.findings import ReftelError
from tests.demarche.values import ORDER, entry, head, order, traffic, when

if TYPE_CHECKING:
    from reftel.claims import Entry

LATER = when("2008-06-01")


def figure(name: str, by: str = "all") -> tuple[str, float | None, int]:
    (found,) = [one for one in measure(docket(*traffic()), LATER, by) if one.name == name]
    return found.group, found.value, found.n


def test_times_are_medians_with_their_n() -> None:
    assert figure("days to report") == ("all", 1.5, 1)
    assert figure("response rate") == ("all", 1.0, 1)
    assert figure("promises kept") == ("all", 1.0, 1)
    assert figure("reported late") == ("all", 0.0, 1)


def test_nothing_to_measure_is_none_not_nought() -> None:
    assert figure("days late") == ("all", None, 0)
    assert figure("age of open promises") == ("all", None, 0)


@pytest.mark.parametrize(
    ("by", "group"), [("host", "Portugal"), ("post", "LISBON"), ("year", "2008")]
)
def test_figures_are_kept_by_host_post_and_year(by: str, group: str) -> None:
    assert figure("response rate", by)[0] == group


def test_no_figure_is_kept_of_persons() -> None:
    with pytest.raises(ReftelError, match="choose one of"):
        measure(docket(*traffic()), LATER, "person")


def test_every_figure_has_its_definition() -> None:
    for one in measure(docket(*traffic()), LATER):
        assert one.record()["definition"] == DEFINITIONS[one.name]


def figures(*entries: object, as_of: str = "2008-06-01") -> dict[str, tuple[float | None, int]]:
    desk = docket([head(ORDER, "2008-03-10", to=("LISBON",))], order(), entries)  # type: ignore[arg-type]
    return {one.name: (one.value, one.n) for one in measure(desk, when(as_of), "all")}


def told(report: str) -> list[Entry]:
    key = f"{ORDER}#2"
    return [entry("E1", "ask/deliver", key, "2008-03-12"), entry("E2", "ask/report", key, report)]


def test_a_report_after_its_deadline_is_late_by_so_many_days() -> None:
    found = figures(*told("2008-03-16T23:59:59"))
    assert (found["reported late"], found["days late"]) == ((1.0, 1), (2.0, 1))
    assert found["days to delivery"] == (2.0, 1)


def test_a_report_in_time_is_not_late_and_has_no_days_late() -> None:
    found = figures(*told("2008-03-13"))
    assert (found["reported late"], found["days late"]) == ((0.0, 1), (None, 0))


def test_figures_of_a_day_know_no_later_report() -> None:
    found = figures(*told("2008-03-16"), as_of="2008-03-15")
    assert found["reported late"] == (None, 0)
    assert found["days to delivery"] == (2.0, 1)


def test_reported_without_an_answer_lowers_the_rate_and_a_stub_the_share_held() -> None:
    assert figures(*told("2008-03-13"))["response rate"] == (0.0, 1)
    assert figures()["response rate"] == (None, 0)
    assert figures()["instructions held"] == (1.0, 1)


def test_an_open_promise_ages_until_it_is_kept() -> None:
    def age(day: str) -> tuple[float | None, int]:
        (found,) = [one for one in measure(docket(*traffic()), when(day), "all")
                    if one.name == "age of open promises"]  # fmt: skip
        return found.value, found.n

    assert age("2008-03-23T12:00") == (10.0, 1)
    assert age("2008-04-23") == (None, 0)
    assert age("2008-03-13T12:00") == (0.0, 1)
