"""Decisions of people hold on to words while rules and offsets change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from reftel.cable import Cable, Paragraph, Part, read
from reftel.claims import (
    Claim,
    Entry,
    Status,
    added,
    cable_in,
    decide,
    extract,
    find_claim,
    keyed,
    review,
    standing,
)
from reftel.claims.text.page import Page
from reftel.findings import ReftelError
from reftel.marking import Level, Marking
from reftel.source import Source, Span

TEXT = "1. (S) Acme Ltd sold gear. Beta Bank paid Acme Ltd again."
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def cable(text: str = TEXT) -> Cable:
    mark = Marking(Level.S)
    whole = Paragraph(Part.PARAGRAPH, Span(0, len(text)), text, "1", 1, mark, mark)
    return Cable(Source(text), text, mrn="09OSLO1", paragraphs=(whole,), body=Span(0, len(text)))


def claim(words: str, nth: int = 0, text: str = TEXT) -> Claim:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Page(cable(text)).claim("party", (start, start + len(words)), words, "party/suffix")


def entry(
    act: str,
    what: Claim,
    among: list[Claim],
    hour: int = 12,
    **rest: Any,  # noqa: ANN401 -- passed on
) -> Entry:
    about = next(key for key, one in keyed(among).items() if one == what)
    at = NOON.replace(hour=hour)
    return decide(f"claim/{act}", about, what, who="analyst", at=at, why="checked", **rest)


def test_a_key_tells_recurring_words_apart_without_offsets() -> None:
    claims = [claim("Acme Ltd", 1), claim("Acme Ltd")]
    assert list(keyed(claims)) == ["09OSLO1/party/Acme Ltd#1", "09OSLO1/party/Acme Ltd#2"]


def test_words_that_stand_once_need_no_number() -> None:
    assert find_claim([claim("Beta Bank")], "09OSLO1/party/Beta Bank")[1].quote == "Beta Bank"


def test_words_that_stand_twice_need_their_number() -> None:
    with pytest.raises(ReftelError, match="2 claims are called"):
        find_claim([claim("Acme Ltd"), claim("Acme Ltd", 1)], "09OSLO1/party/Acme Ltd")


def test_a_confirmed_claim_is_confirmed_in_the_next_reading() -> None:
    claims = [claim("Acme Ltd"), claim("Acme Ltd", 1)]
    after = review(cable(), claims, [entry("confirm", claims[1], claims)])
    assert [one.status for one in after.claims] == [Status.AUTO, Status.CONFIRMED]
    assert after.changes == ()


def test_a_rejected_claim_stays_on_record() -> None:
    claims = [claim("Beta Bank")]
    after = review(cable(), claims, [entry("reject", claims[0], claims)])
    assert [one.status for one in after.claims] == [Status.REJECTED]


def test_a_decision_follows_its_words_when_the_text_before_them_grows() -> None:
    claims = [claim("Beta Bank")]
    longer = "PAGE 02 OF 02\n" + TEXT
    after = review(
        cable(longer), [claim("Beta Bank", text=longer)], [entry("confirm", claims[0], claims)]
    )
    assert [one.status for one in after.claims] == [Status.CONFIRMED]
    assert [change.what for change in after.changes] == ["reshaped"]


def test_what_rules_no_longer_find_stays_when_a_person_confirmed_it() -> None:
    claims = [claim("Beta Bank")]
    after = review(cable(), [], [entry("confirm", claims[0], claims)])
    assert [(one.quote, one.status) for one in after.claims] == [("Beta Bank", Status.CONFIRMED)]
    assert [change.what for change in after.changes] == ["unfound"]


def test_rules_that_no_longer_find_what_was_rejected_agree() -> None:
    claims = [claim("Beta Bank")]
    after = review(cable(), [], [entry("reject", claims[0], claims)])
    assert after.claims == ()
    assert [change.what for change in after.changes] == ["agreed"]


def test_a_correction_keeps_the_value_before_it() -> None:
    claims = [claim("Beta Bank")]
    decided = entry("correct", claims[0], claims, changed={"value": "Beta Bank Oslo"})
    (after,) = review(cable(), claims, [decided]).claims
    assert (after.value, after.attribute("before")) == ("Beta Bank Oslo", "Beta Bank")
    assert after.status is Status.EDITED


def test_a_corrected_extent_quotes_the_words_that_stand_there() -> None:
    claims = [claim("Beta Bank")]
    start = TEXT.index("Bank paid")
    decided = entry("correct", claims[0], claims, changed={"start": start, "end": start + 4})
    (after,) = review(cable(), claims, [decided]).claims
    assert after.quote == after.span.of(TEXT) == "Bank"


def test_an_added_claim_has_the_marking_and_words_of_its_place() -> None:
    start = TEXT.index("gear")
    new = added(cable(), "item", start, start + 4, "gear")
    after = review(cable(), [], [entry("add", new, [new])])
    assert [(one.quote, one.rule, one.marking.level) for one in after.claims] == [
        ("gear", "human", Level.S)
    ]
    assert after.changes == ()


def test_rules_that_now_find_what_a_person_added_agree() -> None:
    start = TEXT.index("gear")
    new = added(cable(), "item", start, start + 4, "gear")
    now = replace(new, rule="item/known", status=Status.AUTO)
    after = review(cable(), [now], [entry("add", new, [new])])
    assert [change.what for change in after.changes] == ["agreed"]
    assert [one.status for one in after.claims] == [Status.CONFIRMED]


def test_words_that_have_gone_are_reported_and_not_invented() -> None:
    claims = [claim("Beta Bank")]
    after = review(cable("1. (S) Nothing."), [], [entry("confirm", claims[0], claims)])
    assert (after.claims, [change.what for change in after.changes]) == ((), ["lost"])


def test_the_last_decision_holds_and_a_voided_one_does_not() -> None:
    claims = [claim("Beta Bank")]
    first, second = entry("reject", claims[0], claims), entry("confirm", claims[0], claims, hour=13)
    assert standing([second, first]) == [second]
    third = entry("confirm", claims[0], claims, hour=14, corrects=second.id)
    assert second not in standing([first, second, third])


def test_who_confirms_a_corrected_claim_confirms_what_was_set_right() -> None:
    claims = [claim("Beta Bank")]
    first = entry("correct", claims[0], claims, changed={"value": "Beta Bank Oslo"})
    (after,) = review(cable(), claims, [first, entry("confirm", claims[0], claims, hour=13)]).claims
    assert (after.value, after.status) == ("Beta Bank Oslo", Status.CONFIRMED)
    assert after.attribute("before") == "Beta Bank"


def test_a_second_correction_leaves_the_first_as_far_as_it_says_nothing_else() -> None:
    claims = [claim("Beta Bank")]
    value = entry("correct", claims[0], claims, changed={"value": "Beta Bank Oslo"})
    kind = entry("correct", claims[0], claims, hour=13, changed={"kind": "office"})
    (after,) = review(cable(), claims, [value, kind]).claims
    assert (after.kind, after.value) == ("office", "Beta Bank Oslo")


def test_a_correction_voided_or_rejected_is_gone() -> None:
    claims = [claim("Beta Bank")]
    wrong = entry("correct", claims[0], claims, changed={"value": "Beta Bank Oslo"})
    void = entry("confirm", claims[0], claims, hour=13, corrects=wrong.id)
    no, yes = (
        entry(act, claims[0], claims, hour=13 + n) for n, act in ((1, "reject"), (2, "confirm"))
    )
    for decisions in ([wrong, void], [wrong, no, yes]):
        (after,) = review(cable(), claims, decisions).claims
        assert (after.value, after.status) == ("Beta Bank", Status.CONFIRMED)


def test_a_key_written_wrong_is_told_with_the_nearest() -> None:
    claims = [claim("Beta Bank")]
    with pytest.raises(ReftelError, match="is it 09OSLO1/party/Beta Bank#1"):
        find_claim(claims, "09OSLO1/party/Beta Bnk#1")


def test_entries_of_other_cables_and_acts_change_nothing() -> None:
    claims = [claim("Beta Bank")]
    other = replace(entry("reject", claims[0], claims), data={"cable": "09ROME1"})
    ask = replace(other, act="ask/deliver")
    assert review(cable(), claims, [other, ask]).claims == tuple(claims)


def test_a_place_outside_the_text_is_refused() -> None:
    with pytest.raises(ReftelError, match="no place in 09OSLO1"):
        added(cable(), "item", 5, 5000, "gear")


def test_an_act_that_is_no_decision_on_a_claim_is_refused() -> None:
    with pytest.raises(ReftelError, match="is no decision on a claim"):
        decide("claim/burn", "x", claim("Beta Bank"), who="a", at=NOON)


@pytest.mark.parametrize("cable", ["09OSLO1", "note.txt", "in/party/note.txt", "a.zip/old/n.txt:2"])
@pytest.mark.parametrize("words", ["LIMMT", "a/b", "party"])
def test_a_key_names_its_cable(cable: str, words: str) -> None:
    assert cable_in(f"{cable}/party/{words}#1") == cable
    assert cable_in(f"09OSLO1/item/{words}/party/x#1") == "09OSLO1"


PORTIONS = """P 010900Z MAR 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC PRIORITY 0001
S E C R E T OSLO 000001

