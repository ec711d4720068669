"""A diff says in plain words what a reader finds different, and nothing when nothing is."""

from hypothesis import given
from strategies import article_of, briefs

from generator.changes import changes, logged
from generator.model.brief import Actor, Amendment, Brief, Corrected, DateMention, OpenItem, Quote
from generator.model.ids import slug
from generator.model.log import Log, Note, Subject
from generator.model.storyline import Change, Discrepancy, Event, MergedActor, RegisterItem, Source, Storyline
from generator.model.text import Evidence

TEXT = "“We will go,” Jane Roe said."
WORDS = Evidence(start=0, end=13, exact="“We will go,”")
JANE = Actor(id="jane-roe", name="Jane Roe", kind="person")
QUOTE = Quote(id="q-1", text="We will go,", kind="full", speaker_text="the envoy", evidence=WORDS)
ITEM = OpenItem(id="o-1", title="Jane Roe to go", kind="visit", commitment="planned", evidence=WORDS)
SPOKEN = Evidence(start=14, end=22, exact="Jane Roe")
DATE = DateMention(id="t-1", type="DATE", value="2023-06-18", edtf="2023-06-18", evidence=SPOKEN)
BY = Corrected(reason="Heard it.", by="A. Editor", on="2023-06-20", was={"speaker": None})
WHO = "Corrected by A. Editor: Heard it."
NAME = "“A title” (outlet not stated, 18 June 2023)"


def brief(name: str = "a", **facts: object) -> Brief:
    return Brief.model_validate({"id": name, "article": article_of(TEXT, seed=f"{name}.txt").header, **facts})


def other(name: str, sha256: str = "1" * 64, **facts: object) -> Brief:
    made = brief(name, **facts)
    return made.replace(article=made.article.replace(sha256=sha256))


def storyline(name: str = "a", articles: tuple[str, ...] = ("a",), **changed: object) -> Storyline:
    source = Source(brief="a", start=0, end=13, exact=WORDS.exact)
    change = Change(on="2023-06-18", commitment="planned", state="open", evidence=(source,))
    item = {
        "id": "jane-roe-visit", "title": "Jane Roe to go", "kind": "visit", "commitment": "planned", "state": "open",
        "history": (change,), "outlets": 1, "origins": 1,
    }  # fmt: skip
    items = (RegisterItem.model_validate({**item, **changed}),)
    return Storyline(id=name, title="A title", as_of="2023-06-18", articles=articles, span=None, open_items=items)


def said(old: Brief | Storyline, new: Brief | Storyline) -> list[tuple[str, str]]:
    """What changes from one record to the other: the kinds and the texts."""
    if isinstance(old, Brief) and isinstance(new, Brief):
        found = changes(([old], []), ([new], []))
    else:
        assert isinstance(old, Storyline)
        assert isinstance(new, Storyline)
        found = changes(([], [old]), ([], [new]))
    return [(note.kind, note.text) for subject in found for note in subject.notes]


def test_the_same_record_twice_says_nothing() -> None:
    record = ([brief(quotes=(QUOTE,))], [storyline()])
    assert changes(record, record) == ()
    assert changes(record, ([brief(quotes=(QUOTE,))], [storyline()])) == ()


def test_a_new_and_a_removed_article() -> None:
    new, gone = changes(([brief("a", quotes=(QUOTE,))], []), ([other("b", dates=(DATE,), open_items=(ITEM,))], []))
    assert (new.name, new.brief, gone.name, gone.brief) == (NAME, "b", NAME, None)
    assert new.notes == (Note(kind="added", text="New article: 1 open item, 1 date."),)
    assert gone.notes == (Note(kind="dropped", text="The article is no longer there."),)


def test_an_article_under_another_name_is_the_same() -> None:
    moved = "The page moved with it; “id: a” in its sidecar would bring it back."
    assert said(brief("a"), brief("b")) == [("changed", f"The file is now b.txt; it was a.txt. {moved}")]
    edited = other("b", quotes=(QUOTE,), dates=(DATE,))
    assert said(brief("a", quotes=(QUOTE,), dates=(DATE,)), edited)[1] == ("changed", "The text was edited.")
    kept = brief("b").replace(id="a")
    assert said(brief("a"), kept) == [("changed", "The file is now b.txt; it was a.txt.")]


def test_what_an_article_says_of_itself() -> None:
    new = brief()
    new = new.replace(article=new.article.replace(outlet="The Post", published="2023-06"))
    assert said(brief(), new) == [
        ("changed", "The outlet was unknown and is now The Post."),
        ("changed", "The publication date was 18 June 2023 and is now June 2023."),
    ]


def test_facts_that_come_and_go() -> None:
    assert said(brief(quotes=(QUOTE,)), brief(open_items=(ITEM,), actors=(JANE,))) == [
        ("dropped", "No longer there: the quotation “We will go,” (the envoy)."),
        ("added", "New open item: “Jane Roe to go” (planned, no date stated)."),
        ("added", "New actor: Jane Roe."),
    ]


