"""Peoples that act: told with their article, beside others, or by what they do."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import countries
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_AFTER = (
    r"(?:and|or|nor|would|will|have|has|had|are|were|was|is|do|does|did|may|might|could"
    r"|should|can|cannot|must|to|that|on|in|at|for|with|by|from|about|of|not|also|then|than|who|which"
    r"|as|because|if|when|while|since|but|over|into|after|before|during|until|there|here|too|both"
    r"|regarding|concerning|via|through|ahead|against|toward|themselves|often|never|always|still|now"
    r"|soon|again|only|even|indeed|all|an?|the|their|\w{2,}ly|\w{2,}ed)"
)
"""Words behind a people which it does not tell apart, as an adjective would."""
_OBJECT = (
    r"(?:to|so|that|the|an?|it|this|its|their|such|no|our|us|any|more|themselves|these|those|what"
    r"|how|whether|\w+ing)"
)
"""How an object begins, so that a word before it is a verb: they support the draft."""
_OTHERS = r"\\?[\"\u201c]{1,2}(?:\\\")?|\((?=(?:and|or|who|not|like|unlike|as|but)\b)"
"""A quotation of what a people says, or an aside on it."""
_NO_OF = r"(?!\s{1,2}(?:for|of|to|from)\b)"
"""What does not follow a verb that is a noun as often: their support for the draft."""
_DO = re.compile(
    r"\s{1,3}(?:also\s{1,3})?(?:have|had|are|were|will|would|may|might|could|should|did|do|said|told|asked"
    r"|want|appear|seem|believe|continue|insist|intend|expect|agree|oppose|deny|claim|[a-z]{3,}ed)\b"
)
"""What a people does that stands without its article."""
_AND = re.compile(
    r"\b[Tt]he +(?:(?:North|South|Saudi|East|West) +)?[A-Z][a-z]+(?:, +[A-Z][a-z]+){0,3},? +and +\Z"
)
_LISTED = re.compile(r"\b[Tt]he +[A-Z][a-z]+(?<!Swis)s(?:, +[A-Z][a-z]+){0,3}, +\Z")
_GOES_ON = re.compile(r",? +(?:and +)?(?:[A-Z][a-z]+(?:,|s\b|[.;)])|others\b)|,? and ")
"""Another people behind one in a row: the Finns, Danes, and Swiss."""
_SHARED = re.compile(
    r"(?:(?:,\s{1,3}[A-Z][A-Za-z]+){1,4},?\s{1,3}and\s{1,3}other|\s{1,3}and\s{1,3}[A-Z][A-Za-z]+"
    r"|(?:,\s{1,3}[A-Z][A-Za-z]+){1,4},?\s{1,3}and\s{1,3}[A-Z][A-Za-z]+)\s{1,3}"
    r"(?!(?:to|in|on|at)\b)(?:[A-Z]|[a-z]{4,}s\b)"
)
"""What two nations have in common: the Spanish and Swedish ambassadors."""


@cache
def _acts() -> re.Pattern[str]:
    """Return what shows behind a people that it acts, and lends no name to a thing."""
    verbs: dict[str, list[str]] = {kind: [] for kind in ("", "object", "no of")}
    for row in rows("folk_verbs"):
        verbs[row["before"]].append(row["verb"])
    alone, nouns, given = map("|".join, verbs.values())
    verb = rf"{_AFTER}|{alone}|(?:{nouns})\s{{1,3}}{_OBJECT}|(?:{given}){_NO_OF}"
    return re.compile(rf"[,.;:?!)]|\s{{1,3}}(?:{_OTHERS})?(?:{verb})\b")


def acts(page: Page, hit: Hit) -> bool:
    """Say whether a people does something here, and lends no name to a thing."""
    loud = page.text[hit.start : hit.end].isupper()
    if _SHARED.match(page.text, hit.end):
        return False
    return _acts().match(page.lower if loud else page.text, hit.end) is not None


def does(page: Page, hit: Hit) -> bool:
    """Say whether a people without its article acts: Danes agreed."""
    return beside(page, hit) or _DO.match(page.lower, hit.end) is not None


def beside(page: Page, hit: Hit) -> bool:
    """Say whether a people stands beside another with its article: the Russians and Chinese."""
    near = page.text[max(0, hit.start - 48) : hit.start].rstrip(" ") + " "
    if near.endswith("and "):
        return _AND.search(near) is not None
    listed = near.endswith(", ") and _LISTED.search(near) is not None
    return listed and _GOES_ON.match(page.text, hit.end) is not None


@cache
def peoples() -> frozenset[str]:
    """Return the names of peoples, as they are written."""
    return frozenset(name for land in countries() for name in land.people)
