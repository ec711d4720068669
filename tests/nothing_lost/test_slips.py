"""A slip of whoever keeps the seeds: nothing that was there is lost, and nothing that was mended is broken again."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
import sample_publication as sample
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.pipeline import losses

serving = import_module("generator.cli.serve")

TEXT = """Ministers to meet in {town}

June 18, 2023

{town}: “We will meet again,” Foreign Minister Jane Roe said on Sunday. Finance Minister John Doe said: “It was good.”
"""
CORRECTED = """corrections:
- {{item: {quote}, exact: "We will meet again,", set: {{speaker: john-doe}}, reason: a, by: b, on: 2026-01-01}}
"""
BROKEN = CORRECTED + "license: CC: BY\n"


class Corpus:
    def __init__(self, root: Path) -> None:
        self.seeds, self.content = root / "seeds", root / "content"
        self.seeds.mkdir()

    def put(self, *names: str) -> None:
        for name in names:
            (self.seeds / f"{name}.txt").write_text(TEXT.format(town=name.capitalize()), encoding="utf-8")

    def run(self, command: str, *options: str, seeds: str = "seeds") -> Result:
        folders = ("--seeds", str(self.seeds.with_name(seeds)), "--content", str(self.content))
        return CliRunner().invoke(main, [command, *folders, *options])

    def files(self) -> dict[str, bytes]:
        return {p.relative_to(self.content).as_posix(): p.read_bytes() for p in self.content.rglob("*") if p.is_file()}

    def brief(self, name: str) -> dict[str, object]:
        found: dict[str, object] = yaml.safe_load((self.content / f"briefs/{name}.yaml").read_text(encoding="utf-8"))
        return found

    def beside(self, name: str, text: str) -> None:
        (self.seeds / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


@pytest.mark.parametrize("command", ["build", "site", "serve", "check"])
def test_a_folder_that_is_not_there_writes_nothing(corpus: Corpus, command: str) -> None:
    result = corpus.run(command, seeds="sedes")
    assert result.exit_code == 1
    assert f"{corpus.seeds.with_name('sedes')}: there is no such folder" in result.output
    assert f"perhaps {corpus.seeds}" in result.output
    assert not corpus.content.exists()


def test_an_empty_folder_empties_no_record_unasked(corpus: Corpus) -> None:
    corpus.put("oslo", "bergen", "narvik", "hamar")
    assert corpus.run("build").exit_code == 0
    before = corpus.files()
    for seed in corpus.seeds.iterdir():
        seed.unlink()
    for command in ("build", "check", "serve"):
        result = corpus.run(command)
        assert (result.exit_code, corpus.files() == before) == (1, True), command
        assert "would remove 4 of its 4 articles, and changed nothing: bergen.txt, hamar.txt" in result.output
        assert "if they are to go, build with --remove" in result.output
    assert corpus.run("build", "--remove").exit_code == 0
    assert not (corpus.content / "briefs").exists()


@pytest.mark.parametrize(
    ("stored", "gone", "stops"),
    [(1, 1, False), (2, 1, False), (2, 2, True), (5, 3, False), (5, 4, True), (20, 4, False), (20, 5, True)],
)
def test_how_many_may_go(tmp_path: Path, stored: int, gone: int, stops: bool) -> None:
    publication = sample.whole().replace(briefs=(), storylines=())
    for n in range(stored):
        path = tmp_path / "briefs" / f"{n}.yaml"
        path.parent.mkdir(exist_ok=True)
        head = "# yaml-language-server: $schema=../schemas/brief.json\nid: x\narticle:\n"
        path.write_text(f"{head}  seed: {n}.txt\n  sha256: {n}f\n", encoding="utf-8")
    kept = sample.whole().briefs[0]
    briefs = tuple(kept.replace(id=str(n)) for n in range(gone, stored))
    assert bool(losses(publication.replace(briefs=briefs), tmp_path)) == stops


def test_articles_under_other_names_are_not_lost(corpus: Corpus) -> None:
    corpus.put("oslo", "bergen", "narvik", "hamar")
    assert corpus.run("build").exit_code == 0
    for seed in corpus.seeds.iterdir():
        seed.rename(seed.with_stem(f"2023-{seed.stem}"))
    assert corpus.run("build").exit_code == 0


def test_a_typo_in_a_sidecar_publishes_nothing_that_was_corrected(corpus: Corpus) -> None:
    corpus.put("oslo")
    corpus.run("build")
    [quote, _] = corpus.brief("oslo")["quotes"]  # type: ignore[misc]
    assert quote["speaker"] == "jane-roe"
    corpus.beside("oslo", "show: full\nid: norway\npublished: 2023-06-19\n" + CORRECTED.format(quote=quote["id"]))
    assert corpus.run("build").exit_code == 0
    good = corpus.brief("norway")
    for broken in (
        BROKEN.format(quote=quote["id"]),
        CORRECTED.format(quote=quote["id"]).replace("reason: a, ", ""),
        "corrections: none\n",
        "id: ~A\n",
    ):
        corpus.beside("oslo", broken)
        for command in ("build", "build", "check"):
            result = corpus.run(command)
            assert result.exit_code == 1
            assert f"{corpus.seeds / 'oslo.yaml'}, line " in result.output
            assert "oslo.txt: keeps its last record, for its sidecar cannot be read" in result.output
            kept = corpus.brief("norway")
            assert kept["article"].pop("unread_sidecar") is True  # type: ignore[attr-defined]
            assert kept == good
        page = (corpus.content / "articles/norway.md").read_text(encoding="utf-8")
        assert "its sidecar cannot be read" in page
    corpus.beside("oslo", "license: CC: BY\nshow: none\n")
    corpus.run("build")
    assert corpus.brief("norway")["article"]["show"] == "none"  # type: ignore[index]
    corpus.beside("oslo", "show: full\nid: norway\npublished: 2023-06-19\n" + CORRECTED.format(quote=quote["id"]))
    assert corpus.run("build").exit_code == 0
    assert corpus.brief("norway") == good


def test_an_article_without_a_last_record_waits_for_its_sidecar(corpus: Corpus) -> None:
    corpus.put("oslo", "bergen")
    corpus.beside("oslo", BROKEN.format(quote="q-1"))
    for command in ("build", "check"):
        result = corpus.run(command)
        assert result.exit_code == 1
        assert "oslo.txt: is left out: its sidecar cannot be read" in result.output
    assert [p.stem for p in (corpus.content / "briefs").iterdir()] == ["bergen"]


def test_words_that_changed_with_the_sidecar_are_not_told_of(corpus: Corpus) -> None:
    corpus.put("oslo", "bergen")
    corpus.run("build")
    corpus.beside("oslo", BROKEN.format(quote="q-1"))
    (corpus.seeds / "oslo.txt").write_text(TEXT.format(town="Hamar"), encoding="utf-8")
    assert "oslo.txt: is left out" in corpus.run("build").output


def test_extract_leaves_out_what_a_sidecar_may_correct(corpus: Corpus) -> None:
    corpus.put("oslo")
    corpus.beside("oslo", BROKEN.format(quote="q-1"))
    result = CliRunner().invoke(main, ["extract", str(corpus.seeds / "oslo.txt")])
    assert result.exit_code == 1
    assert "quotes:" not in result.output
    assert f"error: {corpus.seeds / 'oslo.yaml'}, line 3: cannot be read" in result.output


def test_what_people_know_of_all_articles_is_not_forgotten_over_a_typo(corpus: Corpus) -> None:
    corpus.put("oslo", "bergen")
    corpus.run("build")
    before = corpus.files()
    corpus.beside("authority", "merge: [[Jane Roe, John Doe]\n")
    for command in ("build", "check"):
        result = corpus.run(command)
        assert (result.exit_code, corpus.files() == before) == (1, True)
        assert f"{corpus.seeds / 'authority.yaml'}, line 2: cannot be read" in result.output


def test_a_preview_leaves_the_record_as_it_is(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus.put("oslo", "bergen")
    corpus.run("build")
    before = corpus.files()
    watched: list[str] = []
    pages: list[str] = []

    class Server:
        def __init__(self, builder: Callable[[], None], root: str, **_: object) -> None:
            self.builder, self.root = builder, Path(root)

        def watch(self, path: str) -> None:
            watched.append(path)

        def serve(self) -> None:
            (corpus.seeds / "oslo.txt").write_text(TEXT.format(town="Hamar"), encoding="utf-8")
            (corpus.content / "method.md").write_text("# Our method\n")
            self.builder()
            pages.extend(
                (self.root / page).read_text(encoding="utf-8") for page in ("changes/index.html", "method.html")
            )

        def shutdown(self) -> None:
            pass

    monkeypatch.setattr(serving, "LiveReloadServer", Server)
    monkeypatch.chdir(Path(__file__).parents[2])
    result = corpus.run("serve")
    assert result.exit_code == 0, result.output
    assert "The text was edited." in pages[0]
    assert "Our method" in pages[1]
    assert set(watched) == {str(corpus.seeds), str(corpus.content), "mkdocs.yml"}
    after = corpus.files()
    assert after.pop("method.md")
    assert after == before


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_preview_that_is_ended_leaves_nothing_behind(corpus: Corpus, tmp_path: Path, end: int) -> None:
    corpus.put("oslo")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: x\nplugins: []\ntheme: mkdocs\nuse_directory_urls: false\nnot_in_nav: '*'\n"
    )
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    root = str(Path(__file__).parents[2])
    served = subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "serve", "--port", "0"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": root, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert served.stdout is not None
    for line in served.stdout:
        if "stop with Ctrl-C" in line:
            break
    assert list(temporary.glob("readout-*"))
    served.send_signal(end)
    served.communicate(timeout=60)
    assert list(temporary.glob("readout-*")) == []
    assert not corpus.content.exists()
