"""The words before an item's head: modifiers of the trade, model, nation, doubt, quantity."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import reftel.claims.dated.dates_calendar as dates_calendar
import reftel.claims.text.lexicon as lexicon
from reftel.claims.goods.item_kinds import classes, kind_of, modifiers, never
from reftel.claims.shipping.containers import quantity_before

_WORD = re.compile(r"([\w$%&./'-][\w$%&./'\"-]*)(\s+|-)$")
_ASIDE = re.compile(r"\((?:[A-Z]{2,6}|[A-Z]{1,3}-?\d{1,3}[A-Z]?)\)\s+$")
"""A short name or a model between the words of goods: an anti-satellite (ASAT) weapon."""
_MEASURED = re.compile(
    r"mm|MM|cal\.?|calib(?:er|re)|gauge|bit|ton|kg|lit(?:er|re)|inch|foot|kW|kVA|MW|hp"
)
"""A unit that stands apart from its number: 40 mm grenade launchers."""
_MEASURE = re.compile(
    r"(?<![\w.,-])\.?\d+(?:\.\d+)?(?:\s*x\s*\d+(?:\.\d+)?)?[\s-]+$", re.IGNORECASE
)
_ACTS = frozenset(
    {
        "launch",
        "test",
        "transport",
        "control",
        "process",
        "target",
        "assault",
        "combat",
        "repair",
        "command",
    }
)
_ACTING = re.compile(
    r"\b(?:to|not|we|they|will|would|can|could|may|might|should|must)\s+(?:[a-z]+ly\s+)?$"
)
_DEALT = frozenset({"imported", "leased", "loaned", "exported", "donated", "packaged", "rebuilt"})
_NAMING = re.compile(
    r"\b(?:the|an?|these|those|its|their|any|some|of|in|with|for|and|two|several|\d+)\s+$",
    re.IGNORECASE,
)
"""What stands before such a word where it is no verb: the imported pumps."""
_WORKED = re.compile(r"[a-z]+(?:ing|tion|sion|ment|al|ic|er|or|age|ary|ine|ture|ance)")
"""How a word ends that says what a machine does: vacuum coating equipment."""
_NO_WORK = frozenset(
    ["exploration", "carrying", "containing", "transporting", "bringing", "delivering", "holding"]
)
_TECHNICAL = re.compile(
    r"(?!(?:so|on|de|re|off|pre|un|co)-|(?!un)[a-z]+(?:ed|ing)$)[a-z]{3,}(?:-[a-z]{2,})*"
    r"(?<!s)(?<!ly)(?<!ward)(?<!self)(?<!i[sz]e)(?<!ify)"
)
"""How words before goods are written that tell their kind: in small letters, and not as adverbs."""
_DONE = re.compile(r"(?!propos|plann|intend|expect|allow|requir|agre)[a-z]{2,}[a-df-z]ed")
_WHICH = re.compile(
    r"\b(?:the|these|those|its|their|any|some|several|all|other|remaining|two|three|four|five|six|\d{1,3})\s+$",
    re.IGNORECASE,
)
_HALF = re.compile(r"([A-Za-z]+-)\s+$")
_GRADED = re.compile(r"\d{2,4}(?:[A-Z]{1,2}\d?|-T?\d{1,3}[A-Z]{0,2})?$")
_BRAND = re.compile(r"[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?$")
_CALLED = re.compile(r"[A-Z]{4,12}")
"""A name in capitals, as a satellite has."""
_ONE = re.compile(r"(?:satellite|missile|rocket|radar|torpedo|spacecraft|UAV)(?!\w)")
_OPENS = re.compile(r"(?:^|[.!?:;)\"-]|\d\.)\s*$")
_NEXT = re.compile(r"[A-Za-z]+")
_SMALL = 2
"""Figures of a number that names a model right before the goods only: Alder 17 pistols."""
_ROMAN = re.compile(r"II|III|IV")
"""A number of a mark, as in Alder II missiles."""
_SERIES = re.compile(r"[A-Z]{2,5}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LETTERS = re.compile(r"[A-Z]{2,6}")
_GRADES = frozenset({"grade", "type", "series", "class", "model", "alloy"})
_METALS = frozenset(
    {"aluminum", "aluminium", "steel", "stainless", "maraging", "alloy", "titanium"}
)
_SERVED = frozenset(
    {"wmd", "cbw", "cw", "bw", "mtcr", "proliferation", "weapons", "technology", "delivery"}
)
"""What goods are related to, beside other goods: WMD related materials."""
_REACHES = frozenset({"long", "short", "medium", "intermediate", "extended", "longer", "shorter"})
_PAIRED = frozenset({"related", "range", "origin"})
_RULED = ("controlled", "listed", "sensitive")
_RULED_BY = re.compile(r"\b(?:[A-Z][\w/]*|export)-$")
"""By what goods are ruled, before a head that begins with that: AG-controlled goods."""
_STEPS = 9
REACH = 24
"""How long a word before a head may be."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a head noun, and where it begins."""

    start: int = 0
    """With the quantity."""
    lead: int = 0
    """Without it."""
    bare: int = 0
    """Without a first word like Chinese-origin."""
    trade: bool = False
    half: bool = False
    dealt: bool = False
    """Whether goods are told by what they are for, as missile parts are."""
    model: str = ""
    nation: str = ""
    doubt: str = ""
    quantity: str = ""
    nearest: str = ""
    words: str = ""
    make: str = ""
    """A name before it that is no country's: Siemens, Shahab."""


