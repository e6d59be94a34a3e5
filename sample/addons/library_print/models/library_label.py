from odoo import fields, models


class LibraryLabel(models.Model):
    _name = "library.label"
    _description = "Label"

    name = fields.Char(required=True)
    genre_id = fields.Many2one("library.genre")


class LibraryGenre(models.Model):
    _name = "library.genre"
    _description = "Genre with a label"

    name = fields.Char(required=True)
    label_ids = fields.One2many("library.label", "genre_id")


class LibraryLoan(models.Model):
    _inherit = "library.loan"

    is_printed = fields.Boolean()


class LibraryLabelMixin(models.AbstractModel):
    _name = "library.label.mixin"
    _inherit = "library.printable"
    _description = "Has a label"
