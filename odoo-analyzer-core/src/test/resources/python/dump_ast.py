"""Prints what CPython's ast module makes of Python files, in the format of PythonDump.java.

Reads the paths of files from standard input, one a line, and prints one line for each: "ok" and the
CRC-32 of the dump, or "error" and the message. With "--text" it prints the dumps themselves.
Offsets are UTF-16 code units from the start of the text without its byte order mark.
"""

import ast
import io
import re
import sys
import tokenize
import warnings
import zlib

LINE_BREAK = re.compile("\r\n|\r|\n")
OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**",
    "LShift": "<<", "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//",
    "Invert": "~", "Not": "not", "UAdd": "+", "USub": "-", "Eq": "==", "NotEq": "!=", "Lt": "<",
    "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in",
    "NotIn": "not in",
}


def utf16_length(text):
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def digest(text):
    return f"{zlib.crc32(text.encode('utf-16-le', 'surrogatepass')):08x}"


class Dump:
    def __init__(self, text):
        self.out = []
        self.text = text
        self.ascii = text.isascii()
        self.lines = []
        start = start16 = 0
        for match in LINE_BREAK.finditer(text):
            self.lines.append((start16, text[start:match.start()]))
            start16 += utf16_length(text[start:match.end()])
            start = match.end()
        self.lines.append((start16, text[start:]))

    def offset(self, line, column):
        start, text = self.lines[line - 1] if line <= len(self.lines) else (self.lines[-1])
        if text.isascii():
            return start + column
        return start + utf16_length(text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "replace"))

    def emit(self, kind, node, *details):
        start = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno, node.end_col_offset)
        self.out.append(" ".join([kind, f"{start}-{end}", *map(str, details)]))

    def line(self, text):
        self.out.append(text)

    def all(self, nodes):
        self.line("[")
        for node in nodes:
            self.node(node)
        self.line("]")

    def node(self, node):
        if node is None:
            self.line("-")
        else:
            getattr(self, type(node).__name__)(node)

    # Statements

    def FunctionDef(self, n, is_async=False):
        self.emit("FunctionDef", n, n.name, int(is_async))
        self.all(n.decorator_list)
        self.all(getattr(n, "type_params", []))
        self.parameters(n.args)
        self.node(n.returns)
        self.all(n.body)

    def AsyncFunctionDef(self, n):
        self.FunctionDef(n, True)

    def ClassDef(self, n):
        self.emit("ClassDef", n, n.name)
        self.all(n.decorator_list)
        self.all(getattr(n, "type_params", []))
        self.all(n.bases)
        self.all(n.keywords)
        self.all(n.body)

    def parameters(self, a):
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        self.line("[")
        for i, (arg, default) in enumerate(zip(positional, defaults)):
            self.parameter("p" if i < len(a.posonlyargs) else "n", arg, default)
        if a.vararg:
            self.parameter("*", a.vararg, None)
        for arg, default in zip(a.kwonlyargs, a.kw_defaults):
            self.parameter("k", arg, default)
        if a.kwarg:
            self.parameter("**", a.kwarg, None)
        self.line("]")

    def parameter(self, kind, arg, default):
        self.emit("arg", arg, kind, arg.arg)
        self.node(arg.annotation)
        self.node(default)

    def Assign(self, n):
        self.emit("Assign", n)
        self.all(n.targets)
        self.node(n.value)

    def AugAssign(self, n):
        self.emit("AugAssign", n, OPERATORS[type(n.op).__name__])
        self.node(n.target)
        self.node(n.value)

    def AnnAssign(self, n):
        self.emit("AnnAssign", n)
        self.node(n.target)
        self.node(n.annotation)
        self.node(n.value)

    def TypeAlias(self, n):
        self.emit("TypeAlias", n)
        self.node(n.name)
        self.all(n.type_params)
        self.node(n.value)

    def Expr(self, n):
        self.emit("Expr", n)
        self.node(n.value)

    def Return(self, n):
        self.emit("Return", n)
        self.node(n.value)

    def Raise(self, n):
        self.emit("Raise", n)
        self.node(n.exc)
        self.node(n.cause)

    def Delete(self, n):
        self.emit("Delete", n)
        self.all(n.targets)

    def Assert(self, n):
        self.emit("Assert", n)
        self.node(n.test)
        self.node(n.msg)

    def Import(self, n):
        self.emit("Import", n)
        self.all(n.names)

    def ImportFrom(self, n):
        self.emit("ImportFrom", n, "." * n.level + (n.module or ""))
        self.all(n.names)

    def alias(self, n):
        self.emit("alias", n, n.name, n.asname or "-")

    def Global(self, n):
        self.emit("Global", n, *n.names)

    def Nonlocal(self, n):
        self.emit("Nonlocal", n, *n.names)

    def Pass(self, n):
        self.emit("Pass", n)

    def Break(self, n):
        self.emit("Break", n)

    def Continue(self, n):
        self.emit("Continue", n)

    def If(self, n):
        self.emit("If", n)
        self.node(n.test)
        self.all(n.body)
        self.all(n.orelse)

    def While(self, n):
        self.emit("While", n)
        self.node(n.test)
        self.all(n.body)
        self.all(n.orelse)

    def For(self, n, is_async=False):
        self.emit("For", n, int(is_async))
        self.node(n.target)
        self.node(n.iter)
        self.all(n.body)
        self.all(n.orelse)

    def AsyncFor(self, n):
        self.For(n, True)

    def Try(self, n, is_star=False):
        self.emit("Try", n, int(is_star))
        self.all(n.body)
        self.all(n.handlers)
        self.all(n.orelse)
        self.all(n.finalbody)

    def TryStar(self, n):
        self.Try(n, True)

    def ExceptHandler(self, n):
        self.emit("ExceptHandler", n, n.name or "-")
        self.node(n.type)
        self.all(n.body)

    def With(self, n, is_async=False):
        self.emit("With", n, int(is_async))
        self.all(n.items)
        self.all(n.body)

    def AsyncWith(self, n):
        self.With(n, True)

    def withitem(self, n):
        self.node(n.context_expr)
        self.node(n.optional_vars)

    def Match(self, n):
        self.emit("Match", n)
        self.node(n.subject)
        self.all(n.cases)

    def match_case(self, n):
        self.node(n.pattern)
        self.node(n.guard)
        self.all(n.body)

    # Patterns

    def MatchValue(self, n):
        self.emit("MatchValue", n)
        self.node(n.value)

    def MatchSingleton(self, n):
        self.emit("MatchSingleton", n, n.value)

    def MatchSequence(self, n):
        self.emit("MatchSequence", n)
        self.all(n.patterns)

    def MatchMapping(self, n):
        self.emit("MatchMapping", n, n.rest or "-")
        self.all(n.keys)
        self.all(n.patterns)

    def MatchClass(self, n):
        self.emit("MatchClass", n, *n.kwd_attrs)
        self.node(n.cls)
        self.all(n.patterns)
        self.all(n.kwd_patterns)

    def MatchStar(self, n):
        self.emit("MatchStar", n, n.name or "-")

    def MatchAs(self, n):
        self.emit("MatchAs", n, n.name or "-")
        self.node(n.pattern)

    def MatchOr(self, n):
        self.emit("MatchOr", n)
        self.all(n.patterns)

    # Type parameters

    def TypeVar(self, n):
        self.emit("TypeVar", n, n.name)
        self.node(n.bound)
        self.node(getattr(n, "default_value", None))

    def TypeVarTuple(self, n):
        self.emit("TypeVarTuple", n, n.name)
        self.node(getattr(n, "default_value", None))

    def ParamSpec(self, n):
        self.emit("ParamSpec", n, n.name)
        self.node(getattr(n, "default_value", None))

    # Expressions

    def Name(self, n):
        self.emit("Name", n, n.id)

    def Attribute(self, n):
        self.emit("Attribute", n, n.attr)
        self.node(n.value)

    def Call(self, n):
        self.emit("Call", n)
        self.node(n.func)
        self.all(n.args)
        self.all(n.keywords)

    def keyword(self, n):
        self.emit("keyword", n, n.arg or "**")
        self.node(n.value)

    def Subscript(self, n):
        self.emit("Subscript", n)
        self.node(n.value)
        self.node(n.slice)

    def Slice(self, n):
        self.emit("Slice", n)
        self.node(n.lower)
        self.node(n.upper)
        self.node(n.step)

    def Constant(self, n):
        value = n.value
        if isinstance(value, str):
            self.emit("Str", n, digest(value))
        elif isinstance(value, bytes):
            self.emit("Bytes", n, digest(value.decode("latin-1")))
        elif value is None or value is True or value is False:
            self.emit("Constant", n, value)
        elif value is Ellipsis:
            self.emit("Constant", n, "...")
        else:
            start, text = self.lines[n.lineno - 1]
            number = text.encode("utf-8", "surrogatepass")[n.col_offset : n.end_col_offset]
            self.emit("Number", n, number.decode("ascii"))

    def JoinedStr(self, n):
        self.emit("JoinedStr", n)
        self.all(n.values)

    def FormattedValue(self, n):
        self.emit("FormattedValue", n, chr(n.conversion) if n.conversion > 0 else "-")
        self.node(n.value)
        self.node(n.format_spec)

    def TemplateStr(self, n):
        self.emit("TemplateStr", n)
        self.all(n.values)

    def Interpolation(self, n):
        self.FormattedValue(n)

    def List(self, n):
        self.emit("List", n)
        self.all(n.elts)

    def Tuple(self, n):
        self.emit("Tuple", n)
        self.all(n.elts)

    def Set(self, n):
        self.emit("Set", n)
        self.all(n.elts)

    def Dict(self, n):
        self.emit("Dict", n)
        for key, value in zip(n.keys, n.values):
            self.node(key)
            self.node(value)
        self.line("]")

    def comprehensions(self, kind, n, elements):
        self.emit(kind, n)
        for element in elements:
            self.node(element)
        self.all(n.generators)

    def ListComp(self, n):
        self.comprehensions("ListComp", n, [n.elt])

    def SetComp(self, n):
        self.comprehensions("SetComp", n, [n.elt])

    def GeneratorExp(self, n):
        self.comprehensions("GeneratorExp", n, [n.elt])

    def DictComp(self, n):
        self.comprehensions("DictComp", n, [n.key, n.value])

    def comprehension(self, n):
        self.line(f"comprehension {n.is_async}")
        self.node(n.target)
        self.node(n.iter)
        self.all(n.ifs)

    def Lambda(self, n):
        self.emit("Lambda", n)
        self.parameters(n.args)
        self.node(n.body)

    def IfExp(self, n):
        self.emit("IfExp", n)
        self.node(n.test)
        self.node(n.body)
        self.node(n.orelse)

    def BinOp(self, n):
        self.emit("BinOp", n, OPERATORS[type(n.op).__name__])
        self.node(n.left)
        self.node(n.right)

    def UnaryOp(self, n):
        self.emit("UnaryOp", n, OPERATORS[type(n.op).__name__])
        self.node(n.operand)

    def BoolOp(self, n):
        self.emit("BoolOp", n, type(n.op).__name__.lower())
        self.all(n.values)

    def Compare(self, n):
        self.emit("Compare", n, *[OPERATORS[type(op).__name__] for op in n.ops])
        self.all([n.left, *n.comparators])

    def NamedExpr(self, n):
        self.emit("NamedExpr", n)
        self.node(n.target)
        self.node(n.value)

    def Starred(self, n):
        self.emit("Starred", n)
        self.node(n.value)

    def Await(self, n):
        self.emit("Await", n)
        self.node(n.value)

    def Yield(self, n):
        self.emit("Yield", n)
        self.node(n.value)

    def YieldFrom(self, n):
        self.emit("YieldFrom", n)
        self.node(n.value)


def dump(path):
    with open(path, "rb") as file:
        data = file.read()
    tree = ast.parse(data)
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    result = Dump(data.decode(encoding))
    result.all(tree.body)
    return "\n".join(result.out) + "\n"


def main():
    sys.setrecursionlimit(20000)
    warnings.simplefilter("ignore")
    for path in sys.stdin:
        try:
            text = dump(path.rstrip("\n"))
        except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
            text = None
            message = f"error {type(error).__name__} {error}".replace("\n", " ")
        if text is None:
            answer = message
        elif "--text" in sys.argv:
            answer = text + "end"
        else:
            answer = f"ok {zlib.crc32(text.encode('utf-8')):08x}"
        print(answer.encode("ascii", "replace").decode("ascii"), flush=True)


main()
