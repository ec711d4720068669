"""What is wrong with a value, in plain words: a validator speaks of its own types, which no reader knows."""

from pydantic_core import ErrorDetails

_SAID = {
    "missing": "is missing",
    "string_type": "must be words",
    "string_too_short": "is empty",
    "string_too_long": "is longer than {max_length} characters",
    "tuple_type": "must be a list",
    "too_short": "must have at least {min_length} items",
    "too_long": "must have at most {max_length} items",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "literal_error": "must be {expected}",
    "dict_type": "must be fields, each with a value",
    "model_type": "must be fields, each with a value",
    "model_attributes_type": "must be fields, each with a value",
    "extra_forbidden": "is no setting or field that there is",
    "string_pattern_mismatch": "does not have the form that it needs",
}


def fault(detail: ErrorDetails) -> str:
    """What is wrong, to be said after the field's name."""
    if detail["type"] == "value_error":
        return detail["msg"].removeprefix("Value error, ")
    said = _SAID.get(detail["type"])
    return said.format(**detail.get("ctx", {})) if said else "is not what it should be"


def place(detail: ErrorDetails) -> str:
    """The field, as its author counts: "corrections.1.reason" is the first correction's."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in detail["loc"] if not _tag(part))


def _tag(part: int | str) -> bool:
    return isinstance(part, str) and part.startswith("[")
