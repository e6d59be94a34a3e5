from odoo import fields, models


class Partner(models.Model):
    _name = "res.partner"
    _description = "Contact"

    name = fields.Char(required=True)
    email = fields.Char()
