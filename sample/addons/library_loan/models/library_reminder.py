from .library_fine import CENTS_PER_DAY

DAYS_UNTIL_REMINDER = 3 if CENTS_PER_DAY > 10 else 7
