"""A case that can be read: evidence, chronology, conflicts, coverage."""
