"""Where one thing that is told ends and the next begins: each clause is a reply of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.passages import Layout
    from reftel.source import Span

_FINITE = (
    r"(?:is|are|was|were|has|have|had|will|would|c[ao]n(?:not)?|could|must|may|might|should(?!\s+(?:(?-i:[A-Z])|the\b|it\b|they\b))|ought"
    r"|do(?:es)?|did)(?:n't)?"
)
_SMALL = (
    r"(?-i:(?:an?|the|its|his|her|their)\s+[^,;:.\"]{2,60}?\s+(?<!\sthey\s)(?<!\she\s)(?<!\sshe\s)(?<!\sit\s)"
    r"|(?:he|she|they|it)\s+)(?=(?:will|would)\b)"
)
_SUBJECT = (
    r"(?:(?:the|an?|its|his|her|their|this|these|those|no|any|some|all|both|most|many)\s+[^,;:.\"]{2,60}?"
    r"|(?:he|she|they|it|there|nobody|others)(?:\s+[a-z]+ly)?|(?-i:[A-Z])(?:(?!--)[^,;:.\"]){1,60}?)"
)
_VERB = (
    rf"(?:{_FINITE}\s|[a-z]{{2,}}ed\s+"
    r"(?:(?:that|the|an?|its|his|her|their|no|to|by|in|on|at|with|from|for|of|it|us|within|under|over|after|before|about|until)\s|(?-i:[A-Z\d])|\"))"
)
"""What he does there, or a past form with what is done behind it."""
_SAYING = (
    r"(?:noting|adding|saying|stating|stressing|explaining|claiming|arguing|cautioning|warning|insisting|observing"
    r"|asserting|emphasi[sz]ing|underscoring|underlining|indicating|commenting|remarking|maintaining|complaining"
    r"|announcing|conceding|admitting|acknowledging|confirming|reiterating|predicting|lamenting|pointing\s+out)"
)
_CLAUSE = rf"{_SUBJECT}\s+(?:(?:also|now|still|then|already|[a-z]+ly)\s+)?"
"""Who acts in a clause, up to his verb."""
_JOINTS = {
    "that": (
        r",?\s+(?:and|but)\s+(?:also\s+)?(?:that|whether)\s+(?!(?:is|was|has|had|would|will|could)\b)"
        r"|,\s+that\s+(?=[^.;]{5,200}?\band\s+that\b)"
    ),
    "but": (
        r",\s+but\s+(?!also\b|not\b|recently\b|lately\b|since\b|then\b|later\b|rather\b|only\b|for\b"
        r"|in\b(?!\s+any\s+(?:event|case))|on\b|to\b|with\b|without\b|by\b|at\b)"
    ),
    "clause": rf"(?:(?:,|;)\s+(?:and|so)|;(?:\s+however,)?)\s+(?={_CLAUSE}{_VERB})",
    "own": (
        rf"\s+(?:and|but)\s+(?=(?:he|she|they)\s+{_FINITE}\s"
        r"|(?:the|its|his|her|their)\s+(?:[\w'-]+\s+){1,3}?(?:is|was|has)\s)"
    ),
    "under": rf",\s+(?:although|since)\s+(?={_CLAUSE}{_VERB})",
    "saying": (
        rf",\s+(?:but\s+|also\s+)?{_SAYING}\s+(?:(?:only|merely|also|however)\s+)?"
        rf"(?:that\s+|(?={_CLAUSE}{_FINITE}\s))"
    ),
    "plan": rf"\s+and\s+(?={_SMALL})",
    "modal": (
        r",?\s+(?:and|but)\s+(?:therefore\s+|thus\s+)?"
        r"(?=(?P<word>will|would|cannot|could)\s+(?:not\s+)?[a-z])"
    ),
    "if": (
        r",\s+(?:but\s+only\s+)?"
        r"(?=(?:provided|providing|so\s+long\s+as|as\s+long\s+as|on\s+(?:the\s+)?condition)\s)"
    ),
    "has": (
        r",?\s+and\s+(?=(?:has|have)\s+(?:also\s+|already\s+)?[a-z]+ed\s|(?:also|[a-z]+ly)\s+[a-z]{3,}s\s"
        r"|(?<=,\sand\s)(?:is|are)\s+(?:also\s+|now\s+)?[a-z]+ing\s)"
    ),
    "said": (
        r",\s+(?:and|but)\s+(?:also\s+|then\s+)?(?=(?:confirmed|expressed|stressed|reiterated|reaffirmed|welcomed|recalled"
        r"|recognized|acknowledged|knew|indicated|emphasi[sz]ed|underscored|noted|added|said|suggested|urged|explained)\s)"
    ),
    "act": (
        r",?\s+(?:and|but)\s+(?:also\s+|then\s+)?(?=(?:hopes|expects|wants|promise[sd]|agree[sd]|undert(?:akes|ook)|offere?[sd]"
        r"|asks?|asked|pledge[sd]|hint(?:s|ed)|refuse[sd]|reserve[sd]|admit(?:s|ted)|thought|felt|declined|complained"
        r"|(?:is|was|were|are)\s+(?:confident|doubtful|sure|uncertain|unsure|unaware|hopeful|concerned|worried))\s)"
    ),
}
"""Ways in which one clause joins another, by what tells that a new one begins."""
_JOINT = re.compile(
    r"(?=[,;]|\s+(?:and|but)\s)(?:"
    + "|".join(f"(?P<{name}>{way})" for name, way in _JOINTS.items())
    + ")",
    re.IGNORECASE,
)
"""What stands between two clauses of which each tells a thing."""
_TELLS = re.compile(
    rf"\b(?:{_FINITE}|[a-z]{{2,}}ed|said|told|knew|took|made|gave|saw|left|sent|spoke|sees|holds|wants|needs"
    r"|promises|calls|hopes|sells|buys|keeps|knows|says|shares?|remains?|believes?|supports?|opposes?|considers?|want|hope)\b"
)
_ASKED = re.compile(r"(?:[a-z]+ed\s+)?(?:whether|if)\s")
"""How a question begins, of which the reason is no answer."""
_WHICH = re.compile(r",\s+(?:which|who)\s[^,]*\Z")
"""How another is told of, who then says a thing: `the firm, which declined, arguing that`."""
_DASH = " --"
"""What opens and closes an aside."""
_LEAST, _NEAR = 14, 120
"""Letters of the shortest clause that tells a thing; those behind a joint in which its verb is."""


def clauses(layout: Layout, span: Span) -> Iterator[Span]:
    """Yield the clauses of what is said."""
    text, start = layout.text, span.start
    for joint in _JOINT.finditer(text, start + _LEAST, span.end):
        before = text[start : joint.start()]
        long = min(joint.start() - start, span.end - joint.end()) >= _LEAST
        if long and _parts(before, joint, text[joint.end() : span.end]):
            yield layout.trim(start, joint.start())
            start = joint.end()
    yield layout.trim(start, span.end)


def _parts(before: str, joint: re.Match[str], after: str) -> bool:
    """Say whether words on both sides of a joint are clauses, no quotation that goes on."""
    if "not only " in before or before.count('"') % 2 or before.count("(") > before.count(")"):
        return False
    if before.count(_DASH) % 2 and _DASH in after:
        return False
    if joint["word"] and joint["word"].lower() in before.lower().split():
        return False
    if (joint["under"] and _ASKED.match(before)) or (joint["saying"] and _WHICH.search(before)):
        return False
    if joint["said"] or joint["act"] or joint["saying"]:
        return True
    tells = joint["has"] or _TELLS.search(after[:_NEAR])
    return tells is not None and (joint[0][0] == ";" or _TELLS.search(before) is not None)
