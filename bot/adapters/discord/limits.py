"""Discord's limits as numbers with their source. What to do about them is ``render``'s business.

Sources are sections of Discord's developer documentation, read through its published description
of the HTTP interface (v10) where that holds the number too.
"""

TEXT = 4000
"""Component reference, "Text Display": characters over all text displays of one message."""

COMPONENTS = 40
"""Component reference, "Components V2": components of one message, nested ones included."""

ROW_BUTTONS = 5
"""Component reference, "Action Row": buttons in one row."""

LABEL = 80
"""Component reference, "Button": characters of a label."""

CUSTOM_ID = 100
"""Component reference, "Custom ID": characters of what a button brings back."""

URL = 512
"""Component reference, "Button": characters of a link."""

FILES = 10
"""Message resource, "Create Message": attachments of one message."""

OFFERS = 25
"""Interactions, "Autocomplete": choices of one answer."""

OFFER_NAME = 100
"""Application commands, "Option Choice": characters of a choice's name."""

DESCRIPTION = 100
"""Application commands, "Application Command": characters of a description."""

ARGUMENT = 100
"""Ours: characters of what a person may type as a guide; ids and titles are far shorter."""

QUESTION = 500
"""Ours: characters of a question; who needs more writes it in private."""

ANSWER_WITHIN = 3.0
"""Interactions, "Responding to an Interaction": seconds that Discord waits for a first answer."""

ACKNOWLEDGE_AFTER = ANSWER_WITHIN / 2
"""Ours: seconds a person's turn may take before Discord is told that the answer is coming."""

COMMAND_NAME = 32
"""Application commands, name: 1-32 characters; in a message's menu it may hold spaces."""

FORM_TITLE = 45
"""Interactions, "Modal": characters of a title."""

FORM_LABEL = 45
"""Component reference, "Label": characters of a label."""

TIME = 64
"""Ours: characters of a time in somebody's own words; more is never read."""

CITY = 100
"""Ours: characters of a city's name."""

TIMES = 500
"""Ours: how often a reminder may be told to be posted before it ends."""
