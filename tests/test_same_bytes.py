"""The same articles give the same bytes, site included: in another place, zone, locale, order, and hash seed."""

import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "tests" / "golden" / "seeds"
ADDRESS = {"READOUT_SITE_URL": "https://example.org/record/"}
HERE = {**ADDRESS, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1", "COLUMNS": "40"}
THERE = {**ADDRESS, "TZ": "America/Adak", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4242", "SOURCE_DATE_EPOCH": "9"}


def begun(root: Path, settings: dict[str, str], *, umask: int) -> subprocess.Popen[str]:
    """A build of the golden seeds in a folder, the seeds written in an order of their own, with an age of their own."""
    (root / "seeds").mkdir(parents=True)
    chance = random.Random(settings["PYTHONHASHSEED"])
    paths = sorted(SEEDS.iterdir())
    chance.shuffle(paths)
    for path in paths:
        copy = root / "seeds" / path.name
        copy.write_bytes(path.read_bytes())
        os.utime(copy, (chance.randrange(10**9), chance.randrange(10**9)))
    command = [sys.executable, "-m", "generator", "site", "--config", str(ROOT / "mkdocs.yml")]
    return subprocess.Popen(
        [*command, "--seeds", "seeds", "--content", "content", "--site", "site"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        umask=umask,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_two_builds_are_the_same_to_the_byte(tmp_path: Path) -> None:
    one, other = tmp_path / "a", tmp_path / "in another place" / "much deeper – é"
    builds = [begun(one, HERE, umask=0o022), begun(other, THERE, umask=0o077)]
    for build in builds:
        told, _ = build.communicate(timeout=300)
        assert build.returncode == 0, told
    first, second = tree(one), tree(other)
    assert list(first) == list(second)
    assert [path for path in first if first[path] != second[path]] == []
    assert len(first) > 100
    assert not [path for path, data in first.items() if str(tmp_path).encode() in data]
    assert b"<lastmod>2023-06-19</lastmod>" in first["site/sitemap.xml"]  # the newest article's day
