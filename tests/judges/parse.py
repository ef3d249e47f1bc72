"""parse.py FILE…: what parsers that nobody here wrote say about YAML, TOML, Terraform and compose files.

Prints one line for each file they refuse, and fails when there is one.
"""

import pathlib
import re
import sys
import tomllib

import compose_spec
import hcl2
import yaml

PARSERS = [
    (r"(docker-)?compose.*\.ya?ml$", compose_spec.PyCompose.from_yaml),
    (r".*\.ya?ml$", lambda text: list(yaml.compose_all(text, Loader=yaml.SafeLoader))),
    (r".*\.toml$", tomllib.loads),
    (r".*\.tf$", hcl2.loads),
]


def refusal(file: pathlib.Path) -> str | None:
    parse = next(parse for pattern, parse in PARSERS if re.match(pattern, file.name))
    try:
        parse(file.read_text())
    except Exception as error:  # each library has its own
        return f"{file}: {error}"
    return None


refusals = [text for name in sys.argv[1:] if (text := refusal(pathlib.Path(name)))]
print("\n".join(refusals))
sys.exit(1 if refusals else 0)
