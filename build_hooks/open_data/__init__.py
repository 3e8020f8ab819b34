"""The facts of the portal as tables: CSV, JSON and a Frictionless Data Package."""
