from . import fields


class MetaModel(type):
    pass


class BaseModel(metaclass=MetaModel):
    _register = False
    _abstract = True
    _transient = False
    _auto = False
    _name = None
    _description = None
    _inherit = ()
    _inherits = {}
    _table = None
    _order = "id"
    _rec_name = None

    id = fields.Id()
    display_name = fields.Char(compute="_compute_display_name")

    def _compute_display_name(self):
        raise NotImplementedError

    def create(self, vals_list):
        raise NotImplementedError

    def write(self, vals):
        raise NotImplementedError


AbstractModel = BaseModel


class Model(AbstractModel):
    _register = False
    _abstract = False
    _auto = True


class TransientModel(Model):
    _register = False
    _transient = True
