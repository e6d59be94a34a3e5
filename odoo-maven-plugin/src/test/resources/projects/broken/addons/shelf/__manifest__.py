{
    "name": "Shelf",
    "name": "Shelves",
    "version": "19.0.1.0.0",
    "license": "LGPL-3",
    "author": "The library",
}
