"""`python -m generator` is `readout`."""

from generator.cli import main

main()
