"""What a person is, and where: read from the words right before and right behind the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.people.serving import house, split, within
from reftel.claims.text.lexicon import given_names
from reftel.claims.text.lexicon import titles as titles_known
from reftel.claims.text.portfolios import past_field
from reftel.claims.text.sieves import Sifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_REACH = 110
"""How far from a name its role is looked for."""
_BETWEEN = re.compile(
    r",?\s{1,3}(?:(?:for|of|to|and|the|in|on|at|&)\s{1,3}|(?:(?:Lt|Gen|Col|Maj|Brig|Adm|Capt|Dr|Mrs?|Ms|Prof|Amb|Cmdr|Sgt)\."
    r"|[A-Z][\w'/&-]*(?:\.[\w.]+)?),?\s{1,3}){0,12}"
)
_FIELD = (
    r"(?:[Cc]ommercial|[Ee]conomics?|[Pp]olitical|[Ll]egal|[Mm]ilitary|[Nn]aval|[Aa]ir|[Dd]efen[cs]e|[Pp]ress|[Cc]ultural"
    r"|[Cc]onsular|[Tt]echnical|[Ff]inancial|[Ff]inance|[Ss]cientific|[Ss]cience|[Ss]enior|[Jj]unior|[Cc]hief|[Pp]rincipal"
    r"|[Aa]cting|[Dd]eputy|[Vv]ice|[Aa]ssistant|[Aa]ssociate|[Ee]xecutive|[Ff]irst|[Ss]econd|[Tt]hird|[Gg]eneral"
    r"|[Pp]olicy|[Aa]ffairs|[Ss]ecurity|[Nn]ational|[Tt]rade|[Ee]xport|[Cc]ontrols?|[Ss]ales|[Mm]arketing|[Pp]urchasing"
    r"|[Pp]rocurement|[Pp]roject|[Pp]lant|[Rr]egional|[Aa]rea|[Aa]griculture|[Jj]ustice|[Ii]nterior|[Ii]nformation|[Tt]ransport"
    r"|[Hh]ealth|[Ee]nergy|[Oo]il|[Pp]etroleum|[Ii]ndustry|[Cc]ommerce|[Ee]ducation|[Ee]nvironment|[Tt]ourism|[Ll]abou?r|[Cc]ulture"
    r"|[Mm]anaging|[Nn]onproliferation|[Dd]isarmament|[Cc]ustoms|[Ll]icensing|[Cc]ommunications|[Ff]oreign|[Ee]xternal|[Ff]ormer)"
)
_LEADING = re.compile(rf"(?<![\w'-])(?:{_FIELD}(?:\s{{1,2}}(?:and|&)|,)?\s{{1,2}}){{1,4}}\Z")
_OF = re.compile(r"\b(?:of|for)\s{1,3}(?:the\s{1,3})?\Z")
"""What shows that a field before a title is another's: Minister of Defense General Marr."""
_NEXT = re.compile(r"(?:,|\band)\s{1,3}(?:and\s{1,3})?(?:to|with|by|for|and)\s{1,3}$")
"""What ends an apposition before a name and leads to another person."""
_BEHIND = re.compile(
    r"(?:,\s{1,3}|\s{1,2}\()(?:(?:who\s{1,2}is|the|an?|then|currently|now|himself)\s{1,3}){0,2}"
    r"(?P<role>(?:U\.S\.|[^,;.()]){3,110})"
)
_VERB = re.compile(
    r"\s{1,3}-|\s{1,3}(?:said|told|noted|asked|agreed|stated|added|replied|explained|confirmed|met|was|is|were|who|which|that"
    r"|will|would|has|had|and\s{1,3}(?:[A-Z][a-z]+\s{1,3}[A-Z]|an?\s)|and\Z)\b"
)
_NOUNS = (
    r"(?:(?:co-)?founder|researcher|expert|analyst|specialist|professor|scientist|engineer"
    r"|economist|lawyer|attorney|journalist|columnist|editor|correspondent|activist|leader|member"
    r"|advis[eo]r|aide|partner|shareholder|employee|staffer|official|officer|representative"
    r"|broker|agent|dealer|trader|banker|accountant|owner|proprietor|delegate|consultant"
    r"|technician|physicist|chemist|inspector|diplomat|counsel(?:l?or)?|academic|fellow|lecturer"
    r"|dean|rector|liaison|translator|operative|financier|chief|head)\b"
)
_NOUN_ALONE = re.compile(rf"\b{_NOUNS}")
_NOUN = re.compile(rf"(?:[A-Z]?[a-z-]+\s{{1,2}}){{0,3}}?{_NOUNS}")
_OF_HOUSE = (
    r"(?:\s{1,2}(?:of|for|at|in|with|from)\s{1,2}(?:the\s{1,2})?[A-Z0-9][\w&'-]*"
    r"(?:\s{1,2}(?:of|for|and|the|[A-Z0-9][\w&'-]*)){0,7})?"
)
_APART = Sifted(
    rf"(?<![\w'-])(?P<noun>(?:{_FIELD}\s{{1,2}}){{0,2}}(?:{_NOUNS}|director|manager|president|chairman|minister"
    rf"|secretary|ambassador)){_OF_HOUSE},\s{{1,3}}(?:(?:a\s{{1,2}}certain|one)\s{{1,2}})?\Z"
)
"""A role that a comma parts from the name: the director of Works 206, Velko Marr."""
_GIVEN = re.compile(r"\b([A-Z][a-z]+)(?=\s{1,3}[A-Z])")
_ELSE = re.compile(r"\A\s*(?:and|but|to)\s|\band\s{1,3}(?:the\s|[A-Z])|(?<![\w-])[a-z]{3,}ed\s")
"""What shows that words behind a name begin another: Marr, Sand and the Minister."""
_FIRM = re.compile(r"\b[Tt]he\s{1,2}(?:firm|company|bank|institute|agency)'s\s{1,2}\Z")
CIVIL = frozenset(
    ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "mme", "mme.", "madame",
     "mlle", "monsieur", "herr", "frau", "senor", "senora", "sr.", "sra.", "signor", "signora",
     "sir", "lady", "engr.", "eng.", "ing.", "lic.", "hon.", "datuk", "dato'", "tan", "sri",
     "puan", "encik", "khun", "daw", "shri", "smt.", "haji", "hajji", "messrs."]
)  # fmt: skip
"""Forms of address, which tell no role."""


