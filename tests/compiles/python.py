"""Compiles each file that is named, and says what cannot be."""
import sys

for path in sys.argv[1:]:
    try:
        with open(path, encoding="utf-8") as file:
            compile(file.read(), path, "exec", dont_inherit=True)
    except SyntaxError as error:
        print(f"{path}\t{error}")
