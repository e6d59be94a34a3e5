{
    "name": "Base",
    "license": "LGPL-3",
    "author": "Odoo Analyzer",
    "data": [
        "data/res_partner_data.xml",
        "security/ir.model.access.csv",
    ],
}
