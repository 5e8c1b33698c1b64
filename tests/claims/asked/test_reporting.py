from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


def test_a_reporting_instruction_has_its_deadline_and_slugs() -> None:
    cable = instruction(
        "7. (U) Please report delivery and any response by March 14, 2008. Please slug\n"
        "all responses for ISN, T, and EUR."
    )
    first, second = said(cable, "reporting")
    assert (first.slot("by") or "")[:10] == "2008-03-14"
    assert [slot.value for slot in second.slots if slot.role == "slug"] == ["ISN", "T", "EUR"]


def test_a_negative_report_is_asked_for() -> None:
    cable = instruction("7. (U) Posts should report by March 14 even if no action was taken.")
    assert said(cable, "reporting")[0].attribute("negative") is True


def test_a_negative_report_may_be_asked_for_in_the_next_sentence() -> None:
    cable = instruction("7. (U) Please report by March 14. A negative reply is requested.")
    assert said(cable, "reporting")[0].attribute("negative") is True


def test_a_negative_report_of_another_paragraph_does_not_count() -> None:
    cable = instruction("7. (U) Please report by March 14.\n\n8. (U) No action means no reply.")
    assert said(cable, "reporting")[0].attribute("negative") is False


def test_the_heading_of_all_replies_is_told() -> None:
    cable = instruction("7. (U) Please begin all responses with SHIELD S04D-08 and slug for ISN.")
    found = said(cable, "reporting")[0]
    assert found.slot("subject") == "SHIELD S04D-08"


def test_slugs_end_where_small_letters_begin() -> None:
    cable = instruction(
        "7. (U) Please slug all responses for ISN/MTR and EAP/CM, and report within seven days."
    )
    (found,) = said(cable, "reporting")
    assert found.attribute("slug") == "ISN/MTR, EAP/CM"
    assert str(found.attribute("by")).startswith("2008-03-17")


def test_a_day_goes_before_haste() -> None:
    cable = instruction("7. (U) Please reply as soon as possible, but no later than March 19.")
    (found,) = said(cable, "reporting")
    assert str(found.attribute("by")).startswith("2008-03-19")


def test_a_negative_report_may_be_a_sentence_alone() -> None:
    (found,) = said(instruction("7. (U) A negative report is requested."), "reporting")
    assert found.attribute("negative") is True


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Please report by COB March 14.", "2008-03-14"),
        ("Please report results no later than March 20, 2008.", "2008-03-20"),
        ("Posts should report responses by April 1.", "2008-04-01"),
        ("Request that Embassy report by Friday, March 14.", "2008-03-14"),
        ("Please reply via front channel cable by March 14.", "2008-03-14"),
    ],
)
def test_a_report_is_due_on_the_day_told(words: str, by: str) -> None:
    found = said(instruction(f"7. (U) {words}"), "reporting")
    assert [(claim.slot("by") or "")[:10] for claim in found] == [by]


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("Please slug all responses for ISN and NEA.", ["ISN", "NEA"]),
        ("Please slug cables for ISN/MTR and EUR/PRA.", ["ISN/MTR", "EUR/PRA"]),
    ],
)
def test_whom_an_answer_is_slugged_for_is_told_office_by_office(
    words: str, slugs: list[str]
) -> None:
    (found,) = said(instruction(f"7. (U) Please report. {words}"), "reporting")[-1:]
    assert [slot.value for slot in found.slots if slot.role == "slug"] == slugs


def test_a_post_that_reports_instructs_nobody_to_report() -> None:
    cable = report("1. (C) Veludo said that he would report by March 20.")
    assert said(cable, "reporting") == []


def routed(words: str) -> list[str]:
    """Return the offices to which a report is to go."""
    (found,) = said(instruction(f"4. (U) {words}"), "reporting")
    return [slot.value for slot in found.slots if slot.role == "slug"]


@pytest.mark.parametrize(
    ("order", "offices"),
    [
        ("Please slug all replies for ISN, T, EAP and TREASURY.", ["ISN", "T", "EAP", "TREASURY"]),
        ("Replies should be sent to the Department (ISN/MTR; EUR/NB) within a week.",
         ["ISN/MTR", "EUR/NB"]),
        ("Posts that receive an answer are to cable it, captioned for ISN/NESS and IO/T.",
         ["ISN/NESS", "IO/T"]),
        ("Embassies should report their views by cable to ISN/CB by March 13.", ["ISN/CB"]),
        ("Please report any reaction with copies to the ministry.", []),
    ],
)  # fmt: skip
def test_a_report_goes_to_offices_by_slug_in_brackets_or_straight(
    order: str, offices: list[str]
) -> None:
    assert routed(order) == offices


@pytest.mark.parametrize(
    ("order", "negative"),
    [
        ("Replies, including negative replies, should go to IO.", "including negative replies"),
        ("Please report any coverage, and say so if there has been none.",
         "say so if there has been none"),
        ("Please report any answers. Negative replies are not necessary.", None),
    ],
)  # fmt: skip
def test_a_negative_report_is_wanted_in_words_or_not_at_all(
    order: str, negative: str | None
) -> None:
    (found,) = said(instruction(f"4. (U) {order}"), "reporting")
    assert found.slot("negative") == negative
    assert found.attribute("negative") is (negative is not None)


@pytest.mark.parametrize(
    "order",
    [
        "Please be prepared to answer questions on the Report's release.",
        "Please direct any questions to EEB/TFS.",
    ],
)
def test_an_order_that_has_nobody_report_is_no_reporting(order: str) -> None:
    assert not said(instruction(f"4. (U) {order}"), "reporting")
