"""The people of the catalogue: table, page of a person, merging and splitting, queues of questions."""
