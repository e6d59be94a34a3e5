class BaseModel:
    _name = None
    _inherit = ()


class Model(BaseModel):
    pass


class TransientModel(BaseModel):
    pass
