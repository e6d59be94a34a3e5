from . import library_label
