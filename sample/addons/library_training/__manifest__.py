# Exercises for new colleagues: each file has the mistakes of one kind of element.
{
    "name": "Library Training",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library"],
    "data": [
        "data/records.xml",
        "data/fields.xml",
        "data/values_and_functions.xml",
        "data/menus.xml",
        "data/assets.xml",
        "data/templates_and_shortcuts.xml",
        "data/with_doctype.xml",
        "data/without_odoo.xml",
        "data/library.genre.csv",
    ],
    "demo": "data/demo.xml",
    "assets": {
        "web.assets_backend": ["library_training/static/src/xml/*.xml"],
    },
}
