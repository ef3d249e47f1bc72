rows = []


class Session:
    def add(self, row):
        rows.append(row)


session = Session()
