"""What can be read off English text without a parser: quotation marks, sentences, dates, words."""
