"""Why a correction is not applied."""

from typing import Literal


class NotAppliedError(Exception):
    """What keeps a correction from being applied, and what its author can do.

    "stale": the words that it was made for are no longer there. "refused": it asks for what cannot be.
    """

    def __init__(self, message: str, remedy: str, *, status: Literal["stale", "refused"] = "refused") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.status = status
