"""Cables, claims and decisions kept: one file for one desk, PostgreSQL for a team."""

from reftel.store.engine_facts import EngineFacts, engine_facts
from reftel.store.folio import Folio, fold_in, present_reading
from reftel.store.keeping import Saved
from reftel.store.ranking import Sort
from reftel.store.reading import Original, unheld
from reftel.store.searching import Facets, Hit, Results
from reftel.store.snippets import Snippet
from reftel.store.store import Store, open_store
from reftel.store.verifying import Verdict
from reftel.store.writing import Outcome

__all__ = [
    "EngineFacts",
    "Facets",
    "Folio",
    "Hit",
    "Original",
    "Outcome",
    "Results",
    "Saved",
    "Snippet",
    "Sort",
    "Store",
    "Verdict",
    "engine_facts",
    "fold_in",
    "open_store",
    "present_reading",
    "unheld",
]
