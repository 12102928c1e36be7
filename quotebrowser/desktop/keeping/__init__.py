"""Keeps the catalogue safe while the window shows it: backups, and what its place makes one beware of."""
