from . import api, exceptions, fields, models, tools
from .tools.translate import _

SUPERUSER_ID = 1
