"""The settings that mkdocs.yml gives."""

from pathlib import Path

import pytest

from generator.cli.options import load_settings
from generator.errors import ReadoutError

CONFIG = """
site_name: Test
site_url: !ENV [READOUT_SITE_URL, ""]
plugins:
  - x: !!python/name:os.system
extra:
  readout:
    search_sentences: 10
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "mkdocs.yml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


def test_the_sites_address_comes_from_the_environment(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READOUT_SITE_URL", raising=False)
    assert load_settings(config).site_url is None
    monkeypatch.setenv("READOUT_SITE_URL", "https://example.org/sub/")
    assert load_settings(config).site_url == "https://example.org/sub/"
    assert load_settings(config).search_sentences == 10


@pytest.mark.parametrize("address", ["example.org", "javascript:alert(1)", 'https://x"><script>'])
def test_an_address_that_is_none_is_refused(config: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("READOUT_SITE_URL", address)
    with pytest.raises(ReadoutError) as caught:
        load_settings(config)
    assert [p.place for p in caught.value.problems] == ["site_url"]
