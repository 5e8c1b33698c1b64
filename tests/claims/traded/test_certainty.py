"""How surely a deal is told."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        (
            "He runs a pre-license check on license 050000001 for the export of rifles to Chad.",
            Hedge.PLANNED,
        ),
        (
            "Alder Ltd. agreed in principle, at a talk in May, to furnish 12 lathes to SHIG.",
            Hedge.PLANNED,
        ),
        ("12 pistols have not yet arrived.", Hedge.PLANNED),
        ("SHIG was seeking to procure 12 lathes from Alder Ltd.", Hedge.ASSERTED),
        ("Alder Ltd. contracted with SHIG to supply 12 lathes.", Hedge.ASSERTED),
        ("The lathes were flown from Kenya to Chad on a scheduled flight.", Hedge.ASSERTED),
        ("Alder Ltd. undertook to sell 12 lathes to SHIG.", Hedge.PLANNED),
        ("Alder Ltd. is preparing to ship 12 lathes to SHIG.", Hedge.PLANNED),
        ("Alder Ltd. agreed to transport 12 lathes to Chad.", Hedge.PLANNED),
        ("The lathes left Kenya on May 3 and are due at Mombasa in June.", Hedge.PLANNED),
        ("The lawyer maintains that Alder Ltd. sold 12 lathes to SHIG.", Hedge.REPORTED),
        ("Alder Ltd. sold 12 lathes to SHIG, the lawyer recalled.", Hedge.REPORTED),
        ("Alder Ltd. could ship 12 lathes to SHIG.", Hedge.POTENTIAL),
        ("He spoke of a deal in exchange for which Kenya would order 12 lathes.", Hedge.POTENTIAL),
        ("Chad asked for help with supplying food to the crew.", Hedge.POTENTIAL),
        ("Alder Ltd. first wanted to sell 12 lathes to Kenya.", Hedge.PLANNED),
    ],
)
def test_what_is_sought_is_a_fact_and_what_is_due_is_ahead(words: str, hedge: Hedge) -> None:
    (claim,) = told(words, "shipment")
    assert claim.hedge is hedge
