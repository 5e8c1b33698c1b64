"""Sentences of the trade say the same thing however a telegram carries them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import reftel
from tests.claims.specimens import report

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.cable import Cable

SAID = [
    ("party", "Velmar Machine Works Ltd", "The buyer was Velmar Machine Works Ltd. of Nairobi."),
    ("party", "Officine Bracchi S.p.A.", "Officine Bracchi S.p.A. replied on March 3."),
    ("party", "Lantern Shipping Company", "Lantern Shipping Company, a Kenyan firm, paid."),
    ("party", "SHIG", "Shahid Hemmat Industrial Group (SHIG) ordered tubes."),
    ("party", "SBIG", "The buyer of Shahid Bakeri Industrial Group wrote again."),
    ("party", "Ministry of Defense", "The Ministry of Defense denied it."),
    ("party", "Bank Velmar", "Bank Velmar cleared the payment."),
    ("party", "Kelm Research Institute", "The Kelm Research Institute tests engines."),
    ("party", "Kenya Revenue Authority", "An officer of the Kenya Revenue Authority came."),
    ("party", "Birch & Sons Trading Co", "They asked Birch & Sons Trading Co. for a quote."),
    ("person", "Tomas Veludo", "Deputy Foreign Minister Tomas Veludo denied it."),
    ("person", "Rui Avel", "PolOff met Director General Rui Avel on March 3."),
    ("person", "Juma Oketch", "Colonel Juma Oketch inspected the crate."),
    ("person", "Lena Havn", "Dr. Lena Havn runs the laboratory."),
    ("place", "CNTSN", "The crate left Tianjin for Damascus via Dubai."),
    ("place", "AEDXB", "The crate left Tianjin for Damascus via Dubai."),
    ("place", "IRBND", "It was held at the port of Bandar Abbas."),
    ("place", "AT-VIE", "They met in Vienna, Austria."),
    ("office", "US-EMB-LISBON", "Embassy Lisbon will follow up."),
    ("office", "US-EMB-NAIROBI", "AmEmbassy Nairobi and ISN/MTR were informed."),
    ("office", "US-STATE-ISN/MTR", "PolOff asked ISN/MTR for guidance."),
    ("actor", "GOV-PT", "The Government of Portugal (GOP) will act."),
    ("actor", "GOV-KE", "The Kenyan government refused."),
    ("instrument", "UNSCR-1747", "UNSCRs 1718, 1737, and 1747 bind all."),
    ("instrument", "UNSCR-1803", "It breaches UN Security Council Resolution 1803."),
    ("instrument", "NPT", "They cited Article III of the NPT."),
    ("instrument", "US-EO-13382", "It was blocked under Executive Order 13382."),
    ("instrument", "CWC", "The Chemical Weapons Convention (CWC) forbids it."),
    ("control_regime", "WA", "The MTCR, NSG, and Wassenaar Arrangement met."),
    ("control_regime", "AG", "They are members of the Australia Group."),
    ("cable_ref", "08STATE900101", "We delivered the points in STATE 900101."),
    ("cable_ref", "08STATE900101", "As told in ref A, it left."),
    ("cable_ref", "07LISBON2345", "See 07 LISBON 2345."),
    ("item", "five-axis machine tool", "A five-axis machine tool was shipped."),
    ("item", "maraging steel", "He sold 400 kg of maraging steel."),
    ("item", "frequency converters", "They need vacuum pumps and frequency converters."),
    ("item", "carbon fiber", "The carbon fiber left Kenya."),
    ("document", "nonpaper", "They tabled a non-paper on transit."),
    ("document", "diplomatic note 133", "He read Diplomatic Note No. 133 aloud."),
    ("money", "USD 3500000", "It cost USD 3.5 million."),
    ("money", "JPY 2000000", "They paid EUR 40,000 and 2 million yen."),
    ("date", "2008-04-14/2008-04-18", "It runs from April 14 to April 18."),
    ("date", "2008-03-01/2008-03-10", "It came in early March 2008."),
    ("date", "2007-11-21", "It met on 21 November 2007 in Lisbon."),
    ("vessel", "GREY HERON", "The M/V Grey Heron sailed from Lisbon."),
    ("voyage", "0412", "The M/V Grey Heron, voyage number 0412, sailed."),
    ("meeting", "MTCR plenary Lisbon 2008-10-05/2008-10-09",
     "The MTCR plenary will be held in Lisbon on October 5-9."),
    ("meeting", "AG Paris 2008-06-04/2008-06-08",
     "The Australia Group met in Paris from June 4 to 8."),
    ("outreach", "outreach IN 2008-04-20", "An outreach mission to India took place on April 20."),
    ("control", "lathe controlled by NSG, WA",
     "The lathe is controlled by the NSG and the Wassenaar Arrangement."),
    ("listing", "SHIG listed UNSCR-1737-ANNEX", "SHIG is listed in the annex to UNSCR 1737."),
    ("listing", "SHIG designated by US", "Treasury designated SHIG under E.O. 13382 in October."),
    ("shipment", "supply gyroscopes", "SHIG plans to ship 12 gyroscopes to Kenya in April."),
    ("transfer", "supply gyroscopes", "SHIG supplied 12 gyroscopes to SBIG in Damascus."),
    ("delivery", "delivered",
     "PolOff delivered reftel points to MFA Director Rui Avel on March 12."),
    ("host_response", "refusal: Portugal would not issue the license.",
     "Avel said that Portugal would not issue the license."),
    ("promise", "promised to inspect the cargo within ten days.",
     "Avel promised to inspect the cargo within ten days."),
    ("request", "Embassy requests guidance on the sale by March 20.",
     "Embassy requests guidance on the sale by March 20."),
]  # fmt: skip
WITHOUT_HEADING = [
    row for row in SAID if row[0] != "request" and "2008-" not in row[1] and "08STATE" not in row[1]
]
"""What needs no day, reference or sender from the heading."""
PAGE_LINE = "\nCONFIDENTIAL\nPAGE 02        LISBON  900021  141220Z\n"


def plain(sentence: str) -> str:
    return f"1. (C) {sentence}"


def in_capitals(sentence: str) -> str:
    return f"1. (C) {sentence.upper()}"


def on_many_lines(sentence: str) -> str:
    return "1. (C) " + sentence.replace(" ", "\n")


def after_other_words(sentence: str) -> str:
    return f"1. (C) It rained all day. {sentence} The sun came out."


def as_second_paragraph(sentence: str) -> str:
    return f"1. (C) It rained all day.\n\n2. (C) {sentence}"


def in_a_subparagraph(sentence: str) -> str:
    return f"1. (C) It was told us as follows.\n\nA. (C) {sentence}"


def behind_a_dash(sentence: str) -> str:
    return f"1. (C) It was told us as follows.\n\n-- {sentence}"


def below_a_heading(sentence: str) -> str:
    return f"1. (C) It rained all day.\n\nTALK OF THE TOWN\n----------------\n\n2. (C) {sentence}"


def with_wide_gaps(sentence: str) -> str:
    return "1. (C) " + re.sub(r" (?!LISBON|900101|2345)", "  ", sentence)


def under_an_old_number(sentence: str) -> str:
    return f"¶1. (C) {sentence}"


def without_a_number(sentence: str) -> str:
    return f"(C) {sentence}"


def after_a_page_line(sentence: str) -> str:
    return f"1. (C) It rained all day.\n{PAGE_LINE}\n2. (C) {sentence}"


WAYS = [
    plain, on_many_lines, with_wide_gaps, after_other_words, as_second_paragraph,
    in_a_subparagraph, behind_a_dash, below_a_heading, under_an_old_number, without_a_number,
    after_a_page_line,
]  # fmt: skip
NAMED = {"party", "person", "office", "actor", "vessel", "voyage"}
"""Kinds whose names show by their capitals, and do not outlast a page line between two words."""
WORDY = {"party", "person", "office", "outreach"}
"""Kinds of which a sentence in capitals alone does not say where their names end."""
SAME_IN_CAPITALS = [row for row in SAID if row[0] not in WORDY]
OVER_PAGES = [row for row in SAID if row[0] not in NAMED and row[2][:6] != "See 07"]


def told(cable: Cable, kind: str) -> list[str]:
    """Return the values of a kind in the body."""
    found = reftel.extract(cable)
    return [
        " ".join(claim.value.split())
        for claim in found
        if claim.kind == kind and claim.paragraph != "hdr"
    ]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize(("kind", "value", "sentence"), SAID)
def test_a_sentence_says_its_claim_however_it_is_carried(
    way: Callable[[str], str], kind: str, value: str, sentence: str
) -> None:
    assert value in told(report(way(sentence)), kind)


@pytest.mark.parametrize(("kind", "value", "sentence"), SAME_IN_CAPITALS)
def test_a_sentence_in_capitals_says_its_claim(kind: str, value: str, sentence: str) -> None:
    found = [one.upper() for one in told(report(in_capitals(sentence)), kind)]
    assert value.upper() in [one.replace(": THAT ", ": ") for one in found]


@pytest.mark.parametrize(("kind", "value", "sentence"), OVER_PAGES)
def test_a_line_of_the_page_inside_a_sentence_is_no_part_of_its_claim(
    kind: str, value: str, sentence: str
) -> None:
    words = sentence.split(" ")
    middle = len(words) // 2
    broken = " ".join(words[:middle]) + PAGE_LINE + "\n" + " ".join(words[middle:])
    assert value in told(report(plain(broken)), kind)


@pytest.mark.parametrize(("kind", "value", "sentence"), WITHOUT_HEADING)
def test_a_fragment_without_any_heading_says_its_claim(
    kind: str, value: str, sentence: str
) -> None:
    assert value in told(reftel.read(plain(sentence)), kind)
