"""Whether he who answers, or his side, does what a verb tells: not `Spain has refused`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.answered.commitments import is_own

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.utterances import Utterance

_DEED = re.compile(
    r"refus|declin|reject|oppos|agree|support|welcom|favou?r|underst|concur|complain|protest|critici|regret"
    r"|den[yi]|dismiss|promis|pledg|undert|vow|offer|commit|disagree|intend|plans|assur|object|express|demand|insist|volunteer|resolv|stood|stands"
    r"|(?:is|are|was|were)\s+(?:\w+\s+)?(?:ready|prepared|willing|happy|glad|poised)",
    re.IGNORECASE,
)
"""Verbs of a deed, which answers us where he who speaks or his side does it."""
_BEFORE = re.compile(
    r"(?P<not>\b(?:not|never|neither)\s+)?(?P<be>\b(?:is|are|was|were|been|being|be)\s+)?"
    r"(?:(?:often|also|strongly|fully|again|still|[a-z]+ly)\s+)*\Z",
    re.IGNORECASE,
)
"""What stands right before a deed that is not done, or done to somebody."""
_SUFFERED = re.compile(
    r"(?:refused|denied|rejected|dismissed|promised|offered|declined|supported|criticized|welcomed)\b",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    r"(?:\b(?:has|have|had|would|will|did|does|do|not|never|also|is|are|was|were|be|been|to|already|again"
    r"|then|now|still|only|therefore|thus|however|both|ready|prepared|happy|willing|glad|pleased"
    r"|inclined|wants?|wanted|continues?|continued|continue|fully|[a-z]+ly),?\s+)+\Z",
    re.IGNORECASE,
)
"""Words between somebody and what he does."""
_CHAINED = re.compile(
    r"(?:took\s+(?:pains|care|the\s+(?:opportunity|occasion))|went\s+on|wanted|wished|hastened|appeared|seemed"
    r"|continued|proceeded|began|(?:was|were)\s+quick)\s+to\s+(?:[a-z]+ly\s+)?"
)
"""Verbs that lead to a deed of the same one: `took pains to express`."""
_NEAR = 60
"""Letters before a verb in which its helpers stand."""


def is_of_another(scene: Scene, utterance: Utterance, words: str, start: int) -> bool:
    """Say whether a verb tells a deed that neither he who speaks nor his side does."""
    return _DEED.match(words, start) is not None and not _does(scene, utterance, words, start)


def _does(scene: Scene, utterance: Utterance, words: str, start: int) -> bool:
    led = _BEFORE.search(words[:start][-_NEAR:])
    if led and (led["not"] or (led["be"] and _SUFFERED.match(words, start))):
        return False
    if _CHAINED.fullmatch(words, 0, start):
        return True
    helpers = _HELPERS.search(words[:start][-_NEAR:])
    subject = words[: start - (len(helpers[0]) if helpers else 0)].rstrip()
    return is_own(scene, utterance, utterance.span.start + len(subject))
