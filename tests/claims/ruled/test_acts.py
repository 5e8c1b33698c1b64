"""An act is denied by the words right before its verb, not by those of another clause."""

from __future__ import annotations

import pytest

from reftel.claims import Polarity
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("He asked why there were no sanctions on SHIG.", Polarity.DENIED),
        ("The UN refused to impose sanctions on SHIG.", Polarity.DENIED),
        ("Kenya denies its past and imposed sanctions on SHIG.", Polarity.ASSERTED),
        ("He would not say that the UN imposed sanctions on SHIG.", Polarity.ASSERTED),
    ],
)
def test_an_act_is_denied_by_its_own_words(words: str, polarity: Polarity) -> None:
    assert [claim.polarity for claim in told(words, "sanctions")] == [polarity]


def test_the_quote_of_an_act_holds_all_its_slots() -> None:
    (found,) = told("In May, the EU imposed sanctions on SHIG under UNSCR 1737.", "sanctions")
    assert found.quote == "In May, the EU imposed sanctions on SHIG under UNSCR 1737"
