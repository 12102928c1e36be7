"""The researcher's decisions: who said a quote, and whether it is one."""
