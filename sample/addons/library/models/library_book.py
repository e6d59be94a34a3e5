from odoo import _, api, fields, models
from odoo.exceptions import ValidationError


class LibraryBook(models.Model):
    _name = "library.book"
    _description = "Book"

    name = fields.Char("Title", required=True)
    isbn = fields.Char("ISBN", copy=False)
    author_id = fields.Many2one("res.partner", "Author")
    genre_id = fields.Many2one("library.genre", "Genre")
    published_on = fields.Date()
    is_classic = fields.Boolean(compute="_compute_is_classic")

    @api.depends("published_on")
    def _compute_is_classic(self):
        for book in self:
            book.is_classic = bool(book.published_on) and book.published_on.year < 1950

    @api.constrains("isbn")
    def _check_isbn(self):
        for book in self:
            if book.isbn and not self._is_isbn(book.isbn):
                raise ValidationError(_("%s is no ISBN", book.isbn))

    @api.model
    def _is_isbn(self, text):
        match [int(digit) for digit in text if digit.isdigit()]:
            case [*digits] if len(digits) == 13:
                return sum(d * (1, 3)[i % 2] for i, d in enumerate(digits)) % 10 == 0
            case _:
                return False
