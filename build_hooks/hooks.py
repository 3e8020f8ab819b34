"""What MkDocs loads. It puts the project's folder on the path and hands over the events."""

import gc
import sys
from pathlib import Path

gc.disable()  # Until a build is over there is no garbage worth collecting, from the first import on: a tenth of its time.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_hooks.events import (  # noqa: E402, F401
    on_build_error, on_config, on_env, on_files, on_page_context, on_post_build, on_startup, on_template_context)
