def attrsetter(attr, value):
    return lambda method: setattr(method, attr, value) or method


def depends(*args):
    return attrsetter("_depends", args)


def depends_context(*args):
    return attrsetter("_depends_context", args)


def constrains(*args):
    return attrsetter("_constrains", args)


def onchange(*args):
    return attrsetter("_onchange", args)


def ondelete(*, at_uninstall):
    return attrsetter("_ondelete", at_uninstall)


def model(method):
    return method


def model_create_multi(method):
    return method


def autovacuum(method):
    return method
