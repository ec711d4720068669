"""Marks in a text: nested where they nest, split where they cross, one anchor each, no link in a link."""

import html
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from generator.render.anchors import ORDER, Mark
from generator.render.marks import Marker

TEXT = "He said “we met on Monday” & left."


def mark(anchor: str, kind: str, start: int, end: int) -> Mark:
    return Mark(anchor, kind, start, end, f"label of {anchor}", "d-" + anchor)  # type: ignore[arg-type]


def written(marks: list[Mark], text: str = TEXT) -> str:
    marks = sorted(marks, key=lambda m: (m.start, -m.end, ORDER.index(m.kind)))
    return str(Marker(text, marks, {}).html(0, len(text)))


def test_a_date_stands_inside_its_quotation() -> None:
    page = written([mark("q-1", "quote", 8, 26), mark("t-1", "date", 19, 25)])
    assert (
        '<span class="m m-date" id="t-1" data-ref="t-1"><a href="#d-t-1" title="label of t-1" data-first>Monday</a>'
        in page
    )
    assert page.count('data-ref="q-1"') == 1
    assert page.count('tabindex="-1"') == 1, "the quotation is reached once by Tab, not again after its date"


def test_marks_that_cross_are_split_and_keep_one_anchor() -> None:
    page = written([mark("q-1", "quote", 8, 26), mark("o-1", "open", 15, 33)])
    assert page.count('data-ref="o-1"') == 2
    assert page.count('id="o-1"') == 1
    assert page.index('id="o-1"') < page.rindex('data-ref="o-1"')


def test_stretches_go_on_with_the_marks_that_cross_them() -> None:
    marker = Marker(TEXT, [mark("q-1", "quote", 8, 26)], {})
    first, second = marker.html(0, 15), marker.html(19, len(TEXT))
    assert 'id="q-1"' in first
    assert 'id="q-1"' not in second
    assert 'data-ref="q-1"' in second


spans = st.tuples(st.integers(0, 30), st.integers(1, 12), st.sampled_from(ORDER))


@given(st.lists(spans, max_size=8), st.text(st.sampled_from("ab <&\"'\n"), min_size=43, max_size=43))
def test_any_marks_leave_the_text_as_it_is(found: list[tuple[int, int, str]], text: str) -> None:
    marks = [mark(f"x-{i}", kind, start, start + length) for i, (start, length, kind) in enumerate(found)]
    page = written(marks, text)
    assert html.unescape(re.sub(r"<[^>]*>", "", page)) == text.replace("\n", " ")
    balance = _Balance()
    balance.feed(page)
    assert balance.open == []
    for m in marks:
        assert page.count(f'id="{m.anchor}"') == 1


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        assert not (tag in ("a", "span") and "a" in self.open), "nothing stands in a link but words"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
