"""The picture of a timeline: in order, on the page, no dot on another."""

from itertools import pairwise

from generator.model.storyline import Event
from generator.render.picture import picture


def events(*dates: str) -> list[Event]:
    return [
        Event(id=f"e-{i}", edtf=d, text=d, status="happened", evidence=(), outlets=1, origins=1)
        for i, d in enumerate(dates)
    ]


def test_order_is_kept_and_nothing_leaves_the_page() -> None:
    drawn = picture(events("1990", "2031-04-01", "2031-04-02", "2031-04-03", "2045-06"), "2031-04-03")
    assert drawn is not None
    assert all(a.x < b.x for a, b in pairwise(drawn.dots))
    assert all(0 <= d.left <= d.x <= d.left + d.width <= 100 for d in drawn.dots)
    assert drawn.now == drawn.dots[3].x


def test_events_of_one_day_are_stacked() -> None:
    drawn = picture(events(*["2031-04-01"] * 4, "2031-05-01"), None)
    assert drawn is not None
    assert [d.lane for d in drawn.dots] == [0, 1, 2, 3, 0]
    assert drawn.now is None


def test_an_imprecise_date_is_a_span() -> None:
    drawn = picture(events("2031-04", "2031-06-01"), None)
    assert drawn is not None
    assert drawn.dots[0].width > 0 == drawn.dots[1].width


def test_one_date_is_no_picture() -> None:
    assert picture(events("2031-04-01", "unknown"), "2031-04-01") is None


def test_labels_neither_meet_nor_leave_the_picture() -> None:
    drawn = picture(
        events(*(f"2031-{month:02}-{day:02}" for month in range(1, 13) for day in (1, 3, 20))), "2031-05-01"
    )
    assert drawn is not None
    assert len(drawn.ticks) > 2
    assert all(a.right < b.left for a, b in pairwise(drawn.ticks))
    assert all(t.left >= 0 and t.right <= 100 for t in drawn.ticks)
