"""A party, a vessel or an item against the lists as of a day, with its grounds."""

from typing import TYPE_CHECKING

from reftel.doors import door
from reftel.screening.classify import CATCH_ALL, Candidate, classify, nothing_found
from reftel.screening.classify import record as candidate_record
from reftel.screening.comparing import THRESHOLDS, Match
from reftel.screening.comparing import compare as compare_names
from reftel.screening.decisions import Decided, Review, decide, review
from reftel.screening.decisions import standing as decisions
from reftel.screening.evidence import Subject, Weighed, weigh
from reftel.screening.filing import DamagedError
from reftel.screening.filing import opened as open_index
from reftel.screening.filing import packed as pack_index
from reftel.screening.hulls import Borne, Register, Rename
from reftel.screening.indexing import ALGORITHM, indexed
from reftel.screening.indexing import key_of as index_key
from reftel.screening.naming import Kind as NameKind
from reftel.screening.numbers import Container, containers, flag_of, size_type
from reftel.screening.opinion import Opinion, Proxy, Scorer, logic_v2, second_opinion
from reftel.screening.opinion import record as opinion_record
from reftel.screening.ranking import Index as ControlIndex
from reftel.screening.ranking import index_of as control_index
from reftel.screening.ranking import munitions_index
from reftel.screening.roster import LIMIT, Held, Hit, Roster, digest, held_of, roster_of
from reftel.screening.roster import record as hit_record

if TYPE_CHECKING:
    from reftel.screening.checking import Checked, check_claims

__all__ = [
    "ALGORITHM",
    "CATCH_ALL",
    "LIMIT",
    "THRESHOLDS",
    "Borne",
    "Candidate",
    "Checked",
    "Container",
    "ControlIndex",
    "DamagedError",
    "Decided",
    "Held",
    "Hit",
    "Match",
    "NameKind",
    "Opinion",
    "Proxy",
    "Register",
    "Rename",
    "Review",
    "Roster",
    "Scorer",
    "Subject",
    "Weighed",
    "candidate_record",
    "check_claims",
    "classify",
    "compare_names",
    "containers",
    "control_index",
    "decide",
    "decisions",
    "digest",
    "flag_of",
    "held_of",
    "hit_record",
    "index_key",
    "indexed",
    "logic_v2",
    "munitions_index",
    "nothing_found",
    "open_index",
    "opinion_record",
    "pack_index",
    "review",
    "roster_of",
    "second_opinion",
    "size_type",
    "weigh",
]

__getattr__ = door(__name__, {"checking": ("Checked", "check_claims")})
