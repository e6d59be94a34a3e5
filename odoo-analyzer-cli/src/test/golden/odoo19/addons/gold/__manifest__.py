{
    "name": "Gold",
    "summary": "Sells gold to those who speak to us",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["sale", "crm"],
    "data": [
        "security/gold_groups.xml",
        "security/ir.model.access.csv",
        "data/gold_data.xml",
        "views/gold_bar_views.xml",
        "views/sale_order_views.xml",
        "views/gold_menus.xml",
    ],
}
