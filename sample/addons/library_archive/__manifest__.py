{
    "name": 42,
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library", 7, "library_archive"],
    "data": ["views/library_archive_views.xml", None],
    version: "19.0.1.0.0",
}
