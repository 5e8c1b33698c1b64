"""A cable made ready: every word once, under the mark of its own paragraph."""

from __future__ import annotations

import pickle
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel import cable as cables
from reftel import claims as extraction
from reftel.cable import read
from reftel.store import fold_in, present_reading
from reftel.store.folio import plain
from reftel.store.packing import read_marking, read_portions
from reftel.store.tokens import tokens
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from reftel.store import Store


def test_a_change_of_reader_or_extraction_is_read_again() -> None:
    layout, reader, claims = present_reading().split(".")
    assert int(layout) >= 2
    assert (int(reader), int(claims)) == (cables.VERSION, extraction.VERSION)


def test_every_word_stands_under_the_mark_of_its_paragraph() -> None:
    folio = fold_in(*pair(telegram()))
    marks = [read_marking(value) for value in folio.marks]
    where = {str(marks[place]): text.split() for place, text in folio.texts}
    assert "walrus" in where["S/NF"]
    assert "vessel" in where["S/REL TO USA, CHN"]
    assert "walrus" not in where["S/REL TO USA, CHN"] + where["S"] + where["U"]


def test_no_word_is_lost_and_none_is_doubled() -> None:
    cable, claims = pair(telegram())
    folio = fold_in(cable, claims)
    words = [word for _, text in folio.texts for word in text.split()]
    held = sorted(word for word in words if word != "|" and "=" not in word)
    assert held == sorted(tokens(cable.legible))


def test_portions_are_disjoint_and_in_order() -> None:
    folio = fold_in(*pair(telegram()))
    portions = read_portions(folio.row["portions"])
    assert all(a.end <= b.start for a, b in pairwise(portions))
    assert [portion.label for portion in portions][:5] == ["hdr", "1", "2", "3", "4"]


def test_fields_stand_under_the_mark_of_what_says_them() -> None:
    folio = fold_in(*pair(telegram()))
    banner = folio.row["banner"]
    words = {place: text.split() for place, text in folio.texts}
    assert [place for place in words if "ref=09state25689" in words[place]] == [banner]
    assert [place for place in words if "tag=parm" in words[place]] == [banner]
    (secret,) = [place for place, said in words.items() if "walrus" in said]
    assert "marking=s/nf" in words[secret]
    assert "year=2009" in folio.anywhere.split()
    assert not any("year=2009" in said for said in words.values())


def test_facets_count_the_fields_that_have_few_values_and_parties() -> None:
    folio = fold_in(*pair(telegram()))
    banner = folio.row["banner"]
    assert {(banner, "tag", "PARM"), (-1, "year", "2009")} <= set(folio.counted)
    assert not {"ref", "subject", "day", "mrn"} & {name for _, name, _ in folio.counted}


def test_a_folio_can_be_sent_between_processes() -> None:
    folio = fold_in(*pair(telegram()))
    assert pickle.loads(pickle.dumps(folio)) == folio  # noqa: S301 -- our own


def test_claims_not_extracted_are_known_as_such() -> None:
    cable, _ = pair(telegram())
    assert fold_in(cable).row["claimed"] is False
    assert fold_in(cable, []).row["claimed"] is True


def test_every_word_of_a_bare_text_is_held() -> None:
    folio = fold_in(read("just words"), [])
    assert [text for _, text in folio.texts] == ["just words | marking=unmarked |"]
    assert folio.anywhere == "k=cable |"


def test_a_row_holds_no_half_letters() -> None:
    assert plain("a\ud800b\x00é") == "a?bé"


def test_a_name_that_is_meant_again_is_found_where_it_stands_alone(store: Store) -> None:
    store.put([pair(telegram(1, [
        ("S/NF", "EXERCISE. The M/V Exercise Heron carries pumps."),
        ("U", "The vessel left port on March 3."),
    ]))])  # fmt: skip
    for query in ('vessel:"exercise heron"', "vessel:heron*"):
        assert store.search(query, "PUBLIC").total == 0
        assert store.search("vessel:heron* OR port", "USA/SECRET").total == 1
    assert store.search('vessel:"exercise heron"').total == 1


def test_a_name_is_found_as_it_stands_and_counted_once_under_its_value() -> None:
    cable, claims = pair(telegram())
    first = next(
        each for each in claims or () if each.kind == "vessel" and not each.attribute("coref")
    )
    renamed = replace(first, kind="party", value="EXERCISE WORKS")
    folio = fold_in(cable, [renamed])
    said = " ".join((*(text for _, text in folio.texts), folio.anywhere)).split()
    assert "party=exercise" in said
    assert f"party={first.quote.split()[0].casefold()}" in said
    assert [value for _, name, value in folio.counted if name == "party"] == ["EXERCISE WORKS"]


def test_a_telegram_without_a_day_is_of_the_year_and_post_of_its_number(store: Store) -> None:
    text = "1. EXERCISE TALKS WENT ON.\n\n2. MORE FOLLOWS.\n\nTHORN"
    store.put([(read(text, mrn="77BONN13075"), None), (read(f"{text} "), None)])
    assert [hit.mrn for hit in store.search("year:1977").hits] == ["77BONN13075"]
    assert [hit.mrn for hit in store.search("post:BONN talks").hits] == ["77BONN13075"]
    assert store.facets("talks").counts["year"] == (("1977", 1),)
    assert store.search("on:1977-01-01").total == 0
