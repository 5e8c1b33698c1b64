from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def told(text: str) -> list[tuple[str | None, str]]:
    """Return speaker and words of what a paper says in a report."""
    found = said(report(f"1. (C) PolOff met Veludo. {text}"), "host_response")
    return [(one.speaker, one.quote) for one in found if "closed" in one.quote]


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("The MFA gave PolOff a letter on the matter.", "The letter noted that"),
        ("The MFA sent the Embassy a diplomatic note.", "The note further explained that"),
        ("The MFA issued a statement on the night of May 2.", "The statement said that"),
        ("The MFA released a communique.", "Its communique also said that"),
    ],
)
def test_a_paper_speaks_for_him_who_gave_it_out(before: str, words: str) -> None:
    ((speaker, quote),) = told(f"{before} {words} the firm had closed its doors.")
    assert speaker == "The MFA"
    assert quote == f"{words} the firm had closed its doors."


@pytest.mark.parametrize(
    "text",
    [
        "PolOff gave Veludo a letter. The letter noted that the firm had closed its doors.",
        "The letter noted that the firm had closed its doors.",
        "The MFA issued a statement. The nonpaper noted that the firm had closed its doors.",
    ],
)
def test_a_paper_of_ours_or_of_nobody_answers_nothing(text: str) -> None:
    assert [one for one in told(text) if one[0] != "The MFA"] == []
