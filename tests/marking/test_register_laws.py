"""Laws of the register: what it finds wrong it finds in every spelling, and it never raises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import Marking, faults, parse, render
from tests.marking.strategies import markings

lines = st.lists(
    st.sampled_from(
        [
            "SECRET", "TOP SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "RESTRICTED", "//", "/",
            "NOFORN", "RELIDO", "REL TO USA, GBR", "DISPLAY ONLY AFG", "FGI", "FGI CAN GBR",
            "SI", "SI-G", "TK", "HCS", "ORCON", "EXDIS", "NODIS", "FOUO", "RD-SIGMA 3", "IMCON",
            "//NATO SECRET", "BALK", "SAR-AA", "GLIMMER", ",", "-", " ",
        ]
    ),
    max_size=7,
).map("".join)  # fmt: skip


@given(lines, st.sampled_from(["dodm5200.01v2", "capco-loose"]))
def test_no_line_makes_the_register_raise(line: str, profile: str) -> None:
    assert all(fault.message for fault in faults(line, profile))


@given(lines)
def test_case_and_white_space_change_no_verdict(line: str) -> None:
    assert faults(f" {line.lower()}  ".replace(" ", "  ")) == faults(line)


@given(lines)
def test_every_fault_cites_its_rule(line: str) -> None:
    assert all(fault.reference[:1].isdigit() for fault in faults(line))


@given(markings().filter(lambda mark: mark.level is not None))
def test_what_is_written_for_the_register_has_the_shape_of_a_banner(mark: Marking) -> None:
    line = render(mark, "capco", "banner")
    assert "3.a." not in {fault.reference for fault in faults(line)}


@pytest.mark.parametrize(
    "portion",
    ["S//NF", "TS//SI//NF", "S//REL TO USA, CAN, GBR", "C//OC/NF", "U//FOUO", "S//FGI CAN GBR//NF",
     "//GBR S", "//NS", "TS//TK//REL TO USA, NATO", "S//RSEN/NF"],
)  # fmt: skip
def test_a_right_portion_stays_right_as_a_banner(portion: str) -> None:
    assert faults(portion, form="portion") == ()
    assert faults(render(parse(portion, "capco"), "capco", "banner")) == ()
