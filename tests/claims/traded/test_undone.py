"""Deeds that are asked for or ruled on, and not told as done."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import told


@pytest.mark.parametrize(
    "words",
    [
        "We urge Kenya to sell the lathes to Alder Ltd.",
        "The law forbids any transfer of missiles.",
        "They pressed Malta to return two lathes to Kenya.",
        "Kenya requires a permit before the export of rifles.",
        "We ask you to persuade Kenya to return the lathes to Malta.",
        "They put pressure on Kenya to forward the lathes to Iran.",
        "Kenya would prefer to return the lathes to Malta.",
        "Kenya would rather send the lathes back to Malta than hold them.",
        "Alder Ltd. is in a position to deliver the lathes to Iran.",
        "Customs asks what to do if a ship carried rifles to Kenya.",
        "There are new rules governing exports of gyroscopes to Iran.",
        "The Ministry is promoting sales of rifles to Kenya.",
        "The resolution calls for inspections of ships carrying rifles to Kenya.",
        "The export of lathes to Iran must be licensed.",
        "The export of the lathes to this customer would be inconsistent with the law.",
        "The transfer of missiles to Iran would violate UNSCR 1737.",
        "The export of gyroscopes to Alder Ltd. would require a license.",
    ],
)
def test_what_is_asked_or_ruled_on_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    "words",
    [
        "Alder Ltd. sold 12 lathes to Kenya in May.",
        "They asked whether Alder Ltd. had shipped lathes to Iran.",
        "We know that a ship carried rifles to Kenya in May.",
        "The sale of 12 lathes to Iran would be worth two million dollars.",
    ],
)
def test_what_is_told_or_asked_about_is_a_shipment(words: str) -> None:
    assert len(told(words, "shipment")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Delivery of the lathes to Alder Ltd. would violate the law.",
        "The sale of these lathes to Alder Ltd. would be inconsistent with the MTCR.",
    ],
)
def test_one_deal_that_is_judged_may_come_to_be(words: str) -> None:
    (claim,) = told(words, "shipment")
    assert claim.hedge is Hedge.POTENTIAL
