"""The algebra of what may be told to whom, and the one release gate."""

from reftel.marking.audience import PUBLIC, Audience, Kind, audience
from reftel.marking.banner import banner, join, parse_banner
from reftel.marking.declassification import Declassification
from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import IDENTITY, Marking
from reftel.marking.notation import parse, render
from reftel.marking.reason import reason
from reftel.marking.recognising import MARK, is_mark
from reftel.marking.record import record
from reftel.marking.release import Portion, Release, Ruling, release

__all__ = [
    "IDENTITY",
    "MARK",
    "PUBLIC",
    "Audience",
    "Declassification",
    "Disclosure",
    "Kind",
    "Level",
    "Marking",
    "Portion",
    "Release",
    "Ruling",
    "audience",
    "banner",
    "is_mark",
    "join",
    "parse",
    "parse_banner",
    "reason",
    "record",
    "release",
    "render",
]
