from odoo import fields, models


class LibraryLoanExtend(models.TransientModel):
    _name = "library.loan.extend"
    _description = "Extend a loan"

    loan_id = fields.Many2one("library.loan", required=True)
    days = fields.Integer(default=14)

    def action_extend(self):
        self.ensure_one()
        if self.days > 60
            return False
        self.loan_id.due_on = self.loan_id.due_on + timedelta(days=self.days
        return True