def before(text: str, head: int, floor: int, *, named: bool = False) -> Before:
    """Read the words before a head back to the first that is no part of the item's name.

    A head in capitals may only be `named` by whose it is where the text is mixed.
    """
    led = text[head - 1 : head] == "-" and text.startswith(_RULED, head)
    if led and (by := _RULED_BY.search(text, max(floor, head - 16), head)):
        return Before(by.start(), by.start(), by.start(), trade=True)
    if head - floor > REACH and (word := plain_before(text, head)):
        return Before(head, head, head, nearest=word)
    raised = text[head : head + 2].isupper()
    makes = 0 if raised and not named else 2
    lead = _Lead(text, head, floor, makes=makes, called=bool(_ONE.match(text, head)))
    for _ in range(_STEPS):
        aside = _ASIDE.search(text, max(floor, lead.start - 12), lead.start)
        last = aside.start() if aside else lead.start
        found = _WORD.search(text, max(floor, last - 40), last)
        if not found or not lead.take(found):
            break
        lead.trade = lead.trade or aside is not None
    amount, start = quantity_before(text, lead.start)
    bare = lead.origin_end or lead.start
    return Before(start, lead.start, bare, lead.trade, lead.half, lead.dealt, lead.model,
                  lead.nation, lead.doubt, amount, lead.nearest, text[lead.start : head].lower(),
                  lead.make)  # fmt: skip


def plain_before(text: str, head: int) -> str:
    """Return the plain word before a head that is no part of its name; empty where it may be."""
    told = text[max(0, head - REACH) : head].split()
    word = told[-1] if told and text[head - 1].isspace() else ""
    plain = word.isalpha() and word.islower() and len(word) < REACH - 2
    if not plain or word in _leading() or _MEASURED.fullmatch(word):
        return ""
    begin = head - len(word) - 1
    return "" if text[begin - 2] == "-" or _describes(text, begin, word) else word


_VERBAL = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|not|we|they|it|he|she|who)\s+$",
    re.IGNORECASE,
)
"""What stands before a verb: they retransfer, to refuel."""


def _describes(text: str, position: int, word: str) -> bool:
    """Say whether a word that no table knows still is of the name: neutron source."""
    if _VERBAL.search(text, max(0, position - 8), position):
        return False
    return _worked(text, position, word) or _technical(word) or _told_of(text, position, word)


def _told_of(text: str, position: int, word: str) -> bool:
    """Say whether a participle tells which goods: 79 recovered launchers, the diverted servers."""
    done = _DONE.fullmatch(word)
    return done is not None and bool(_WHICH.search(text, max(0, position - 12), position))


def _technical(word: str) -> bool:
    """Say whether a word is none of the plain language and no verb: fragmentation grenades."""
    return bool(_TECHNICAL.fullmatch(word)) and not lexicon.is_ordinary(word)


def _worked(text: str, position: int, word: str) -> bool:
    """Say whether a word tells of work behind a word of the trade: vacuum coating equipment."""
    if not _WORKED.fullmatch(word) or word in _NO_WORK:
        return False
    told = text[max(0, position - 30) : position].split()
    led = told[-1].lower() if told else ""
    return classes().get(led) == "trade" and not (word.endswith("ing") and led.endswith("s"))


