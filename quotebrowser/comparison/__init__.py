"""Statements of several people set beside one another: queries in, plain data out."""
