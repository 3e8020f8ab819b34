"""Voices: each turns spoken words into phonemes, and phonemes into sound."""
