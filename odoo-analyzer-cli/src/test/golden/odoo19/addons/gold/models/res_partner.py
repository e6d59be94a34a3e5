from odoo import fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    gold_friend_id = fields.Many2one("res.partner", "Friend in gold")
    bar_ids = fields.One2many("gold.bar", "owner_id")

    def _commercial_fields(self):
        return super()._commercial_fields() + ["gold_friend_id"]
