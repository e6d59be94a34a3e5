from odoo import fields, models

from .library_reminder import DAYS_UNTIL_REMINDER

CENTS_PER_DAY = 20
GRACE_DAYS = DAYS_UNTIL_REMINDER + 7


class LibraryFine(models.Model):
    _name = "library.fine"
    _description = "Fine"

    loan_id = fields.Many2one("library.loan", required=True)
    cents = fields.Integer()
