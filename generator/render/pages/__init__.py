"""The kinds of page: one module each, with `pages(site)` that yields them."""
