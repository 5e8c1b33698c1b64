from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


def visits(text: str) -> list[str]:
    """Return the words of the visits that a report's verbs tell of."""
    found = said(report(f"2. (C) {text}"), "meeting")
    return words([claim for claim in found if claim.rule == "encounters"])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("EconOff visited the rocket works and met with its manager, Paulo Reis, on March 4.",
         "EconOff visited the rocket works and met with its manager, Paulo Reis, on March 4"),
        ("EconOff toured the Sines reactor on March 6.",
         "EconOff toured the Sines reactor on March 6"),
        ("The Russian Ambassador visited the MFA earlier in the day.",
         "The Russian Ambassador visited the MFA earlier in the day"),
        ("Emboffs paid a visit to the Veludo plant in Porto on March 9.",
         "Emboffs paid a visit to the Veludo plant in Porto on March 9"),
        ("Emboffs conducted a check at Porto Tools on March 9.",
         "Emboffs conducted a check at Porto Tools on March 9"),
        ("EconOff inspected the warehouse at Porto.",
         "EconOff inspected the warehouse at Porto"),
        ("A combined Exercise Bureau (EXB) and State Department team visited the port of Porto.",
         "A combined Exercise Bureau (EXB) and State Department team visited the port of Porto"),
        ("On March 12, U/S Tom Marr led an interagency visit to Lisbon to see it.",
         "U/S Tom Marr led an interagency visit to Lisbon"),
        ("Emboffs traveled to Porto on March 9.", "traveled to Porto on March 9"),
    ],
)  # fmt: skip
def test_a_visit_is_told_to_its_day_its_host_or_its_site(text: str, place: str) -> None:
    assert visits(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "EconOff visited the port since March 3 only once.",
        "Avel visited Kelm prior to March 3.",
        "Avel has visited the capital three times in the past year.",
        "On March 12, U/S Tom Marr led the team.",
        "Emboffs carried out a check on the firm.",
        "Emboffs conducted research on tools.",
        "They will be shown the sites that we visited.",
    ],
)
def test_what_leads_nowhere_or_has_no_day_of_its_own_is_no_visit(text: str) -> None:
    assert visits(text) == []
