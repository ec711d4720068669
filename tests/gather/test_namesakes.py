"""Who is one across stories, and who has only a name in common."""

from itertools import permutations

import pytest
from newsroom import Desk

from generator.gather.actors import Cast, merge
from generator.gather.namesakes import one_cast
from generator.gather.story import Story
from generator.gather.vouched import vouched
from generator.model.sidecar import Authority

Named = tuple[str, str, str | None]
TALKS: list[Named] = [
    ("Sweden", "place", None),
    ("Ida Holm", "person", "Swedish Foreign Minister"),
    ("Per Lund", "person", "spokesman"),
]
MATCH: list[Named] = [("Leeds United", "organisation", None), ("Bo Tarn", "person", "coach")]


def casts(
    *stories: list[Named], authority: Authority | None = None, order: tuple[int, ...] | None = None
) -> list[Cast]:
    """The casts of stories of one article each, a day apart, given in some order."""
    desk = Desk()
    for n, actors in enumerate(stories):
        text = "\n\n".join(f"{title or 'It was'} {name} today." for name, _, title in actors)
        draft = desk.article(f"s{n}", text, on=f"2024-03-{n + 1:02}")
        for name, kind, title in actors:
            draft.actor(name, kind=kind, title=title)
        draft.done()
    told = vouched(authority or Authority(), desk.briefs)
    places = order or tuple(range(len(stories)))
    grouped = [Story((desk.briefs[n],), desk.texts) for n in places]
    found = one_cast([(story, merge(story, told)) for story in grouped], told)
    return [found[places.index(n)] for n in range(len(stories))]


def of(cast: Cast, local: str) -> str:
    """The site's id of an actor of a story's one article."""
    found = [merged for (_, a), merged in cast.ids.items() if a == local]
    assert len(found) == 1
    return found[0]


def one(name: str, kind: str, some: str | None, other: str | None) -> bool:
    first, second = casts([(name, kind, some)], [(name, kind, other)])
    return first.actors[0].id == second.actors[0].id


def test_two_whose_titles_have_nothing_in_common_are_two_and_the_older_keeps_the_address() -> None:
    first, second = casts([("John Smith", "person", "goalkeeper")], [("John Smith", "person", "bank governor")])
    assert first.actors[0].id == "john-smith"
    assert second.actors[0].id.startswith("john-smith-")
    assert second.actors[0].known_by is None


@pytest.mark.parametrize(
    ("name", "some", "other", "same"),
    [
        ("Oleh Horbenskiy", None, None, True),
        ("Oleh Horbenskiy", "envoy", None, True),
        ("Oleh Horbenskiy", "goalkeeper", "bank governor", False),
        ("Oleh Horbenskiy", "Swedish envoy", "Kenyan envoy", False),
        ("John Smith", None, None, False),
        ("John Smith", "bank governor", "governor of the bank", True),
        ("Horbenskiy", None, None, False),
    ],
)
def test_persons_of_one_name(name: str, some: str | None, other: str | None, same: bool) -> None:
    assert one(name, "person", some, other) is same


def test_a_common_name_is_one_where_the_same_others_are_named() -> None:
    smith: Named = ("John Smith", "person", None)
    first, second = casts([smith, *TALKS], [smith, *TALKS])
    assert of(first, "john-smith") == of(second, "john-smith")
    assert "the same others named" in str(second.by_id["john-smith"].known_by)
    first, second = casts([smith, *TALKS], [smith, *MATCH])
    assert of(first, "john-smith") != of(second, "john-smith")


def test_initials_that_differ_are_two_persons() -> None:
    first, second = casts([("Horace W. Tarnick", "person", "envoy")], [("Horace H. Tarnick", "person", "envoy")])
    assert first.actors[0].id != second.actors[0].id


def test_a_short_form_needs_more_than_the_name() -> None:
    short, long = "Matt Horbenskiy", "Matthew Horbenskiy"
    first, second = casts([(short, "person", "envoy")], [(long, "person", "envoy")])
    assert first.actors[0].id == second.actors[0].id == "matt-horbenskiy"
    first, second = casts([(short, "person", None)], [(long, "person", None)])
    assert first.actors[0].id != second.actors[0].id


