"""Invented telegrams of the forms that instructions and reports have."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import reftel

if TYPE_CHECKING:
    from reftel.cable import Cable
    from reftel.claims import Claim, Mentions, Page
    from reftel.claims.spoken.scene import Scene

INSTRUCTION = """O 102140Z MAR 08
FM SECSTATE WASHDC
TO AMEMBASSY LISBON IMMEDIATE
S E C R E T STATE 900101

E.O. 12958: DECL: 03/10/2033
TAGS: PARM, PREL, PO
SUBJECT: EXERCISE: DEMARCHE ON A FLOW FORMING MACHINE

REF: {ref}

Classified By: ISN DAS Avery Thistlewood. Reasons: 1.4 (b).

{body}
RICE
"""
REPORT = """P 141220Z MAR 08
FM AMEMBASSY LISBON
TO SECSTATE WASHDC PRIORITY
C O N F I D E N T I A L LISBON 900021

E.O. 12958: DECL: 03/14/2018
TAGS: {tags}
SUBJECT: {subject}

REF: {ref}

Classified By: Political Counselor Imre Saltmarsh. Reasons 1.4 (b).

{body}
STEPHENSON
"""

ORDER = "1. (S) Embassy Lisbon is requested to approach the ministry.\n\n2. (C) "
"""An order, and the beginning of the paragraph behind it."""


def instruction(body: str, ref: str = "LISBON 900010") -> Cable:
    """Return an instruction of Washington's to Lisbon, of 10 March 2008."""
    return reftel.read(INSTRUCTION.format(body=body, ref=ref))


def report(
    body: str,
    ref: str = "STATE 900101",
    subject: str = "EXERCISE: A MACHINE",
    tags: str = "PARM, PREL, PO",
) -> Cable:
    """Return a report of Lisbon's, of 14 March 2008."""
    return reftel.read(REPORT.format(body=body, ref=ref, subject=subject, tags=tags))


def upon_delivery(words: str) -> Cable:
    """Return a report of Lisbon's in which these words follow the delivery of points."""
    return report(f"1. (C) PolOff delivered reftel points to Ana Veludo.\n\n2. (C) {words}")


def said(cable: Cable, kind: str) -> list[Claim]:
    """Return the claims of one kind."""
    return [claim for claim in reftel.extract(cable) if claim.kind == kind]


def words(claims: list[Claim]) -> list[str]:
    """Return the claims' words with single spaces."""
    return [" ".join(claim.quote.split()) for claim in claims]


def stage(cable: Cable) -> Scene:
    """Return the scene that finders see."""
    from reftel.claims.spoken.scene import scene  # noqa: PLC0415 -- only here

    page: Page = import_module("reftel.claims.text.page").Page(cable)
    mentions: Mentions = import_module("reftel.claims.text.page").Mentions([])
    return scene(page, mentions, [])


def heard(words: str) -> list[tuple[str, str]]:
    """Return speaker and words of what is said in a report."""
    hearing = import_module("reftel.claims.spoken.utterances").Hearing
    scene = stage(report(f"1. (C) {words}"))
    found = hearing(scene, []).utterances()
    return [(one.actor.name, " ".join(one.span.of(scene.layout.text).split())) for one in found]
