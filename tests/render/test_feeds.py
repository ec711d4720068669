"""The calendar and the feed, read back by other people's parsers."""

from datetime import UTC, date, datetime

import feedparser
import pytest
import sample_publication as sample
from icalendar import Calendar, Event

from generator.model.publication import Publication, Settings
from generator.model.storyline import RegisterItem
from generator.render.corpus import Corpus
from generator.render.feeds.atom import atom
from generator.render.feeds.ics import ics
from generator.render.site import Site

ROOT = "https://example.org/sub/"


def site(publication: Publication, url: str | None = None) -> Site:
    return Site(Corpus(publication.replace(settings=Settings(show="full", site_url=url))))


def entries(text: str) -> dict[str, Event]:
    """The entries of a calendar by their UIDs, each there once."""
    found = list(Calendar.from_ical(text).walk("VEVENT"))
    by_uid = {str(e["UID"]): e for e in found}
    assert len(by_uid) == len(found)
    return by_uid


def with_items(*items: RegisterItem) -> Publication:
    story = sample.story()
    return story.replace(storylines=(story.storylines[0].replace(open_items=items),))


def item(**changes: object) -> RegisterItem:
    return sample.story().storylines[0].open_items[0].replace(**changes)


def test_an_imprecise_date_is_a_window_of_whole_days() -> None:
    visit = entries(ics(site(sample.story())))["piet-oss-visit-velden@readout"]
    assert (visit["DTSTART"].dt, visit["DTEND"].dt) == (date(2031, 6, 1), date(2031, 7, 1))
    assert visit["TRANSP"] == "TRANSPARENT"
    assert visit["STATUS"] == "TENTATIVE"


def test_the_stamp_is_the_as_of_day() -> None:
    stamps = {e["DTSTAMP"].dt for e in entries(ics(site(sample.story()))).values()}
    assert stamps == {datetime(2031, 4, 2, tzinfo=UTC)}
    undated = entries(ics(site(sample.story().replace(as_of=None)))).values()
    assert {e["DTSTAMP"].dt for e in undated} == {datetime(1970, 1, 1, tzinfo=UTC)}


def test_an_entry_tells_who_says_so_and_where() -> None:
    visit = entries(ics(site(sample.story(), ROOT)))["piet-oss-visit-velden@example.org"]
    words = str(visit["DESCRIPTION"])
    assert "Commitment: possible\nState: open\nWho: Piet Oss\n" in words
    assert "Velden Post: “Oss agreed to visit Velden in June”" in words
    assert visit["URL"] == ROOT + "storylines/a-harbour.html#item-piet-oss-visit-velden"
    assert words.endswith(visit["URL"])


def test_without_an_address_of_the_site_there_is_no_url() -> None:
    visit = entries(ics(site(sample.story())))["piet-oss-visit-velden@readout"]
    assert "URL" not in visit
    assert str(visit["DESCRIPTION"]).endswith("\nstorylines/a-harbour.html#item-piet-oss-visit-velden")


def test_an_event_that_an_open_item_tells_stands_once() -> None:
    assert set(entries(ics(site(sample.story())))) == {"piet-oss-visit-velden@readout", "bridge@readout"}


def test_what_has_happened_or_has_no_last_day_is_in_no_calendar() -> None:
    text = ics(site(with_items(item(due=None), item(id="someday", due="2031-06/.."))))
    assert set(entries(text)) == {"bridge@readout", "visit@readout"}


def test_what_is_due_by_a_day_stands_on_it() -> None:
    found = entries(ics(site(with_items(item(id="by", due="../2031-06-30")))))["by@readout"]
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2031, 6, 30), date(2031, 7, 1))


def test_what_is_called_off_is_told_to_the_calendar() -> None:
    found = entries(ics(site(with_items(item(state="cancelled")))))["piet-oss-visit-velden@readout"]
    assert found["STATUS"] == "CANCELLED"
    assert found["SEQUENCE"] == 1


def test_one_id_in_two_storylines_makes_two_uids() -> None:
    story = sample.story()
    other = story.storylines[0].replace(id="z-other", timeline=())
    found = entries(ics(site(story.replace(storylines=(*story.storylines, other)))))
    assert {"piet-oss-visit-velden@readout", "piet-oss-visit-velden.z-other@readout"} <= set(found)


def test_a_hostile_title_is_one_line_of_text() -> None:
    title = "Visit\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\u2028; , \\n \u202eevil\x00"
    text = ics(site(with_items(item(title=title, place="a\nX-EVIL:1"))))
    assert not [line for line in text.split("\r\n") if line.startswith(("BEGIN:VALARM", "ACTION", "X-EVIL"))]
    found = entries(text)["piet-oss-visit-velden@readout"]
    assert found["SUMMARY"] == "Visit BEGIN:VALARM ACTION:PROCEDURE; , \\n evil"
    assert found["LOCATION"] == "a X-EVIL:1"


@pytest.mark.parametrize("publication", [sample.empty(), sample.single(), sample.whole()])
def test_the_same_record_gives_the_same_feeds(publication: Publication) -> None:
    assert ics(site(publication)) == ics(site(publication))
    assert atom(site(publication)) == atom(site(publication))
    entries(ics(site(publication)))
    assert not feedparser.parse(atom(site(publication)).encode())["bozo"]


def test_the_feed_has_articles_and_storylines_newest_first() -> None:
    feed = feedparser.parse(atom(site(sample.whole(), ROOT)).encode())
    assert (feed.bozo, feed.version) == (False, "atom10")
    assert [e.updated[:10] for e in feed.entries] == ["2031-04-02"] * 4 + ["2031-04-01"]
    harbour = next(e for e in feed.entries if e.title == "Ministers open harbour talks in Velden")
    assert (harbour.published, harbour.link) == ("2031-04-01T00:00:00+00:00", ROOT + "articles/a-harbour.html")
    assert harbour.summary.startswith("Velden Post<br />2 quotations, 1 open item")
    assert any(e.title.startswith("Storyline: ") for e in feed.entries)
    assert feed.feed.updated == "2031-04-02T00:00:00+00:00"
    assert feed.feed.links[1]["href"] == ROOT + "downloads/feed.atom"


def test_an_article_without_a_date_states_none() -> None:
    feed = feedparser.parse(atom(site(sample.story())).encode())
    gazette = next(e for e in feed.entries if e.title.startswith("“We will"))
    assert "published" not in gazette


def test_entries_keep_their_ids_while_their_words_change() -> None:
    story = sample.story()
    other = story.briefs[0].replace(article=story.briefs[0].article.replace(title="Another title"))
    ids = [
        {e.id for e in feedparser.parse(atom(site(s)).encode()).entries}
        for s in (story, story.replace(briefs=(other, story.briefs[1])))
    ]
    assert ids[0] == ids[1]
    assert all(i.startswith("urn:uuid:") for i in ids[0])


def test_links_are_relative_to_the_feed_where_the_site_has_no_address() -> None:
    feed = feedparser.parse(atom(site(sample.story())).encode())
    assert {e.link for e in feed.entries} >= {"../articles/a-harbour.html", "../storylines/a-harbour.html"}
    assert [link["rel"] for link in feed.feed.links] == ["alternate"]


def test_a_hostile_article_is_text_in_the_feed() -> None:
    text = atom(site(sample.whole()))
    assert "<script" not in text
    entry = next(e for e in feedparser.parse(text.encode(), sanitize_html=False).entries if "pwned" in e.title)
    assert entry.title.startswith("<script>window.pwned=1</script> **bold**")
    assert "<script" not in entry.summary
