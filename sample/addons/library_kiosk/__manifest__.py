{
    **{"license": "LGPL-3"},
    "name": "Library Kiosk",
    "version": "19.0.%s" % "1.0.0",
    "author": "Odoo Analyzer",
    "depends": ("library"),
}
