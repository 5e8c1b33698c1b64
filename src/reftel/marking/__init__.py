"""The algebra of what may be told to whom, and the one release gate."""

from reftel.marking.audience import PUBLIC, Audience, Kind, audience
from reftel.marking.banner import parse_banner
from reftel.marking.checks import (
    judge_banner,
    judge_captions,
    judge_gaps,
    judge_mark,
    judge_refused,
)
from reftel.marking.countries import trigraphs
from reftel.marking.declassification import (
    Declassification,
    Order,
    duration,
    order_on,
    read_declassification,
)
from reftel.marking.leaks import Leak, LeakReport, leaks, leaks_between
from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import IDENTITY, Marking
from reftel.marking.notation import parse, render
from reftel.marking.reason import reason
from reftel.marking.reasons import due_for_review, judge_duration, judge_reasons, read_reasons
from reftel.marking.recognising import MARK, is_mark
from reftel.marking.record import record
from reftel.marking.register import Fault, faults
from reftel.marking.release import Portion, Release, Ruling, release
from reftel.marking.rollup import banner, join, resolve, roll_up
from reftel.marking.verbatim import verbatim

__all__ = [
    "IDENTITY",
    "MARK",
    "PUBLIC",
    "Audience",
    "Declassification",
    "Disclosure",
    "Fault",
    "Kind",
    "Leak",
    "LeakReport",
    "Level",
    "Marking",
    "Order",
    "Portion",
    "Release",
    "Ruling",
    "audience",
    "banner",
    "due_for_review",
    "duration",
    "faults",
    "is_mark",
    "join",
    "judge_banner",
    "judge_captions",
    "judge_duration",
    "judge_gaps",
    "judge_mark",
    "judge_reasons",
    "judge_refused",
    "leaks",
    "leaks_between",
    "order_on",
    "parse",
    "parse_banner",
    "read_declassification",
    "read_reasons",
    "reason",
    "record",
    "release",
    "render",
    "resolve",
    "roll_up",
    "trigraphs",
    "verbatim",
]
