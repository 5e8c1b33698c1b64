"""Countries told by their people."""

from __future__ import annotations

import pytest

from reftel.marking import Portion, leaks, parse
from reftel.marking.countries import trigraphs
from reftel.marking.nations import codes, nations


@pytest.mark.parametrize("text", ["from Norway", "a Norwegian", "NORWEGIANS SAID", "Norway's port"])
def test_a_country_is_told_by_its_name_and_by_its_people(text: str) -> None:
    assert set(nations(text)) == {("~NOR",)}


def test_a_word_in_small_letters_is_no_country() -> None:
    assert not nations("turkey and china on the table")


def test_every_country_has_a_known_code() -> None:
    assert set(codes().values()) <= trigraphs()


def test_a_people_tells_of_its_country_and_may_be_told_where_that_is() -> None:
    secret = Portion("2", "A Norwegian clerk told us.", parse("S/NF"))
    open_ = Portion("3", "We ask Norway for help.", parse("S/REL CHINA"))
    assert leaks("The source is in Norway.", [secret], "CHN").leaks
    assert not leaks("Norwegian help is welcome.", [secret, open_], "CHN").leaks
