package org.odooanalyzer.syntax.python.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;

/** A line that somebody is just typing must not lose what stands around it. */
class RecoveryTest {
  private static final String FILE =
      """
      from odoo import models, fields


      class Order(models.Model):
          _name = "sale.order"
          name = fields.Char(
              required=True,
          )

          def first(self):
              for line in self:
                  line.total = 1
              HERE
              return self.env["res.partner"].search([("id", "=", 1)])

          @property
          def second(self, a=1, *b):
              if self.x:
                  return {"a": 1}
              return None


      class Line(models.Model):
          def third(self):
              \"""Text.\"""
              with self.env.cr.savepoint():
                  pass


      def fourth():
          pass
      """;

  private static final List<String> DEFINITIONS =
      List.of("Order", "Order.first", "Order.second", "Line", "Line.third", "fourth");

  /** Lines as people leave them while they type. */
  private static final List<String> HALF_TYPED =
      List.of(
          "self.",
          "self.write(",
          "self.write({'a': 1, 'b':",
          "values = [",
          "values = {",
          "values = ",
          "values = self.",
          "if self.x",
          "if self.x and",
          "def inner",
          "def inner(self",
          "def inner(self)",
          "class Inner(models.Model)",
          "class",
          "print('text",
          "print(\"text)",
          "x = f'{self.",
          "x = f'{self.name",
          "x = )",
          "x = 1)",
          "x = (1]",
          "for x in",
          "for x",
          "for",
          "while",
          "try:",
          "with open(a) as",
          "except ValueError",
          "else:",
          "return",
          "return self.env['a'].search([('a', '=', ",
          "import",
          "from x import",
          "from x import (",
          "from",
          "lambda x",
          "a b c",
          "x ==",
          "x: ",
          "@",
          "@api.depends(",
          "async",
          "del",
          "match x:",
          "raise ValueError(\"a\" % ",
          "x = {**",
          "x[",
          "x[1:",
          "assert",
          "?",
          "x = 1 +",
          "not",
          "yield",
          "'''");

  static List<String> halfTyped() {
    return HALF_TYPED;
  }

  @ParameterizedTest
  @MethodSource("halfTyped")
  void allOtherDefinitionsSurvive(String typed) {
    Parsed<PyModule> parsed = new PythonParser().parse(FILE.replace("HERE", typed));
    List<String> found = new ArrayList<>();
    definitions(parsed.tree().body(), "", found);
    assertThat(found).containsAll(DEFINITIONS);
    assertThat(parsed.problems().size()).isLessThanOrEqualTo(4);
  }

  private static void definitions(List<Stmt> body, String prefix, List<String> found) {
    for (Stmt stmt : body) {
      if (stmt instanceof Stmt.ClassDef type) {
        found.add(prefix + type.name());
        definitions(type.body(), prefix + type.name() + ".", found);
      } else if (stmt instanceof Stmt.FunctionDef function) {
        found.add(prefix + function.name());
      }
    }
  }

  private static void check(String program, String expectedDump, String... messages) {
    Parsed<PyModule> parsed = new PythonParser().parse(program);
    assertThat(PythonDump.of(parsed.tree())).isEqualTo(expectedDump);
    assertThat(parsed.problems().stream().map(problem -> problem.message()))
        .containsExactly(messages);
  }

  @Test
  void aDotWithoutNameIsAnAttributeWithEmptyName() {
    check(
        "self.\nx\n",
        """
        [
        Expr 0-5
        Attribute 0-5\s
        Name 0-4 self
        Expr 6-7
        Name 6-7 x
        ]
        """,
        "expected a name");
  }

  @Test
  void anOpenCallKeepsItsArguments() {
    check(
        "f(a, b=1,\nreturn x\n",
        """
        [
        Expr 0-9
        Call 0-9
        Name 0-1 f
        [
        Name 2-3 a
        ]
        [
        keyword 5-8 b
        Number 7-8 1
        ]
        Return 10-18
        Name 17-18 x
        ]
        """,
        "'(' is never closed");
  }

  @Test
  void aMissingColonIsAddedBeforeTheBlock() {
    check(
        "if a\n    b\n",
        """
        [
        If 0-10
        Name 3-4 a
        [
        Expr 9-10
        Name 9-10 b
        ]
        [
        ]
        ]
        """,
        "expected ':'");
  }

  @Test
  void aMissingValueIsBroken() {
    check(
        "x = \n",
        """
        [
        Assign 0-3
        [
        Name 0-1 x
        ]
        Broken 4-4
        [
        ]
        ]
        """,
        "expected an expression");
  }

  @Test
  void aBlockThatNothingOpenedIsKept() {
    check(
        "x\n    y\nz\n",
        """
        [
        Expr 0-1
        Name 0-1 x
        Expr 6-7
        Name 6-7 y
        Expr 8-9
        Name 8-9 z
        ]
        """,
        "this indentation opens no block");
  }
}
