"""Sameness: whether two statements of a story are of one matter.

`statement` says what is compared, `refusal` what keeps two apart whatever else they share, `likeness` measures the
rest, `judge` weighs it, and `joining` brings a story's statements together.
"""
