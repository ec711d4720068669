"""Whose settings the site has: Readout's, and over them those of mkdocs.yml, one by one."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.cli.configuration import configuration
from generator.cli.options import DEFAULT, PACKAGE
from generator.cli.site import build_site
from generator.write import write

ROOT = Path(__file__).parents[2]


def test_without_a_file_the_site_has_our_theme_and_policy(tmp_path: Path) -> None:
    file, given = configuration(tmp_path / "mkdocs.yml")
    settings = load_config(str(file), **given | {"docs_dir": str(tmp_path)})
    assert settings.theme.custom_dir == str(PACKAGE / "render/theme")
    assert list(settings.hooks) == [str(PACKAGE / "cli/policy.py")]
    assert settings.site_name == "Readout"


def test_a_file_wins_setting_by_setting(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: Mine\ntheme: {palette: []}\nextra: {readout: {show: full}}\nnav: [index.md]\n")
    _, given = configuration(config)
    assert (given["site_name"], given["nav"]) == ("Mine", ["index.md"])
    assert given["theme"]["palette"] == []
    assert given["theme"]["custom_dir"] == str(PACKAGE / "render/theme")
    assert given["extra"]["readout"]["show"] == "full"
    assert given["extra"]["scope"] == "/"


@pytest.mark.parametrize("theme", ["mkdocs", "{name: mkdocs}"])
def test_another_theme_is_taken_as_it_is(tmp_path: Path, theme: str) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text(f"site_name: x\ntheme: {theme}\n")
    assert configuration(config) == (config, {})


def test_our_own_configuration_is_nothing_else() -> None:
    _, given = configuration(ROOT / "mkdocs.yml")
    assert given["theme"]["custom_dir"] == "generator/render/theme"
    assert given["hooks"] == ["generator/cli/policy.py"]
    assert DEFAULT.read_bytes() == (ROOT / "mkdocs.yml").read_bytes()


def test_a_site_needs_no_configuration(tmp_path: Path) -> None:
    pages = {"index.md": "# Mine\n", "assets/readout.css": "", "assets/logo.svg": "<svg/>"}
    parts = "quotes open-items differences timeline actors sources search downloads".split()
    write({}, pages | {f"{part}/index.md": "# x\n" for part in parts} | {"about.md": "# x\n"}, tmp_path / "content")
    build_site(tmp_path / "mkdocs.yml", tmp_path / "content", tmp_path / "site", as_of=None)
    page = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in page
    assert "Mine" in page


def test_the_package_holds_all_that_a_site_is_made_of(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(PACKAGE, source / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(tmp_path)]
    subprocess.run([*pip, str(source)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    kinds = ("*.html", "*.j2", "*.css", "*.js", "*.svg", "*.json", "*.npy", "*.txt", "mkdocs.yml")
    wanted = {path.relative_to(source).as_posix() for kind in kinds for path in (source / "generator").rglob(kind)}
    assert len(wanted) > 30
    assert wanted - held == set()
