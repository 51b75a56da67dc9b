"""Other people's tools beside ours, on the same texts: quotations, dates, numbers.

Each tool runs in an environment of its own, outside the one of this repository, driven by a small program in workers/;
nothing of theirs is kept here. What counts as right is in quotations.py, dates.py and numbers.py.
"""
