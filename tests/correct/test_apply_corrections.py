"""Corrections are applied to the fact that they were made for, held to what holds for every fact, and told if not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import article_of

from generator.correct import correct, unapplied
from generator.model.article import Article
from generator.model.brief import Actor, Amendment, Brief, DateMention, OpenItem, Quote
from generator.model.sidecar import Correction, Row, Sidecar
from generator.model.text import Evidence, Participant
from generator.verify import brief_problems

TEXT = """“We will go,” Jane Roe said. John Doe will visit Oslo in June.

“We will go,” the envoy said on Sunday."""


def at(words: str, nth: int = 1) -> Evidence:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Evidence(start=start, end=start + len(words), exact=words)


ARTICLE = article_of(TEXT)
BRIEF = Brief(
    id="a",
    article=ARTICLE.header,
    actors=(
        Actor(id="jane-roe", name="Jane Roe", kind="person", mentions=(at("Jane Roe"),)),
        Actor(id="john-doe", name="John Doe", kind="person", represents="jane-roe", mentions=(at("John Doe"),)),
    ),
    quotes=(
        Quote(
            id="q-1", text="We will go,", kind="full", speaker="jane-roe", speaker_kind="named", basis="explicit",
            speaker_text="Jane Roe", evidence=at("“We will go,”"), attribution=at("Jane Roe"),
        ),
        Quote(
            id="q-1-2", text="We will go,", kind="full", speaker_kind="anonymous", speaker_text="the envoy",
            evidence=at("“We will go,”", 2), addressee="jane-roe",
        ),
    ),
    dates=(DateMention(id="t-1", type="DATE", value="2023-06-18", edtf="2023-06-18", evidence=at("Sunday")),),
    open_items=(
        OpenItem(
            id="o-1", title="John Doe to visit Oslo", kind="visit", commitment="planned", actors=("john-doe",),
            who=(Participant(start=29, end=37, exact="John Doe", actor="john-doe"),),
            place="Oslo", due="2023-06", evidence=at("John Doe will visit Oslo in June"),
        ),
    ),
)  # fmt: skip


def corrected(*written: dict[str, Any], text: str = TEXT) -> Brief:
    """The brief after these corrections, on lines 2, 3, …"""
    made = tuple(
        Correction.model_validate({"reason": "It says so", "by": "A. Editor", "on": "2023-06-20", "line": Row(i), **w})
        for i, w in enumerate(written, 2)
    )
    article: Article = ARTICLE.replace(text=text, sidecar=Sidecar(corrections=made))
    brief = correct(BRIEF, article)
    assert brief_problems(brief, text) == []
    return brief


def note(brief: Brief) -> Amendment:
    (one,) = brief.corrections
    return one


def test_without_corrections_the_brief_is_the_same() -> None:
    assert correct(BRIEF, ARTICLE) is BRIEF


def test_a_speaker_is_set_and_what_told_of_another_goes() -> None:
    brief = corrected({"item": "q-1", "exact": "“We will go,”", "set": {"speaker": "john-doe"}})
    quote = brief.quotes[0]
    assert (quote.id, quote.speaker, quote.speaker_kind, quote.basis) == ("q-1", "john-doe", "named", "none")
    assert (quote.speaker_text, quote.attribution) == (None, None)
    assert quote.evidence == BRIEF.quotes[0].evidence
    assert quote.corrected is not None
    assert (quote.corrected.by, quote.corrected.on, quote.corrected.reason) == ("A. Editor", "2023-06-20", "It says so")
    assert quote.corrected.was is not None
    assert (quote.corrected.was["speaker"], quote.corrected.was["speaker_text"]) == ("jane-roe", "Jane Roe")
    assert (note(brief).status, note(brief).line, note(brief).was) == ("applied", 2, quote.corrected.was)


def test_who_was_anonymous_may_be_named_and_who_was_named_may_turn_out_not_to_be() -> None:
    brief = corrected(
        {"item": "q-1-2", "exact": "We will go,", "set": {"speaker": "john-doe", "speaker_text": "the envoy"}},
        {"item": "q-1", "exact": "We will…", "set": {"speaker_kind": "anonymous"}},
    )
    assert [n.status for n in brief.corrections] == ["applied", "applied"]
    assert [(q.speaker, q.speaker_kind, q.speaker_text) for q in brief.quotes] == [
        (None, "anonymous", "Jane Roe"),
        ("john-doe", "named", "the envoy"),
    ]


def test_the_article_words_that_name_the_speaker_find_their_place() -> None:
    attribution = {"exact": "John Doe"}
    brief = corrected(
        {"item": "q-1", "exact": "We will go,", "set": {"speaker": "john-doe", "attribution": attribution}}
    )
    assert brief.quotes[0].attribution == at("John Doe")


def test_a_date_reads_the_same_in_both_notations() -> None:
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"value": "2023-06-11"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == ("2023-06-11", "2023-06-11")
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"edtf": "2023-06-11/2023-06-12"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == (None, "2023-06-11/2023-06-12")


def test_a_fact_is_dropped() -> None:
    brief = corrected({"item": "o-1", "exact": "John Doe will visit Oslo in June", "drop": True})
    assert brief.open_items == ()
    assert (note(brief).change, note(brief).facts, note(brief).item) == ("drop", "open_items", "o-1")


def test_who_is_to_act_stays_in_the_articles_words_when_the_actor_is_dropped() -> None:
    brief = corrected({"item": "john-doe", "exact": "John Doe", "drop": True})
    assert [(p.exact, p.actor) for p in brief.open_items[0].who] == [("John Doe", None)]


def test_who_is_to_act_follows_the_actors_that_a_person_sets() -> None:
    brief = corrected({"item": "o-1", "exact": "John Doe will visit Oslo in June", "set": {"actors": ["jane-roe"]}})
    assert brief.open_items[0].who == ()


def test_who_named_a_dropped_actor_names_nobody_and_says_why() -> None:
    brief = corrected({"item": "jane-roe", "exact": "Jane Roe", "drop": True})
    assert [a.id for a in brief.actors] == ["john-doe"]
    assert brief.actors[0].represents is None
    assert [(q.speaker, q.speaker_kind, q.addressee) for q in brief.quotes] == [
        (None, "unknown", None),
        (None, "anonymous", None),
    ]
    marks = [f.corrected for f in (*brief.actors, *brief.quotes)]
    assert [m.reason if m else None for m in marks] == ["It says so"] * 3
    assert brief.open_items[0].corrected is None


def test_an_added_actor_stands_where_its_names_stand_and_may_speak_whatever_the_order() -> None:
    brief = corrected(
        {"item": "q-1-2", "exact": "“We will go,”", "set": {"speaker": "the-envoy"}},
        {"add": "actors", "value": {"name": "the envoy", "kind": "person"}},
    )
    assert [n.status for n in brief.corrections] == ["applied", "applied"]
    assert [a.id for a in brief.actors] == ["jane-roe", "john-doe", "the-envoy"]
    assert brief.actors[2].mentions == (at("the envoy"),)
    assert brief.quotes[1].speaker == "the-envoy"


def test_an_added_quote_finds_its_offsets_and_its_place_in_the_list() -> None:
    value = {"evidence": {"exact": "will visit Oslo"}, "speaker": "john-doe"}
    brief = corrected({"add": "quotes", "value": value})
    quote = brief.quotes[1]
    assert (quote.text, quote.kind, quote.speaker_kind) == ("will visit Oslo", "fragment", "named")
    assert (quote.evidence, quote.id[:2], len(quote.id)) == (at("will visit Oslo"), "q-", 12)
    assert quote.corrected is not None
    assert quote.corrected.was is None
    assert note(brief).item == quote.id
    assert corrected({"add": "quotes", "value": value}) == brief


def test_an_added_date_and_open_item() -> None:
    brief = corrected(
        {"add": "dates", "value": {"evidence": {"exact": "June"}, "value": "2023-06"}},
        {
            "add": "open_items",
            "value": {"title": "The envoy to go", "kind": "visit", "commitment": "planned",
                      "evidence": {"exact": "“We will go,”", "start": TEXT.rindex("“")}},
        },
    )  # fmt: skip
    assert [(d.value, d.edtf, d.type) for d in brief.dates] == [
        ("2023-06", "2023-06", "DATE"),
        ("2023-06-18", "2023-06-18", "DATE"),
    ]
    assert [i.title for i in brief.open_items] == ["John Doe to visit Oslo", "The envoy to go"]


def test_adding_what_is_there_sets_it() -> None:
    brief = corrected({"add": "dates", "value": {"evidence": {"exact": "Sunday"}, "value": "2023-06-11"}})
    assert [(d.id, d.value) for d in brief.dates] == [("t-1", "2023-06-11")]
    assert brief.dates[0].corrected is not None
    assert brief.dates[0].corrected.was == {"value": "2023-06-18", "edtf": "2023-06-18"}


def test_a_length_of_time_has_no_calendar_date_whatever_its_value_looks_like() -> None:
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"type": "DURATION", "value": "2023"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == ("2023", None)
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"value": "P2D"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == ("P2D", None)
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"edtf": "2023-06"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == ("2023-06", "2023-06")
    brief = corrected({"item": "t-1", "exact": "Sunday", "set": {"value": "2023-06-11", "edtf": "2023-06"}})
    assert (brief.dates[0].value, brief.dates[0].edtf) == ("2023-06-11", "2023-06")


def test_a_body_that_speaks_is_an_institution() -> None:
    brief = corrected(
        {"add": "actors", "value": {"name": "Oslo", "kind": "organisation"}},
        {**Q, "set": {"speaker": "oslo"}},
        {"item": "q-1-2", "exact": "We will go,", "set": {"speaker": "jane-roe"}},
    )
    assert [(q.speaker, q.speaker_kind) for q in brief.quotes] == [("oslo", "institution"), ("jane-roe", "named")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("“We will go,” Jane", "full"), ("John Doe", "scare"), ("will visit", "scare"), ("visit Oslo in", "fragment")],
)
def test_an_added_quote_is_of_the_kind_that_its_words_make_it(words: str, kind: str) -> None:
    brief = corrected({"add": "quotes", "value": {"evidence": {"exact": words}}})
    (quote,) = (q for q in brief.quotes if q.evidence.exact == words)
    assert quote.kind == kind


def test_an_added_actor_stands_where_its_aliases_stand_or_where_the_person_says() -> None:
    value = {"name": "Oslo city", "kind": "place", "aliases": ["Oslo", "Oslo in June"]}
    brief = corrected({"add": "actors", "value": value})
    assert brief.actors[2].mentions == (at("Oslo in June"),)
    brief = corrected({"add": "actors", "value": {"name": "X", "kind": "place", "mentions": [{"exact": "Oslo"}]}})
    assert brief.actors[2].mentions == (at("Oslo"),)


def test_an_actor_that_is_there_is_set_and_keeps_its_mentions() -> None:
    brief = corrected(
        {"add": "actors", "value": {"name": "Jane Roe", "kind": "group", "mentions": [{"exact": "Oslo"}]}}
    )
    assert [(a.id, a.kind, a.mentions) for a in brief.actors[:1]] == [("jane-roe", "group", (at("Jane Roe"),))]
    assert note(brief).was == {"kind": "person"}


def test_actors_stand_in_the_order_of_the_text() -> None:
    brief = corrected({"add": "actors", "value": {"name": "We", "kind": "group"}})
    assert [a.id for a in brief.actors] == ["we", "jane-roe", "john-doe"]


def test_two_facts_of_the_same_words_have_two_ids() -> None:
    words = [TEXT.index("We will go,"), TEXT.rindex("We will go,")]
    made = [{"add": "quotes", "value": {"evidence": {"exact": "will go", "start": w + 3}}} for w in words]
    more = {"add": "quotes", "value": {"evidence": {"exact": "John"}, "text": "John"}}
    brief = corrected(*made, more)
    first, second = (q.id for q in brief.quotes if q.text == "will go")
    assert second == f"{first}-2"
    assert len({q.id for q in brief.quotes}) == 5


def test_items_of_the_same_words_have_ids_by_their_kind_and_actors() -> None:
    def made(**value: object) -> str:
        given = {"title": "x", "kind": "visit", "commitment": "planned", "evidence": {"exact": "Oslo"}, **value}
        return str(note(corrected({"add": "open_items", "value": given})).item)

    ids = [made(), made(kind="meeting"), made(actors=["jane-roe"]), made(actors=["jane-roe", "john-doe"])]
    assert len(set(ids)) == 4
    assert made() == ids[0]


def test_who_speaks_with_others_goes_alone_when_they_are_dropped() -> None:
    brief = corrected(
        {**Q, "set": {"co_speakers": ["john-doe", "jane-roe"]}}, {"item": "john-doe", "exact": "John Doe", "drop": True}
    )
    assert brief.quotes[0].co_speakers == ("jane-roe",)


def test_an_actor_is_dropped_last_wherever_that_stands() -> None:
    brief = corrected(
        {"item": "john-doe", "exact": "John Doe", "drop": True},
        {"item": "q-1-2", "exact": "We will go,", "set": {"via": "john-doe"}},
        {"item": "o-1", "exact": "John Doe will…", "set": {"actors": ["john-doe", "jane-roe"]}},
    )
    assert [n.status for n in brief.corrections] == ["applied"] * 3
    assert brief.quotes[1].via is None
    assert brief.open_items[0].actors == ("jane-roe",)


def test_what_a_correction_asked_for_is_kept_with_what_became_of_it() -> None:
    brief = corrected(
        {**Q, "set": {"cue": "said"}},
        {"item": "t-1", "exact": "Sunday", "drop": True},
        {"add": "actors", "value": {"name": "Oslo", "kind": "place"}},
        {"item": "o-1", "exact": "Oslo", "set": {"due": "2023-07"}},
        {"add": "quotes", "value": {"text": "x"}},
    )
    assert [(n.change, n.facts, n.item, n.exact, n.value, n.status) for n in brief.corrections] == [
        ("set", "quotes", "q-1", "We will go,", {"cue": "said"}, "applied"),
        ("drop", "dates", "t-1", "Sunday", None, "applied"),
        ("add", "actors", "oslo", None, {"name": "Oslo", "kind": "place"}, "applied"),
        ("set", "open_items", "o-1", "Oslo", {"due": "2023-07"}, "stale"),
        ("add", "quotes", None, None, {"text": "x"}, "refused"),
    ]
    assert [p.message.split(":")[0] for p in unapplied([brief], {"a": "a.yaml"}, "refused")] == [
        "the correction of a new fact is refused"
    ]


def test_what_was_read_first_is_kept_over_two_corrections() -> None:
    read = corrected({**Q, "set": {"cue": "said"}})
    later = Correction.model_validate({**Q, "set": {"cue": "told"}, "reason": "No", "by": "B", "on": "2023-06-21"})
    brief = correct(read.replace(corrections=()), ARTICLE.replace(sidecar=Sidecar(corrections=(later,))))
    mark = brief.quotes[0].corrected
    assert mark is not None
    assert (mark.by, mark.was) == ("B", {"cue": None})


STALE = [
    ({"item": "q-1", "exact": "“We will not go,”"}, "the words of this quotation have changed", "make the correction"),
    ({"item": "q-9", "exact": "“We will stay,”"}, "no fact has the id q-9", "make the correction anew"),
    ({"item": "t-9", "exact": "Sunday"}, "no fact has the id t-9", "write item: t-1"),
    ({"item": "q-9", "exact": "“We will go,”"}, "no fact has the id q-9", "those of q-1, q-1-2 now"),
    ({"item": "t-1", "exact": "Monday"}, "they are now “Sunday”", "make the correction"),
]


@pytest.mark.parametrize(("written", "message", "remedy"), STALE)
def test_a_stale_correction_is_told_and_changes_nothing(written: dict[str, Any], message: str, remedy: str) -> None:
    brief = corrected({**written, "drop": True})
    assert brief.replace(corrections=()) == BRIEF
    (problem,) = unapplied([brief], {"a": "a.yaml"}, "stale")
    assert (problem.file, problem.place) == ("a.yaml", "line 2")
    assert message in problem.message
    assert remedy in problem.remedy
    assert unapplied([brief], {"a": "a.yaml"}, "refused") == ()


Q = {"item": "q-1", "exact": "We will go,"}
QUOTED = {"exact": "“We will go,”"}
REFUSED = [
    ({**Q, "set": {"speaker": "jim-roe"}}, "speaker: there is no actor “jim-roe”", "(jane-roe, john-doe)"),
    ({**Q, "set": {"co_speakers": ["jim-roe"]}}, "co_speakers: there is no actor", "john-doe"),
    ({**Q, "set": {"evidence": QUOTED}}, "evidence is never rewritten", "add one"),
    ({**Q, "set": {"id": "q-2"}}, "id: there is no such field to write", "speaker, "),
    ({**Q, "set": {"speeker": "jane-roe"}}, "speeker: there is no such field", "speaker, "),
    ({**Q, "set": {"text": "We will stay,"}}, "text: these are not the words", "copy them"),
    ({**Q, "set": {"kind": "loud"}}, "kind must be", "take one of these"),
    ({**Q, "set": {"cue": 3}}, "cue must be words", "quotation marks"),
    ({**Q, "set": {"attribution": "Jane"}}, "attribution must be", "{exact: the words}"),
    ({**Q, "set": {"attribution": {"exact": "Jim"}}}, "the words “Jim” do not stand in the article", "copy them"),
    ({**Q, "set": {}}, "set names no field", "speaker"),
    ({**Q, "set": {"speaker": "jane-roe", "speaker_kind": "unknown"}}, "who is unknown has no name", "named"),
    ({"item": "o-1", "exact": "John Doe will…", "set": {"due": "soon"}}, "due: “soon” is no date", "2023-06-18"),
    ({"item": "t-1", "exact": "Sunday", "set": {"edtf": "2023-02-30"}}, "edtf: “2023-02-30” is no date", "2023-06"),
    ({"add": "quotes", "value": {"text": "We will go,"}}, "an added quotation has no evidence", "evidence: {exact"),
    ({"add": "quotes", "value": {"evidence": QUOTED}}, "stand 2 times in the article", "say which with start"),
    ({"add": "quotes", "value": {"evidence": {"exact": "We", "start": 5}}}, "do not stand at 5", "with start"),
    ({"add": "quotes", "value": {"evidence": {"exact": " "}}}, "exact quotes no words", "copy the words"),
    ({"add": "quotes", "value": {"evidence": {"exact": "Oslo", "end": 7}}}, "the words end at 53, not at 7", "end out"),
    ({"add": "quotes", "value": {"evidence": {"exact": "We", "start": -2}}}, "do not stand at -2", "with start"),
    ({"add": "quotes", "value": {"evidence": {"exact": "We", "start": "1"}}}, "do not stand at 1", "characters: 1, 65"),
    ({"item": "jane-roe", "exact": "Jane Roe", "set": {"mentions": []}}, "evidence is never rewritten", "add one"),
    ({"add": "quotes", "value": {"evidence": {"exact": "John Doe will visit Oslo in June." + " and so on" * 9}}},
     "the words “John Doe will visit Oslo in June. and so on and so on and …” do not", "copy them"),
    ({"add": "actors", "value": {"name": "Jim Roe", "kind": "person"}}, "does not name this", "as the article does"),
    ({"add": "actors", "value": {"kind": "person"}}, "does not name this", "as the article does"),
    ({"add": "open_items", "value": {"evidence": {"exact": "Oslo"}, "title": "x"}}, "kind is missing", "value"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "message", "remedy"), REFUSED)
def test_what_cannot_be_is_refused_with_line_and_remedy(written: dict[str, Any], message: str, remedy: str) -> None:
    brief = corrected(written)
    assert brief.replace(corrections=()) == BRIEF
    (problem,) = unapplied([brief], {"a": "a.yaml"}, "refused")
    assert (problem.file, problem.place) == ("a.yaml", "line 2")
    assert message in problem.message
    assert remedy in problem.remedy


def test_words_that_stand_once_as_words_are_meant_though_they_are_a_part_of_others() -> None:
    text = TEXT + " Roes and Jane Roester came. Undoe!"
    value = {"name": "X", "kind": "person", "mentions": [{"exact": "Jane Roe"}]}
    added = corrected({"add": "actors", "value": value}, text=text).actors
    assert next(a for a in added if a.name == "X").mentions == (at("Jane Roe"),)


def test_of_words_that_stand_often_some_places_are_told() -> None:
    made = {"add": "quotes", "value": {"evidence": {"exact": "“Go,”"}}}
    (problem,) = unapplied([corrected(made, text=TEXT + " “Go,”" * 9)], {"a": "a.yaml"}, "refused")
    places = [len(TEXT) + 1 + 6 * i for i in range(8)]
    assert problem.remedy.endswith("characters: " + ", ".join(map(str, places)) + " …")


def test_the_first_words_stand_at_nought() -> None:
    brief = corrected({"add": "quotes", "value": {"evidence": {"exact": "“We", "start": 0}}})
    assert brief.quotes[0].evidence == at("“We")


def test_one_correction_a_fact() -> None:
    brief = corrected({**Q, "set": {"cue": "said"}}, {**Q, "drop": True})
    assert [n.status for n in brief.corrections] == ["applied", "refused"]
    assert brief.corrections[1].why == "line 2 corrects the same fact"
    assert len(brief.quotes) == 2


WORDS = st.sampled_from(
    ["q-1", "jane-roe", "We will go,", "Sunday", "Jane Roe", "person", "2023-06", "named", "DATE", ""]
)
FIELDS = st.sampled_from(
    sorted({f for kind in (Actor, Quote, DateMention, OpenItem) for f in kind.model_fields} | {"exact", "start", "end"})
)
VALUES = st.recursive(
    WORDS | st.none() | st.integers(-5, 99) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=4),
    max_leaves=8,
)
WRITTEN = st.fixed_dictionaries({"add": st.sampled_from(["actors", "quotes", "dates", "open_items"]),
                                 "value": st.dictionaries(FIELDS, VALUES, max_size=6)}) | st.fixed_dictionaries(
    {"item": st.sampled_from(["q-1", "q-1-2", "t-1", "o-1", "jane-roe"]),
     "exact": st.sampled_from(["We will go,", "Sunday", "John Doe will…", "Jane Roe"]),
     "set": st.dictionaries(FIELDS, VALUES, max_size=4)}
)  # fmt: skip


@given(st.lists(WRITTEN, max_size=3))
def test_whatever_is_written_the_brief_keeps_its_promises(written: list[dict[str, Any]]) -> None:
    assert len(corrected(*written).corrections) == len(written)
