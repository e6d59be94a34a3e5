package org.odooanalyzer.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Binding;

/** Prints the facts of a Python file. */
final class PythonDump implements DeclarationFactVisitor<PythonDump> {
  private final FactsDump dump;
  private int depth;

  PythonDump(FactsDump dump) {
    this.dump = dump;
  }

  void file(PythonFacts facts) {
    facts.members().forEach(member -> member.accept(this));
    for (ImportFact fact : facts.imports()) {
      if (fact.inFunction()) {
        dump.line(0, "in function: " + text(fact) + dump.at(fact.nameSpan()));
      }
    }
    if (!facts.localClasses().isEmpty()) {
      dump.line(0, "in function:");
      nested(facts.localClasses());
    }
  }

  private void nested(List<? extends DeclarationFact> members) {
    depth++;
    members.forEach(member -> member.accept(this));
    depth--;
  }

  private static String text(ImportFact fact) {
    String module = ".".repeat(fact.level()) + fact.module();
    String statement =
        fact.name() == null ? "import " + module : "from " + module + " import " + fact.name();
    String guard =
        fact.guard() == ImportFact.Guard.NONE
            ? ""
            : " (" + fact.guard().name().toLowerCase(Locale.ROOT) + ")";
    return statement + " as " + fact.boundName() + guard;
  }

  private static String numbered(String name, int ordinal) {
    return ordinal == 0 ? name : name + "#" + ordinal;
  }

  private static String branch(@Nullable Branch branch) {
    StringBuilder text = new StringBuilder();
    for (Branch at = branch; at != null; at = at.outer()) {
      text.append(" [").append(at.block().name().toLowerCase(Locale.ROOT));
      text.append(' ').append(at.statement());
      if (at.target() != null) {
        text.append(' ').append(FactText.of(at.target())).append(" in");
      }
      if (at.subject() != null) {
        text.append(' ').append(FactText.of(at.subject()));
      }
      text.append(']');
    }
    return text.toString();
  }

  private void decorators(List<FactExpr> decorators) {
    for (FactExpr decorator : decorators) {
      dump.line(depth, "@" + FactText.of(decorator));
    }
  }

  @Override
  public PythonDump visitImport(ImportFact fact) {
    dump.line(depth, text(fact) + dump.at(fact.nameSpan()) + branch(fact.branch()));
    return this;
  }

  @Override
  public PythonDump visitClass(ClassFact fact) {
    decorators(fact.decorators());
    String bases = fact.bases().stream().map(FactText::of).collect(Collectors.joining(", "));
    String keywords =
        fact.keywords().stream()
            .map(argument -> ", " + FactText.of(argument))
            .collect(Collectors.joining());
    dump.line(
        depth,
        "class "
            + numbered(fact.name(), fact.ordinal())
            + "("
            + bases
            + keywords
            + ")"
            + dump.at(fact.span())
            + branch(fact.branch()));
    nested(fact.members());
    return this;
  }

  @Override
  public PythonDump visitFunction(FunctionFact fact) {
    decorators(fact.decorators());
    StringBuilder text = new StringBuilder(fact.isAsync() ? "async def " : "def ");
    text.append(numbered(fact.name(), fact.ordinal())).append('(');
    text.append(
        fact.parameters().stream().map(PythonDump::parameter).collect(Collectors.joining(", ")));
    text.append(')');
    if (fact.returns() != null) {
      text.append(" -> ").append(FactText.of(fact.returns()));
    }
    if (fact.result() != null) {
      text.append(" returns ").append(FactText.of(fact.result()));
    }
    dump.line(depth, text + dump.at(fact.span()) + branch(fact.branch()));
    return this;
  }

  private static String parameter(ParameterFact parameter) {
    String stars =
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, KEYWORD_ONLY -> "";
        };
    String annotation =
        parameter.annotation() == null ? "" : ": " + FactText.of(parameter.annotation());
    String constant = parameter.constant() == null ? "…" : FactText.of(parameter.constant());
    return stars + parameter.name() + annotation + (parameter.hasDefault() ? "=" + constant : "");
  }

  @Override
  public PythonDump visitValue(ValueFact fact) {
    StringBuilder text = new StringBuilder(numbered(fact.name(), fact.ordinal()));
    if (fact.annotation() != null) {
      text.append(": ").append(FactText.of(fact.annotation()));
    }
    if (fact.value() != null) {
      text.append(" = ").append(FactText.of(fact.value()));
      text.append(dump.at(fact.value()));
    } else {
      text.append(dump.at(fact.nameSpan()));
    }
    if (fact.binding() != Binding.ASSIGNED) {
      text.append(" (").append(fact.binding().name().toLowerCase(Locale.ROOT)).append(')');
    }
    dump.line(depth, text + branch(fact.branch()));
    return this;
  }

  @Override
  public PythonDump visitEffect(EffectFact fact) {
    String target = fact.target() == null ? "" : " " + FactText.of(fact.target());
    String value = fact.value() == null ? "" : " " + FactText.of(fact.value());
    String kind = fact.kind().name().toLowerCase(Locale.ROOT);
    dump.line(depth, kind + target + value + dump.at(fact.span()) + branch(fact.branch()));
    return this;
  }
}
