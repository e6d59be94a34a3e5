{
    "name": "Base",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
}
