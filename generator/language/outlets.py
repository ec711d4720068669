"""Which names of outlets are one outlet's."""


def outlet_key(name: str) -> str:
    """What two spellings of an outlet's name have in common: "The Porto Times", "PORTO TIMES" -> "porto times"."""
    words = name.casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
