package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonFactsTest {
  private static void check(String source, String facts) {
    assertThat(FactsDump.of(FactsOf.python(source))).isEqualTo(facts);
  }

  @Test
  void importsAreKeptWithWhatStandsAroundThem() {
    check(
        """
        import os, sys as system
        import a.b.c
        from ..y import *
        if sys.platform == 'win32':
            import winreg
        elif other:
            import other
        else:
            import fcntl
        if not TYPE_CHECKING:
            import ten
        else:
            from .partner import Partner
        """,
        """
        import os as os @1:7
        import sys as system @1:11
        import a.b.c as a @2:7
        from ..y import * as * @3:16
        import winreg as winreg (condition) @5:11 [if 0 (sys.platform == 'win32')]
        import other as other (condition) @7:11 [if 1 other] [else 0 (sys.platform == 'win32')]
        import fcntl as fcntl (condition) @9:11 [else 1 other] [else 0 (sys.platform == 'win32')]
        import ten as ten @11:11 [if 2 (not TYPE_CHECKING)]
        from .partner import Partner as Partner (type_checking) @13:25 [else 2 (not TYPE_CHECKING)]
        """);
  }

  @Test
  void anImportMayFailOnlyWhereImportErrorIsCaught() {
    check(
        """
        try:
            import one
        except (KeyError, ValueError):
            import two
        try:
            import three
        except (exceptions.ModuleNotFoundError, KeyError):
            import six
            six = None
        else:
            import seven
        finally:
            import eight
        with contextlib.suppress(ImportError):
            import nine
        """,
        """
        import one as one @2:11 [try 0]
        import two as two @4:11 [except 0 (KeyError, ValueError)]
        import three as three (try) @6:11 [try 1]
        import six as six (try) @8:11 [except 1 (exceptions.ModuleNotFoundError, KeyError)]
        six#1 = None @9:10 [except 1 (exceptions.ModuleNotFoundError, KeyError)]
        import seven as seven (try) @11:11 [try_else 1]
        import eight as eight @13:11 [finally 1]
        import nine as nine (try) @15:11 [with 2 contextlib.suppress(ImportError)]
        """);
  }

  @Test
  void functionsKeepTheirImportsClassesAndGlobalsForOthers() {
    check(
        """
        def f():
            import late
            def inner():
                try:
                    import soft
                except:
                    pass
            global cache
            cache = 1
            local = 2
            class Local(models.Model):
                _name = 'local'
                def g(self):
                    from x import deep
        """,
        """
        def f() @1:0
        cache @8:4 (from_function)
        in function: import late as late @2:11
        in function: import soft as soft (try) @5:19
        in function: from x import deep as deep @14:26
        in function:
          class Local(models.Model) @11:4
            _name = 'local' @12:16
            def g(self) @13:8
        """);
  }

  @Test
  void aNameIsDefinedAsOftenAsItIsBound() {
    check(
        """
        class A: pass
        class A(A):
            if found:
                x = 1
            else:
                x = 2
            for i in range(3):
                y = i
        del A
        c = d = e, *rest = [1, 2, 3]
        (p, q), r = (1, f()), t
        if (n := f()):
            pass
        with open(p) as file, lock: pass
        type T[K] = list[K]
        """,
        """
        class A() @1:0
        class A#1(A) @2:0
          x = 1 @4:12 [if 0 found]
          x#1 = 2 @6:12 [else 0 found]
          i @7:8 (target) [for 1 i in range(3)]
          y = i @8:12 [for 1 i in range(3)]
        A#2 @9:4 (deleted)
        c = [1, 2, 3] @10:19
        d = [1, 2, 3] @10:19
        e @10:8
        rest @10:12
        p = 1 @11:13
        q = f() @11:16
        r = t @11:22
        n = f() @12:9 (target)
        file @14:16 (target)
        T = list[K] @15:12 (type)
        """);
  }

  @Test
  void anItemOfAnUnpackedValueIsAnIndex() {
    check(
        """
        (p, q), r = t
        """,
        """
        p = t[0][0] @1:12
        q = t[0][1] @1:12
        r = t[1] @1:12
        """);
  }

  @Test
  void exportedNamesAreAssignmentsAndCalls() {
    check(
        """
        __all__ = ['A']
        __all__ += other.__all__
        __all__.extend(['B'])
        """,
        """
        __all__ = ['A'] @1:10
        __all__#1 = (__all__ + other.__all__) @2:0 (augmented)
        call __all__.extend(['B']) @3:0
        """);
  }

  @Test
  void statementsThatChangeOtherObjectsAreEffects() {
    check(
        """
        setattr(IrRule, 'global', fields.Boolean())
        Partner.create = create
        table['x'] += 1
        del Partner.name
        class A:
            patterns.remove('%y')
            def f(self):
                self.x = 1
                setattr(self, 'y', 1)
        """,
        """
        call setattr(IrRule, 'global', fields.Boolean()) @1:0
        set Partner.create create @2:0
        set table['x'] (table['x'] + 1) @3:0
        delete Partner.name @4:0
        class A() @5:0
          call patterns.remove('%y') @6:4
          def f(self) @7:4
        """);
  }

  @Test
  void functionsShowTheirSignature() {
    check(
        """
        @wraps(f)
        async def f(self, /, a, b: int = 1, *args, c, d=None, **kw: Any) -> "Model":
            yield a
        def g():
            def h():
                yield 1
        def g(*, x): return super().g()
        """,
        """
        @wraps(f)
        async def f(self, a, b: int=…, *args, c, d=…, **kw: Any) -> 'Model' @2:0
        def g() @4:0
        def g#1(x) returns super().g() @7:0
        """);
  }

  @Test
  void expressionsAreKeptInClosedForm() {
    check(
        """
        a = -1, not b, b < c <= d, (yield), b''
        a = {**b, 'k': +1.5}, {1, 2}, x[1:2], x[0], ..., True
        a = {k: v for k, v in b if k}, [k for k in b for j in k], f"a{b}c{d!s}{e!r}", t"a{b}"
        a = b or c and d, 1 if c else 2, "a" 'b' % c, "it's", lambda x: x, f(*x, **y), (b := 1)
        """,
        """
        a = (-1, (not b), (b < c <= d), …, …) @1:4
        a#1 = ({**b, 'k': +1.5}, {1, 2}, x[…], x[0], ..., True) @2:4
        a#2 = (set[k: v for (k, v) in b if k], list[k for k in b for j in k], f'a{b}c{d}{…}', …)\
         @3:4
        a#3 = ((b or (c and d)), (1 if c else 2), ('ab' % c), 'it\\'s', (lambda x: …), f(*x, *y), 1)\
         @4:4
        b = 1 @4:85 (target)
        """);
  }
}
