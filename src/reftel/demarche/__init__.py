"""Asks that act: instruction, points, delivery, reply, promises; chains, states and clocks."""

from reftel.demarche import record
from reftel.demarche.board import Board, Card, Column, board
from reftel.demarche.chain import RELATIONS, Chains, Link, links
from reftel.demarche.coverage import Coverage, coverage
from reftel.demarche.days import FAR, span_of
from reftel.demarche.demarche import Demarche, Due, Evidence, Point, Window
from reftel.demarche.docket import Docket, docket
from reftel.demarche.entries import ACTS, check, check_words, rows_of, standing
from reftel.demarche.filing import KINDS, Filing
from reftel.demarche.hosts import code_of, host_of, name_of
from reftel.demarche.keeping import Outcome
from reftel.demarche.metrics import DEFINITIONS, Figure, measure
from reftel.demarche.moves import Event, Move
from reftel.demarche.promises import Promise
from reftel.demarche.state import Progress, fold

__all__ = [
    "ACTS",
    "DEFINITIONS",
    "FAR",
    "KINDS",
    "RELATIONS",
    "Board",
    "Card",
    "Chains",
    "Column",
    "Coverage",
    "Demarche",
    "Docket",
    "Due",
    "Event",
    "Evidence",
    "Figure",
    "Filing",
    "Link",
    "Move",
    "Outcome",
    "Point",
    "Progress",
    "Promise",
    "Window",
    "board",
    "check",
    "check_words",
    "code_of",
    "coverage",
    "docket",
    "fold",
    "host_of",
    "links",
    "measure",
    "name_of",
    "record",
    "rows_of",
    "span_of",
    "standing",
]
