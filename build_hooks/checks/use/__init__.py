"""Rules about using rights: situations, letters, hours, phones, the emergency card and stories. One module each."""

from build_hooks.checks.use import (
    clinician_not_named, consent_dates, consent_expired, consent_not_whole, consent_review, consent_scope,
    hours_impossible, letter_places, phone_impossible, right_without_route, story_file_missing,
    telling_title)

CHECKS_OF_USE = (
    right_without_route, letter_places, hours_impossible, phone_impossible, clinician_not_named, consent_not_whole,
    consent_expired, consent_scope, consent_dates, consent_review, story_file_missing, telling_title)
