class UserError(Exception):
    pass


class ValidationError(UserError):
    pass
