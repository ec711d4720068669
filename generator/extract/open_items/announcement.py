"""An announced act: what is to be done, and what the words around it say of it."""

from dataclasses import dataclass

from spacy.tokens import Token

from generator.lexicon.acts import Act
from generator.model.brief import Commitment


@dataclass(frozen=True)
class Frame:
    """What the words around an act say of it."""

    commitment: Commitment
    cue: Token
    """The word that gives the commitment."""
    top: Token
    """The highest word of the announcing clause; what hangs on it, dates say, may belong to the act."""
    subject: Token | None
    """Who acts, as far as grammar tells."""
    plain: bool = False
    """Announced by nothing more than a modal."""
    teller: Token | None = None
    """Who is reported to say so."""
    asking: bool = False
    """Whether somebody asks another to act."""
    foreseen: bool = False
    """Whether others expect it, and nobody is said to intend it: "is likely to", "is expected to"."""
    owed: bool = False
    """Whether it is only said that it must or should come, which a date makes a plan of."""
    over: bool = False
    """Whether the plan is told in the past, so that only a time to come shows that it holds: "planned to leave"."""
    loose: bool = False
    """Whether it is told as a story: "she decided to"."""
    bare: bool = False
    """Whether nothing but its infinitive says that it is to come: "a plant to be built"."""
    soon: bool = False
    """Whether a time to come is what announces it."""
    passing: bool = False
    """Whether the sentence names the plan only in passing."""


@dataclass(frozen=True)
class Announced:
    """An act and the words that announce it."""

    act: Act
    verb: Token | None
    noun: Token | None
    """The noun that says what is done, where the verb leaves it open or there is none."""
    frame: Frame
    headline: bool = False
    way: str = ""
    """By what the words hint at the act, where they do not announce it for sure (see `hints`)."""

    @property
    def sure(self) -> bool:
        """Whether grammar says that the words announce it."""
        return not self.way

    @property
    def begun(self) -> bool:
        """Whether the words tell what is done already, and only its outcome is to come: "filed a suit"."""
        return self.way in ("put forward", "under way")

    @property
    def head(self) -> Token:
        found = self.noun if self.verb is None else self.verb
        assert found is not None
        return found

    @property
    def done(self) -> Token:
        """The word that says what is done."""
        return self.noun if self.noun is not None else self.head
