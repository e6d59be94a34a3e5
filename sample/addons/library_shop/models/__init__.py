from . import library_sale
