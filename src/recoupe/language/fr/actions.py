from functools import cache
from recoupe.language.fr.verbs import Verbs
@cache
def verbs() -> Verbs:
    """The verb forms of the tables, made once per process."""
    return Verbs()
