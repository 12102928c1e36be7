"""How the engine's encoder is made; needs torch, and is no part of the program."""
