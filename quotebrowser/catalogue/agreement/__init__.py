"""How far two researchers agree on what both reviewed: the measures, and what they are measured on."""
