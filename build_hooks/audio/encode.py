"""Sounds to MP3: 32 kbit/s, mono, constant bit rate, the same bytes each time.

Constant, because then players know the length and can jump without a table; MP3, because it
plays on every phone. Decoders start 50 ms late, so cues are written 50 ms later.
"""

import lameenc
import numpy as np

from build_hooks.audio.sound import RATE

BIT_RATE = 32
"""Thousands of bits a second."""
QUALITY = 2
VERSION = f"mp3-{BIT_RATE}-q{QUALITY}"
DELAY = 0.05
"""Seconds that decoding adds (measured: 1,203 samples)."""


def encode_mp3(pcm: np.ndarray, rate: int = RATE) -> bytes:
    """16-bit mono samples as an MP3 of 24,000 samples a second."""
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_in_sample_rate(rate)
    encoder.set_out_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(QUALITY)
    encoder.silence()
    return bytes(encoder.encode(pcm.astype("<i2").tobytes())) + bytes(encoder.flush())