SUBJECT: (U) EXERCISE TRADER

1. (U) The ship left port on March 3. Heron Works paid for the gear.

2. (S/NF) Mills Trading GmbH sold the gear to Heron Works.
BERG
"""


def _place(words: str) -> dict[str, int]:
    start = PORTIONS.index(words)
    return {"start": start, "end": start + len(words)}


def _span(words: str) -> Span:
    return Span(**_place(words))


def test_words_that_touch_two_portions_bear_the_marks_of_both() -> None:
    told = read(PORTIONS)
    for words in ("the gear.\n\n2. (S/NF) Mills", "ship left port on March 3. Heron"):
        new = added(told, "item", *_span(words), words)
        (after,) = review(told, [], [entry("add", new, [new])]).claims
        assert str(after.marking) == str(new.marking) == ("S/NF" if "Mills" in words else "U")


def test_a_correction_to_open_words_keeps_the_mark_of_those_it_was_read_from() -> None:
    told = read(PORTIONS)
    closed = Page(told).claim("party", _span("Mills Trading GmbH"), "Mills", "r")
    decided = entry("correct", closed, [closed], changed=_place("Heron Works"))
    (after,) = review(told, [closed], [decided]).claims
    assert (after.quote, str(after.marking)) == ("Heron Works", "S/NF")


def test_no_decision_lets_anybody_see_a_claim_who_might_not_before() -> None:
    told = read(PORTIONS)
    found = extract(told)
    places = [_place(words) for words in ("Heron Works", "Mills", "SUBJECT", "March 3")]
    for changed in ({"value": "x"}, {"kind": "vessel"}, None, *places):
        act = "correct" if changed else "confirm"
        for one in found:
            after = review(told, [one], [entry(act, one, found, changed=changed)]).claims
            assert all(one.marking <= left.marking for left in after)
            if changed not in places:
                assert [left.marking for left in after] == [one.marking]


def test_of_equal_words_each_that_a_person_added_stays() -> None:
    first_at, later_at = TEXT.index("Acme"), TEXT.rindex("Acme")
    later, first = (added(cable(), "item", at, at + 4, "Acme") for at in (later_at, first_at))
    entries = [entry("add", later, [later]), entry("add", first, [first], hour=13)]
    assert entries[0].about == entries[1].about
    assert [one.span.start for one in review(cable(), [], entries).claims] == [
        first_at,
        later_at,
    ]
