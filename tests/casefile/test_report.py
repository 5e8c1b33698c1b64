from __future__ import annotations

from dataclasses import replace

import pytest

from reftel.casefile import Note, assemble, report
from reftel.claims import Hedge
from tests.casefile.evidence import CLAIMS, HEADS, MRN, claim, jacket, when

NOW = when("2008-07-01")


def test_each_line_has_a_source_and_the_banner_joins_the_marks() -> None:
    text = report(assemble(jacket(), CLAIMS, HEADS), NOW)
    lines = text.splitlines()
    assert lines[0] == lines[-1] == "S/NF"
    body = [line for line in lines if line.startswith("- ") and " and " not in line[:40]]
    assert body
    assert all("](/cables/" in line or line.endswith(":") for line in body)


def test_the_parts_of_a_case_are_there_and_empty_ones_are_not() -> None:
    text = report(assemble(jacket(), CLAIMS, HEADS), NOW)
    for words in ("## Vessels", "## Claims that differ", "## May be one and the same",
                  "2008-05-24 to 2008-05-26 · shipment",
                  "until 2008-05-23 · reply", "from 2008-05-23"):  # fmt: skip
        assert words in text
    assert "## Documents" not in text
    assert "Release:" not in text


def test_asks_notes_missing_cables_and_the_audience_are_told() -> None:
    ask = {"id": "08STATE101#1", "mrn": MRN, "due": "2008-05-23", "marking": "TS",
           "deliveries": [{"addressee": "LISBON", "state": "delivered"}]}  # fmt: skip
    noted = jacket(notes=(Note(NOW, "me", "ask again", "", "e"),), closed="done")
    text = report(assemble(noted, CLAIMS, HEADS[:1]), NOW, "PRT", [ask])
    assert text.startswith("TS/NF")
    assert "ask 08STATE101#1, due 2008-05-23: LISBON delivered" in text
    assert "me: ask again (unmarked)" in text
    assert "- 08LISBON21\n" in text
    assert "Release: told to PRT as of 2008-07-01." in text
    assert "closed: done" in text


def test_a_line_with_many_sources_names_some_and_counts_the_rest() -> None:
    many = [replace(CLAIMS[0], paragraph=str(n)) for n in range(7)]
    text = report(assemble(jacket(), many, HEADS), NOW)
    assert "+3" in text


def test_the_mark_of_the_title_counts_for_the_banner() -> None:
    plain = [one for one in CLAIMS if str(one.marking) in {"U", "C"}]
    case = assemble(jacket(marking="TS", cables=frozenset()), plain, ())
    assert report(case, NOW).splitlines()[0] == "TS"
    assert report(replace(case, jacket=jacket(cables=frozenset())), NOW).startswith("UNMARKED")


def test_a_hedged_claim_says_so_and_a_speaker_stands_before_his_words() -> None:
    told = replace(claim("promise", "he would look into it", speaker="Vega"), hedge=Hedge.SUSPECTED)
    text = report(assemble(jacket(), [told], ()), NOW)
    assert "- Vega: he would look into it [suspected] (S/NF) [08STATE101 para 5]" in text


def test_words_of_one_place_that_make_two_claims_are_one_line() -> None:
    twice = [claim("promise", "he would look"), claim("host_response", "he would look")]
    text = report(assemble(jacket(), twice, ()), NOW)
    assert text.count("- he would look ") == 1


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2008-05-24", "2008-05-24", "- 2008-05-24 · meeting"),
        ("2008-05-24", "2008-05-26", "- 2008-05-24 to 2008-05-26 · meeting"),
    ],
)
def test_days_are_written_short(start: str, end: str, words: str) -> None:
    told = claim("meeting", "the meeting", days=(start, end))
    assert words in report(assemble(jacket(), [told], ()), NOW)


def test_a_deal_is_told_by_its_roles_and_a_shipment_of_goods_alone_by_its_words() -> None:
    sale = claim(
        "shipment", "Tern Works sold valves to Heron Trading",
        slots=(("recipient", "Heron Trading", "Heron Trading"), ("supplier", "TW", "Tern Works")),
    )  # fmt: skip
    bare = claim("shipment", "the earlier shipments", at=90)
    text = report(assemble(jacket(), [replace(sale, hedge=Hedge.PLANNED), bare], HEADS), NOW)
    assert (
        "## Who supplies what to whom\n\n- supplier TW; recipient Heron Trading [planned]: "
        '"Tern Works sold valves to Heron Trading" (S/NF) [08STATE101 para 5]'
    ) in text
    assert "## Other shipments\n\n- the earlier shipments (S/NF)" in text
