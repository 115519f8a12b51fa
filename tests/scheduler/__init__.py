"""What falls due, from the row to the message that arrived, under a clock that tests turn."""
