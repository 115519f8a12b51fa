"""One folder a platform: client (network), parse and render (pure). They never see each other."""
