from .translate import _
