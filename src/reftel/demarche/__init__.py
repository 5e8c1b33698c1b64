"""Asks of governments: instructed, delivered, answered, and what is still owed."""
