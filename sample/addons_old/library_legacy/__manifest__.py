{
    "name": "Library of before, a forgotten copy",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
}
