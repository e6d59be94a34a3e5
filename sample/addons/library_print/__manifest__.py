{
    "name": "Library Labels",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library"],
    "data": [
        "data/library.label.csv",
        "data/library_label_data.xml",
    ],
}
