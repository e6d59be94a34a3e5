{
    "name": "Library Shop",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library", "library_event", "payment_library"],
    "data": [
        "data/library.sale.state.csv",
        "data/prices.xlsx",
        "views/library_shop_templates.xml",
        "views/library_sale_views.xml",
    ],
    "license": "AGPL-3",
}
