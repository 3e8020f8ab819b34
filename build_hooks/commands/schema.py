"""schema: the JSON Schema of each kind of content, for editors that help while typing."""

import json
from argparse import ArgumentParser, Namespace

from build_hooks.loading import KINDS
from build_hooks.models.page import DocPage

name = "schema"
help = "Print the JSON Schemas of all kinds of content."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", choices=[*(kind.name for kind in KINDS), "pages"],
                        help="one kind only (all)")


def run(options: Namespace) -> int:
    """Prints {kind: schema}, or one schema."""
    models = {kind.name: kind.model for kind in KINDS} | {"pages": DocPage}
    if options.kind:
        print(json.dumps(models[options.kind].model_json_schema(), indent=1))
        return 0
    print(json.dumps({kind: model.model_json_schema() for kind, model in models.items()}, indent=1))
    return 0
