from odoo import models


class Base(models.AbstractModel):
    _name = "base"
    _description = "Base"
