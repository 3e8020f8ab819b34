"""Search in a person's own words: entries → index → ranking. theme/scripts/rank.js ranks in the same way."""
