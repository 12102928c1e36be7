"""Which engine this is; told without loading anything of it."""

VERSION = "minilm-3"
"""Changes whenever the engine may say something else about the same article."""
