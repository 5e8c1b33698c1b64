"""A rendition is recognised by what the text holds."""

from __future__ import annotations

import pytest

from reftel.cable.carried.renditions import take_apart


@pytest.mark.parametrize(
    ("text", "rendition"),
    [
        ("", "plain"),
        ("UNCLAS PARIS 000001\n\nTAGS: PREL", "plain"),
        ('"1","2009-03-20 08:40","09PARIS1","Embassy Paris","SECRET","","FM X","UNCLAS"', "csv"),
        ('{"_id": "04ANKARA348", "body": "words"}', "json"),
        ("<html><body>words</body></html>", "html"),
        ("1. [[UTOPIA || 1]] AGREED.", "nara"),
        ("Message Text\n\nwords\n\nMessage Attributes\n\nFrom: PARIS\n", "nara-frame"),
        ("Identifier\nCreated\n05PARIS3759\n2005-05-31 15:15\nwords", "web-text"),
        ('"a quotation" begins the text', "plain"),
        ("{braces} and <angles>", "plain"),
    ],
)
def test_a_rendition_is_recognised(text: str, rendition: str) -> None:
    assert take_apart(text).rendition == rendition


def test_parts_lie_inside_the_text() -> None:
    for text in ("", '"', "{", "<", "[[||", "Message Text Message Attributes", "%colseparator%"):
        carriage = take_apart(text)
        for span in (carriage.routing, carriage.telegram, *carriage.metadata.values()):
            assert 0 <= span.start <= span.end <= len(text)
