{
    "name": "Library",
    "summary": "Books, their authors and their copies",
    "version": "19.0.1.0.0",
    "category": "Services/Library",
    "author": "Odoo Analyzer",
    "license": "LGPL-3",
    "depends": ["base", "web"],
    "data": [
        "security/ir.model.access.csv",
        "data/library_genre_data.xml",
        "views/library_book_views.xml",
        "views/library_menus.xml",
    ],
    "application": True,
}