def test_one_name_joins_whom_it_means_before_all_others() -> None:
    full: Named = ("Oleh Horbenskiy", "person", "President")
    stories = [[full, *TALKS]] * 4
    last = casts(*stories, [("Horbenskiy", "person", None), *MATCH])[-1]
    assert of(last, "horbenskiy") == "oleh-horbenskiy"
    last = casts(*stories, [("Ira Horbenskiy", "person", None)] * 1, [("Horbenskiy", "person", "goalkeeper"), *MATCH])[
        -1
    ]
    assert of(last, "horbenskiy") == "horbenskiy"


def test_two_of_one_story_stay_two() -> None:
    both = [("Jon Horbenskiy", "person", "envoy"), ("John Horbenskiy", "person", "goalkeeper")]
    first, second = casts([("John Horbenskiy", "person", "envoy"), *TALKS], [*both, *TALKS])
    assert len({a.id for a in second.actors}) == len(second.actors) == len(TALKS) + 2
    assert len({of(second, "jon-horbenskiy"), of(second, "john-horbenskiy")} - {of(first, "john-horbenskiy")}) == 1


def test_a_lone_name_beside_two_of_the_family_means_who_is_known_everywhere() -> None:
    full: Named = ("Oleh Horbenskiy", "person", "President")
    family = [full, ("Ira Horbenskiy", "person", None), ("Horbenskiy", "person", None)]
    last = casts(*[[full, *TALKS]] * 4, [*family, *MATCH])[-1]
    assert of(last, "horbenskiy") == of(last, "oleh-horbenskiy") == "oleh-horbenskiy"
    one = last.by_id["oleh-horbenskiy"]
    assert (one.ids, one.also, one.aliases) == ({"s4": "oleh-horbenskiy"}, {"s4": ("horbenskiy",)}, ("Horbenskiy",))
    assert len(last.actors) == len(MATCH) + 2
    alone = casts([*family, *MATCH])[0]
    assert of(alone, "horbenskiy") == "horbenskiy"


@pytest.mark.parametrize(
    ("name", "some", "other", "same"),
    [
        ("Foreign Ministry", ["Sweden"], ["Sweden"], True),
        ("Foreign Ministry", ["Sweden"], ["Kenya"], False),
        ("Swedish Foreign Ministry", ["Sweden"], ["Kenya"], True),
        ("Senate", ["Kenya"], ["Nigeria"], False),
        ("Court of Appeals", ["Kenya"], ["Kenya"], False),
        ("Harbour Workers Alliance of Velden", ["Sweden"], ["Kenya"], True),
    ],
)
def test_bodies_of_one_name(name: str, some: list[str], other: list[str], same: bool) -> None:
    body: Named = (name, "organisation", None)
    first, second = casts(*([body, *((p, "place", None) for p in places)] for places in (some, other)))
    assert (of(first, first_id(name)) == of(second, first_id(name))) is same


def first_id(name: str) -> str:
    return name.lower().replace(" ", "-")


def test_a_body_with_and_without_its_country_is_one_at_home() -> None:
    sweden: Named = ("Sweden", "place", None)
    plain: Named = ("Foreign Ministry", "organisation", None)
    full: Named = ("Swedish Foreign Ministry", "organisation", None)
    first, second = casts([full, sweden], [plain, sweden])
    assert of(first, "swedish-foreign-ministry") == of(second, "foreign-ministry") == "swedish-foreign-ministry"
    first, second = casts([full, sweden], [plain, ("Kenya", "place", None)])
    assert of(second, "foreign-ministry") == "foreign-ministry"


def test_initials_are_one_with_the_name_where_an_article_has_both_or_the_same_others_are_named() -> None:
    long, short = "Harbour Workers Alliance", "HWA"
    apart = casts([(long, "organisation", None), *TALKS], [(short, "organisation", None), *MATCH])
    assert of(apart[0], first_id(long)) != of(apart[1], "hwa")
    near = casts(*[TALKS] * 3, [(long, "organisation", None), *TALKS, *MATCH], [(short, "organisation", None), *MATCH])
    assert of(near[3], first_id(long)) == of(near[4], "hwa") == first_id(long)
    other = [("Hotel Wardens Alliance", "organisation", None), (short, "organisation", None)]
    first, second = casts([(long, "organisation", None), *MATCH], [*other, *MATCH])
    assert of(first, first_id(long)) != of(second, "hwa")


