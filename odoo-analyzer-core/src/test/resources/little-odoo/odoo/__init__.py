from . import api, fields, models
