"""A regime at work: meetings, numbered documents, comment calls, missions, offices, agenda."""

from reftel.secretariat import record
from reftel.secretariat.agenda import Countdown, Item
from reftel.secretariat.calls import Answer, Answered, Call
from reftel.secretariat.document import Document, Gap
from reftel.secretariat.handover import handover
from reftel.secretariat.meeting import Meeting
from reftel.secretariat.minutes import KINDS
from reftel.secretariat.missions import Mission
from reftel.secretariat.offices import Office
from reftel.secretariat.secretariat import Row, Secretariat, convene
from reftel.secretariat.series import Series, series
from reftel.secretariat.uniting import standing, unite

__all__ = [
    "KINDS",
    "Answer",
    "Answered",
    "Call",
    "Countdown",
    "Document",
    "Gap",
    "Item",
    "Meeting",
    "Mission",
    "Office",
    "Row",
    "Secretariat",
    "Series",
    "convene",
    "handover",
    "record",
    "series",
    "standing",
    "unite",
]
