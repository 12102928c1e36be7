"""What the researcher has set, and what the window remembers from one start to the next."""
