from __future__ import annotations

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


def test_the_deadline_says_its_role() -> None:
    cable = instruction("7. (U) Please report by March 14. The goods arrive by March 30.")
    assert [claim.attribute("role") for claim in said(cable, "deadline")] == ["reporting", "event"]


def test_a_report_sets_no_deadline() -> None:
    assert not said(report("1. (C) Veludo said he would reply by March 20."), "deadline")


def test_haste_asked_of_a_host_is_no_deadline_of_ours() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- We ask that you search it promptly.\n\nEnd points."
    )
    assert not said(cable, "deadline")
