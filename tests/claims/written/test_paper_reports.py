from __future__ import annotations

import pytest

from reftel.claims.written.paper_reports import issued
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "by"),
    [(" issued by the Exercise Authority", True), (" issued by phone", False), (" by Berg", False)],
)
def test_an_author_is_told_where_a_paper_was_issued(words: str, *, by: bool) -> None:
    assert issued(words, 0) is by


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("They read Director Berg's report on Tarvos.", "Director Berg's report on Tarvos"),
        ("He cited an upcoming report by the Exercise Academy of Tools.",
         "an upcoming report by the Exercise Academy of Tools"),
        ("We note the report of the Group of Experts on Tarvos.",
         "the report of the Group of Experts on Tarvos"),
        ("Berg released his latest reports on the tool works of Tarvos.",
         "his latest reports on the tool works of Tarvos"),
        ("Berg sent his report on the safeguards of Tarvos (document EXE/2009/75) to them.",
         "his report on the safeguards of Tarvos (document EXE/2009/75)"),
        ("He awaits the Exercise Ministry's forthcoming report on tools.",
         "the Exercise Ministry's forthcoming report on tools"),
        ("It cites the IAEA Director General's report of March 3.",
         "the IAEA Director General's report of March 3"),
        ("They want the Kenya report made public.", "the Kenya report"),
    ],
)  # fmt: skip
def test_a_report_is_told_by_its_author_or_matter(words: str, quote: str) -> None:
    assert quotes(words, "document") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "The report that tools were sold is wrong.",
        "Berg's report that tools were sold is wrong.",
        "The Embassy's report on the talks follows.",
        "The Embassy reports on tools weekly.",
        "Press reports on Tarvos were wrong.",
        "A press report on Tarvos was wrong.",
        "Post will send a report on this.",
        "Please see Post's report on the visit.",
        "The report of the mission was filed.",
        "Berg's guidance on tools was long.",
    ],
)
def test_news_and_our_own_telegrams_are_no_reports(words: str) -> None:
    assert quotes(words, "document") == []


@pytest.mark.parametrize(
    "again",
    ["The report", "Both reports", "these reports", "This particular report",
     "the most recent report", "the Berg report"],
)  # fmt: skip
def test_a_report_told_of_before_is_meant_again(again: str) -> None:
    first, second = told(f"They read Berg's report on tools. Then {again} came up.", "document")
    assert (first.attribute("coref"), second.attribute("coref")) == (None, True)
    assert second.quote == again


def test_a_report_told_of_nowhere_is_not_meant() -> None:
    assert quotes("They saw the report. Then these reports came.", "document") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The XQV report blamed the port.", ["The XQV report"]),
        ("He read the 2009 XQV Report. The report is long.", ["the 2009 XQV Report", "The report"]),
        ("The XQV report that he fled is false.", []),
        ("The RSO report came.", []),
        ("A report by a Kenyan engineer came.", ["A report"]),
        ("The port produced a report that noted losses.", ["a report"]),
        ("We heard a report that noted losses.", []),
        ("They will prepare a report.", []),
        ("A report was published in May.", ["A report"]),
        ("A recent report, released in May, is long.", ["A recent report"]),
        ("This report was compiled by us.", []),
        ("The reports were released in May.", []),
        ("Berg wrote of its report on the port.", ["its report on the port"]),
        ("Berg read the 60-page report.", ["the 60-page report"]),
        ("Berg spoke of its report that tools were sold.", []),
    ],
)
def test_a_report_given_out_or_called_by_capitals_is_a_paper(words: str, found: list[str]) -> None:
    assert quotes(words, "document") == found
