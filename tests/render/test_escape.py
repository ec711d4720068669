"""Text of an article means nothing but its words, in Markdown and in a title."""

import html
import re

import markdown as python_markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.escape import markdown, printable

HOSTILE = (
    "<script>alert(1)</script>",
    "**bold** _em_ `code` ~~x~~",
    "[x](javascript:alert(1)) ![y](z) <http://a.b>",
    "1. list",
    "- item",
    "# heading",
    "&lt;b&gt; &amp; &#60;",
    "{{ 7 * 7 }} {% x %} {: .c }",
    "a\\*b",
    "    indented",
    "---",
    "\x02wzxhzdk:0\x03",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_the_text_as_it_is(text: str) -> None:
    assert _shown(text) == " ".join(printable(text).split())


@given(st.text(max_size=60))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    assert _shown(text) == " ".join(printable(text).split())


def test_direction_marks_and_control_characters_are_gone() -> None:
    assert printable("a\u202eb\u2066c\x00d\x1be\u200ff\tg\nh") == "abcdef\tg\nh"


def _shown(text: str) -> str:
    page = python_markdown.markdown(f"# {markdown(text)}", extensions=["toc"])
    assert not re.search(r"<(?!/?h1)", page)
    return " ".join(html.unescape(re.sub(r"</?h1[^>]*>", "", page)).split())
