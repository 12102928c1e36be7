"""Which engine this is; told without loading anything of it."""

VERSION = "minilm-2"
"""Changes whenever the engine may say something else about the same article."""
