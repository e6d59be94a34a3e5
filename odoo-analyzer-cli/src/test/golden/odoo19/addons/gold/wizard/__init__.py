from . import gold_melt
