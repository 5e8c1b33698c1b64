"""A party, a vessel or an item against the lists as of a day, with its grounds."""

from reftel.screening.classify import CATCH_ALL, Candidate, classify, nothing_found
from reftel.screening.classify import record as candidate_record

__all__ = ["CATCH_ALL", "Candidate", "candidate_record", "classify", "nothing_found"]
