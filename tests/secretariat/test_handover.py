from __future__ import annotations

from reftel.secretariat import convene, handover
from tests.secretariat.reports import claim, head_of, shelf, when

NOW = when("2008-07-01")


def test_the_pack_holds_every_section_with_sources_under_a_banner() -> None:
    text = handover(shelf(), "MTCR", when("2008-07-01"))
    lines = text.splitlines()
    assert lines[0] == lines[-1] == "C"
    for words in (
        "MTCR Chair, current: Alder (NO); to be followed by Reed [08PARIS900301 para 3]",
        "MTCR plenary Canberra: 125 days left",
        "agenda, proposed by SE: issues of transit",
        "POC 113 to 114 of 2008",
        "on POC 112, by CA: DK received, IT received, NO received",
        "SG, 2008-05-08: done; report: MTCR-POC-115-2008",
    ):
        assert words in text


def test_a_pack_as_of_an_earlier_day_knows_nothing_later() -> None:
    text = handover(shelf(), "MTCR", when("2008-06-01"))
    assert "DK promised" in text
    assert "DK received" not in text


def test_a_body_of_which_nothing_is_held_gets_empty_sections() -> None:
    text = handover(shelf(), "NSG", when("2008-07-01"))
    assert text.startswith("UNMARKED")
    assert text.count("- nothing in the cables held") == 8


def test_a_gap_is_told_only_when_both_its_ends_are_known() -> None:
    early = handover(shelf(as_of="2008-05-01"), "MTCR", when("2008-05-01"))
    assert "POC 113" not in early
    assert "POC 113 to 114" in handover(shelf(as_of="2008-06-01"), "MTCR", when("2008-06-01"))


def test_a_pack_of_an_earlier_day_cites_no_later_cable() -> None:
    text = handover(shelf(as_of="2008-06-01"), "MTCR", when("2008-06-01"))
    assert "08PARIS900301" in text
    assert "08PARIS900351" not in text


def test_the_banner_joins_the_marks_of_what_the_pack_uses_and_of_nothing_else() -> None:
    secret = [claim("meeting", "the MTCR plenary", body="MTCR", series="plenary", mark="S/NF",
                    days=("2008-11-03", "2008-11-07")),
              claim("meeting", "the NSG plenary", body="NSG", series="plenary", at=60, mark="C",
                    days=("2008-12-03", "2008-12-07"))]  # fmt: skip
    shown = convene([head_of("08PARIS1", "2008-05-21")], secret)
    assert handover(shown, "MTCR", NOW).startswith("S/NF\n")
    assert handover(shown, "NSG", NOW).startswith("C\n")


def test_a_meeting_without_days_is_said_to_have_none() -> None:
    told = claim("meeting", "the next MTCR plenary", body="MTCR", series="plenary", status="next")
    text = handover(convene([head_of("08PARIS1", "2008-05-21")], [told]), "MTCR", NOW)
    assert "- MTCR plenary, no date (next) [08PARIS1 para 2]" in text


def test_an_expert_groups_office_is_in_the_pack_of_its_regime_alone() -> None:
    told = [claim("term", "Co-Chair of the MTCR's IEM Committee", office="Co-Chair", person="Ash"),
            claim("term", "Chair of the NSG", office="Chair", person="Birch", at=60)]  # fmt: skip
    shown = convene([head_of("08PARIS1", "2008-05-21")], told)
    assert "MTCR IEM Co-Chair, current: Ash" in handover(shown, "MTCR", NOW)
    assert "Birch" not in handover(shown, "MTCR", NOW)
    assert "NSG Chair, current: Birch" in handover(shown, "NSG", NOW)


def test_a_heading_is_cited_as_a_heading_and_a_place_once() -> None:
    told = [claim("meeting", "MTCR PLENARY", body="MTCR", series="plenary", paragraph="hdr"),
            claim("meeting", "the MTCR plenary", body="MTCR", series="plenary", at=90),
            claim("meeting", "the plenary", body="MTCR", series="plenary", at=190)]  # fmt: skip
    text = handover(convene([head_of("08PARIS1", "2008-05-21")], told), "MTCR", NOW)
    assert "[08PARIS1 heading] [08PARIS1 para 2]\n" in text


def test_a_pack_of_an_earlier_day_cites_no_later_cable_from_a_fuller_shelf_either() -> None:
    text = handover(shelf(), "MTCR", when("2008-06-01"))
    line = next(line for line in text.splitlines() if "on POC 112" in line)
    assert "08PARIS900301" in line
    assert "08PARIS900351" not in line


def test_a_gap_before_a_document_not_yet_known_is_not_told() -> None:
    text = handover(shelf(), "MTCR", when("2008-05-01"))
    assert "POC 113" not in text
    assert text.startswith("UNMARKED")


def test_a_call_is_told_with_its_day_in_the_pack_of_its_own_regime() -> None:
    paper = claim("document", "a paper (AG/DEC08/3)", number="AG/DEC08/3", type="paper")
    asked = claim("comment_solicited", "comments on it", at=60, days=("2008-07-05", "2008-07-05"),
                  slots=(("document", "AG/DEC08/3", 0),))  # fmt: skip
    held = convene([head_of("08PARIS1", "2008-05-21")], [paper, asked])
    assert "on AG/DEC08/3, by unknown, due 2008-07-05: no answer" in handover(held, "AG", NOW)
    assert "AG/DEC08/3" not in handover(held, "MTCR", NOW)
