"""Fields, and how their values stand in the index."""

from __future__ import annotations

import pytest

from reftel.store.terms import fields, indexed, kind_of, named_kinds, short_mark


def test_the_fields_of_the_grammar_are_there() -> None:
    asked = {"from", "to", "tag", "after", "before", "marking", "party", "vessel", "ref", "has"}
    assert asked | {"kind", "subject"} <= set(fields())
    assert {"party", "vessel", "control_regime", "cable_ref"} <= set(named_kinds())


def test_a_field_may_be_filled_by_claims_of_another_name() -> None:
    assert (named_kinds()["control_regime"], kind_of("regime")) == ("regime", "control_regime")
    assert (kind_of("party"), kind_of("deadline")) == ("party", "deadline")


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("tag", "PARM", ["tag=parm"]),
        ("party", "Northtown Dairy Co.", ["party=northtown", "party=dairy", "party=co"]),
        ("marking", "SECRET//NOFORN", ["marking=s/nf"]),
        ("marking", "S/REL CHINA", ["marking=s/rel_to_usa_chn"]),
        ("kind", "cable_ref", ["kind=cable_ref"]),
    ],
)
def test_a_value_is_one_term_or_words_in_a_row(field: str, value: str, said: list[str]) -> None:
    assert indexed(field, value) == said


def test_marks_have_one_short_form() -> None:
    assert short_mark("(S//NF)") == short_mark("S/NF") == short_mark("SECRET//NOFORN")