def test_a_body_of_a_country_is_one_in_all_spellings_of_the_country() -> None:
    names = ("US Senate", "U.S. Senate", "United States Senate", "Senate")
    (alone,) = casts([(name, "organisation", None) for name in names[1:]])
    assert len(alone.actors) == 1
    usa: Named = ("United States", "place", None)
    found = casts(*([(name, "organisation", None), usa] for name in names))
    assert {a.id for c in found for a in c.actors} == {"us-senate", "united-states"}


def test_places_of_one_name() -> None:
    assert one("Sweden", "place", None, None)
    town: Named = ("Springfield", "place", None)
    first, second = casts([town, ("Kenya", "place", None)], [town, ("Sweden", "place", None)])
    assert of(first, "springfield") != of(second, "springfield")


def test_a_story_that_is_added_moves_no_address() -> None:
    stories = [
        [("John Smith", "person", "goalkeeper"), *MATCH],
        [("John Smith", "person", "bank governor"), *TALKS],
        [("Senate", "organisation", None), ("Kenya", "place", None)],
    ]
    before = [c.ids for c in casts(*stories)]
    after = [c.ids for c in casts(*stories, [("John Smith", "person", "singer"), ("Senate", "organisation", None)])]
    assert after[:3] == before


def test_the_order_of_the_stories_changes_nothing() -> None:
    stories = [
        [("John Smith", "person", "goalkeeper"), *MATCH],
        [("John Smith", "person", "bank governor"), *TALKS],
        [("John Smith", "person", "governor"), ("Holm", "person", None), *TALKS],
    ]
    found = [casts(*stories, order=order) for order in permutations(range(3))]
    assert all(f == found[0] for f in found)


@pytest.mark.parametrize("pair", [["John Smith", "Jack Smith"], ["Jack Smith", "John Smith"]])
def test_people_merge_across_stories(pair: list[str]) -> None:
    told = Authority.model_validate({"merge": [pair]})
    first, second = casts(
        [("John Smith", "person", "goalkeeper")], [("Jack Smith", "person", "bank governor")], authority=told
    )
    assert first.actors[0].id == second.actors[0].id == "john-smith"
    assert second.actors[0].known_by == "told by hand"


@pytest.mark.parametrize(
    "pair", [["s0/oleh-horbenskiy", "s1/oleh-horbenskiy"], ["s1/oleh-horbenskiy", "s0/oleh-horbenskiy"]]
)
def test_people_keep_apart_across_stories_in_either_order(pair: list[str]) -> None:
    told = Authority.model_validate({"keep_apart": [pair]})
    stories = [[("Oleh Horbenskiy", "person", "envoy")]] * 2
    assert len({c.actors[0].id for c in casts(*stories)}) == 1
    assert len({c.actors[0].id for c in casts(*stories, authority=told)}) == 2


def test_people_keep_apart_all_of_one_name_whom_no_title_joins() -> None:
    told = Authority.model_validate({"keep_apart": [["Oleh Horbenskiy", "Oleh Horbenskiy"]]})
    stories = [[("Oleh Horbenskiy", "person", title)] for title in ("envoy", None, "envoy")]
    assert [len({c.actors[0].id for c in casts(*stories, authority=a)}) for a in (None, told)] == [1, 2]


def test_the_address_of_a_namesake_names_it_for_people() -> None:
    stories = [[("John Smith", "person", "goalkeeper")], [("John Smith", "person", "bank governor")]]
    addresses = [c.actors[0].id for c in casts(*stories)]
    told = Authority.model_validate({"merge": [["s0/john-smith", addresses[1]]]})
    assert [c.actors[0].id for c in casts(*stories, authority=told)] == ["john-smith", "john-smith"]
