def model(method):
    return method


def depends(*names):
    def decorate(method):
        method._depends = names
        return method

    return decorate


def constrains(*names):
    def decorate(method):
        method._constrains = names
        return method

    return decorate
