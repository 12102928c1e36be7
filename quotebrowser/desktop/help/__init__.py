"""Help: the manual in the window, how far to trust the engine, and about the program."""
