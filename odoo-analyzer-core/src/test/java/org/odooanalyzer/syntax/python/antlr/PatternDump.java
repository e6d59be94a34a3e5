package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Pattern;

/** The part of {@link PythonDump} for patterns. */
final class PatternDump {
  private final PythonDump dump;

  PatternDump(PythonDump dump) {
    this.dump = dump;
  }

  void dump(@Nullable Pattern pattern) {
    if (pattern == null) {
      dump.line("-");
    } else if (pattern instanceof Pattern.Value value) {
      dump.emit("MatchValue", value);
      dump.expr(value.value());
    } else if (pattern instanceof Pattern.Singleton singleton) {
      dump.emit("MatchSingleton", singleton, ExprDump.word(singleton.value()));
    } else if (pattern instanceof Pattern.Sequence sequence) {
      dump.emit("MatchSequence", sequence);
      all(sequence.patterns());
    } else if (pattern instanceof Pattern.Mapping mapping) {
      dump.emit("MatchMapping", mapping, PythonDump.orDash(mapping.rest()));
      dump.exprs(mapping.keys());
      all(mapping.patterns());
    } else if (pattern instanceof Pattern.ClassPattern type) {
      type(type);
    } else if (pattern instanceof Pattern.Star star) {
      dump.emit("MatchStar", star, PythonDump.orDash(star.name()));
    } else if (pattern instanceof Pattern.As as) {
      dump.emit("MatchAs", as, PythonDump.orDash(as.name()));
      dump(as.pattern());
    } else if (pattern instanceof Pattern.Or or) {
      dump.emit("MatchOr", or);
      all(or.patterns());
    }
  }

  private void type(Pattern.ClassPattern type) {
    Object[] names = type.keywords().stream().map(Pattern.KeywordPattern::name).toArray();
    dump.emit("MatchClass", type, names);
    Expr name = type.type();
    dump.expr(name);
    all(type.patterns());
    all(type.keywords().stream().map(Pattern.KeywordPattern::pattern).toList());
  }

  private void all(List<Pattern> patterns) {
    dump.line("[");
    patterns.forEach(this::dump);
    dump.line("]");
  }
}
