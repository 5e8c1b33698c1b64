"""A regime at work: meetings, numbered documents, comment calls, missions, offices, agenda."""

from reftel.secretariat import record
from reftel.secretariat.agenda import Countdown, Item, told_by
from reftel.secretariat.calls import Answer, Answered, Call
from reftel.secretariat.document import Document, Gap
from reftel.secretariat.handover import handover
from reftel.secretariat.meeting import Meeting
from reftel.secretariat.minutes import KINDS, Minutes, minutes
from reftel.secretariat.missions import Mission
from reftel.secretariat.offices import Office
from reftel.secretariat.secretariat import Row, Secretariat, convene, shelve
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
    "Minutes",
    "Mission",
    "Office",
    "Row",
    "Secretariat",
    "Series",
    "convene",
    "handover",
    "minutes",
    "record",
    "series",
    "shelve",
    "standing",
    "told_by",
    "unite",
]
