"""A case: evidence, parties, shipments, asks, promises and documents on one chronology."""

from reftel.casefile import record
from reftel.casefile.assemble import assemble, evidence
from reftel.casefile.case import Case, Conflict, Moment, Proposal, Side, Subject
from reftel.casefile.jacket import ACTS, Jacket, Note, jackets, slug
from reftel.casefile.project import own, project
from reftel.casefile.proposing import from_chain, from_party
from reftel.casefile.report import report

__all__ = [
    "ACTS",
    "Case",
    "Conflict",
    "Jacket",
    "Moment",
    "Note",
    "Proposal",
    "Side",
    "Subject",
    "assemble",
    "evidence",
    "from_chain",
    "from_party",
    "jackets",
    "own",
    "project",
    "record",
    "report",
    "slug",
]
