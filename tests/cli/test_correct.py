"""`readout correct` prints an entry that the sidecar takes; it holds in the record, on the pages, after a rebuild."""

import html
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.read.sidecar import sidecar

TEXT = """Ministers to meet in Oslo

June 18, 2023

OSLO: “We will meet again,” Foreign Minister Jane Roe said on Sunday. She will travel to Bergen on Tuesday.

John Doe, the prime minister, agreed.
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    return folder


def run(seeds: Path, *args: object) -> Result:
    places = ("--seeds", seeds, "--content", seeds.parent / "content")
    return CliRunner().invoke(main, [str(a) for a in (*args, *places)])


def quote(seeds: Path) -> dict[str, object]:
    path = seeds.parent / "content" / "briefs" / "one.yaml"
    found: dict[str, object] = yaml.safe_load(path.read_text(encoding="utf-8"))["quotes"][0]
    return found


def entry(seeds: Path, *args: object) -> str:
    result = run(seeds, "correct", quote(seeds)["id"], *args)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_entry_is_applied_shown_and_survives_a_rebuild(seeds: Path) -> None:
    run(seeds, "build")
    assert quote(seeds)["speaker"] == "jane-roe"
    written = entry(seeds, "--by", "A. Editor", "--on", "2023-06-20", "--reason", "Heard it")
    assert written.startswith(f"# {seeds / 'one.yaml'}, below “corrections:” (Ministers to meet in Oslo)\n")
    (seeds / "one.yaml").write_text("corrections:\n" + written.replace('speaker: "jane-roe"', 'speaker: "john-doe"'))
    for _ in range(2):
        assert run(seeds, "build").exit_code == 0
        assert quote(seeds)["speaker"] == "john-doe"
    corrected = quote(seeds)["corrected"]
    assert isinstance(corrected, dict)
    assert (corrected["by"], corrected["on"], corrected["reason"]) == ("A. Editor", "2023-06-20", "Heard it")
    assert corrected["was"]["speaker"] == "jane-roe"
    content = seeds.parent / "content"
    for page in ("articles/one.md", "quotes/index.md", "corrections/index.md"):
        text = (content / page).read_text(encoding="utf-8")
        assert "A. Editor" in text, page
        assert "Heard it" in text, page
    assert "corrected by A. Editor" in run(seeds, "explain", quote(seeds)["id"]).output
    assert run(seeds, "check").exit_code == 0


def test_an_entry_that_nobody_filled_in_is_refused(seeds: Path) -> None:
    run(seeds, "build")
    (seeds / "one.yaml").write_text("corrections:\n" + entry(seeds, "--drop"))
    result = run(seeds, "build")
    assert result.exit_code == 1
    assert "one.yaml, line 6: corrections.1.reason" in result.output
    assert "one.yaml, line 7: corrections.1.by" in result.output


def test_a_correction_of_changed_words_is_stale_and_stops_only_the_check(seeds: Path) -> None:
    run(seeds, "build")
    (seeds / "one.yaml").write_text("corrections:\n" + entry(seeds, "--drop", "--by", "A", "--reason", "b"))
    (seeds / "one.txt").write_text(TEXT.replace("We will meet again", "We will not meet again"), encoding="utf-8")
    built = run(seeds, "build")
    assert built.exit_code == 0
    assert f"warning: {seeds / 'one.yaml'}, line 3: the correction of q-" in built.output
    assert quote(seeds)["text"] == "We will not meet again,"
    assert "stale" in (seeds.parent / "content/corrections/index.md").read_text(encoding="utf-8")
    checked = run(seeds, "check")
    assert checked.exit_code == 1
    assert "one.yaml, line 3" in checked.output


def test_the_line_on_the_page_of_the_article_is_one_that_the_sidecar_takes(seeds: Path) -> None:
    run(seeds, "build")
    page = (seeds.parent / "content/articles/one.md").read_text(encoding="utf-8")
    lines = [html.unescape(part.split("</pre>")[0]) for part in page.split("<pre>")[1:]]
    filled = [line.replace('reason: "", by: "", on: ""', "reason: a, by: b, on: 2023-06-20") for line in lines]
    record, problems = sidecar("\n".join(["corrections:", *filled]).encode(), "one.yaml")
    assert problems == ()
    brief = yaml.safe_load((seeds.parent / "content/briefs/one.yaml").read_text(encoding="utf-8"))
    lists = ("actors", "quotes", "dates", "open_items")
    assert {c.item for c in record.corrections} == {fact["id"] for name in lists for fact in brief[name]}
    (one,) = [c for c in record.corrections if c.item == quote(seeds)["id"]]
    assert (one.exact, one.set) == ("“We will meet again,”", {"speaker": "jane-roe"})


def test_an_open_item_of_the_register_has_an_entry_for_the_authority_file(seeds: Path) -> None:
    run(seeds, "build")
    storyline = yaml.safe_load((seeds.parent / "content/storylines/one.yaml").read_text(encoding="utf-8"))
    item = storyline["open_items"][0]["id"]
    written = run(seeds, "correct", item, "--by", "A", "--reason", "She went", "--on", "2023-06-21").output
    (seeds / "authority.yaml").write_text("states:\n" + written.replace('state: "open"', 'state: "done"'))
    assert run(seeds, "build").exit_code == 0
    storyline = yaml.safe_load((seeds.parent / "content/storylines/one.yaml").read_text(encoding="utf-8"))
    assert storyline["open_items"][0]["state"] == "done"
    assert storyline["open_items"][0]["corrected"] == {"reason": "She went", "by": "A", "on": "2023-06-21"}
    assert "confirmed by A" in (seeds.parent / "content/open-items/index.md").read_text(encoding="utf-8")
    assert "She went" in (seeds.parent / "content/corrections/index.md").read_text(encoding="utf-8")


def test_an_unknown_id_is_told(seeds: Path) -> None:
    run(seeds, "build")
    result = run(seeds, "correct", "q-0000000000")
    assert result.exit_code == 1
    assert "remedy:" in result.output


def test_an_entry_shows_what_a_field_can_say_and_whom_it_can_name(seeds: Path) -> None:
    run(seeds, "build")
    shown = run(seeds, "correct", quote(seeds)["id"]).output
    assert '    speaker: "jane-roe" # an actor’s id\n' in shown
    assert '    # speaker_kind: "named" # named, institution, anonymous, outlet, unknown\n' in shown
    assert "  # jane-roe is Jane Roe\n" in shown
    item = yaml.safe_load((seeds.parent / "content/briefs/one.yaml").read_text(encoding="utf-8"))["open_items"][0]
    assert "# agreed, scheduled, planned, expected" in run(seeds, "correct", item["id"]).output


def test_a_stale_correction_names_the_fact_that_has_the_words_now(seeds: Path) -> None:
    run(seeds, "build")
    (seeds / "one.yaml").write_text("corrections:\n" + entry(seeds, "--by", "A", "--reason", "b"), encoding="utf-8")
    (seeds / "one.txt").write_text(TEXT.replace("We will meet again", "We will not meet again"), encoding="utf-8")
    told = run(seeds, "build").output
    assert f"nearest to its words is now {quote(seeds)['id']}, “{quote(seeds)['text']}”" in told
    (seeds / "one.txt").write_text(TEXT.replace("We will meet again", "Nothing of the kind"), encoding="utf-8")
    assert "remedy: look at the article's page" in run(seeds, "build").output
