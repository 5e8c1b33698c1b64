"""Where cables, claims and the ledger are kept, and how they are searched."""
