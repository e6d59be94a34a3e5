from odoo import fields, models

SALE_STATES = [("draft", "Draft"), ("done", "Done")]


class LibrarySale(models.Model):
    _name = "library.sale"
    _description = "Sale of a book"

    book_id = fields.Many2one("library.book", required=True)
    state = fields.Selection(SALE_STATES, default="draft")
