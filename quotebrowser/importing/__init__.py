"""The way in, one for the window and the command line: read, attribute in worker processes, add, report."""
