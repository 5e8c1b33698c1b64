"""Claims of parties carry type, country, words and marking."""

from __future__ import annotations

from reftel.claims.parties import find_parties
from reftel.marking import Level
from tests.claims.namesakes import page, quotes


def test_a_claim_of_a_party_says_what_and_whence() -> None:
    laid = page("1. (C) The Iranian firm Velcorta Works paid.\n")
    (claim,) = find_parties(laid)
    assert (claim.kind, claim.value) == ("party", "Velcorta Works")
    assert (claim.attribute("type"), claim.attribute("country")) == ("company", "IR")
    assert (claim.paragraph, claim.marking.level) == ("1", Level.C)


def test_a_form_of_the_name_is_told_as_an_alias() -> None:
    laid = page("1. (S) They paid Velcorta Supply Company (VSC). VSC then shipped.\n")
    assert [claim.attribute("alias") for claim in find_parties(laid)] == [None, True]


def test_each_of_several_firms_in_a_row_is_found() -> None:
    body = "1. (S) It paid Velcorta Supply Co. Ltd., Quillmark Trading LLC, and Orvante GmbH.\n"
    assert quotes(find_parties, body) == [
        "Velcorta Supply Co. Ltd",
        "Quillmark Trading LLC",
        "Orvante GmbH",
    ]


def test_tags_name_no_party() -> None:
    laid = page("1. (S) Nothing happened.\n")
    assert list(find_parties(laid)) == []
