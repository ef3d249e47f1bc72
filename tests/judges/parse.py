"""parse.py SCHEMA FILE…: what readers that nobody here wrote say about YAML, TOML, Terraform, compose and Kubernetes files.

SCHEMA is the JSON schema of the Compose specification. Prints one line for each file they refuse, and fails when there is one.
"""

import json
import pathlib
import re
import sys
import tomllib

import hcl2
import jsonschema
import kubernetes_validate
import yaml


def read_compose(text: str) -> None:
    jsonschema.validate(yaml.safe_load(text), json.loads(pathlib.Path(sys.argv[1]).read_text()))


def read_yaml(text: str) -> None:
    for document in yaml.safe_load_all(text):
        if isinstance(document, dict) and {"apiVersion", "kind"} <= document.keys():
            kubernetes_validate.validate(document, kubernetes_validate.latest_version(), strict=True)


READERS = [
    (r"(docker-)?compose.*\.ya?ml$", read_compose),
    (r".*\.ya?ml$", read_yaml),
    (r".*\.toml$", tomllib.loads),
    (r".*\.tf$", hcl2.loads),
]


def refusal(file: pathlib.Path) -> str | None:
    read = next(read for pattern, read in READERS if re.match(pattern, file.name))
    try:
        read(file.read_text())
    except Exception as error:  # each library has its own
        return f"{file}: {error}"
    return None


refusals = [text for name in sys.argv[2:] if (text := refusal(pathlib.Path(name)))]
print("\n".join(refusals))
sys.exit(1 if refusals else 0)
