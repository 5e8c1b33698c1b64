"""Talking points and objectives: where they stand, for whom, and on which condition."""
