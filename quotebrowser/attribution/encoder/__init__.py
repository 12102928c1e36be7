"""The trained encoder and its decoder: who is printed as saying what, by which words, and what is a name."""
