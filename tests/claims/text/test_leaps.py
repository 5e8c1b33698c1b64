"""Patterns leap to where a match can begin, and find nothing else than `re` finds."""

from __future__ import annotations

import re
import string
import sys
from importlib import import_module
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text import leaps

import_module("reftel.claims.extraction")
TEXT = (
    "1. (C) On June 3, PolOff delivered ref A points to Deputy Director Velko Marr of the Ministry "
    "of Trade (MOT).\n   2. (S/NF) Marr said that Kestrel Ltd. (aka KL) had sold 14 valves to "
    "Dorvane's al-Rolan plant; he would NOT confirm it by August 12, 2009.  Washington is asked to "
    'reply "as soon as possible": U.S.-made goods -- e.g., UNSCR 1737 -- on the M/V Velmar.\nEND.'
)


def _patterns() -> list[leaps.Pattern[str]]:
    """Return the patterns that stand in modules of claims by name."""
    own = [vars(module) for name, module in sys.modules.items() if name.startswith("reftel.claims")]
    named = chain.from_iterable(module.values() for module in own)
    return sorted(
        {one for one in named if isinstance(one, re.Pattern)}, key=lambda one: one.pattern
    )


PATTERNS = _patterns()


def _found(pattern: leaps.Pattern[str], text: str) -> list[tuple[tuple[int, int], ...]]:
    return [found.regs for found in pattern.finditer(text)]


def _plain(pattern: leaps.Pattern[str]) -> leaps.Pattern[str]:
    return re.compile(pattern.pattern, pattern.flags)


@pytest.mark.parametrize(
    ("pattern", "flags", "wanted"),
    [
        (r"\b(?:told|briefed)\s", 0, "tb"),
        (r"\b(?:told|briefed)\s", re.IGNORECASE, "TtBb"),
        (r"(?:the )?(?<!a )[Pp]oint", 0, "tPp"),
        (r"(?i:s)hip|(?-i:P)ort", re.IGNORECASE, "SsP"),
        (r"(?>cargo|freight)++", 0, "cf"),
        (r"(?=ship)\d?x{0,2}y", 0, string.digits + "xy"),
        (r"(?P<mark>a?)(?P=mark)b", 0, None),
        (r"(?:ship)?(?<=p)", 0, None),
        (r"\b", 0, None),
    ],
)
def test_a_match_begins_with_one_of_the_letters(
    pattern: str, flags: int, wanted: str | None
) -> None:
    parsed = import_module("re._parser").parse(pattern, flags)
    found = leaps.beginnings(parsed, parsed.state.flags)
    if wanted is None:
        assert found is None or len(found) == 256
    else:
        assert found == frozenset(wanted)


def test_a_pattern_keeps_its_words_flags_and_groups() -> None:
    pattern = leaps.compile(r"\b(?P<who>he|she) (told)\b", re.IGNORECASE)
    plain = re.compile(pattern.pattern, re.IGNORECASE)
    assert (pattern.flags, pattern.groups) == (plain.flags, plain.groups)
    assert dict(pattern.groupindex) == dict(plain.groupindex)
    found = pattern.search("They say She Told us")
    assert found
    assert (found["who"], found[2], found.lastgroup) == ("She", "Told", None)


def test_a_wrong_pattern_is_told_as_re_tells_it() -> None:
    with pytest.raises(re.error, match="unterminated"):
        leaps.compile("(ship")


@pytest.mark.parametrize("text", [TEXT, TEXT.upper(), TEXT.lower(), TEXT.replace("s", "\u017f")])
def test_every_pattern_of_claims_finds_what_re_finds(text: str) -> None:
    assert len(PATTERNS) > 500
    for pattern in PATTERNS:
        assert _found(leaps.compile(pattern.pattern, pattern.flags), text) == _found(
            _plain(pattern), text
        )


LETTERS = st.characters(codec="latin-1") | st.sampled_from("\u0130\u0131\u017f\u212a\u2019\u03bc")
WORDS = st.sampled_from(sorted(set(TEXT.split()))) | st.text(LETTERS, max_size=4)


@given(st.sampled_from(PATTERNS), st.lists(WORDS, max_size=12).map(" ".join))
def test_a_pattern_finds_what_re_finds_in_any_words(pattern: leaps.Pattern[str], text: str) -> None:
    leaping = leaps.compile(pattern.pattern, pattern.flags)
    assert _found(leaping, text) == _found(_plain(pattern), text)


WAYS = ["(?:a|bc)", "(?:|a)", "(x|b)?", "(?>ab?)", "(?i:K)", "(?-i:s)", "c?", r"\d*", "a++"]
ONES = ["a", "B", "\xb5", ".", "[^a]", r"\s", r"[\w-]"]
PLACES = [r"\b", "^", "$", "(?=a)", "(?!b)", "(?<=b)"]
STEPS = st.sampled_from([*WAYS, *ONES, *PLACES])


@given(
    st.lists(STEPS, min_size=1, max_size=5).map("".join),
    st.sampled_from([0, re.IGNORECASE, re.DOTALL, re.MULTILINE | re.IGNORECASE]),
    st.text("aAbBcCkKsSxX1 \n-\u017f\u212a\xb5\u03bc", max_size=12),
)
def test_any_pattern_finds_what_re_finds(pattern: str, flags: int, text: str) -> None:
    assert _found(leaps.compile(pattern, flags), text) == _found(re.compile(pattern, flags), text)
