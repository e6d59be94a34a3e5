{
    "name": "Web",
    "license": "LGPL-3",
    "author": "Odoo Analyzer",
    "depends": ["base"],
    "auto_install": True,
    "data": ["views/webclient_templates.xml"],
}
