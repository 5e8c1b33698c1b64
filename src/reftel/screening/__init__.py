"""A party, a vessel or an item against the lists as of a day, with its grounds."""

from reftel.screening.checking import Checked
from reftel.screening.checking import check as check_claims
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
from reftel.screening.roster import Held, Hit, Roster, digest, held_of, roster_of
from reftel.screening.roster import record as hit_record

__all__ = [
    "ALGORITHM",
    "CATCH_ALL",
    "THRESHOLDS",
    "Borne",
    "Candidate",
    "Checked",
    "Container",
    "DamagedError",
    "Decided",
    "Held",
    "Hit",
    "Match",
    "NameKind",
    "Register",
    "Rename",
    "Review",
    "Roster",
    "Subject",
    "Weighed",
    "candidate_record",
    "check_claims",
    "classify",
    "compare_names",
    "containers",
    "decide",
    "decisions",
    "digest",
    "flag_of",
    "held_of",
    "hit_record",
    "index_key",
    "indexed",
    "nothing_found",
    "open_index",
    "pack_index",
    "review",
    "roster_of",
    "size_type",
    "weigh",
]
