from __future__ import annotations

import pytest

from reftel.demarche import DEFINITIONS, docket, measure
from reftel.findings import ReftelError
from tests.demarche.values import traffic, when

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
