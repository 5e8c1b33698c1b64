"""Papers that are still to be sent: `ISN will fax the documents to posts`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.deliveries import made
from reftel.claims.delivered.delivery import Told
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_PAPERS = (
    r"(?:(?:an?|the|all|any|additional|further|supporting|relevant|original|hard|electronic|scanned|full|these|those|its|our)\s+){0,4}"
    r"(?:[\w-]+\s+){0,2}?(?:documentation|documents?|cop(?:y|ies)|photo(?:graph)?s?|imagery|texts?|lists?|invoices?|contracts?"
    r"|scans?|translations?|drawings?|maps?|diagrams?|brochures?|catalog(?:ue)?s?|non-?papers?|talking\s+points|points|demarche"
    r"|letters?|packages?|materials?|attachments?|certificates?|applications?|instructions)\b"
)
_ONWARD = (
    r"(?:\s+(?:of|on|for|from)\s+[^,.;:()]{2,60}?)?\s+(?:directly\s+|separately\s+|also\s+)?"
    r"(?:(?:to|with)\s+(?!follow\b|be\b)[^,.;:()]{2,70}?|(?:up)?on\s+request|(?:by|via|through)\s+(?:separate\s+)?"
    r"(?:e-?mail|fax|pouch|courier|classified\s+\w+|septel|cable|DHL|SIPRNET|high\s+side))(?=\s*(?:[,.;:()]|$))"
)
_SEND = r"(?:fax|e-?mail|forward|send|transmit|provide|pass|pouch|deliver|share|submit|supply|scan)"
_SENT = (
    r"(?:faxed|e-?mailed|forwarded|sent|transmitted|provided|passed|pouched|delivered|shared|submitted"
    r"|supplied|made\s+available)"
)
_WILL = re.compile(
    rf"w(?<!\w.)ill\s+(?:(?:also|then|soon|shortly|separately)\s+)?(?:{_SEND}\s+{_PAPERS}{_ONWARD}"
    rf"|(?P<be>be)\s+(?:also\s+|separately\s+)?{_SENT}{_ONWARD})"
)
_NAMED = re.compile(
    rf"(?P<lead>^|[\s(]){_PAPERS}(?:\s+(?:of|on|for|from)\s+[^,.;:()]{{2,60}}?)?\s+$", re.IGNORECASE
)
"""The papers that are to be sent, before a passive."""
_REACH = 110
"""Letters before `will` in which its subject stands."""


def forthcoming(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield papers that ours will send, outside of what tells of a delivery."""
    taken, text = Cover(claim.span for claim in told), scene.layout.text
    for found in _WILL.finditer(text, *scene.page.body()):
        sentence = scene.layout.sentence(found.start())
        if scene.is_point(found.start()) or taken.meets(*found.span()):
            continue
        start, by = found.start(), None
        if found["be"]:
            named = _NAMED.search(text, max(sentence.start, start - _REACH), start)
            start = named.end("lead") if named else -1
        else:
            by = scene.cast.subject(scene.layout, sentence.start, start)
            start = by.span.start if by and by.side is Side.OURS and not by.pronoun else -1
        if start >= 0:
            one = Told(sentence, "send", found.start() + len("will "), by, "planned")
            yield made(scene, one, scene.layout.trim(start, found.end()))
