"""The algebra of what may be told to whom, and the one release gate."""

from reftel.marking.declassification import Declassification
from reftel.marking.marking import Disclosure, Level, Marking

__all__ = ["Declassification", "Disclosure", "Level", "Marking"]
