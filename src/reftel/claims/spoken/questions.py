"""Questions that an instruction puts to a host, which nobody has answered yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.passages import own_words

if TYPE_CHECKING:
    from reftel.claims.text.passages import Layout
    from reftel.source import Span

_OPENS = re.compile(
    r"(?:(?:If\s+(?:so|not|yes)|In\s+\w+|Also|And|For\s+example),?\s+)?"
    r"(?:Ha(?:s|ve|d)|D(?:id|oes|o)|Is|Are|Was|Were|Can|Could|Will|Would|What|Which|Who(?:m|se)?|When"
    r"|Where|Why|How|To\s+wh(?:om|at)|From\s+wh(?:om|at|ere)|(?:On|In|At|Under)\s+wh(?:at|ich|ose)"
    r"|what|which|who|when|where|why|how|is|are|has|have|does|did|can|will)\s"
)


def is_question(layout: Layout, sentence: Span) -> bool:
    """Say whether a sentence is a question put by its writer, not one that he tells of."""
    if not layout.text.endswith("?", *sentence):
        return False
    opened = own_words(layout, layout.opened(sentence))
    return _OPENS.match(layout.text, *opened) is not None
