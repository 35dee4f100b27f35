"""Extensions: what vendors' ``x-`` keywords say, each read once, to a value and findings."""
