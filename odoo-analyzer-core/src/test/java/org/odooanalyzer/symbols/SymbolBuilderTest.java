package org.odooanalyzer.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.python.antlr.PythonParser;

class SymbolBuilderTest {
  private static Scope build(String source) {
    return SymbolBuilder.build(new PythonParser().parse(source).tree());
  }

  private static void check(String source, String scopes) {
    assertThat(SymbolsDump.of(build(source))).isEqualTo(scopes);
  }

  @Test
  void everyScopeHasItsNames() {
    check(
        """
        import os
        from x import *
        def outer(a, b=default, *, c: int = 1):
            def inner(): pass
            l = lambda z, w=a: z
        class C(Base):
            x: int
            x = 1
            x += 1
            def m(self): pass
        """,
        """
        module
          import os
          import *
          function outer
          class C
          function
            parameter a
            parameter b
            parameter c
            function inner
            assigned l
            function
            lambda
              parameter z
              parameter w
          class
            annotated x
            assigned x#1
            augmented x#2
            function m
            function
              parameter self
        """);
  }

  @Test
  void everyKindOfTargetBindsItsNames() {
    check(
        """
        def f(b):
            for i, (j, *k) in b:
                with open(i) as f, g() as (h, m):
                    del j
            try:
                pass
            except E as error:
                pass
            match b:
                case [first, *rest]: pass
                case {'k': v, **others}: pass
                case Point(x=px) as p: pass
            if (w := b) and [y := n for n in b]:
                a.b = c[0] = 1
        """,
        """
        module
          function f
          function
            parameter b
            target i [for]
            target j [for]
            target k [for]
            target f [for]
            target h [for]
            target m [for]
            deleted j#1 [with] [for]
            target error [except]
            target first [case]
            target rest [case]
            target others [case]
            target v [case]
            target p [case]
            target px [case]
            target w
            target y
            comprehension
              target n
        """);
  }

  @Test
  void typeParametersHaveAScopeOfTheirOwn() {
    check(
        """
        class C[T](Base): pass
        def f[S](): pass
        type Alias[A] = list[A]
        """,
        """
        module
          class C
          function f
          type Alias
          type_parameters
            parameter T
            class
          type_parameters
            parameter S
            function
          type_parameters
            parameter A
        """);
  }

  @Test
  void globalAndNonlocalBindInAnotherScope() {
    check(
        """
        total = 0
        def outer():
            global total
            total += 1
            seen = set()
            def inner():
                nonlocal seen
                seen = 1
        """,
        """
        module
          assigned total
          function outer
          from_function total#1
          function
            assigned seen
            function inner
            from_function seen#1
            function
        """);
  }

  @Test
  void aNameMeansWhatTheNearestScopeBindsButNotTheClassAround() {
    Scope module = build("x = 1\nclass C:\n  x = 2\n  y = x\n  def m(self):\n    return x\n");
    Scope type = module.children().get(0);
    Scope method = type.children().get(0);

    assertThat(type.binding("x")).contains(type);
    assertThat(method.binding("x")).contains(module);
    assertThat(method.binding("self")).contains(method);
    assertThat(method.binding("y")).isEmpty();
    assertThat(method.binding("print")).isEmpty();
  }

  @Test
  void aGlobalNameMeansTheNameOfTheFile() {
    Scope module = build("x = 1\ndef f():\n  x = 2\n  def g():\n    global x\n    return x\n");
    Scope inner = module.children().get(0).children().get(0);

    assertThat(inner.binding("x")).contains(module);
  }

  @Test
  void anOutlineHasNoNamesOfFunctions() {
    Scope module =
        SymbolBuilder.outline(
            new PythonParser().parse("class C:\n  def f(a): b = 1\nc = (d := 1)\n").tree());

    assertThat(SymbolsDump.of(module))
        .isEqualTo(
            """
            module
              class C
              assigned c
              target d
              class
                function f
            """);
  }

  @Test
  void deepTreesNeedNoDeepStack() {
    String elifs = "if a: x = 1\n" + "elif b: x = 2\n".repeat(400);
    String sum = "y = " + "(z := 1) + ".repeat(400) + "1\n";

    assertThat(build(elifs).symbols("x")).hasSize(401);
    assertThat(build(sum).symbols("z")).hasSize(400);
  }
}
