from odoo import fields, models


class LibraryGenre(models.Model):
    _name = "library.genre"
    _description = "Genre"
    _order = "name"

    name = fields.Char(required=True, translate=True)
