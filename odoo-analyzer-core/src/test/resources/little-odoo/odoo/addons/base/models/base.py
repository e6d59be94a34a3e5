from odoo import fields, models


class Base(models.AbstractModel):
    _name = "base"
    _description = "Base"


class Partner(models.Model):
    _name = "res.partner"
    _description = "Partner"

    name = fields.Char(required=True)
    parent_id = fields.Many2one("res.partner", "Parent")
    child_ids = fields.One2many("res.partner", "parent_id")
    active = fields.Boolean(default=True)


class Users(models.Model):
    _name = "res.users"
    _description = "User"
    _inherits = {"res.partner": "partner_id"}

    partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade", delegate=True)
    login = fields.Char(required=True)
