"""The command palette: every command, found by typing a few letters of it."""
