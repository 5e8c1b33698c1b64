"""`python -m reftel` is the command line."""

from reftel.cli.main import run

run()
