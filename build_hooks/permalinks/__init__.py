"""Addresses for ever: what was published stays where it was, or leads on."""
