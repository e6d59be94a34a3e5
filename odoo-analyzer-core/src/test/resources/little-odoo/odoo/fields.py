class Field:
    type = None
    store = True
    readonly = False
    required = False
    copy = True
    compute = None
    comodel_name = None

    def __init__(self, string=None, **kwargs):
        self.args = dict(kwargs, string=string)


class Boolean(Field):
    type = "boolean"


class Integer(Field):
    type = "integer"


class Float(Field):
    type = "float"

    def __init__(self, string=None, digits=None, **kwargs):
        super().__init__(string=string, digits=digits, **kwargs)


class Monetary(Field):
    type = "monetary"

    def __init__(self, string=None, currency_field=None, **kwargs):
        super().__init__(string=string, currency_field=currency_field, **kwargs)


class Char(Field):
    type = "char"


class Text(Field):
    type = "text"


class Html(Field):
    type = "html"


class Date(Field):
    type = "date"


class Datetime(Field):
    type = "datetime"


class Binary(Field):
    type = "binary"


class Selection(Field):
    type = "selection"

    def __init__(self, selection=None, string=None, **kwargs):
        super().__init__(selection=selection, string=string, **kwargs)


class Reference(Selection):
    type = "reference"


class Many2one(Field):
    type = "many2one"
    delegate = False

    def __init__(self, comodel_name=None, string=None, **kwargs):
        super().__init__(comodel_name=comodel_name, string=string, **kwargs)


class Many2oneReference(Integer):
    type = "many2one_reference"


class One2many(Field):
    type = "one2many"
    copy = False

    def __init__(self, comodel_name=None, inverse_name=None, string=None, **kwargs):
        super().__init__(
            comodel_name=comodel_name, inverse_name=inverse_name, string=string, **kwargs
        )


class Many2many(Field):
    type = "many2many"

    def __init__(
        self, comodel_name=None, relation=None, column1=None, column2=None, string=None, **kwargs
    ):
        super().__init__(comodel_name=comodel_name, relation=relation, string=string, **kwargs)


class Id(Field):
    type = "integer"
    readonly = True


class Properties(Field):
    type = "properties"
    copy = False
