"""Checks of a telegram against itself."""
