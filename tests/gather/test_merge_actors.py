"""Who is one, and who stays two."""

import pytest
from newsroom import Desk

from generator.gather.actors import Cast, merge
from generator.gather.story import Story
from generator.gather.vouched import vouched
from generator.language.naming import same_given_name
from generator.model.sidecar import Authority


def cast(*articles: list[tuple], authority: Authority | None = None) -> Cast:
    """One article for each list of (name, kind, title)."""
    desk = Desk()
    for n, actors in enumerate(articles):
        text = "\n\n".join(f"{title or 'It was'} {name} today." for name, _, title in actors)
        draft = desk.article(f"a{n}", text, on=f"2024-03-0{n + 1}")
        for name, kind, title in actors:
            draft.actor(name, kind=kind, title=title)
        draft.done()
    return merge(Story(tuple(desk.briefs), desk.texts), vouched(authority or Authority(), desk.briefs))


def names(found: Cast) -> list[str]:
    return sorted(a.name for a in found.actors)


def person(name: str, title: str | None = None) -> tuple[str, str, str | None]:
    return name, "person", title


def office(name: str) -> tuple[str, str, str | None]:
    return name, "organisation", None


def test_a_short_form_joins_with_a_compatible_title() -> None:
    found = cast(
        [person("Matthew Hollis", "Treasury spokesman")],
        [person("Matt Hollis", "Treasury spokesperson")],
        [person("Matthew Hollis", "spokesman")],
    )
    assert names(found) == ["Matthew Hollis"]
    assert found.actors[0].aliases == ("Matt Hollis",)


def test_a_short_form_with_another_office_stays_apart() -> None:
    found = cast([person("Matthew Hollis", "Treasury spokesman")], [person("Matt Hollis", "goalkeeper")])
    assert names(found) == ["Matt Hollis", "Matthew Hollis"]


def test_two_of_one_family_name_stay_two() -> None:
    found = cast([person("Anna Brandt"), person("Peter Brandt")], [person("Brandt")])
    assert names(found) == ["Anna Brandt", "Brandt", "Peter Brandt"]


def test_a_family_name_joins_the_one_who_has_it() -> None:
    found = cast([person("Anna Brandt")], [person("Brandt")])
    assert names(found) == ["Anna Brandt"]
    assert found.of("a1", "brandt") == "anna-brandt"


def test_spellings_of_one_name_join() -> None:
    assert len(names(cast([person("Oleh Horbenskiy")], [person("Oleh Horbensky")]))) == 1


def test_an_unnamed_official_joins_nobody() -> None:
    found = cast([("a ministry official", "person", None)], [person("Anna Brandt", "ministry official")])
    assert len(found.actors) == 2


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Ministry of Foreign Affairs", "Foreign Ministry", True),
        ("State Department", "US State Department", True),
        ("Ministry of Finance", "Ministry of Defence", False),
        ("Ministry of Defence", "Ministry of Defense", True),
        ("Harbour Workers Union", "Dock Workers Union", False),
    ],
)
def test_offices(a: str, b: str, same: bool) -> None:
    assert (len(cast([office(a)], [office(b)]).actors) == 1) is same


def test_an_office_of_two_countries_is_not_guessed() -> None:
    found = cast([office("Chadian Foreign Ministry"), office("Omani Foreign Ministry")], [office("Foreign Ministry")])
    assert len(found.actors) == 3


def test_titles_carry_the_day_they_were_seen_first() -> None:
    found = cast(
        [person("Anna Brandt", "Deputy Mayor")], [person("Anna Brandt", "Mayor")], [person("Anna Brandt", "Mayor")]
    )
    assert [(t.text, t.on) for t in found.actors[0].titles] == [("Deputy Mayor", "2024-03-01"), ("Mayor", "2024-03-02")]


def test_the_authority_merges_and_keeps_apart() -> None:
    told = Authority.model_validate(
        {
            "actors": [{"name": "Anna Brandt", "aliases": ["A. Brandt-Keller"], "wikidata": "Q42"}],
            "keep_apart": [["Jon Pell", "John Pell"]],
        }
    )
    found = cast(
        [person("A. Brandt-Keller"), person("Jon Pell")], [person("Anna Brandt"), person("John Pell")], authority=told
    )
    assert names(found) == ["Anna Brandt", "John Pell", "Jon Pell"]
    assert {a.wikidata for a in found.actors} == {"Q42", None}


def test_given_names() -> None:
    assert same_given_name("matt", "matthew")
    assert same_given_name("j", "john")
    assert not same_given_name("anna", "peter")
    assert not same_given_name("daniel", "daniela")


@pytest.mark.parametrize("pair", [["Jon Pell", "John Pell"], ["John Pell", "Jon Pell"]])
def test_who_is_kept_apart_stays_two_in_either_order(pair: list[str]) -> None:
    articles = [[person("Jon Pell", "mayor")], [person("John Pell", "mayor")]]
    assert len(cast(*articles).actors) == 1
    assert names(cast(*articles, authority=Authority.model_validate({"keep_apart": [pair]}))) == [
        "John Pell",
        "Jon Pell",
    ]


@pytest.mark.parametrize("pair", [["a0/john-pell", "a1/john-pell"], ["a1/john-pell", "a0/john-pell"]])
def test_two_of_one_name_are_kept_apart_by_their_articles(pair: list[str]) -> None:
    articles = [[person("John Pell")], [person("John Pell")]]
    assert len(cast(*articles).actors) == 1
    assert len(cast(*articles, authority=Authority.model_validate({"keep_apart": [pair]})).actors) == 2


def test_of_one_name_twice_only_what_titles_join_is_joined() -> None:
    told = Authority.model_validate({"keep_apart": [["John Pell", "John Pell"]]})
    articles = [[person("John Pell", "mayor")], [person("John Pell", "goalkeeper")], [person("John Pell", "mayor")]]
    assert len(cast(*articles).actors) == 1
    found = cast(*articles, authority=told)
    assert [a.ids for a in found.actors] == [{"a0": "john-pell", "a2": "john-pell"}, {"a1": "john-pell"}]


def test_who_is_merged_in_one_article_keeps_both_ids() -> None:
    told = Authority.model_validate({"merge": [["Pell", "John Pell"]]})
    found = cast([person("John Pell"), person("Pell")], [person("Pell")], authority=told)
    assert [(a.ids, a.also) for a in found.actors] == [({"a0": "john-pell", "a1": "pell"}, {"a0": ("pell",)})]
    assert found.of("a0", "pell") == found.of("a0", "john-pell") == found.of("a1", "pell") == "john-pell"


@pytest.mark.parametrize(
    ("short", "long"), [("FBI", "Federal Bureau of Investigation"), ("WTO", "World Trade Organization")]
)
def test_a_body_is_one_with_its_initials(short: str, long: str) -> None:
    assert len(cast([office(short)], [office(long)]).actors) == 1
    assert len(cast([office(short)], [office("Harbour Board")]).actors) == 2
