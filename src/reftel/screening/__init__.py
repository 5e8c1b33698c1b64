"""A party, a vessel or an item against the lists as of a day, with its grounds."""

from reftel.screening.classify import CATCH_ALL, Candidate, classify, nothing_found
from reftel.screening.classify import record as candidate_record
from reftel.screening.comparing import THRESHOLDS, Match
from reftel.screening.comparing import compare as compare_names
from reftel.screening.naming import Kind as NameKind

__all__ = [
    "CATCH_ALL",
    "THRESHOLDS",
    "Candidate",
    "Match",
    "NameKind",
    "candidate_record",
    "classify",
    "compare_names",
    "nothing_found",
]
