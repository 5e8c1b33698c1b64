"""The pattern of a date phrase, in small letters, and where before a date word it may begin."""

from __future__ import annotations

import re

import reftel.claims.dated.dates_calendar as calendar

MONTH = rf"(?:{calendar.either('month')})\b\.?"
DAY = r"[0-3]?\d(?:st|nd|rd|th)?(?![\d%]|\.\d|-?foot|-?ft|-?mm|-?km|[-\s]?(?:\+|plus\b))"
_D = rf"(?<![\d./-]){DAY}"
YEAR = r"(?:19|20)\d\d(?!\d)"
_AND = r"\s*(?:--?|\u2013|\)(?=\s+\d)|/|\bto\b|\bthrough\b|\band\b|\bor\b|&)\s*"
_MORE = rf"(?:(?:,\s*{DAY})+,?\s*(?:\band\b|\bor\b|&)\s*{DAY}|{_AND}(?:{MONTH}\s*)?{DAY})?"
DAYNAME = rf"(?:{calendar.either('weekday')})"
_N = (
    rf"(?:{calendar.NUMBER}(?:\s+(?:to|or)\s+|-){calendar.NUMBER}|{calendar.NUMBER}"
    r"|(?:a\s+)?few|several)"
)
_UNIT = r"(?:hour|day|week|month|quarter|year|decade)s?"
_SIDE = (
    r"(?:this(?:\s+(?:same|coming|past))?|last|past|previous|preceding|prior|next|coming|following"
    r"|upcoming|current)"
)
_FY = r"(?:fy|cy|(?:fiscal|calendar)\s+years?)"
_NTH = r"(?:first|second|third|fourth|last)"
_PART = (
    r"(?:(?:very\s+)?(?:early|mid|middle|late)[-\s]+(?:to[-\s]+(?:mid|late)[-\s]+)?"
    r"|(?:the\s+)?(?:very\s+)?(?:beginning|start)\s+of\s+(?:the\s+)?"
    r"|(?:the\s+)?(?:very\s+)?(?:end|middle|(?:first|second|latter)\s+half|latter\s+part"
    rf"|(?:first|last)\s+(?:working\s+|business\s+)?day|{_NTH}\s+(?:week|{DAYNAME}|quarter|(?:{_N}\s+)?(?:days|weeks|months|years))"
    r"|week-?end|week|morning|afternoon|evening)"
    r"\s+(?:of|in)\s+(?:the\s+)?)"
)
_QUARTER = rf"(?:q[1-4]|[1-4]q|(?:the\s+)?{_NTH}\s+(?:{_FY}\s+)?quarter)"
_SEASON = r"(?:spring|summer|fall|autumn|winter)"
_ADVERB = "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        "has", "have", "had", "was", "were", "been", "we", "he", "she", "they", "who", "i", "it",
        "as", "more", "most", "the", "a", "his", "their", "of",
    )
)  # fmt: skip
"""Words behind which `recently` belongs to the verb and tells no time of its own."""
POINT = rf"""(?:
    \d{{6}}z\s*[a-z]{{3}}\s*\d\d(?!\d)
  | \d{{4}}-\d\d-\d\d(?:[ t]\d\d:\d\d(?::\d\d)?z?)? | (?<!\d){YEAR}/\d\d/\d\d(?![\d/])
  | (?<![\w-])(?:{DAYNAME},?\s+\(?|(?<=\bon\s)(?!9/11))(?:1[0-2]|0?[1-9])/[0-3]?\d(?![\d/%])\)?
  | (?<![\d/])\d{{1,2}}/\d{{1,2}}/(?:{YEAR}|\d\d)(?![\d/])
  | (?<![\d.])\d{{1,2}}\.\d{{1,2}}\.{YEAR} | (?<![\d-])\d{{1,2}}-[a-z]{{3}}-(?:{YEAR}|\d\d)\b
  | (?:{_PART})?(?:{DAYNAME},?\s+)?(?:
        {MONTH}\s*{_D}{_MORE}(?:,?\s+\u00b6?{YEAR})?
      | {MONTH}\s+(?:and|or)\s+{MONTH},?\s+(?:of\s+)?{YEAR} | {MONTH}\s+and\s+{MONTH}(?!\s+\d)
      | {_D}{_MORE}(?:\s+of)?\s+{MONTH}(?:,?\s+(?:{YEAR}|'\d\d\b|\d\d\b(?![:.,/-]\d)))? )
  | {_PART}(?:{MONTH}(?:,?\s+(?:of\s+)?{YEAR})?|{_SIDE}\s+(?:week|month|year)|(?:19|20)\d0'?s|{YEAR}
        |{_FY}[-\s]?'?(?:{YEAR}|\d\d)|week\b|month\b|year\b)
  | (?:{_SIDE}\s+(?!{MONTH}\s*{_D}))?{MONTH}
        (?:,?\s+(?:of\s+)?(?:\u00b6?{YEAR}|'\d\d\b|{_SIDE}\s+year))?
  | {_QUARTER}(?:[,/]?\s*(?:of\s+)?(?:{_FY}[-\s]?)?(?:'?\d\d(?!\d)|{YEAR}|{_SIDE}\s+year))?
  | (?:early\s+|late\s+|mid[-\s])?{_SEASON}(?:,?\s+of)?\s+(?:{YEAR}(?:[-/]\d\d(?:\d\d)?\b)?|'\d\d\b)
  | (?:h[12]|[12]h)[,/]?\s*(?:of\s+)?(?:{_FY}[-\s]?)?(?:'?\d\d(?!\d)|{YEAR})
  | (?:the|that)\s+(?:very\s+)?(?:same|following|next|previous)\s+{calendar.PART}\b
  | (?:(?:late|later|earlier)\s+)?that\s+{calendar.PART}\b
  | {_SIDE}\s+{_SEASON}\b
  | (?:the\s+)?(?:(?:early|mid|late)[-\s]?)?(?:19|20)\d0'?s
  | {_FY}[-\s]?'?(?:{YEAR}|\d\d)(?:\s*[-/]\s*\d{{2,4}})?(?!\d)
  | (?:{_PART})?{_SIDE}\s+(?:fiscal|calendar)\s+year\b
  | {_PART}(?:this\s+)?(?:fiscal|calendar)\s+year\b
  | (?:later|earlier|late|early)(?:\s+in)?\s+(?:this|the)\s+(?:week|month|year|decade)
  | (?:this\s+past|(?:over\s+)?(?:the\s+)?(?:this\s+)?{_SIDE})\s+(?:{_N}\s+)?{_UNIT}\b
  | (?:the\s+)?(?:recent|coming|next|past)\s+(?:days|weeks|months|years)
  | (?:within|in)\s+(?:the\s+next\s+)?{_N}\s+(?:business\s+|working\s+)?{_UNIT}\b
      (?:\s+(?:of|from|after|following)\s+(?:the\s+)?receipt(?:\s+of\s+this\s+\w+)?)?
  | (?:{_N}|couple\s+of)\s+{_UNIT}\s+(?:ago|earlier|later)\b
  | (?:{_SIDE}\s+)?{DAYNAME}(?:\s+{calendar.DAYPART})?\b | {_SIDE}\s+weekend
  | (?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)\b
  | (?:(?<=in\sthe\s)|(?<=by\sthe\s)|(?<=for\sthe\s)|(?<=during\sthe\s)){_SEASON}\b(?!\s+of\b)
  | today\b | tonight\b | (?:yesterday|tomorrow)(?:\s+{calendar.DAYPART})?\b
  | this\s+{calendar.DAYPART}
  | (?:calendar\s+)?year(?:'s)?[-\s]+end\b
  | as\s+soon\s+as\s+(?:possible|practicable|feasible)\b
  | (?:very\s+)?(?:soon|shortly)\b(?!\s+(?:after|before|thereafter|as)) | (?:the\s+)?near\s+future
  | {_ADVERB}(?<!'s\s)recently\b(?!\s+as\b|-)
  | within\s+the\s+(?:week|month|year)\b
  | [a-z]{{3}}\s[a-z]{{3}}\s\d\d?\s\d\d:\d\d:\d\d\s[+-]\d{{4}}\s\d{{4}}
)"""
_CLOCK = (
    r"(?:cob|close\s+of\s+business|oob|opening\s+of\s+business|noon|midnight"
    r"|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)(?:\s+[ecmp][sd]?t)?(?:\s+on|,)?"
)
_LED = (
    r"(?:by(?:\s+no\s+later\s+than)?|not?\s+(?:later|earlier|sooner)\s+than|nlt"
    r"|since(?:\s+at\s+least)?|not\s+before|prior\s+to|before|until|after|as\s+of|in|during|within|over|from"
    r"|through|around|circa)"
)
_TO = r"\s*(?:--?|\u2013|\bto\b|\bthrough\b|\buntil\b|\bor\b)\s*(?:the\s+)?"
PHRASE = re.compile(
    rf"""between\s+(?:the\s+)?(?:{POINT}|{_D}|{YEAR})\s+and\s+(?:the\s+)?(?:{POINT}|{YEAR})
  | (?:(?:{_LED}|to(?=\s+{YEAR}))\s+(?:{_CLOCK}\s+)?(?:(?:the|late|early)\s+)?)?(?:{_CLOCK}\s+)?
      (?:{POINT}|(?:(?:the\s+)?year\s+)?(?P<year>(?<![\w/.,-]){YEAR}))
      (?:{_TO}(?:{POINT}|{YEAR})|[-/]\d\d(?![\d/-]))?
      (?:,?\s+(?:cob|close\s+of\s+business))?
  """,
    re.VERBOSE,
)
"""`year` is filled by a year that no month, part or season goes with."""
SPAN = re.compile(_TO)
_JOINTS = frozenset(["and", "or", "through"])
_STARTS = frozenset(
    [word for kind in ("lead", "number", "month", "weekday") for word in calendar.words(kind)]
    + ["cob", "close", "noon", "midnight", "oob", "opening", "to", "later", "week", "weekend"]
    + ["morning", "afternoon", "evening", "year"]
)
_INNER = frozenset([*calendar.words("link"), *calendar.words("unit"), *_JOINTS, *_STARTS])
"""Words that a phrase holds without beginning there."""
_WORD = re.compile(r"q[1-4]|-?[a-z]+|\d[\d/.:-]*(?:st|nd|rd|th|z)?")
_NEAR, _FAR = 20, 60
"""How far before a date word its phrase may begin, in most cases and at most."""


def beginnings(lower: str, position: int, floor: int) -> list[int]:
    """Return where a phrase that holds a date word may begin, the furthest place first."""
    found: list[int] = []
    if not _run(lower, max(floor, position - _NEAR), position, found):
        found.clear()
        _run(lower, max(floor, position - _FAR), position, found)
    return [*found[::-1], position]


def _run(lower: str, first: int, position: int, found: list[int]) -> bool:
    """Gather where words of dates stand before a place; say whether a word ended them."""
    for word in reversed(list(_WORD.finditer(lower, first, position))):
        written = word[0]
        if written in _STARTS or written[0].isdigit() or written[-1].isdigit():
            found.append(word.start())
        elif written.lstrip("-") not in _INNER:
            return word.start() > first
    return False
