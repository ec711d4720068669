"""The base of all records: frozen, exact about its fields, without input or output of its own."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value. Unknown is None, never "" or 0; sequences are tuples."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )

    @classmethod
    def trusted(cls, **fields: Any) -> Self:
        """A record of fields that the program has just made right, all of them told: nothing is validated.

        For what is made by the hundred for each article; validation would cost more than the reading.
        """
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", fields)
        object.__setattr__(made, "__pydantic_fields_set__", set(fields))
        object.__setattr__(made, "__pydantic_extra__", None)
        object.__setattr__(made, "__pydantic_private__", None)
        return made

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed, validated (pydantic's own `model_copy` does not validate)."""
        return type(self).model_validate({**dict(self), **changes})
