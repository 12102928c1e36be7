"""How far two researchers agree."""
