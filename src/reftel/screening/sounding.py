"""The skeleton of a word: what is left when two spellings of one foreign name agree."""

from __future__ import annotations

import re
from functools import cache

_STEPS = (
    (re.compile(r"^(?:x(?=[aeiou])|hs)"), "s"),
    (re.compile(r"tz|ts|cz"), "s"),
    (re.compile(r"sch|tch|sh|ch|zh|dj|dzh"), "j"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dh"), "t"),
    (re.compile(r"gh|kh|ck|qu|[cqg]"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"d"), "t"),
    (re.compile(r"p|b"), "b"),
    (re.compile(r"z"), "s"),
)
_VOWEL = re.compile(r"(?<!^)[aeiouyh]")
_START = re.compile(r"^(?:h(?=[aeiouy])|[aeiouy]+)")
_TWICE = re.compile(r"(.)\1+")


@cache
def skeleton(word: str) -> str:
    """Return the consonants of a word, those alike in transliteration made one: Bakeri, Bagheri."""
    low = word
    for pattern, instead in _STEPS:
        low = pattern.sub(instead, low)
    head = "a" if _START.match(low) and not low.startswith("h") else ""
    bones = _VOWEL.sub("", _START.sub("", low) if head else low)
    return head + _TWICE.sub(r"\1", bones)
