"""optout-bot walks people through opting out of AI reuse, on the phone in their hand."""
