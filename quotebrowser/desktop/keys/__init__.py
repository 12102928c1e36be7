"""Which keys mean which command: the list of them, and other keys of one's own."""
