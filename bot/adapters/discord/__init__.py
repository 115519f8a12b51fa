"""Discord as a front end: ephemeral in servers, plain in private, buttons that never die."""
