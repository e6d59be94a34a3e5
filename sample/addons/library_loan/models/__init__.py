from . import library_fine
from . import library_loan
from . import library_reservation
from . import library_book
