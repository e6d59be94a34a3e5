// The parser for files in which the fast one found an error. See PythonRules.g4.
//
// It is generated a second time instead of sharing the class of the fast parser: one class with two
// behaviors of its methods would spoil what the JIT compiler learned for correct files.
parser grammar RecoveringPythonParser;

options { superClass = RecoveringActions; }

@header {
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;
}

import PythonRules;
