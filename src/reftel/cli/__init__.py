"""The desk on a command line."""
