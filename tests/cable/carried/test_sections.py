"""The sections of a telegram are read as one text; what parts them is a repair on record."""

from __future__ import annotations

import pytest

from reftel.cable import Cable, read

HEAD = """O 031904Z NOV 92
FM AMEMBASSY OSLO
TO SECSTATE WASHDC IMMEDIATE 0911
"""
FIELDS = """
SIPDIS

E.O. 12356: DECL: OADR
TAGS: PARM, NO
SUBJECT: CASES OF SHIPS:
A LIST
"""
BODY = """
1. THE FIRM OFFERED TWENTY CASES, AND IT SAID THAT THEY WERE FOR
{between}USE AT SEA.

2. IT IS TOLD IN OSLO 4711 HOW.
ROE
"""
CLASS = "C O N F I D E N T I A L SECTION 0{section} OF 02 OSLO 004711\n"
BARE = CLASS.format(section=2)
HEADED = f"{BARE}{FIELDS}"
ROUTED = (
    f"\nBT\n#4711\n\nNNNN\nVZCZCXYZ0002\nOO RUEHC\nDE RUEHNY #4711/02 3081904\n{HEAD}{HEADED}\n"
)
PAGED = (
    "\n        CONFIDENTIAL\nPAGE 03 OSLO 04711 01 OF 02 031905Z\n        CONFIDENTIAL\n"
    "        CONFIDENTIAL PTQ1865\nPAGE 01 OSLO 04711 02 OF 02 031906Z ACTION EUR-00\n"
    f"INFO LOG-00 AID-00 /012W ------------------A54E56 031906Z /38 {HEAD.replace(chr(10), ' ')}\n"
    f"\n{HEADED}"
)
"""As a registry prints each section, with its distribution and the routing in one line."""


def telegram(between: str) -> Cable:
    return read(f"{HEAD}{CLASS.format(section=1)}{FIELDS}{BODY.format(between=between)}")


@pytest.mark.parametrize("between", [BARE, f"\n{BARE}\n", HEADED, f"{HEADED}\n", ROUTED, PAGED])
def test_a_sentence_runs_on_from_section_to_section(between: str) -> None:
    cable = telegram(between)
    first, second = cable.paragraphs
    assert first.text == "THE FIRM OFFERED TWENTY CASES, AND IT SAID THAT THEY WERE FOR USE AT SEA."
    assert second.text == "IT IS TOLD IN OSLO 4711 HOW."
    assert [item.kind for item in cable.emendations] == ["section-heading"]
    assert cable.section == (1, 2)
    assert "SECTION 02" not in cable.as_sent
    assert "SECTION 02" in cable.as_found


def test_the_last_section_may_say_that_it_is_the_last() -> None:
    cable = telegram("C O N F I D E N T I A L FINAL SECTION OF 02 OSLO 004711\n")
    assert [item.kind for item in cable.emendations] == ["section-heading"]


@pytest.mark.parametrize(
    "between",
    [
        "C O N F I D E N T I A L SECTION 02 OF 02 BONN 004711\n",
        "C O N F I D E N T I A L SECTION 02 OF 02 OSLO 004712\n",
        "OSLO 4711 ",
    ],
)
def test_another_telegram_is_no_section_of_this(between: str) -> None:
    kinds = {item.kind for item in telegram(between).emendations}
    assert "section-heading" not in kinds


def test_a_number_of_noughts_alone_is_read() -> None:
    text = f"{HEAD}{CLASS.format(section=1)}{FIELDS}{BODY.format(between=BARE)}"
    assert read(text.replace("004711", "000000")).section == (1, 2)
