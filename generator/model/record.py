"""The base of all records: frozen, exact about its fields, without input or output of its own."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value. Unknown is None, never "" or 0; sequences are tuples."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed, validated (pydantic's own `model_copy` does not validate)."""
        return type(self).model_validate({**dict(self), **changes})
