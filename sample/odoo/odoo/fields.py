class Field:
    def __init__(self, string=None, **arguments):
        self.string = string
        self.arguments = arguments


class Boolean(Field):
    pass


class Char(Field):
    pass


class Date(Field):
    @staticmethod
    def today():
        raise NotImplementedError


class Integer(Field):
    pass


class Many2one(Field):
    pass


class One2many(Field):
    pass


class Selection(Field):
    pass
