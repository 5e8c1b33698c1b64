"""Acts of a host government, told at the head of a sentence: `The MFA has opened an inquiry`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.hosts import names_of
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.text.passages import Layout

_LED = (
    r"(?:(?:In|On|At|As|By|Until|Since|After|Following|During)\s+[^,.;]{3,60},\s+"
    r"|(?:In|On)\s+[A-Z][a-z]+(?:\s+\d{1,4})?\s+(?=the\b|[A-Z]))?"
)
_HEAD = (
    r"(?:\s+[a-z][\w-]*){0,3}?\s+(?:government|authorit(?:y|ies)|officials?|ministr(?:y|ies)"
    r"|customs|police|review|investigation|side|delegation|experts?|intelligence|embassy|MFA|MOD)"
)
_BODY = (
    r"(?:\s+[A-Z][\w&-]+){0,3}\s+(?:Authority|Customs|Police|Services?|Agency|Ministry|Navy|Guards?|Commission"
    r"|Board|Council|Department|Bureau|Administration|Office|Army|Directorate)"
)
_VERB = (
    r"(?!\s+(?:was|were|is|are)\s+(?:headed|led|represented)\b)(?:\s+(?:also|then|now|recently|formally|still|already|subsequently|therefore|have|has|had"
    r"|do|does|did|not|never|is|are|was|were|will|would|could|cannot|can|might|[a-z]+ly)){0,4}"
    r"\s+(?!may\b|side\b|got\b|received\b|presents\b|compliments\b|and\b|or\b|of\b|to\b|in\b|on\b|for\b|firm|compan|bank|citizen|national|people|public"
    r"|media|press|nuclear|missile|president|minister)[a-z]+(?:ed|s|d|t|w|n|k|ve|pe|ke|nt|re|ng|"
    r"de|ee|se)?\b"
)
_ACT = re.compile(
    rf"{_LED}(?P<who>(?:[Tt]he\s+)?(?:GO[A-Z]{{1,4}}|Go[A-Z]{{1,3}}|ROKG|SARG|SAG|ROYG|RSAG|HMG|GSL|PRC|MFA|MO[A-Z]{{1,4}}|(?:[Hh]ost\s+)?[Gg]overnment"
    rf"|[Mm]inistry(?:\s+of(?:\s+[A-Z]\w+)+)?|(?P<land>[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}}?)"
    rf"(?:(?P<head>{_HEAD})|(?P<body>{_BODY}))?)){_VERB}"
)


_THING = re.compile(
    r"\s+(?!has\b|have\b|had\b|is\b|are\b|was\b|were\b|do\b|does\b|did\b|not\b|never\b|also\b|then\b|now\b|still\b|already\b)"
    r"[a-z]+\s+(?:(?:also|not|still|now|[a-z]+ly)\s+)?(?:will|would|could|can|may|might|has|have|had|is|are|was|were|did|does|do)\b"
)
"""A thing of a land before its verb: `Spanish silence would speak`."""


def act(layout: Layout, host: str, sentence: Span) -> Actor | None:
    """Return the government of a host where a sentence begins with what it does."""
    found = _ACT.match(layout.text, *sentence)
    if found is None:
        return None
    name = found["land"]
    if name and not _of_host(host, name.lower(), found):
        return None
    alone = name and not found["head"] and not found["body"]
    if alone and _THING.match(layout.text, found.end("who")):
        return None
    return Actor(Side.HOST, " ".join(found["who"].split()), Span(*found.span("who")))


def _of_host(host: str, name: str, found: re.Match[str]) -> bool:
    """Say whether a land is the host, as it is named before its organs or alone."""
    if found["body"]:
        return name in names_of(host, headed=True) | names_of(host, headed=False)
    return name in names_of(host, headed=bool(found["head"]))
