"""The terminal as a front end: the same conversation, drawn as lines, answered by a line."""
