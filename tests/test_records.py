"""One way from values to JSON."""

from __future__ import annotations

import pytest

import reftel
from reftel.records import to_dict

TEXT = "S E C R E T STATE 900999\nSUBJECT: EXERCISE\n\n1. (S) The EXERCISE point.\n"


def test_a_cable_has_every_documented_key() -> None:
    wanted = (
        "mrn rendition sha256 created transmission_id precedence dtg de security_signal from to "
        "info marking captions section attention executive_order declassify classified_by reasons "
        "tags subject references summary paragraphs signature emendations findings"
    )
    assert set(wanted.split()) <= set(to_dict(reftel.read(TEXT)))


def test_claims_come_as_a_list() -> None:
    claims = reftel.extract(reftel.read(TEXT))
    assert len(to_dict(claims)) == len(claims)
    assert all({"cable", "start", "quote", "kind", "value"} <= set(row) for row in to_dict(claims))


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        to_dict(object())


def test_the_door_opens_on_every_public_name() -> None:
    assert all(getattr(reftel, name) for name in dir(reftel))


def test_the_door_opens_on_nothing_else() -> None:
    with pytest.raises(AttributeError):
        _ = reftel.nothing
