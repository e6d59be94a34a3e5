AUTHOR = "Odoo Analyzer"

{
    "name": "Library of before",
    "author": AUTHOR,
}