@cache
def _leading() -> frozenset[str]:
    """Return the small words that may belong to what follows: modifiers, nations, numbers."""
    joints = {
        "and",
        "or",
        "of",
        "use",
        "origin",
        "model",
        "hundred",
        "thousand",
        "million",
        "dozen",
    }
    numbers = dates_calendar.words("number")
    return frozenset({*classes(), *lexicon.nationalities(), *joints, *numbers})


@dataclass(slots=True)
class _Lead:
    """Words taken so far, from the head to the left."""

    text: str
    start: int
    floor: int
    called: bool = False
    """Whether what stands at the head may have a name in capitals."""
    makes: int = 0
    """How many names in capitals and small letters may still be those of a make."""
    make: str = ""
    trade: bool = False
    half: bool = False
    dealt: bool = False
    model: str = ""
    nation: str = ""
    doubt: str = ""
    nearest: str = ""
    origin_end: int = 0

    def take(self, found: re.Match[str]) -> bool:
        """Take the word before into the name, or say that it is no part of it."""
        word = found[1]
        measured = _MEASURED.fullmatch(word) and self._measured(found.start())
        if measured or (word.lower() in _PAIRED and self._paired(found)):
            return True
        kind = kind_of(word) or self._dual(found) or self._make(found)
        if not kind and self.text[found.start() - 2 : found.start()] == "- ":
            return self._torn(found)
        if not kind and _describes(self.text, found.start(), word):
            kind = "loose"
        if kind == "and":
            return self._shared(found.start())
        self.nearest = self.nearest or word.lower()
        if not kind or self._acted(word, found.start()):
            return False
        self.start = found.start(1)
        self.origin_end = found.end() if kind == "origin" else 0
        if kind == "named":
            return self._named()
        self._note(kind, word)
        return kind != "model" or self._lettered(word)

    def _torn(self, found: re.Match[str]) -> bool:
        """Take a word that the end of a line tears at its hyphen: corrosion- resistant valves."""
        half = _HALF.search(self.text, max(self.floor, found.start() - 24), found.start())
        kind = kind_of(half[1] + found[1]) if half else ""
        if not half or not (kind or _technical(half[1] + found[1])):
            return False
        self.start = half.start()
        self._note(kind, found[1])
        return True

    def _acted(self, word: str, position: int) -> bool:
        """Say whether a word is a verb there: to launch Russian satellites, it imported pumps."""
        start = max(self.floor, position - 12)
        if word in _DEALT:
            return not _NAMING.search(self.text, start, position)
        return word in _ACTS and bool(_ACTING.search(self.text, start, position))

    def _measured(self, position: int) -> bool:
        """Take a number before its unit: 7.62 x 39 mm."""
        led = _MEASURE.search(self.text, max(self.floor, position - 20), position)
        if led:
            self.start, self.trade, self.origin_end = led.start(), True, 0
            self.nearest = self.nearest or "mm"
        return led is not None

    def _lettered(self, number: str) -> bool:
        """Take the letters of a series before a number: TDS 3054."""
        led = _WORD.search(self.text, max(self.floor, self.start - 8), self.start)
        if led and _GRADED.fullmatch(number) and _is_series(led[1]):
            self.model, self.start = f"{led[1]} {number}", led.start(1)
        return True

    def _paired(self, found: re.Match[str]) -> bool:
        """Take what is told in two words without a hyphen: missile related, U.S. origin."""
        led = _WORD.search(self.text, max(self.floor, found.start() - 30), found.start())
        word = led[1].lower().rstrip("-") if led and led[2].isspace() else ""
        serves = word in _SERVED or classes().get(word) in {"trade", "dealt"}
        told = {"related": serves, "range": word in _REACHES, "origin": _is_land(word)}
        if not led or not told[found[1].lower()]:
            return False
        self.start, self.trade = led.start(1), True
        return True

    def _dual(self, found: re.Match[str]) -> str:
        """Say whether a word is the second of `dual use` without its hyphen."""
        dual = self.text[max(0, found.start() - 5) : found.start()].lower().startswith("dual")
        return "loose" if dual and found[1].lower() == "use" else ""

    def _note(self, kind: str, word: str) -> None:
        self.trade = self.trade or kind == "trade"
        self.half = self.half or kind == "half"
        self.dealt = self.dealt or kind == "dealt"
        if kind == "make":
            self.make, self.makes = word, self.makes - 1
        elif kind == "model":
            self.model = self.model or word
        elif kind in {"nation", "origin"}:
            self.nation = self.nation or word
        elif kind == "doubt":
            self.doubt = self.doubt or word

    def _make(self, found: re.Match[str]) -> str:
        """Say whether a word is a number that names a grade or model, or a make before the good."""
        two = len(found[1]) == _SMALL and bool(self.nearest)
        if (_GRADED.fullmatch(found[1]) and not two) or _ROMAN.fullmatch(found[1]):
            return "model" if self._numbered(found) else ""
        if found[1] == "&" and self.make:
            self.makes += 1
            return "make"
        called = self.makes and self._is_name(found[1])
        if not called and (self.make or self.makes) and self._is_letters(found):
            return "loose" if self.make else "model"
        if not called and not (self.makes and _is_make(found[1])):
            return ""
        if _OPENS.search(self.text, max(self.floor, found.start() - 6), found.start()):
            return ""
        return "make"

    def _is_name(self, word: str) -> bool:
        """Say whether a word is a name in capitals and no acronym that the tables know."""
        known = word in lexicon.things() or word in lexicon.governments()
        return self.called and bool(_CALLED.fullmatch(word)) and not known

    def _is_letters(self, found: re.Match[str]) -> bool:
        """Say whether capitals are those of a make or model: 75 UMP guns, FN Alder rifles."""
        if not _is_letters(found[1]):
            return False
        led = _WORD.search(self.text, max(self.floor, found.start() - 24), found.start())
        counted = led is not None and led[1].isdigit() and not self._dated(led)
        return bool(self.make) or counted or (led is not None and _is_make(led[1]))

    def _dated(self, number: re.Match[str]) -> bool:
        """Say whether a number is that of a day or year: the March 8 press, the 2007 round."""
        led = _WORD.search(self.text, max(self.floor, number.start() - 16), number.start())
        month = led is not None and led[1].lower() in dates_calendar.words("month")
        return month or bool(_YEAR.fullmatch(number[1]))

    def _numbered(self, found: re.Match[str]) -> bool:
        """Say whether a number is a name: grade 350, Rotax 914, 7075 before a metal."""
        led = _WORD.search(self.text, max(self.floor, found.start() - 24), found.start())
        if _ROMAN.fullmatch(found[1]):
            self.model = f"{led[1]} {found[1]}" if led and _is_make(led[1]) else self.model
            return bool(led and self.makes and _is_make(led[1]))
        if led and (led[1].lower() in _GRADES or (self.makes and _makes(led[1]))):
            return True
        ahead = _NEXT.match(self.text, found.end())
        return bool(ahead and ahead[0].lower() in _METALS)

    def _named(self) -> bool:
        """Take the name before the word model: ESIB model receiver."""
        name = _WORD.search(self.text, max(self.floor, self.start - 30), self.start)
        if name and name[1][0].isupper():
            self.model, self.start = name[1], name.start(1)
        return True

    def _shared(self, position: int) -> bool:
        """Take a second modifier before `and`: nitrate and sulphite chemicals."""
        found = _WORD.search(self.text, max(self.floor, position - 30), position)
        if found and _MEASURED.fullmatch(found[1]) and self.trade:
            return self._measured(found.start())
        if (
            not self.nearest
            or self.model
            or not found
            or modifiers().get(found[1].lower()) not in {"trade", "half", "dealt"}
            or found[1].lower() == "weapons"
        ):
            return False
        self.start = found.start(1)
        return True


