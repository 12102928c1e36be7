"""Merging a colleague's catalogue into one's own: what is new comes in, what differs waits for a person."""
