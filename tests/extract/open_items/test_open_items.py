"""The open items of short articles: `cases/*.txt` hold title, input and expected, parted by lines with a full stop.

The first line of an input is its publication date. An expected line is

    commitment kind | actors | place | due | evidence

with "-" for what is not known; "none" expects no item, "+ words" is a further clause of the item above.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.date import date
from generator.extract import actors, dates, extract
from generator.extract.cast import Cast
from generator.extract.open_items.candidates import candidates_of
from generator.extract.open_items.draft import Draft
from generator.lexicon.commitment import CUES, FIRMNESS, Cue
from generator.model.article import Article
from generator.model.brief import Found, OpenItem
from generator.model.extracted import Extracted
from generator.read import read_files

CASES = Path(__file__).parent / "cases"


def _cases() -> Iterator[object]:
    for path in sorted(CASES.glob("*.txt")):
        parts = path.read_text(encoding="utf-8").split("\n.\n")
        for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
            yield pytest.param(text, expected.strip().split("\n"), id=f"{path.stem}: {title.strip()}")


def _found(folder: Path, text: str, published: str | None) -> tuple[Article, Found]:
    (folder / "article.txt").write_text(text, encoding="utf-8")
    if published:
        (folder / "article.yaml").write_text(f"published: {published}\n", encoding="utf-8")
    (article,) = date(read_files([folder / "article.txt"]).articles)
    return article, extract(annotate(article))


def _line(item: OpenItem) -> str:
    fields = (", ".join(item.actors), item.place, item.due, item.evidence.exact)
    return f"{item.commitment} {item.kind} | " + " | ".join(f or "-" for f in fields)


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str], tmp_path: Path) -> None:
    published, body = text.strip().split("\n", 1)
    article, found = _found(tmp_path, body, published)
    lines = [line for item in found.open_items for line in (_line(item), *(f"+ {e.exact}" for e in item.also))]
    assert (lines or ["none"]) == expected
    for item in found.open_items:
        for evidence in (item.evidence, *item.also):
            assert article.text[evidence.start : evidence.end] == evidence.exact
            assert "\n" not in evidence.exact
            assert len(evidence.exact) < 400


def _drafts(folder: Path, text: str) -> list[Draft]:
    """What the sentences of the text announce, before it is judged."""
    (folder / "article.txt").write_text(text, encoding="utf-8")
    (folder / "article.yaml").write_text("published: 2024-05-06\n", encoding="utf-8")
    (article,) = date(read_files([folder / "article.txt"]).articles)
    annotated = annotate(article)
    found = dates.extract(annotated, actors.extract(annotated, Extracted()))
    return [c.draft for c in candidates_of(annotated, found, Cast(annotated, found.actors, found.quotes))]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.form} {cue.word}")
def test_example_of_cue(cue: Cue, tmp_path: Path) -> None:
    assert cue.commitment in [d.commitment for d in _drafts(tmp_path, cue.example) if d.found.sure]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("The firm agreed to begin talks to sell the yard.", "talks agreed meeting"),
        ("The talks will open the door to a deal with the union.", "deal expected agreement"),
        ("Ann Lee agreed to engage in talks with the union.", "talks agreed meeting"),
        ("Negotiations are expected to open in June.", "Negotiations expected meeting"),
        ("The summit will take place in Salem in June.", "summit planned meeting"),
        ("Ann Lee will start using the yard to build ships.", "build planned measure"),
        ("Ann Lee decided to go on to sell the yard.", "sell planned other"),
        ("The rules will be in force on 1 June.", "be planned other"),
        ("The shop will go live in June.", "go planned other"),
        ("Ann Lee is set to become mayor on 1 June.", "become scheduled other"),
    ],
)
def test_the_word_that_says_what_is_to_be_done(text: str, acts: str, tmp_path: Path) -> None:
    drafts = [d for d in _drafts(tmp_path, text) if d.found.sure]
    assert [f"{d.found.done.text} {d.commitment} {d.kind}" for d in drafts] == [acts]


@pytest.mark.parametrize(
    "text",
    [
        "The plan will succeed, Ann Lee said.",
        "The town will become the largest port, Ann Lee said.",
        "The strike will lead to losses, Ann Lee said.",
        "Ann Lee will remain in Salem.",
        "Ann Lee will stay mayor.",
        "Ann Lee will end up in court.",
        "Ann Lee will make sure that the yard is sold.",
        "The harbour will need a new crane.",
    ],
)
def test_what_comes_of_itself_is_announced_by_nobody(text: str, tmp_path: Path) -> None:
    assert [d.found.done.text for d in _drafts(tmp_path, text) if d.found.sure] == []


@pytest.mark.parametrize(
    ("way", "text", "words"),
    [
        ("modal", "If he asks, the owner would sell the ships.", "sell"),
        ("infinitive", "His desire, she said, was to sell the yard.", "sell"),
        ("list", "They think it could close the yard, sell the ships.", "sell"),
        ("date", "The film debuts on Netflix on Monday.", "debuts"),
        ("under way", "The court is reviewing the case of the miner.", "reviewing"),
        ("put forward", "The union appealed to the high court.", "appealed"),
        ("noun", "A ruling is unlikely before the end of the year.", "ruling"),
        ("modifier", "She trained hard for the next debate with him.", "debate"),
    ],
)
def test_what_is_hinted_at(way: str, text: str, words: str, tmp_path: Path) -> None:
    hints = {d.found.way: d.found.done.text for d in _drafts(tmp_path, text) if not d.found.sure}
    assert hints.get(way) == words


def test_no_word_is_announced_and_hinted_at(tmp_path: Path) -> None:
    text = "The minister will meet the king on Friday. The mayor may ask the court to reopen the ongoing inquiry."
    done = [(d.evidence.start, d.found.done.i) for d in _drafts(tmp_path, text)]
    assert len(done) == len(set(done)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Heaven’s gates will open wide for you.",
        "The storm could hurt sales of ice cream.",
        "Most people hope to be happy, and some will be.",
        "The film will make you laugh.",
    ],
)
def test_what_only_sounds_like_news(text: str, tmp_path: Path) -> None:
    assert _drafts(tmp_path, text)
    assert not _found(tmp_path, text, "2024-05-06")[1].open_items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Prime Minister Ann Lee will visit Oslo on Friday. Lee’s visit to Oslo on Friday is her first.", 1),
        ("The club plans to sell its old ground next year. It plans to sell the old ground to a builder.", 1),
        (
            "The company plans to spin off its paper unit. The planned spinoff of the paper unit is set for June.",
            1,
        ),
        ("Ann Lee will visit Oslo on Friday. Bo Berg will visit Rome in June.", 2),
        ("The union plans to strike at the plant. The owner plans to sell the plant.", 2),
        ("Ann Lee will meet the king on Monday and sign the treaty on Tuesday.", 2),
        ("The court will rule on the mine in May. The company will open a shop in Rome in May.", 2),
    ],
)
def test_clauses_of_one_item(text: str, items: int, tmp_path: Path) -> None:
    _, found = _found(tmp_path, text, "2024-05-06")
    assert len(found.open_items) == items


def test_titles_do_not_lose_a_not(tmp_path: Path) -> None:
    drafts = _drafts(tmp_path, "Mayor Ann Lee said on Monday that she will not attend the summit in Oslo in June.")
    assert [d.title for d in drafts if d.found.done.text == "attend"] == ["Ann Lee not to attend the summit"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Manager Ann Lee filed a suit against the town on Monday.", "Ann Lee filed a suit against the town"),
        ("The court is reviewing the case of the miner.", "Court is reviewing the case of the miner"),
    ],
)
def test_titles_tell_what_is_begun_as_it_is(text: str, title: str, tmp_path: Path) -> None:
    assert title in [d.title for d in _drafts(tmp_path, text) if d.found.begun]


def test_every_commitment_has_a_cue() -> None:
    assert {cue.commitment for cue in CUES} == set(FIRMNESS)


def test_an_edit_elsewhere_keeps_id_and_title(tmp_path: Path) -> None:
    text = "Prime Minister Ann Lee will visit Oslo on Friday, her office said."
    _, before = _found(tmp_path, text, "2024-05-06")
    _, after = _found(tmp_path, "It rained in the capital.\n\n" + text, "2024-05-06")
    assert [(i.id, i.title) for i in before.open_items] == [(i.id, i.title) for i in after.open_items]
    assert before.open_items


def test_a_long_list_of_names_is_no_burden(tmp_path: Path) -> None:
    names = ", ".join(f"Ann{i} Lee{i}" for i in range(400))
    _, found = _found(tmp_path, f"The minister will meet {names} and Bo Berg in Oslo.", "2024-05-06")
    assert len(found.open_items) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The maker said the iPad 9 will be released in June.", "iPad 9 to be released"),
        ("The ministry said the “Delta” plan will be published in June.", "Delta plan to be published"),
    ],
)
def test_titles_keep_names_as_they_are_written(tmp_path: Path, text: str, title: str) -> None:
    _, found = _found(tmp_path, text, "2024-05-06")
    assert [i.title for i in found.open_items] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dockers plan to pull the last cranes out of the port.", "Dockers to pull the last cranes out of the port"),
        ("The council has vowed to go ahead with the sale.", "Council to go ahead with the sale"),
        ("No other ships will leave the port.", "No other ships to leave the port"),
        ("The ferry is expected to be repaired by a yard.", "Ferry to be repaired by a yard"),
        ("The union has yet to finish counting the votes.", "Union to finish counting the votes"),
        ("They will determine whether the strike goes on.", "“They will determine whether the strike goes on”"),
        ("The port will determine what the answer is.", "“The port will determine what the answer is”"),
        ("The contract, which has not yet been signed by the port, is ready.", "Contract to be signed by the port"),
    ],
)  # fmt: skip
def test_titles_are_complete_and_true_to_the_text(text: str, title: str, tmp_path: Path) -> None:
    assert title in [d.title for d in _drafts(tmp_path, text)]


def _doers(folder: Path, text: str) -> list[tuple[str, str | None]]:
    _, found = _found(folder, text, "2024-05-06")
    return [(p.exact, p.actor) for item in found.open_items for p in item.who]


def test_who_is_to_act_is_told_by_name_or_in_the_articles_own_words(tmp_path: Path) -> None:
    told = _doers(tmp_path, "Union delegates will vote on the contract next Tuesday, the paper reported.")
    assert told == [("Union delegates", None)]
    told = _doers(tmp_path, "Ana Ruiz will visit Oslo next month. Mayor Jo Berg and Lena Holm will meet her there.")
    assert told[0] == ("Ana Ruiz", "ana-ruiz")


def test_what_undergoes_the_act_is_not_who_acts(tmp_path: Path) -> None:
    assert ("The prisoners", None) not in _doers(tmp_path, "The prisoners will be released on Friday, Oslo announced.")
