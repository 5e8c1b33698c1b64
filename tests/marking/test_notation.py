"""The three profiles, and calls that are wrong."""

from __future__ import annotations

import pytest

from reftel.findings import ReftelError
from reftel.marking import parse, render


def test_a_profile_is_chosen_by_name() -> None:
    assert render(parse("S//REL TO USA, GBR", "capco"), "capco", "banner") == (
        "SECRET//REL TO USA, GBR"
    )
    assert render(parse("TLP:AMBER", "tlp2")) == "TLP:AMBER"


def test_an_unknown_profile_or_form_is_a_callers_mistake() -> None:
    with pytest.raises(ReftelError, match="profile"):
        parse("S", "nato")
    with pytest.raises(ReftelError, match="portion or banner"):
        render(parse("S"), "state", "poster")
    assert parse("S").written == "S"
