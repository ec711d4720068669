"""What the tests share: the golden corpus, built once."""

from pathlib import Path

import pytest
from hypothesis import settings

from generator import pipeline
from generator.model.publication import Publication, Settings

# The same examples in every run: an article that somebody adds must not turn an unrelated check red.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("fuzz", max_examples=20_000, deadline=None, print_blob=True)
settings.load_profile("same")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/content anew")
    parser.addoption("--update-floors", action="store_true", help="write tests/quality/floors.yaml anew")


@pytest.fixture(scope="session")
def golden() -> Publication:
    """The record of the frozen copy of the five seeds."""
    return pipeline.build(GOLDEN / "seeds", settings=Settings())
