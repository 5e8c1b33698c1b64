"""What every test may use: the shared data where it lies, and a quiet hypothesis."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SHARED = Path(__file__).parents[2] / "shared"

settings.register_profile(
    "reftel",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("reftel")


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of shared data, or skip where a checkout stands alone."""
    if not SHARED.is_dir():
        pytest.skip("the shared data is not beside this checkout")
    return SHARED
