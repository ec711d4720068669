"""What other programs subscribe to: a calendar of what is due, and a feed of what is new."""
