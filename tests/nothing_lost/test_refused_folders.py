"""Folders in which a build cannot write, or must not: a clear error, and nothing changed."""

import errno
import os
import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from test_killed_builds import CONFIG

from generator.cli import main
from generator.cli import site as making_sites
from generator.cli.alone import alone
from generator.cli.site import build_site
from generator.errors import ReadoutError
from generator.write import write

NOBODY = 65534


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def told(job: str, content: Path, site: Path, *, nobody: bool = False, largest: int | None = None) -> list[str]:
    """What a process says that writes pages or a site: as another user, or with no file larger than so many bytes."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        try:
            if nobody and os.getuid() == 0:
                os.setuid(NOBODY)
            if largest is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
            if job == "site":
                build_site(content.with_name("mkdocs.yml"), content, site, as_of=None)
            else:
                write({}, {"a.md": "new", "b.md": "new" * 1000}, content)
        except ReadoutError as error:
            os.write(writer, "\n".join(f"{p.message}\t{p.remedy}" for p in error.problems).encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.wait()
    with os.fdopen(reader) as pipe:
        return [line for line in pipe.read().split("\t") if line]


def filled(root: Path) -> tuple[Path, Path]:
    """A content folder and the site made of it."""
    content, site = root / "content", root / "site"
    write({}, {"a.md": "old", "index.md": "# Old\n", "assets/readout.css": "b {}" * 500}, content)
    root.joinpath("mkdocs.yml").write_text(CONFIG)
    build_site(root / "mkdocs.yml", content, site, as_of=None)
    return content, site


@pytest.mark.parametrize("job", ["pages", "site"])
def test_a_folder_that_may_not_be_written(open_folder: Path, job: str) -> None:
    content, site = filled(open_folder)
    if os.getuid():
        for folder in (content, site.with_name(".site.build")):
            folder.chmod(0o555)
    message, remedy = told(job, content, site, nobody=True)
    assert message == "cannot be written: Permission denied"
    assert "allow writing there" in remedy
    assert ((content / "a.md").read_text(), "Old" in (site / "index.html").read_text()) == ("old", True)
    for folder in (content, site.with_name(".site.build")):
        folder.chmod(0o755)


@pytest.mark.parametrize("job", ["pages", "site"])
def test_a_disk_with_no_room(tmp_path: Path, job: str) -> None:
    content, site = filled(tmp_path)
    message, remedy = told(job, content, site, largest=1000)
    assert message.startswith("cannot be written: File too large")
    assert "make room" in remedy
    assert (content / "a.md").read_text() == "old"
    assert not (content / "b.md").exists()
    assert "Old" in (site / "index.html").read_text()
    assert not (site.with_name(".site.build") / "new").exists()


def test_a_disk_with_no_room_is_not_blamed_on_a_file_that_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, site = filled(tmp_path)

    def full(_settings: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/usr/lib/a-library/theme.css")

    monkeypatch.setattr(making_sites, "mkdocs_build", full)
    with pytest.raises(ReadoutError, match="No space left") as refused:
        build_site(tmp_path / "mkdocs.yml", content, site, as_of=None)
    assert [p.file for p in refused.value.problems] == [str(site)]
    assert not (tmp_path / ".site.build/new").exists()


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in args])


@pytest.mark.parametrize("command", ["build", "site"])
def test_two_builds_do_not_mix(tmp_path: Path, command: str) -> None:
    content = tmp_path / "content"
    with alone(content):
        result = run(command, "--seeds", tmp_path, "--content", content)
    assert (result.exit_code, "another build is writing there" in result.output) == (1, True)
    assert "remedy: wait until it is done" in result.output
    assert list(content.iterdir()) == []


def test_two_builds_of_one_site_do_not_mix(tmp_path: Path) -> None:
    content, site = filled(tmp_path)
    with alone(tmp_path / ".site.build"), pytest.raises(ReadoutError, match="another build"):
        build_site(tmp_path / "mkdocs.yml", content, site, as_of=None)
    build_site(tmp_path / "mkdocs.yml", content, site, as_of=None)


def test_the_lock_of_a_dead_process_holds_nobody_up(tmp_path: Path) -> None:
    pid = os.fork()
    if pid == 0:
        with alone(tmp_path / "content"):
            os.kill(os.getpid(), 9)
    os.waitpid(pid, 0)
    with alone(tmp_path / "content"):
        pass


def test_a_folder_that_is_no_site_of_ours_is_left_alone(tmp_path: Path) -> None:
    content, site = filled(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    (home / "letters.txt").write_text("mine")
    with pytest.raises(ReadoutError, match="name another folder with --site"):
        build_site(tmp_path / "mkdocs.yml", content, home, as_of=None)
    assert (home / "letters.txt").read_text() == "mine"
    link = tmp_path / "link"
    link.symlink_to(site)
    build_site(tmp_path / "mkdocs.yml", content, link, as_of=None)
    assert link.is_symlink()
    assert (link / "index.html").is_file()


def test_removing_a_seed_removes_its_pages_and_says_so(tmp_path: Path) -> None:
    seeds, content = tmp_path / "seeds", tmp_path / "content"
    seeds.mkdir()
    for name in ("one", "two"):
        (seeds / f"{name}.txt").write_text(f"Port {name} is closed\n\nThe port of {name} is closed, Jane Roe said.\n")
    assert run("build", "--seeds", seeds, "--content", content).exit_code == 0
    (content / "method.md").write_text("mine")
    (seeds / "two.txt").unlink()
    result = run("build", "--seeds", seeds, "--content", content)
    gone = {"briefs/two.yaml", "articles/two.md"}
    assert gone <= {line.removeprefix(f"removed {content}/") for line in result.output.splitlines()}
    assert not any((content / path).exists() for path in gone)
    assert (content / "method.md").read_text() == "mine"
