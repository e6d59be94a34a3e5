from . import base, res_partner, res_users
