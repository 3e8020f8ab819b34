"""Rules about respectful language: one module each. The words themselves are in charter/language.yml."""

from build_hooks.checks.respect import (
    babies,
    clean_and_dirty,
    drug_use,
    medicine,
    no_blame,
    no_fear,
    no_suffering,
    people_first,
    pictures,
)

RULES = (
    people_first,
    drug_use,
    clean_and_dirty,
    no_blame,
    no_suffering,
    babies,
    medicine,
    no_fear,
    pictures,
)
