"""A case: evidence, parties, shipments, asks, promises and documents on one chronology."""

from reftel.casefile import record
from reftel.casefile.assemble import assemble, evidence
from reftel.casefile.case import Case, Conflict, Deal, Moment, Proposal, Side, Subject
from reftel.casefile.deals import spelled
from reftel.casefile.jacket import ACTS, Jacket, Note, jackets, slug
from reftel.casefile.project import own, project
from reftel.casefile.proposing import from_chain, from_party, nearest
from reftel.casefile.report import report

__all__ = [
    "ACTS",
    "Case",
    "Conflict",
    "Deal",
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
    "nearest",
    "own",
    "project",
    "record",
    "report",
    "slug",
    "spelled",
]
