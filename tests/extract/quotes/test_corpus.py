"""Reading a corpus of attributions."""

from pathlib import Path

from generator.extract.quotes.corpus import Attribution, labelled

_TEXT = "Roe said: “We agree on it.”\n\nDoe left.\n"
_FIRST = (
    "T1\tSource 0 3\tRoe\nT2\tCue 4 8\tsaid\nT3\tContent 10 27\t“We agree on it.”\nT4\tAttribution 4 8\tsaid\n"
    "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\nT5\tDiscuss 29 32;33 37\tDoe left\n"
)


def test_the_first_annotation_of_each_article(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "one.txt").write_text(_TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "one_a.ann").write_text(_FIRST, encoding="utf-8")
    (tmp_path / "attributions" / "one_b.ann").write_text("", encoding="utf-8")
    (found,) = labelled(tmp_path)
    assert found.article.text == _TEXT
    assert [(b.start, b.end) for b in found.article.header.blocks] == [(0, 27), (29, 38)]
    assert found.attributions == (Attribution(source=((0, 3),), cue=((4, 8),), content=((10, 27),)),)
    assert found.doubtful == ((29, 32), (33, 37))
