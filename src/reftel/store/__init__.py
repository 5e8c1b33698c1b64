"""Cables, claims and decisions kept: one file for one desk, PostgreSQL for a team."""

from reftel.store.folio import READING, Folio, fold_in
from reftel.store.ranking import Sort
from reftel.store.searching import Facets, Hit, Results
from reftel.store.snippets import Snippet
from reftel.store.store import Store, open_store
from reftel.store.writing import Outcome

__all__ = [
    "READING",
    "Facets",
    "Folio",
    "Hit",
    "Outcome",
    "Results",
    "Snippet",
    "Sort",
    "Store",
    "fold_in",
    "open_store",
]