def test_facts_that_change() -> None:
    old = brief(actors=(JANE,), quotes=(QUOTE,), dates=(DATE,), open_items=(ITEM,))
    new = brief(
        actors=(JANE,),
        quotes=(QUOTE.replace(speaker="jane-roe", corrected=BY),),
        dates=(DATE.replace(edtf="2023-06-11"),),
        open_items=(ITEM.replace(due="2023-07", actors=("jane-roe",)),),
    )
    assert said(old, new) == [
        ("changed", f"The speaker of “We will go,” was the envoy and is now Jane Roe. {WHO}"),
        ("changed", "The due date of “Jane Roe to go” was unknown and is now July 2023."),
        ("changed", "The actor of “Jane Roe to go” was unknown and is now Jane Roe."),
        ("changed", "The date of “Jane Roe” was 18 June 2023 and is now 11 June 2023."),
    ]


def test_an_edited_fact_is_the_same_fact_and_one_that_only_moved_is_not_told() -> None:
    edited = QUOTE.replace(id="q-2", text="We will all go,")
    assert said(brief(quotes=(QUOTE,)), brief(quotes=(edited,))) == [
        ("changed", "The quotation “We will go,” now reads “We will all go,” (the envoy)."),
    ]
    moved = (QUOTE.replace(id="q-9"), ITEM.replace(id="o-9"), DATE.replace(id="t-9"))
    before = brief(quotes=(QUOTE,), open_items=(ITEM,), dates=(DATE,))
    assert said(before, brief(quotes=moved[:1], open_items=moved[1:2], dates=moved[2:])) == []


def test_what_people_did_is_said() -> None:
    note = Amendment(
        status="applied", change="drop", item="q-1", reason="Nobody said it", by="A. Editor", on="2023-06-20"
    )
    stale = note.replace(status="stale", line=4, why="no fact has the id q-1")
    added = QUOTE.replace(id="q-7", text="Other words", corrected=BY.replace(was=None))
    assert said(brief(quotes=(QUOTE,)), brief(quotes=(), corrections=(note,))) == [
        ("dropped", "No longer there: the quotation “We will go,” (the envoy). Dropped by A. Editor: Nobody said it."),
    ]
    assert said(brief(), brief(corrections=(stale,))) == []
    assert said(brief(), brief(quotes=(added,))) == [
        ("added", "New quotation: “Other words” (the envoy). Added by A. Editor: Heard it."),
    ]
    assert said(brief(quotes=(QUOTE.replace(corrected=BY),)), brief(quotes=(QUOTE,))) == [
        ("changed", "The quotation “We will go,” is no longer corrected by hand."),
    ]


def test_what_became_of_an_open_item() -> None:
    confirmed = storyline(state="done", corrected=BY)
    assert said(storyline(), storyline(state="lapsed")) == [("closed", "Closed: “Jane Roe to go” is lapsed.")]
    assert said(storyline(state="lapsed"), storyline()) == [("changed", "Open again: “Jane Roe to go”; it was lapsed.")]
    assert said(storyline(), confirmed) == [
        ("closed", "Closed: “Jane Roe to go” is done. Confirmed by A. Editor: Heard it."),
    ]
    assert said(storyline(), storyline(commitment="agreed", due="2023-07", outlets=2)) == [
        ("changed", "The commitment of “Jane Roe to go” was planned and is now agreed."),
        ("changed", "The due date of “Jane Roe to go” was unknown and is now July 2023."),
        ("changed", "2 outlets tell of “Jane Roe to go” now; before 1."),
    ]


def test_differences_and_events() -> None:
    difference = Discrepancy(id="d", kind="figure", question="How long?", values=(), verdict="unresolved")
    event = Event(id="e", edtf="2023-06-18", text="They met.", status="happened", evidence=(), outlets=1, origins=1)
    old, new = storyline(), storyline().replace(discrepancies=(difference,), timeline=(event,))
    assert said(old, new) == [
        ("added", "New difference between outlets: “How long?” (not resolved)."),
        ("added", "New on the timeline: “They met.” (18 June 2023, happened)."),
    ]
    later = new.replace(
        discrepancies=(difference.replace(verdict="scope"),), timeline=(event.replace(status="cancelled"),)
    )
    assert said(new, later) == [
        ("changed", "The verdict on “How long?” was not resolved and is now explained."),
        ("changed", "“They met.” was 18 June 2023, happened and is now 18 June 2023, called off."),
    ]


def test_a_storyline_under_another_id_is_the_same() -> None:
    old = ([brief("a"), other("b", "2" * 64)], [storyline("a", ("a", "b"))])
    new = ([brief("c"), other("b", "2" * 64), other("d", "3" * 64)], [storyline("b", ("b", "c", "d"))])
    renamed, added, story = changes(old, new)
    assert [n.text for n in added.notes] == ["New article: no facts."]
    assert [n.text for n in story.notes] == ["Told by one more article: “A title”."]
    assert (renamed.brief, story.storyline) == ("c", "b")


def cast(*actors: MergedActor) -> Storyline:
    return storyline().replace(open_items=(), actors=actors)


