{
    "name": "Library Events",
    "version": "19.0.1.0.0",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["library_shop"],
    "data": "views/library_event_views.xml",
}
