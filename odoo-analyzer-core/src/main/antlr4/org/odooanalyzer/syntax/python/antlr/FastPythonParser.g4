// The parser for correct files: it gives up at the first error. See PythonRules.g4.
parser grammar FastPythonParser;

options { superClass = FastActions; contextSuperClass = FastContext; }

@header {
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;
}

import PythonRules;
