"""Cables, claims and decisions kept: one file for one desk, PostgreSQL for a team."""

from reftel.store.folio import READING, Folio, fold_in
from reftel.store.store import Store, open_store
from reftel.store.writing import Outcome

__all__ = ["READING", "Folio", "Outcome", "Store", "fold_in", "open_store"]
