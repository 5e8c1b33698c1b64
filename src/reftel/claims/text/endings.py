"""Where a name ends behind the noun that types it: with its suffixes, without town or man."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import (
    given_names,
    head_of,
    heads,
    located,
    named_countries,
    nationalities,
    titles,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.text.runs import Token

LINKS = frozenset(
    {"of", "for", "and", "the", "&", "de", "la", "del", "der", "den", "des", "du", "et", "und"}
    | {"do", "da", "dos", "das", "di", "della", "y", "e", "ve", "och", "fuer", "pour"}
)
_BROAD = frozenset(["company", "corporation", "establishment"])
"""Words of company law that are nouns too: an `of` behind them belongs to the name."""


def end_of(part: Sequence[Token], best: int) -> int:
    """Return where a name ends whose head stands at `best`: with its suffixes and its `of …`."""
    end = best + 1
    while end < len(part) and _adds(part[end - 1].word, part[end].word):
        end += 1
    if [one.word for one in part[end : end + 3]] in _DEFENCE and part[best].word == "force":
        return end + 3
    last = part[end - 1].word
    lawful = head_of(last).strength == "suffix" and last not in _BROAD
    home = [one.word for one in part[end + 1 : end + 3] if one.word != "the"][:1]
    head = head_of(part[best].word)
    trade = head == ("strong", "company")
    town = head.type == "company" and not lawful and _in_town(part[end:])
    if home == ["u.s"] or town or (trade and _abroad(part[end:])):
        return end
    if head.type == "company" and _dealt_in(part[end:]):
        return end
    if _goes_on(part, best, end):
        return len(part)
    if end < len(part) and part[end].word in _OF and not lawful:
        return _before_rank(part, _before_person(part, end + 1), end + 1)
    return end


_RANKS = frozenset(["first", "second", "third", "acting", "senior", "principal"])
"""What opens the title of a man of a body, and closes no name: Ministry of Trade First …."""


def _before_rank(part: Sequence[Token], end: int, floor: int) -> int:
    """Return where a name ends before the first word of a title behind it."""
    return end - 1 if end > floor + 1 and part[end - 1].word in _RANKS else end


def foreign_trade(word: str) -> bool:
    """Say whether a word is a noun of trade of another language: Tejarat, Sanayi."""
    return head_of(word) == ("strong", "company") and word not in words("common")


_SOME = 2
_TECH = frozenset(["tech", "teknik", "trans", "metall", "electronics", "electronic"])


def _goes_on(part: Sequence[Token], best: int, end: int) -> bool:
    """Say whether words behind a trade still are of the firm's name: Velmar Tech Rolan Quill."""
    rest = part[end:]
    if end > best + 1 or not 0 < len(rest) <= _SOME or not proper(part[0]):
        return False
    if not _of_trade(part[best].word):
        return False
    own = (proper(one) and one.written.isalpha() and one.word not in titles() for one in rest)
    return all(own) and rest[0].written not in given_names() and not any(map(_known, rest))


def _of_trade(word: str) -> bool:
    """Say whether a noun of trade may stand inside a firm's name: Tech, or a foreign one."""
    return word in _TECH or foreign_trade(word)


_OF = frozenset(["of", "for", "on", "de", "del", "du", "des", "di", "do"])
_DEFENCE = (["and", "air", "defense"], ["and", "air", "defence"])


def _adds(noun: str, word: str) -> bool:
    """Say whether a word behind an organisation noun belongs to it: Directorate General, Co Ltd."""
    general = word == "general" and noun in {"directorate", "secretariat", "inspectorate"}
    general = general or (noun, word) in _PAIRS
    return general or head_of(word).strength == "suffix"


_PAIRS = {("customs", "enforcement"), ("trade", "house"), ("trading", "house")}


def _in_town(rest: Sequence[Token]) -> bool:
    """Say whether words behind a firm's name only tell its town: Velmar Optics of Hong Kong."""
    town = " ".join(one.word for one in rest[1:])
    return bool(town) and rest[0].word == "of" and town in located()


def _dealt_in(rest: Sequence[Token]) -> bool:
    """Say whether `for` behind a name leads to goods or a price: Velmar Works for EUR 12."""
    if len(rest) < _SOME or rest[0].word not in {"for", "of"}:
        return False
    first, *_ = words_behind = [one.word for one in rest[1:3]]
    if any(sign.isdigit() for sign in first):
        return True
    if rest[0].word == "of":
        return False
    if rest[1].written.isupper() and len(rest) == _SOME:
        return True
    price = rest[1].written.isupper() and len(first) == len("EUR") and len(rest) > _SOME
    counted = price and rest[2].written[0].isdigit()
    return counted or any(word in nationalities() for word in words_behind)


def _abroad(rest: Sequence[Token]) -> bool:
    """Say whether words behind a firm's name only tell its country: Velmar Airways of Armenia."""
    return len(rest) > 1 and rest[0].word == "of" and rest[1].word in named_countries()


def _before_person(part: Sequence[Token], floor: int) -> int:
    """Return where a name ends whose last two words or more are a person's: … Affairs Ada Lovel."""
    end = len(part)
    common = words("common")
    while end > floor and part[end - 1].word not in common and part[end - 1].word not in LINKS:
        end -= 1
    after = part[end:]
    if len(after) < 2 or part[end - 1].word in LINKS or any(map(_known, after)):
        return len(part)
    return end


def _known(token: Token) -> bool:
    word = token.word
    return word in named_countries() or word in nationalities() or word in heads()


def proper(token: Token) -> bool:
    """Say whether a word is none of the language and no noun of an organisation."""
    return token.word not in heads() and token.word not in words("common")
