"""One pass of spaCy over an article, paragraph by paragraph, with long quotations parsed apart.

Each paragraph is parsed with its long quotations replaced by one word, so that "“…,” the spokesman said" parses as the
short sentence it is; the words of each long quotation are parsed as a text of their own. Every word is parsed once.
"""

import bisect
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from generator.annotate.attributes import remember
from generator.annotate.tree import Tree
from generator.errors import Problem, ReadoutError
from generator.language.marks import Quotation, quotations
from generator.language.sentences import prose_sentences
from generator.model.article import Article
from generator.model.progress import Step, silent
from generator.model.publication import DEFAULT_MODEL, Attribution
from generator.model.text import PROSE, Block, BlockKind

LONG = 40
"""A quotation of at least so many characters is parsed apart."""
STUB = "This"
_WITHIN = re.compile(r"[\w,;:]['’)]? (?!I\b)[A-Z]|[A-Z]{2}")
"""A capital that opens no sentence."""
_LIMIT = 20_000
"""Longest text handed to spaCy at once, in characters; its memory grows with the text."""
_UNBROKEN = re.compile(r"\S{500,}")


@dataclass(frozen=True)
class _Segment:
    """`piece[at : at + length]` stands for `article[start:end]`; equal lengths unless it is a stub."""

    at: int
    length: int
    start: int
    end: int

    @property
    def stub(self) -> bool:
        return self.length != self.end - self.start


@dataclass(frozen=True)
class Piece:
    """A stretch parsed as one text: a paragraph, or the words of one long quotation."""

    kind: BlockKind
    doc: Doc
    quotation: Quotation | None
    """The quotation whose words these are; None for a paragraph."""
    segments: tuple[_Segment, ...]

    @property
    def start(self) -> int:
        return self.segments[0].start

    @property
    def end(self) -> int:
        return self.segments[-1].end

    def place(self, tokens: Span | Token) -> tuple[int, int]:
        """The range of code points of the article for which the tokens stand; a stub stands for its whole quotation."""
        if isinstance(tokens, Token):
            return self.places[tokens.i]
        return self._start(tokens.start_char), self._end(tokens.end_char)

    def token_at(self, offset: int) -> Token | None:
        """The token that covers the article's code point, or the next one where white space does.

        None outside the piece.
        """
        i = bisect.bisect_right(self._places, offset) - 1
        if i < 0 or offset >= self.end:
            return None
        segment = self.segments[i]
        at = segment.at if segment.stub else segment.at + min(offset - segment.start, segment.length)
        j = bisect.bisect_right(self._token_starts, at) - 1
        token = self.tokens[max(j, 0)]
        if at >= token.idx + len(token) and token.i + 1 < len(self.tokens):
            token = self.tokens[token.i + 1]
        return token

    @cached_property
    def tokens(self) -> list[Token]:
        """The doc's tokens (a Doc makes a new object each time that one is asked for)."""
        return list(self.doc)

    @cached_property
    def tree(self) -> Tree:
        """The parse as plain lists."""
        return Tree(self)

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """The place of each token."""
        if len(self.segments) > 1 or self.segments[0].stub:
            return [(self._start(t.idx), self._end(t.idx + len(t))) for t in self.tokens]
        shift = self.segments[0].start - self.segments[0].at
        return [(t.idx + shift, t.idx + shift + len(t)) for t in self.tokens]

    @cached_property
    def text(self) -> str:
        """The doc's text, kept for the same reason."""
        return "".join(t.text_with_ws for t in self.tokens)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [t.idx for t in self.tokens]

    @cached_property
    def _places(self) -> list[int]:
        return [s.start for s in self.segments]

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [s.at for s in self.segments]

    def _start(self, at: int) -> int:
        segment = self.segments[bisect.bisect_right(self._segment_starts, at) - 1]
        return segment.start if segment.stub else segment.start + at - segment.at

    def _end(self, at: int) -> int:
        segment = self.segments[bisect.bisect_right(self._segment_starts, at - 1) - 1]
        return segment.end if segment.stub else segment.start + at - segment.at


@dataclass(frozen=True)
class Annotated:
    """An article with its quotations marked and its words parsed."""

    article: Article
    quotations: tuple[Quotation, ...]
    pieces: tuple[Piece, ...]
    """In document order; a quotation's own piece follows its paragraph's."""
    attribution: Attribution = "weights"
    """How the speakers of its quotations are to be chosen."""
    worked_out: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What several extractors ask of it, kept by the first that does."""

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences of the article's prose, in order, as half-open ranges of code points."""
        return prose_sentences(self.article.text, self.article.header.blocks)

    def piece_at(self, offset: int) -> Piece | None:
        """The piece in which the word at this code point was parsed (a quotation's before its paragraph's)."""
        i = bisect.bisect_right(self._starts, offset) - 1
        if i < 0:
            return None
        segment, piece = self._verbatim[i]
        return piece if offset < segment.end else None

    def token_at(self, offset: int) -> Token | None:
        """The token parsed from the word at this code point; None where nothing was parsed (furniture, say)."""
        piece = self.piece_at(offset)
        return piece.token_at(offset) if piece else None

    @cached_property
    def _verbatim(self) -> list[tuple[_Segment, Piece]]:
        pairs = [(s, p) for p in self.pieces for s in p.segments if not s.stub]
        return sorted(pairs, key=lambda pair: pair[0].start)

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s, _ in self._verbatim]


