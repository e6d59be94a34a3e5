from . import gold_bar, sale_order, res_partner
