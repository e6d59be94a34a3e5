{
    "name": "Library Loans",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library"],
    "data": [
        "security/ir.model.access.csv",
        "data/library_loan_data.xml",
        "views/library_loan_views.xml",
        "views/library_loan_menus.xml",
    ],
}
