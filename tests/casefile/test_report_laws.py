"""A report names a source for each claim and bears the join of all marks, whatever a case holds."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.casefile import assemble, project, report
from reftel.marking import audience, join
from tests.casefile.evidence import CLAIMS, HEADS, claim, jacket, when

if TYPE_CHECKING:
    from reftel.claims import Claim

NOW = when("2008-07-01")
MARKS = st.sampled_from(["(U)", "(C)", "(S)", "(S/NF)", "(S/REL TO USA, PRT)", "(C/NF)"])
TOLD = ("promise", "host_response", "request", "document", "shipment", "listing")
made = st.lists(
    st.builds(
        lambda kind, mark, at: claim(kind, f"words {at} of the exercise", at=at * 100, mark=mark),
        st.sampled_from(TOLD),
        MARKS,
        st.integers(0, 30),
    ),
    max_size=8,
    unique_by=lambda one: one.span,
)
given_claims = st.lists(st.sampled_from(CLAIMS), unique=True, max_size=len(CLAIMS))


@given(made)
def test_law_the_banner_is_the_join_of_the_marks_of_all_lines(claims: list[Claim]) -> None:
    lines = report(assemble(jacket(cables=frozenset({"08STATE101"})), claims, ()), NOW).splitlines()
    assert lines[0] == lines[-1]
    marks = [one.marking for one in claims]
    assert lines[0] == ((str(join(marks)) if marks else "") or "unmarked").upper()


@given(given_claims)
def test_law_a_line_of_evidence_links_to_a_paragraph_of_a_claim(chosen: list[Claim]) -> None:
    text = report(assemble(jacket(), chosen, HEADS), NOW)
    places = {(one.cable, one.paragraph) for one in chosen}
    linked = re.findall(r"\[\w+ (?:para \S+|heading)\]\(/cables/(\w+)#p(\w+)\)", text)
    assert set(linked) <= places


@given(given_claims, st.sampled_from(["PRT", "CHN", "PUBLIC", "USA/CONFIDENTIAL", "NATO"]))
def test_law_a_report_for_an_audience_holds_nothing_but_what_it_may_be_told(
    chosen: list[Claim], name: str
) -> None:
    reader = audience(name)
    whole = replace(jacket(marking="S/NF"), title="Withheld walrus")
    text = report(project(whole, chosen, reader), NOW, name)
    for one in chosen:
        free = one.marking.may_see(reader)
        alike = [
            other for other in chosen
            if other.marking.may_see(reader) and one.quote in other.quote
        ]  # fmt: skip
        assert free or alike or one.quote not in text
    assert "walrus" not in text.lower()
    assert f"Release: told to {name}" in text


@given(given_claims)
def test_law_the_order_in_which_claims_come_does_not_change_a_report(chosen: list[Claim]) -> None:
    one = report(assemble(jacket(), chosen, HEADS), NOW)
    assert report(assemble(jacket(), chosen[::-1], HEADS[::-1]), NOW) == one
