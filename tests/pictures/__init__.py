"""Pictures of what people see, made by hand for the README."""
