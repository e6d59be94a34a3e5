def _(source, *arguments):
    return source % arguments if arguments else source
