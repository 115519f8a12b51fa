"""Discord as a person meets it, over the real library."""
