package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/** What the actions in PythonRules.g4 call: the builders, and the place where the parser is. */
abstract class TreeActions extends Parser {
  /**
   * How many expressions may be nested in lambdas and conditional expressions, in which one rule
   * calls itself without a bracket; brackets are bounded by the lexer.
   */
  private static final int MAX_NESTED_TESTS = PythonParser.MAX_DEPTH;

  final TokenCursor cursor;
  final Values values;
  final Problems problems;

  final Expressions exprs;
  final Operators operators;
  final Displays displays;
  final Calls calls;
  final Strings strings;
  final Statements stmts;
  final Imports imports;
  final Conditions conditions;
  final Loops loops;
  final Tries tries;
  final Definitions defs;
  final Parameters params;
  final Patterns patterns;

  private int nestedTests;

  /** The generated constructors pass the tokens, which are always a {@link TokenCursor}. */
  TreeActions(TokenStream input) {
    super(input);
    cursor = (TokenCursor) input;
    Building building = cursor.building;
    values = building.values;
    problems = building.problems;
    exprs = new Expressions(building);
    operators = new Operators(building);
    displays = new Displays(building, exprs);
    calls = new Calls(building);
    strings = new Strings(building);
    stmts = new Statements(building);
    imports = new Imports(building);
    conditions = new Conditions(building);
    loops = new Loops(building);
    tries = new Tries(building);
    defs = new Definitions(building, calls);
    params = new Parameters(building);
    patterns = new Patterns(building);
    setBuildParseTree(false);
    removeErrorListeners();
  }

  /** Makes everything ready for the first token. */
  void begin() {
    cursor.rewind();
    values.clear();
    operators.clear();
    strings.clear();
    nestedTests = 0;
  }

  /** The height of the stack of values. */
  final int mark() {
    return values.size;
  }

  /** The first offset of the next token. */
  final int start() {
    return cursor.start();
  }

  /** The index of the next token. */
  final int index() {
    return cursor.position;
  }

  /** The type of the next token. */
  final int type() {
    return cursor.type();
  }

  /** Called behind the comma of a list: always true, and reports a comma behind a comma. */
  final boolean separator() {
    return exprs.separator();
  }

  /** Leaves one expression above the mark. */
  final void fix(int mark, int start) {
    if (values.size != mark + 1) {
      values.fix(mark, start, cursor.endBeforeLayout());
    }
  }

  /** Called when the rule of expressions starts; throws where it is nested too deeply. */
  final void enter() {
    if (nestedTests >= MAX_NESTED_TESTS) {
      problems.add(start(), start(), "this expression is nested too deeply");
      throw new InputMismatchException(this);
    }
    nestedTests++;
  }

  /** Called when the rule of expressions ends. */
  final void leave(int mark, int start) {
    nestedTests--;
    fix(mark, start);
  }
}