def merged(name: str, *ids: str, **told: object) -> MergedActor:
    """An actor with the id that its name gives, of articles a, b … in which it has these ids."""
    own = {f"a{n}": i for n, i in enumerate(ids) if i}
    return MergedActor.model_validate({"id": slug(name), "name": name, "kind": "person", "ids": own, **told})


def told_by_hand(*names: str) -> Corrected:
    return Corrected(reason="One minister.", by="A. Editor", on="2023-06-20", was={"names": list(names)})


def test_merged_actors_and_the_pages_that_went_away() -> None:
    old = cast(merged("Qin", "qin"), merged("Qin Gang", "", "qin-gang"))
    one = merged("Qin Gang", "qin", "qin-gang")
    assert said(old, cast(one)) == [
        ("changed", "“Qin” and “Qin Gang” are one actor now: “Qin Gang”."),
        ("dropped", "The page of “Qin” is gone: its address leads to “Qin Gang”."),
    ]
    by_hand = cast(one.replace(corrected=told_by_hand("Qin", "Qin Gang")))
    assert said(old, by_hand)[0][1].endswith("“Qin Gang”. Merged by A. Editor: One minister.")
    assert said(by_hand, old) == [
        ("changed", "“Qin Gang” is 2 actors now again: “Qin” at actors/qin and “Qin Gang” at actors/qin-gang.")
    ]
    assert said(cast(one), by_hand) == [
        ("changed", "“Qin” and “Qin Gang” are one actor, as before. Confirmed by A. Editor: One minister.")
    ]
    assert said(by_hand, cast(one)) == [
        ("changed", "“Qin Gang” is no longer merged by hand, and is one actor as before.")
    ]


def test_actors_that_are_kept_apart() -> None:
    one = merged("John Smith", "john-smith", "john-smith")
    mark = told_by_hand("John Smith", "John Smith")
    first, second = merged("John Smith", "john-smith"), merged("John Smith", "", "john-smith", id="john-smith-0a1b2c")
    apart = cast(first.replace(apart=mark), second.replace(apart=mark))
    assert said(cast(one), apart) == [
        (
            "changed",
            "“John Smith” is 2 actors now: “John Smith” at actors/john-smith and “John Smith” at "
            "actors/john-smith-0a1b2c. Kept apart by A. Editor: One minister.",
        )
    ]
    assert said(cast(first, second), apart) == [
        ("changed", "“John Smith” and “John Smith” are two actors, as before. Confirmed by A. Editor: One minister.")
    ]


def test_an_actor_at_another_address_and_articles_that_mean_somebody_else() -> None:
    old = cast(merged("John Smith", "", "john-smith", "john-smith"))
    moved = merged("John Smith", "", "john-smith", "john-smith", id="john-smith-0a1b2c")
    assert said(old, cast(merged("John Smith", "john-smith"), moved)) == [
        (
            "changed",
            "The page of “John Smith” has moved from actors/john-smith to actors/john-smith-0a1b2c; "
            "at the old address stands “John Smith”.",
        )
    ]
    roes = cast(merged("Jane Roe", "roe", "jane-roe"), merged("John Roe", "", "", "john-roe"))
    other = cast(merged("Jane Roe", "", "jane-roe"), merged("John Roe", "roe", "", "john-roe"))
    assert said(roes, other) == [("changed", "Some articles that named “Jane Roe” name “John Roe” now.")]


def test_actors_who_come_and_go_with_their_articles_are_told_there() -> None:
    both = cast(merged("Jane Roe", "jane-roe"), merged("John Roe", "", "john-roe"))
    assert said(cast(merged("Jane Roe", "jane-roe")), both) == []
    assert said(both, cast(merged("Jane Roe", "jane-roe"))) == []


def test_the_log_tells_each_record_once_newest_first_and_not_without_end() -> None:
    told = (Subject(name=NAME, notes=(Note(kind="changed", text="It changed."),)),)
    once = logged(Log(), told, as_of="2023-06-18", record="1")
    assert logged(once, told, as_of="2023-06-18", record="1") == once
    assert logged(once, (), as_of="2023-06-19", record="2") == once
    twice = logged(once, told, as_of=None, record="2")
    assert [u.record for u in twice.updates] == ["2", "1"]
    many = (Subject(name=NAME, notes=told[0].notes * 200),) * 2
    (cut,) = logged(Log(), many, as_of=None, record="1").updates
    assert (sum(len(s.notes) for s in cut.changed), cut.more) == (300, 100)
    log = Log()
    for n in range(120):
        log = logged(log, told, as_of=None, record=str(n))
    assert len(log.updates) == 100
    assert log.updates[0].record == "119"


@given(briefs(), briefs())
def test_any_two_records_can_be_compared(one: tuple[Brief, str], other: tuple[Brief, str]) -> None:
    (old, _), (new, _) = one, other
    assert changes(([old], []), ([old.model_copy()], [])) == ()
    for subject in changes(([old], []), ([new], [])):
        assert subject.notes
        assert all(len(note.text.splitlines()) == 1 for note in subject.notes)
