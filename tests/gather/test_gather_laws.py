"""What holds for every storyline: ids exist, evidence is exact, order of input is nothing, a copy is no origin."""

import itertools

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.model.brief import Brief
from generator.model.sidecar import Authority
from generator.model.storyline import Storyline
from generator.model.text import Block
from generator.verify import storyline_problems


def one_story(desk: Desk, briefs: list[Brief] | None = None, authority: Authority | None = None) -> Storyline:
    (storyline,) = gather(briefs or desk.briefs, desk.texts, authority or Authority())
    return storyline


def copied(desk: Desk, original: Brief, name: str, edits: dict[str, str], on: str | None = None) -> Brief:
    """A copy of an article under another name, with some words replaced by words of the same length."""
    text = desk.texts[original.id]
    for old, new in edits.items():
        assert old in text
        assert len(old) == len(new)
        text = text.replace(old, new)
    desk.texts[name] = text
    raw = original.model_dump()
    raw["id"] = name
    raw["article"]["seed"] = f"{name}.txt"
    raw["article"]["outlet"] = f"The {name}"
    raw["article"]["published"] = on or raw["article"]["published"]
    _reread(raw, text)
    return Brief.model_validate(raw)


def _reread(value: object, text: str) -> None:
    """Set all evidence to the words that now stand there."""
    if isinstance(value, dict):
        if "exact" in value:
            value["exact"] = text[value["start"] : value["end"]]
        for inner in value.values():
            _reread(inner, text)
    elif isinstance(value, list | tuple):
        for inner in value:
            _reread(inner, text)


def test_evidence_is_exact_and_ids_exist() -> None:
    desk = talks()
    storyline = one_story(desk)
    assert storyline_problems(storyline, {b.id: b for b in desk.briefs}, desk.texts) == []
    actors = {a.id for a in storyline.actors}
    assert {a.represents for a in storyline.actors} - {None} <= actors
    for actor in storyline.actors:
        for brief, own in actor.ids.items():
            assert own in {a.id for b in desk.briefs if b.id == brief for a in b.actors}


def test_every_fact_has_an_outlet_and_no_more_origins_than_articles() -> None:
    storyline = one_story(talks())
    for fact in (*storyline.quote_families, *storyline.timeline, *storyline.open_items):
        assert 1 <= fact.origins <= len(storyline.articles)
        assert fact.outlets >= 1


def test_evidence_is_narrow_and_in_one_line() -> None:
    storyline = one_story(talks())
    everything = [e for event in storyline.timeline for e in event.evidence]
    everything += [e for x in storyline.discrepancies for v in x.values for e in (*v.evidence, *x.because)]
    everything += [e for item in storyline.open_items for change in item.history for e in change.evidence]
    everything += [e for origin in storyline.origins for e in origin.evidence]
    assert everything
    for e in everything:
        assert len(e.exact) <= 400
        assert "\n" not in e.exact


def test_the_order_of_the_articles_changes_nothing() -> None:
    desk = talks()
    expected = one_story(desk)
    for order in itertools.permutations(desk.briefs):
        assert one_story(desk, list(order)) == expected


@pytest.mark.parametrize("original", ["gazette", "courier", "daily", "unstated"])
@pytest.mark.parametrize("name", ["aaa", "zzz"])
def test_a_copy_changes_no_origin_count(original: str, name: str) -> None:
    desk = talks()
    before = _origins(one_story(desk))
    brief = next(b for b in desk.briefs if b.id == original)
    copy = copied(
        desk, brief, name, {"Monday": "Mundey", "talks": "talcs"} if original != "courier" else {"NAI": "NAY"}
    )
    after = _origins(one_story(desk, [*desk.briefs, copy]))
    for fact, origins in before.items():
        assert after[fact] == origins, fact


def _origins(storyline: Storyline) -> dict[str, int]:
    return {fact.id: fact.origins for fact in (*storyline.quote_families, *storyline.timeline, *storyline.open_items)}


def test_blocks_of_furniture_are_not_read() -> None:
    desk = talks()
    brief = desk.briefs[0]
    blocks = tuple(Block(start=b.start, end=b.end, kind="furniture") for b in brief.article.blocks)
    bare = brief.replace(article=brief.article.replace(blocks=blocks))
    storylines = gather([bare, *desk.briefs[1:]], desk.texts, Authority())
    assert {a for s in storylines for a in s.articles} == {b.id for b in desk.briefs}


def test_no_articles_no_storylines() -> None:
    assert gather([], {}, Authority()) == ()


def test_an_article_without_facts_is_a_storyline() -> None:
    desk = Desk()
    desk.article("alone", "Nothing much happened in the valley.", on=None).done()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    assert storyline.id == "alone"
    assert storyline.as_of is None
    assert storyline.span is None
