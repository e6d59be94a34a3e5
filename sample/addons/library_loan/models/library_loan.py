import logging

import isbn_registry
from odoo.addons.library_shop.models.library_sale import SALE_STATES

from odoo import api, fields, models
from odoo.tools.dates import working_days

try:
    import barcode_reader
except ImportError:
    barcode_reader = None

_logger = logging.getLogger(__name__)


class LibraryLoan(models.Model):
    _name = "library.loan"
    _description = "Loan"

    book_id = fields.Many2one("library.book", required=True)
    borrower_id = fields.Many2one("res.partner", required=True)
    due_on = fields.Date()
    days_left = fields.Integer(compute="_compute_days_left")
    state = fields.Selection(SALE_STATES)

    @api.depends("due_on")
    def _compute_days_left(self):
        for loan in self:
            loan.days_left = working_days(fields.Date.today(), loan.due_on)

    def action_register(self):
        for loan in self:
            isbn_registry.register(loan.book_id.isbn)
        _logger.info("%s loans registered", len(self))
