from __future__ import annotations

from reftel.casefile import from_chain, from_party
from reftel.casefile.proposing import merges, nearest
from reftel.casefile.subjects import subjects
from reftel.demarche import Link
from tests.casefile.evidence import CLAIMS, claim, entry


def test_names_alike_are_proposed_with_grounds_and_never_merged() -> None:
    who = subjects(CLAIMS)
    (one,) = merges(who)
    assert {one.one, one.other} == {"party:TERN WORKS", "party:TW"}
    assert 0.7 < one.confidence < 1
    assert one.grounds
    assert len([each for each in who if each.kind == "party"]) == 2


def test_a_number_in_common_outweighs_unlike_names() -> None:
    ships = [
        claim("vessel", name, at=at, imo="9999999") for at, name in ((0, "Heron"), (20, "Kestrel"))
    ]
    (one,) = merges(subjects(ships))
    assert one.confidence > 0.95
    assert one.grounds == ("same imo 9999999",)


def test_unlike_names_and_unlike_kinds_are_not_proposed() -> None:
    told = [claim("party", "Heron Works"), claim("party", "Kestrel Bank", at=30),
            claim("vessel", "Heron Works", at=60)]  # fmt: skip
    assert merges(subjects(told)) == []


def test_a_chain_proposes_what_it_ties_but_not_what_it_only_mentions() -> None:
    chain = [Link("08B1", "08A1", "answers", "", 0.9), Link("08C1", "08A1", "mentions", "", 0.6)]
    assert from_chain("08A1", chain) == ["08A1", "08B1"]


def test_a_party_proposes_the_cables_that_name_it_in_any_spelling() -> None:
    assert from_party("tw", CLAIMS) == ["08STATE101"]
    assert from_party("m/v  lantern", CLAIMS) == ["08STATE101"]
    assert from_party("Nobody", CLAIMS) == []


def test_a_party_is_found_under_each_name_that_means_it_elsewhere() -> None:
    told = [claim("party", "Tern Works Ltd", "TW"), claim("party", "TW", cable="08LISBON21"),
            claim("party", "the firm", "Heron", cable="08OSLO1", coref=True),
            claim("party", "Heron", cable="08OSLO2")]  # fmt: skip
    assert from_party("Tern Works Ltd", told) == ["08LISBON21", "08STATE101"]
    assert from_party("the firm", told) == ["08OSLO1"]


def test_another_country_is_told_among_the_grounds() -> None:
    told = [claim("party", "Tern Works", country="XX"),
            claim("party", "Tern Works Ltd", at=40, country="YY")]  # fmt: skip
    (one,) = merges(subjects(told))
    assert "of different countries" in one.grounds
    same = [claim("party", "Tern Works", country="XX"),
            claim("party", "Tern Works Ltd", at=40, country="XX")]  # fmt: skip
    assert "both of XX" in merges(subjects(same))[0].grounds


def test_the_surest_pair_comes_first() -> None:
    pair = (0, "Heron"), (20, "Kestrel")
    ships = [claim("vessel", name, at=at, imo="9999999") for at, name in pair]
    firms = [claim("party", "Tern Works", at=60), claim("party", "Tern Works Ltd", at=90)]
    found = merges(subjects([*firms, *ships]))
    assert [one.one.partition(":")[0] for one in found] == ["vessel", "party"]
    assert found[0].confidence >= found[1].confidence


def test_merged_already_is_not_proposed_again() -> None:
    told = [claim("party", "Tern Works"), claim("party", "Tern Works Ltd", at=40)]
    merge = entry("case/merge", "party:Tern Works", **{"with": "party:Tern Works Ltd"})
    assert merges(subjects(told))
    assert merges(subjects(told, [merge])) == []


def test_two_persons_of_one_given_name_are_not_proposed() -> None:
    told = [claim("person", "Tomas Veludo"), claim("person", "Tomas Birch", at=40)]
    assert merges(subjects(told)) == []


def test_a_name_that_nobody_bears_is_told_with_those_most_like_it() -> None:
    told = [claim("party", "Heron Works Ltd"), claim("party", "Kestrel Bank", at=30)]
    assert nearest("Herons Works", told) == ["Heron Works Ltd"]
    assert nearest("Nobody", told) == []
