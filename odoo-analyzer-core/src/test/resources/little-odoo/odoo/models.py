from . import api, fields


class BaseModel:
    _auto = False
    _register = False
    _abstract = True
    _transient = False
    _name = None
    _description = None
    _inherit = None
    _inherits = {}
    _table = None
    _order = "id"
    _rec_name = None

    id = fields.Id()
    display_name = fields.Char(compute="_compute_display_name")

    def create(self, values):
        return self

    @api.depends(lambda self: (self._rec_name,) if self._rec_name else ())
    def _compute_display_name(self):
        return None


AbstractModel = BaseModel


class Model(AbstractModel):
    _auto = True
    _register = False
    _abstract = False
    _transient = False


class TransientModel(Model):
    _auto = True
    _register = False
    _abstract = False
    _transient = True


class TableObject:
    pass


class Constraint(TableObject):
    def __init__(self, definition, message=""):
        self.definition = definition


class Index(TableObject):
    def __init__(self, definition):
        self.definition = definition


class UniqueIndex(Index):
    pass
