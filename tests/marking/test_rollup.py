"""Portions rolled up into banners by the register's table."""

from __future__ import annotations

import pytest

from reftel.marking import banner, join, parse, resolve

TABLE = [
    (["S//NF", "S//REL TO USA, GBR"], "SECRET//NOFORN"),
    (["S//REL TO USA, GBR", "S"], "SECRET//NOFORN"),
    (["S//REL TO USA, GBR", "U"], "SECRET//REL TO USA, GBR"),
    (["S//REL TO USA, GBR, JPN", "C//REL TO USA, JPN"], "SECRET//REL TO USA, JPN"),
    (["S//REL TO USA, FVEY", "S//REL TO USA, CAN, FRA"], "SECRET//REL TO USA, CAN"),
    (["U//SBU-NF", "U//FOUO"], "UNCLASSIFIED//SBU NOFORN"),
    (["U//SBU-NF", "U//FOUO/NF"], "UNCLASSIFIED//NOFORN//SBU"),
    (["U//LES-NF", "S//NF"], "SECRET//NOFORN//LES"),
    (["U//DS", "S//NF"], "SECRET//NOFORN"),
    (["TS//RSV-ABC//NF", "TS//RSV-123//NF"], "TOP SECRET//RSV-123-ABC//NOFORN"),
    (["//CAN S//NF", "S//FGI DEU//NF"], "SECRET//FGI CAN DEU//NOFORN"),
    (["//FGI S//NF", "//DEU S//NF", "S//NF"], "SECRET//FGI//NOFORN"),
    (["S//NF//ND", "S//NF//XD"], "SECRET//NOFORN//NODIS"),
    (["S//OC/NF", "S//OC-USGOV/NF"], "SECRET//ORCON/NOFORN"),
    (["C", "C"], "CONFIDENTIAL"),
]


@pytest.mark.parametrize(("portions", "wanted"), TABLE)
def test_a_banner_follows_the_register(portions: list[str], wanted: str) -> None:
    assert banner([parse(text, "capco") for text in portions], "capco") == wanted


def test_state_keeps_what_the_join_gives() -> None:
    assert banner(map(parse, ["S", "SBU/NF", "U"])) == "SECRET//SBU//NOFORN"
    assert banner(map(parse, ["S/REL CHINA", "U"])) == "SECRET//REL TO USA, CHN"


def test_nothing_joined_is_unmarked() -> None:
    assert join([]).level is None


def test_a_bare_release_takes_the_list_of_the_banner() -> None:
    said = parse("TOP SECRET//REL TO USA, EGY, ISR", "capco")
    portion = resolve(parse("TS//REL", "capco"), said)
    assert portion.release == {"EGY", "ISR"}
    assert portion.may_see("ISR")
    assert not parse("TS//REL", "capco").may_see("ISR")
    assert resolve(said, said) is said


@pytest.mark.parametrize(
    ("portions", "wanted"),
    [
        (["//JOINT S CAN USA", "S"], "SECRET//FGI CAN"),
        (["//JOINT S CAN USA", "//JOINT C CAN USA"], "//JOINT SECRET CAN USA"),
        (["//CAN S", "//CAN C"], "//CAN SECRET"),
        (["//CAN S", "//DEU C"], "SECRET//FGI CAN DEU"),
        (["//JOINT S", "S//NF"], "SECRET//FGI//NOFORN"),
        (["S//FGI", "S//FGI DEU"], "SECRET//FGI"),
    ],
)
def test_owners_stay_in_front_where_every_portion_is_theirs(
    portions: list[str], wanted: str
) -> None:
    assert banner([parse(text, "capco") for text in portions], "capco") == wanted


@pytest.mark.parametrize(
    ("portions", "wanted"),
    [
        (["S//RD", "S//FRD"], "SECRET//RD"),
        (["S//TFNI", "S//FRD"], "SECRET//FRD"),
        (["U//SBU", "U//FOUO"], "UNCLASSIFIED//SBU"),
        (["U//LES-NF", "U"], "UNCLASSIFIED//LES NOFORN"),
        (["U//LES", "U//NF"], "UNCLASSIFIED//NOFORN//LES"),
        (["S//REL TO USA, GBR", "S//REL TO USA, JPN"], "SECRET//NOFORN"),
    ],
)
def test_the_stronger_word_alone_stands_in_the_banner(portions: list[str], wanted: str) -> None:
    assert banner([parse(text, "capco") for text in portions], "capco") == wanted


def test_a_joint_portion_without_owners_has_those_of_the_banner() -> None:
    portion = resolve(parse("//JOINT S", "capco"), parse("//JOINT SECRET CAN USA", "capco"))
    assert portion.controls == {"JOINT", "JOINT CAN", "JOINT USA"}


def test_a_bare_release_below_a_banner_without_a_list_is_for_nobody() -> None:
    portion = resolve(parse("TS//REL", "capco"), parse("TOP SECRET//NOFORN", "capco"))
    assert str(portion) == "TS/NF"
    assert not portion.may_see("GBR")