@functools.cache
def load(model: str = DEFAULT_MODEL) -> Language:
    """The installed spaCy model of that name.

    Its matrices are multiplied by numpy's BLAS, which takes a third of the time of spaCy's own, and by one thread: they
    are small, and what comes out must not depend on the number of cores.

    Raises:
        ReadoutError: if no such model is installed.
    """
    threadpool_limits(limits=1, user_api="blas")
    try:
        with use_ops("numpy", use_blis=False):
            nlp = spacy.load(model)
    except OSError as error:
        problem = Problem(
            "mkdocs.yml",
            "extra.readout.model",
            f"no spaCy model named {model!r} is installed",
            "install it, or name an installed one",
        )
        raise ReadoutError([problem]) from error
    remember(nlp)
    return nlp


def annotate(
    article: Article, *, model: str = DEFAULT_MODEL, attribution: Attribution = "weights", step: Step = silent
) -> Annotated:
    """Parse an article. An article that is not in English has no pieces.

    Args:
        step: told of the paragraphs of a long article.
    """
    if article.header.language != "en":
        return Annotated(article, (), ())
    blocks = [b for b in article.header.blocks if b.kind in PROSE]
    marked = quotations(article.text, blocks)
    drafts = [draft for run in _runs(article.text, blocks) for draft in _drafts(article.text, run, marked)]
    pieces: list[Piece] = []
    for (kind, quotation, segments, _), doc in zip(drafts, _parsed(drafts, load(model)), strict=True):
        pieces.append(Piece(kind, doc, quotation, segments))
        if len(pieces) % _OFTEN == 0:
            step(f"parsing {article.header.seed}", len(pieces), len(drafts))
    return Annotated(article, marked, tuple(pieces), attribution)


_OFTEN = 100
"""Paragraphs: a second or two."""
_Draft: TypeAlias = tuple[BlockKind, Quotation | None, tuple[_Segment, ...], str]


def _parsed(drafts: list[_Draft], nlp: Language) -> Iterator[Doc]:
    """The drafts' docs, in order. Names are looked for, at half of the whole cost, where there can be any:

    not in the words of a quotation without a capital inside a sentence.
    """
    named = [quotation is None or _WITHIN.search(text) is not None for _, quotation, _, text in drafts]
    whole = nlp.pipe(text for (*_, text), names in zip(drafts, named, strict=True) if names)
    plain = nlp.pipe((text for (*_, text), names in zip(drafts, named, strict=True) if not names), disable=["ner"])
    return (next(whole if names else plain) for names in named)


def _runs(text: str, blocks: list[Block]) -> Iterator[list[Block]]:
    """Blocks that are one paragraph: those of one kind on one line, with nothing but furniture between them."""
    run: list[Block] = []
    for block in blocks:
        if run and (block.kind != run[-1].kind or "\n" in text[run[-1].end : block.start]):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _drafts(text: str, run: list[Block], marked: tuple[Quotation, ...]) -> Iterator[_Draft]:
    """The paragraph of a run of blocks with stubs, then the words of each of its long quotations."""
    kind = run[0].kind
    apart: list[tuple[Quotation, int, int]] = []
    frame: list[tuple[int, int, str]] = []
    for block in run:
        at = block.start
        while frame and text[at - 1].isspace():
            at -= 1
        for quotation, start, end in _long_within(block, marked):
            apart.append((quotation, start, end))
            tail = end - 1 if text[end - 1] in ".,!?;" else end
            frame += [(at, start, text[at:start]), (start, tail, STUB)]
            at = tail
        frame.append((at, block.end, text[at : block.end]))
    yield from _pieces(kind, None, frame)
    for quotation, start, end in apart:
        yield from _pieces(kind, quotation, [(start, end, text[start:end])])


def _long_within(block: Block, marked: tuple[Quotation, ...]) -> Iterator[tuple[Quotation, int, int]]:
    """The long quotations in a block, each with the range of its words there."""
    for i in range(bisect.bisect_right(marked, block.start, key=lambda q: q.end), len(marked)):
        if marked[i].start >= block.end:
            break
        start, end = max(marked[i].inner_start, block.start), min(marked[i].inner_end, block.end)
        if end - start >= LONG:
            yield marked[i], start, end


def _pieces(kind: BlockKind, quotation: Quotation | None, parts: Iterable[tuple[int, int, str]]) -> Iterator[_Draft]:
    """Join the parts into texts of at most about `_LIMIT` characters."""
    segments: list[_Segment] = []
    words: list[str] = []
    at = 0
    for start, end, part in _prose(parts):
        for offset, chunk in _chunks(part) if len(part) == end - start else [(0, part)]:
            if segments and at + len(chunk) > _LIMIT:
                yield kind, quotation, tuple(segments), "".join(words)
                segments, words, at = [], [], 0
            whole = len(chunk) == len(part)
            segments.append(_Segment(at, len(chunk), start + offset, end if whole else start + offset + len(chunk)))
            words.append(chunk)
            at += len(chunk)
    if at:
        yield kind, quotation, tuple(s for s in segments if s.length), "".join(words)


def _prose(parts: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The parts without stretches too long for words: splitting those takes time in the square of their length."""
    for start, end, part in parts:
        at = 0
        for match in _UNBROKEN.finditer(part) if len(part) == end - start else ():
            yield start + at, start + match.start(), part[at : match.start()]
            at = match.end()
        yield start + at, end, part[at:]


def _chunks(part: str) -> Iterator[tuple[int, str]]:
    """Cut a very long stretch at white space, or anywhere if there is none."""
    at = 0
    while len(part) - at > _LIMIT:
        cut = part.rfind(" ", at + 1, at + _LIMIT)
        cut = cut + 1 if cut > at else at + _LIMIT
        yield at, part[at:cut]
        at = cut
    if at < len(part):
        yield at, part[at:]
