class Field:
    type = None
    string = None
    store = True
    required = False
    readonly = False
    copy = True
    compute = None
    related = None

    def __init__(self, string=None, **arguments):
        self.string = string
        self.arguments = arguments


class Boolean(Field):
    type = "boolean"


class Char(Field):
    type = "char"


class Date(Field):
    type = "date"

    @staticmethod
    def today():
        raise NotImplementedError


class Datetime(Field):
    type = "datetime"


class Id(Field):
    type = "integer"
    readonly = True
    copy = False


class Integer(Field):
    type = "integer"


class Many2one(Field):
    type = "many2one"

    def __init__(self, comodel_name=None, string=None, **arguments):
        super().__init__(string, **arguments)
        self.comodel_name = comodel_name


class One2many(Field):
    type = "one2many"
    copy = False

    def __init__(self, comodel_name=None, inverse_name=None, string=None, **arguments):
        super().__init__(string, **arguments)
        self.comodel_name = comodel_name
        self.inverse_name = inverse_name


class Selection(Field):
    type = "selection"

    def __init__(self, selection=None, string=None, **arguments):
        super().__init__(string, **arguments)
        self.selection = selection
