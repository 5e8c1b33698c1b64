from __future__ import annotations

from dataclasses import replace

from reftel.casefile import assemble, evidence
from reftel.claims import Status, keyed
from tests.casefile.evidence import CLAIMS, HEADS, MRN, OTHER, claim, jacket


def test_a_case_holds_the_claims_of_its_cables_and_joins_their_marks() -> None:
    elsewhere = claim("party", "Heron Works", cable="08OSLO1")
    case = assemble(jacket(), [*CLAIMS, elsewhere], HEADS)
    assert set(case.claims) == set(CLAIMS)
    assert str(case.marking) == "S/NF"
    assert case.cables == (OTHER, MRN)


def test_one_claim_can_be_added_and_another_taken_out() -> None:
    elsewhere = claim("party", "Heron Works", cable="08OSLO1")
    beside = claim("party", "Kestrel Bank", at=60, cable="08OSLO1")
    (gone, *_) = keyed(CLAIMS)
    key = next(key for key, one in keyed([elsewhere]).items())
    case = jacket(claims=frozenset({key}), removed=frozenset({gone}))
    kept = evidence(case, [*CLAIMS, elsewhere, beside]).values()
    assert elsewhere in kept
    assert beside not in kept
    assert keyed(CLAIMS)[gone] not in kept


def test_rejected_claims_are_left_out_and_cables_not_held_are_named() -> None:
    wrong = replace(CLAIMS[0], status=Status.REJECTED)
    case = assemble(jacket(), [wrong, *CLAIMS[1:]], HEADS[:1])
    assert wrong not in case.claims
    assert case.missing == (OTHER,)


def test_a_rejected_place_leaves_the_keys_of_others_as_they_were() -> None:
    first, second = (claim("party", "Heron Works", at=at, cable="08OSLO1") for at in (0, 60))
    keys = list(keyed([first, second]))
    wrong = replace(first, status=Status.REJECTED)
    assert evidence(jacket(claims=frozenset({keys[1]})), [wrong, second]) == {keys[1]: second}
    assert evidence(jacket(claims=frozenset({keys[0]})), [wrong, second]) == {}
    whole = jacket(cables=frozenset({"08OSLO1"}))
    assert assemble(whole, [wrong, second], []).keys == (keys[1],)