class Role(NamedTuple):
    """What a person is, and the organisation; either may be empty."""

    title: str
    organisation: str


def role(page: Page, start: int, end: int, name: int = 0) -> Role:
    """Return the role and the organisation that stand beside a person.

    Where his title is part of his place, the name begins later than the place.
    """
    ways = _beside(page, name or start, start, end)
    told = next((one for one in ways if one and _is_role(one.title)), Role("", ""))
    return told if told.organisation else told._replace(organisation=house(page, end))


def _beside(page: Page, name: int, start: int, end: int) -> Iterator[Role | None]:
    titles = page.known.get("title", [])
    yield _before(page, titles, name)
    yield _ahead(page, start)
    yield _after(page, titles, end)


def _is_role(title: str) -> bool:
    """Say whether words hold a title or the noun of a role."""
    low = title.lower()
    words = low.replace(",", " ").split()
    return bool(_NOUN_ALONE.search(low)) or not {*words}.isdisjoint(_heads())


@cache
def _heads() -> frozenset[str]:
    return frozenset(known.split()[-1] for known in titles_known()) - CIVIL


def _before(page: Page, titles: list[Hit], start: int) -> Role | None:
    """Return what a title says that leads to the name, with what it is for."""
    begin = last = start
    near = titles[bisect_left(titles, (start - _REACH,)) : bisect_left(titles, (start,))]
    for hit in reversed(near):
        adjoins = begin == start or not page.text[past_field(page, hit) : begin].strip()
        if hit.end > begin or not adjoins or not _BETWEEN.fullmatch(page.text, hit.end, start):
            break
        begin, last = hit.start, min(last, hit.end) if begin == start else last
    if begin == start or _NEXT.search(page.text, max(begin, start - 12), start):
        return None
    if any(word in given_names() for word in page.text[last:start].split()):
        return None
    first = _LEADING.search(page.text, max(0, begin - 60), begin)
    if first and not (
        within(page, first.start())
        or _OF.search(page.text, max(0, first.start() - 12), first.start())
    ):
        begin = first.start()
    return Role(*split(page, begin, _spoken(page, begin, start)))


def _spoken(page: Page, begin: int, start: int) -> int:
    """Return where a title ends before the forms of address of a name."""
    words = page.text[begin:start].split(" ")
    while words and words[-1].lower().strip(",") in {*CIVIL, ""}:
        words.pop()
    return begin + len(" ".join(words))


def _after(page: Page, titles: list[Hit], end: int) -> Role | None:
    """Return what an apposition says: Ada Marr, Director for Sanctions at the Ministry."""
    match = _BEHIND.match(page.text, end)
    if match is None:
        return None
    first, last = match.span("role")
    verb = _VERB.search(page.text, first, last)
    last = verb.start() if verb else last
    at = bisect_left(titles, (first,))
    titled = at < len(titles) and titles[at].start <= min(last, first + 40)
    if not titled and not _NOUN.match(page.text, first, last):
        return None
    if _ELSE.search(page.text[first : titles[at].start if titled else last]):
        return None
    if _names_another(page, first, last):
        return None
    return Role(*split(page, first, last))


def _names_another(page: Page, first: int, last: int) -> bool:
    """Say whether words that would tell a role name another person."""
    found = _GIVEN.finditer(page.text, first, last)
    return any(one[1] in given_names() and not within(page, one.start()) for one in found)


def _ahead(page: Page, start: int) -> Role | None:
    """Return a role that a comma parts from the name: the director of the Works, Velko Marr."""
    if page.text[start - 2 : start - 1] not in {",", "n", "e"}:
        return None
    found = _APART.search(page, max(0, start - _REACH), start)
    if found is None or page.text[found.start("noun")].isupper():
        return None
    begin = found.start("noun")
    told = Role(*split(page, begin, page.text.rfind(",", begin, start)))
    return told if told.organisation else told._replace(organisation=_led(page, begin))


def _led(page: Page, begin: int) -> str:
    """Return whose role it is where the words before it say: the MOFCOM official, the firm's."""
    firm = _FIRM.search(page.text, max(0, begin - 24), begin)
    return house(page, begin, before=True) if not firm else house(page, firm.start(), told=True)
