"""Which stretches of an article are published: the sentences that carry facts, all of it, or nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.language.cover import Cover, Stretch
from generator.language.sentences import sentences
from generator.model.sidecar import Show
from generator.model.text import PROSE, Block, BlockKind


@dataclass(frozen=True)
class Paragraph:
    """A block as it is shown; None stands where sentences are left out."""

    kind: BlockKind | None
    """None for a paragraph that only says that others are left out."""
    stretches: tuple[Stretch | None, ...]


def published(text: str, blocks: Sequence[Block], wanted: Iterable[Stretch], show: Show) -> list[Paragraph]:
    """The paragraphs to show. `wanted` are the places for whose sake a sentence is shown."""
    if show == "none":
        return []
    needed = Cover(wanted)
    found: list[Paragraph] = []
    line_end = -1
    for block in blocks:
        if not text[block.start : block.end].strip():
            continue
        stretches = ((block.start, block.end),) if show == "full" else _stretches(text, block, needed)
        goes_on = line_end >= 0 and "\n" not in text[line_end : block.start]
        line_end = block.end
        if not any(stretches):
            if block.kind in PROSE and (not found or found[-1].kind is not None):
                found.append(Paragraph(None, (None,)))
        elif goes_on and found and found[-1].kind is not None:
            found[-1] = Paragraph("body", (*found[-1].stretches, *stretches))
        else:
            skip = found and found[-1].kind is None and stretches[0] is None
            found.append(Paragraph(block.kind, stretches[1:] if skip else stretches))
    return found


def _stretches(text: str, block: Block, needed: Cover) -> tuple[Stretch | None, ...]:
    if block.kind not in PROSE or block.kind == "headline":
        whole = block.kind == "headline" or needed.touches(block.start, block.end)
        return ((block.start, block.end),) if whole else ()
    found: list[Stretch | None] = []
    for start, end in sentences(text, block.start, block.end):
        last = found[-1] if found else None
        if not needed.touches(start, end):
            if not found or last is not None:
                found.append(None)
        elif last is not None:
            found[-1] = (last[0], end)
        else:
            found.append((start, end))
    return tuple(found)
