from . import library_book, library_genre
