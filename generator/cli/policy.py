"""The site's Content-Security-Policy: an MkDocs hook, named in mkdocs.yml, which tells the theme what to say.

Scripts run from the site's own files, or if they are one of those that Material writes into a page: each by its hash.
The hashes are taken from Material's templates, never from a finished page: a script that came from an article would be
allowed there too.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from typing import Any

_PARTIALS = ("base", "content", "palette")
"""Material's templates, under partials/javascripts, whose scripts stand in our pages."""
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_ELSE = (
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def on_env(env: Any, *, config: Any, **_: Any) -> Any:
    """MkDocs calls this before it makes the pages; `main.html` writes the policy into each."""
    made = [env.get_template(f"partials/javascripts/{name}.html").render(config=config) for name in _PARTIALS]
    env.globals["content_security_policy"] = policy(script for text in made for script in _SCRIPT.findall(text))
    return env


def policy(scripts: Iterable[str]) -> str:
    """The policy of a site whose pages have these scripts in them."""
    hashes = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    allowed = " ".join(["'self'", *(f"'sha256-{hash_}'" for hash_ in hashes)])
    return f"default-src 'none'; script-src {allowed}; {_ELSE}"
