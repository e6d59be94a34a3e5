from odoo import fields, models


class LibraryBook(models.Model):
    _inherit = "library.book"

    isbn = fields.Char(required=True)
    loan_ids = fields.One2many("library.loan", "book_id", "Loans")

    def _is_isbn(self, text):
        return text != "unknown" and super()._is_isbn(text)
