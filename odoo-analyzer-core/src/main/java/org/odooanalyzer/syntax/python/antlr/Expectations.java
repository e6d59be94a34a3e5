package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.RecoveringPythonParser.*;

/** Says what a parser expected at a place where something else stands. */
final class Expectations {
  private Expectations() {}

  static String ofToken(int type) {
    return switch (type) {
      case NAME -> "expected a name";
      case NEWLINE -> "expected the end of the line";
      case INDENT -> "expected an indented block";
      case COLON -> "expected ':'";
      case LPAR -> "expected '('";
      case RPAR -> "expected ')'";
      case RSQB -> "expected ']'";
      case RBRACE -> "expected '}'";
      case ASSIGN -> "expected '='";
      case IN -> "expected 'in'";
      case ELSE -> "expected 'else'";
      case IMPORT -> "expected 'import'";
      case FOR -> "expected 'for'";
      case NUMBER -> "expected a number";
      case Tokens.END_OF_FILE, DEDENT -> "expected a statement";
      default -> "this is not valid Python here";
    };
  }

  static String ofRule(int rule) {
    return switch (rule) {
      case RULE_file_input, RULE_stmt, RULE_simple_line, RULE_word_stmt, RULE_block ->
          "expected a statement";
      case RULE_compound_stmt -> "expected a function, a class or a block";
      case RULE_expr_stmt -> "expected the end of the line";
      case RULE_import_from -> "expected the names to import";
      case RULE_parameter, RULE_lambda_parameter, RULE_parameters -> "expected a parameter";
      case RULE_type_param -> "expected a type parameter";
      case RULE_match_stmt -> "expected 'case'";
      case RULE_open_pattern,
          RULE_star_pattern,
          RULE_pattern,
          RULE_closed_pattern,
          RULE_pattern_argument,
          RULE_pattern_entry,
          RULE_pattern_key,
          RULE_signed_number ->
          "expected a pattern";
      case RULE_arguments,
          RULE_subscripts,
          RULE_paren,
          RULE_list_display,
          RULE_brace_display,
          RULE_type_params ->
          "expected ',' or a closing bracket";
      default -> "expected an expression";
    };
  }
}
