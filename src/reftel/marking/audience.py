"""Who asks: a country, an organisation, a person with a level and accesses, or the public."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from reftel.findings import ReftelError
from reftel.marking.countries import recipient
from reftel.marking.level import Level
from reftel.marking.recipients import groups


class Kind(Enum):
    """What an audience is."""

    PUBLIC = "public"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Audience:
    """Someone who may be told; a person's nation, level and accesses are stated, never assumed."""

    kind: Kind
    nation: str = ""
    level: Level = Level.U
    accesses: frozenset[str] = frozenset()

    @property
    def american(self) -> bool:
        """Say whether disclosure to foreigners does not concern this audience."""
        return self.nation == "USA"

    def __str__(self) -> str:
        if self.kind is Kind.PUBLIC:
            return "PUBLIC"
        if self.kind is not Kind.PERSON:
            return self.nation
        return "/".join([self.nation, self.level.words, *sorted(self.accesses)])


PUBLIC = Audience(Kind.PUBLIC)


@lru_cache(maxsize=4096)
def audience(text: str) -> Audience:
    """Read `CHN`, `China`, `NATO`, `PUBLIC`, `USA/SECRET`, `USA/TOP SECRET/SI/EXDIS`."""
    nation, *rest = (part.strip() for part in text.upper().split("/"))
    if nation == "PUBLIC" and not rest:
        return PUBLIC
    code = recipient(nation)
    if code is None:
        raise ReftelError(
            f"audience {text!r} is not known: name a country (CHN), a group (NATO), PUBLIC,"
            " or a person as USA/SECRET; several are asked for one by one"
        )
    if rest:
        return Audience(Kind.PERSON, code, _level(rest[0], text), frozenset(rest[1:]))
    if code in groups():
        return Audience(Kind.ORGANISATION, code, Level.TS)
    # A government that a mark names may see it at any level; an American is asked for a level.
    return Audience(Kind.COUNTRY, code, Level.U if code == "USA" else Level.TS)


def _level(word: str, text: str) -> Level:
    for level in Level:
        if word in {level.name, level.words}:
            return level
    raise ReftelError(
        f"audience {text!r} has no level {word!r}: write U, CONFIDENTIAL, SECRET or TOP SECRET"
    )
