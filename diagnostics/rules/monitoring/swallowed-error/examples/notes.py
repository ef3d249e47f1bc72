from store import mail, save


def add(note):
    try:
        save(note)
    except Exception:
#   ^^^^^^^^^^^^^^^^^ monitoring/swallowed-error
        pass
    try:
        mail(note)
    except:
#   ^^^^^^^ monitoring/swallowed-error
        pass
