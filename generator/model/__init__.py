"""The records that the stages hand to each other, and the schema of what is written."""
