"""Whose deed answers us: that of him who speaks, or of his side."""

from __future__ import annotations

import pytest

from tests.claims.answered.test_sorts import told


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo said that Spain had refused to pay Portugal.", "information"),
        ("Veludo said crime in the harbor has declined.", "information"),
        ("Veludo said the manager was dismissed in May.", "statement"),
        ("Veludo said those who oppose the sale are few.", "statement"),
        ("Veludo said workers are often promised better pay.", "statement"),
        ("Veludo said it was too early to ask Spain to agree with Lisbon.", "statement"),
        ("Veludo said the protests were a matter of days.", "statement"),
        ("Veludo took care to express concern.", "objection"),
    ],
)
def test_what_another_does_answers_nothing(sentence: str, kind: str) -> None:
    assert [one for one, _ in told(sentence)] == [kind]
