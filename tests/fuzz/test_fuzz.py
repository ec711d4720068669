"""Any input: no crash, no hang, and the laws hold. `make fuzz` runs this for long, `make test` for a moment."""

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import pairwise
from types import FrameType

import pytest
import yaml
from grammars import articles, dates, lines, mappings, noise, repeated
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from strategies import article_of
from test_laws import brief_of, hold

from generator.correct import correct
from generator.errors import Problem
from generator.language import edtf
from generator.language.marks import quotations
from generator.language.temporal import Context, phrases, resolve
from generator.model.brief import Brief
from generator.model.sidecar import Sidecar
from generator.model.text import Span
from generator.read import article
from generator.read.decode import UndecodableError, decode
from generator.read.sidecar import authority, sidecar

LONGEST = 20
"""Seconds of the processor that one example may take."""


PLAIN = article_of("Port to reopen\n\n“We will go,” Jane Roe said on Sunday.\n")


@cache
def plain_brief() -> Brief:
    return brief_of(PLAIN)


def share(percent: float) -> settings:
    """So much of the examples that the profile grants to a test, a hundred by default."""
    return settings(
        max_examples=max(10, int(settings.default.max_examples * percent / 100)),
        suppress_health_check=[HealthCheck.too_slow],  # a machine that does other things too
    )


@contextmanager
def in_time() -> Iterator[None]:
    def late(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"it takes more than {LONGEST} seconds")

    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def paragraphs(text: str) -> list[Span]:
    return [Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]


def told(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        assert problem.file
        assert problem.message
        assert problem.remedy
        assert re.fullmatch(r"(?:line \d+)?", problem.place)


@share(20)
@given(
    st.binary(max_size=400)
    | st.builds(
        str.encode, articles, st.sampled_from("utf-8 utf-16 utf-32 cp1252 shift-jis".split()), st.just("replace")
    )
)
def test_bytes_are_text_or_refused(data: bytes) -> None:
    with in_time():
        try:
            text, encoding = decode(data)
        except UndecodableError as error:
            assert error.message
            assert error.remedy
            return
        assert "\r" not in text
        assert "\0" not in text
        text.encode("utf-8")
        assert "".encode(encoding) is not None


@share(100)
@given(articles)
@example("\u2028")
def test_read(text: str) -> None:
    with in_time():
        try:
            found = article(text.encode(), "a.txt", Sidecar())
        except UndecodableError:
            return
        at = 0
        for block in found.header.blocks:
            assert at <= block.start < block.end
            assert not found.text[at : block.start].strip()
            at = block.end
        assert not found.text[at:].strip()
        known = (*found.header.evidence.values(), *(c.evidence for c in found.header.credits))
        for evidence in known:
            assert found.text[evidence.start : evidence.end] == evidence.exact != ""
        assert found.header.title.strip()


@share(20)
@given(repeated)
def test_read_one_piece_over_and_over(text: str) -> None:
    with in_time():
        try:
            found = article(text.encode(), "a.txt", Sidecar())
        except UndecodableError:
            return
        quotations(found.text, paragraphs(found.text))
        for phrase in phrases(found.text):
            resolve(phrase, Context(published="2023-06-18"))


@share(80)
@given(articles)
def test_quotes(text: str) -> None:
    with in_time():
        found = quotations(text, paragraphs(text))
        assert all(a.end <= b.start for a, b in pairwise(found))
        for q in found:
            assert q.start <= q.inner_start <= q.inner_end <= q.end
            assert any(c.isalnum() for c in text[q.inner_start : q.inner_end])


@share(140)
@given(
    st.lists(dates | noise, min_size=1, max_size=4).map(" ".join) | lines,
    st.sampled_from(["2023-06-18", "2023-06", "2023", "0001-01-01", "9999-12-31", None]),
    st.sampled_from(["past", "present", "future", "planned", None]),
    st.sampled_from([True, False, None]),
)
@example("Forty seconds ago Monday, two hours ago today, two weekends ago Sunday", "2023-06-18", "past", True)
def test_dates(text: str, published: str | None, tense: str | None, day_first: bool | None) -> None:
    with in_time():
        found = phrases(text)
        assert all(a.end <= b.start for a, b in pairwise(found))
        anchor = None
        for phrase in found:
            assert text[phrase.start : phrase.end] == phrase.text != ""
            read = resolve(phrase, Context(published=published, tense=tense, anchor=anchor, day_first=day_first))
            assert read == resolve(
                phrase, Context(published=published, tense=tense, anchor=anchor, day_first=day_first)
            )
            if read.edtf is not None:
                first, last = edtf.first_day(read.edtf), edtf.last_day(read.edtf)
                assert first is None or last is None or first <= last, (phrase.text, read.edtf)
                assert edtf.in_words(read.edtf)
                edtf.order(read.edtf)
            anchor = read.point or anchor


@share(30)
@given(st.text("0123456789-/.~?X%TZ:", max_size=22) | noise)
def test_any_edtf_is_ordered_and_told(text: str) -> None:
    edtf.order(text)
    edtf.in_words(text)
    edtf.settled(text, "2023-06-18")
    assert edtf.meet(text, text)


@share(80)
@given(
    st.one_of(
        st.binary(max_size=200),
        noise.map(str.encode),
        st.tuples(mappings, st.booleans()).map(lambda p: yaml.safe_dump(p[0], default_flow_style=p[1]).encode()),
        st.tuples(mappings, st.integers(0, 400), st.binary(max_size=3)).map(
            lambda p: (whole := yaml.safe_dump(p[0]).encode())[: p[1]] + p[2] + whole[p[1] :]
        ),
    )
)
@example(b"corrections:\n- {item: q-1, exact: x, set: {}, reason: a, by: b, on: 2023-06-18}\n")
def test_sidecars(data: bytes) -> None:
    with in_time():
        beside, wrong = sidecar(data, "a.yaml")
        told(wrong)
        told(authority(data, "authority.yaml")[1])
        if wrong:
            assert sidecar(data, "a.yaml") == (beside, wrong)
        corrected = correct(plain_brief(), PLAIN.replace(sidecar=beside))
        assert len(corrected.corrections) == len(beside.corrections)


@share(30)
@given(articles)
def test_briefs(text: str) -> None:
    with in_time():
        try:
            found = article(text.encode(), "a.txt", Sidecar(published="2023-06-18"))
        except UndecodableError:
            return
        english = found.replace(
            header=found.header.replace(language="en", published="2023-06-18", published_from="sidecar")
        )
        hold(english, brief_of(english))


def test_a_hang_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "LONGEST", 1)
    with pytest.raises(TimeoutError), in_time():
        re.fullmatch(r"(a+)+b", "a" * 60)