def _is_land(word: str) -> bool:
    """Say whether a word tells of what origin goods are: Kenyan origin, U.S. origin."""
    named = word in lexicon.nationalities() or word in lexicon.named_countries()
    return named or word in {"u.s.", "us", "foreign"}


def _makes(word: str) -> bool:
    """Say whether a word before a number is a make or the letters of a series: TDS 3054."""
    return _is_make(word) or _is_series(word)


def _is_series(word: str) -> bool:
    return bool(_SERIES.fullmatch(word)) and word not in never() and word not in lexicon.things()


def _is_letters(word: str) -> bool:
    known = word in lexicon.things() or word in lexicon.governments() or word in never()
    return bool(_LETTERS.fullmatch(word)) and not known and word.lower() not in _taken()


def _is_make(word: str) -> bool:
    """Say whether a word looks like the name of a make, and is none of other things."""
    return bool(_BRAND.fullmatch(word)) and word.lower() not in _taken()


@cache
def _taken() -> frozenset[str]:
    tables = (
        lexicon.named_countries(),
        lexicon.heads(),
        lexicon.titles(),
        lexicon.words("openers"),
    )
    days = (dates_calendar.words("month"), dates_calendar.words("weekday"))
    return frozenset(word for table in (*tables, *days) for word in table)
