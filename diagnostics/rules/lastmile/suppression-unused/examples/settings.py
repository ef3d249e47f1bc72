# lastmile-ignore-file env/example-drift -- the names are in the handbook
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-unused
DEBUG = False
