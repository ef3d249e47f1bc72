notes = []


def add(title):
    notes.append(title)


add("first")
