from __future__ import annotations

import pytest

from reftel.claims.asked.triggers import Trigger, by_name, stem_of, triggers, triggers_of


@pytest.mark.parametrize("trigger", triggers(), ids=lambda trigger: trigger.rule)
def test_each_trigger_finds_its_own_example(trigger: Trigger) -> None:
    assert trigger.pattern.search(trigger.example)


@pytest.mark.parametrize("rule", ["please", "noun-request", "we-would-appreciate"])
def test_a_way_of_asking_is_known_by_its_name(rule: str) -> None:
    assert by_name(rule).rule == rule


@pytest.mark.parametrize(
    ("beginning", "stem"), [("asks", "ask"), ("aski", "ask"), ("urge", "urge"), ("plea", "plea")]
)
def test_all_forms_of_asking_have_one_stem(beginning: str, stem: str) -> None:
    assert stem_of(beginning) == stem


def test_only_those_are_tried_who_may_ask_and_whose_words_begin_so() -> None:
    found, _ = triggers_of("plea", frozenset({"post"}))
    assert {one.by for one in found} == {"post"}
    assert any(one.rule == "please" for one in triggers_of("plea", frozenset({"department"}))[0])


def test_a_match_begins_at_a_word_and_holds_the_place_of_its_cue() -> None:
    trigger, text = by_name("please"), "He left. Please report by May 3."
    at = text.index("Please")
    assert trigger.found(text, [at], at, len(text))
    assert not trigger.found(text, [0], 0, len(text))
