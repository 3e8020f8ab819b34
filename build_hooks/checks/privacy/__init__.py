"""Rules about private details: one module each. They read the raw lines, comments and front matter too."""

from build_hooks.checks.privacy import (
    address,
    bank,
    birth_date,
    consent,
    email,
    handle,
    health_number,
    named_person,
    national_insurance,
    phone,
)

OF_LINES = (
    phone,
    email,
    address,
    health_number,
    national_insurance,
    bank,
    birth_date,
    handle,
)
"""Those that look at single lines, and at nothing around them."""

RULES = (*OF_LINES, named_person, consent)
