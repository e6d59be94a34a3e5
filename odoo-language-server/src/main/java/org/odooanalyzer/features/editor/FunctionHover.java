package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ParameterFact;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.ProjectFile;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** What is said of functions, methods and classes: how they are called, and their docstring. */
final class FunctionHover {
  private static final int LONGEST_TEXT = 4_000;

  private final Analysis analysis;

  private FunctionHover(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The text of a method: the signature that is called, and the first docstring on the way.
   *
   * @param seenFrom the file that asks: methods that its addon does not see are left out
   */
  static Optional<String> of(Analysis analysis, FilePath seenFrom, Entity.ModelMethod entity) {
    List<MethodDefinition> methods = methods(analysis.models(seenFrom), entity);
    if (methods.isEmpty()) {
      methods = methods(analysis.registry().all(), entity);
    }
    FunctionHover hover = new FunctionHover(analysis);
    return methods.isEmpty() ? Optional.empty() : Optional.of(hover.method(methods, entity));
  }

  private static List<MethodDefinition> methods(RegistryScope models, Entity.ModelMethod entity) {
    return models
        .model(entity.model())
        .map(model -> model.methods(entity.name()))
        .orElse(List.of());
  }

  private String method(List<MethodDefinition> methods, Entity.ModelMethod entity) {
    FilePath file = methods.get(0).file();
    String signature =
        fact(methods.get(0)).map(fact -> signature(file, fact)).orElse("def " + entity.name());
    HoverBlock hover = new HoverBlock("method", signature);
    for (MethodDefinition method : methods) {
      String text = fact(method).map(fact -> docstring(method.file(), fact.docstring())).orElse("");
      if (!text.isEmpty()) {
        hover.paragraph(text);
        break;
      }
    }
    List<String> addons =
        methods.stream()
            .flatMap(method -> analysis.file(method.file()).stream())
            .flatMap(found -> Optional.ofNullable(found.addon()).stream())
            .distinct()
            .toList();
    String on = "Method of `" + entity.model() + "`";
    hover.paragraph(addons.isEmpty() ? on : on + ", defined in " + HoverBlock.codes(addons));
    return hover.toString();
  }

  private Optional<FunctionFact> fact(MethodDefinition method) {
    return FactFinder.python(analysis, method.file())
        .flatMap(facts -> FactFinder.function(facts, method.offset()));
  }

  /** The text of a function or class; empty for other names, whose type is not known here. */
  static Optional<String> of(Analysis analysis, Entity.PythonName entity) {
    Optional<DeclarationFact> fact =
        FactFinder.python(analysis, entity.file())
            .flatMap(facts -> FactFinder.named(facts, entity.name()));
    FunctionHover hover = new FunctionHover(analysis);
    return fact.flatMap(found -> hover.named(entity.file(), found));
  }

  private Optional<String> named(FilePath file, DeclarationFact fact) {
    if (fact instanceof FunctionFact function) {
      HoverBlock hover = new HoverBlock("function", signature(file, function));
      hover.paragraph(docstring(file, function.docstring()));
      return Optional.of(hover.paragraph(origin(file)).toString());
    } else if (fact instanceof ClassFact type) {
      HoverBlock hover = new HoverBlock("class", type.name());
      hover.paragraph(docstring(file, type.docstring()));
      return Optional.of(hover.paragraph(origin(file)).toString());
    }
    return Optional.empty();
  }

  private String origin(FilePath file) {
    return analysis
        .file(file)
        .map(ProjectFile::addon)
        .map(addon -> "Defined in `" + addon + "`")
        .orElse("");
  }

  private String signature(FilePath file, FunctionFact fact) {
    List<String> parameters = new ArrayList<>();
    boolean isKeywordOnly = false;
    for (ParameterFact parameter : fact.parameters()) {
      if (parameter.kind() == Parameter.Kind.KEYWORD_ONLY && !isKeywordOnly) {
        isKeywordOnly = true;
        boolean hasStar =
            fact.parameters().stream().anyMatch(one -> one.kind() == Parameter.Kind.VAR_POSITIONAL);
        if (!hasStar) {
          parameters.add("*");
        }
      }
      parameters.add(parameter(file, parameter));
    }
    String returns = written(file, fact.returns());
    return (fact.isAsync() ? "async def " : "def ")
        + fact.name()
        + "("
        + String.join(", ", parameters)
        + ")"
        + (returns.isEmpty() ? "" : " -> " + returns);
  }

  private String parameter(FilePath file, ParameterFact parameter) {
    String stars =
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          default -> "";
        };
    String annotation = written(file, parameter.annotation());
    String type = annotation.isEmpty() ? "" : ": " + annotation;
    return stars + parameter.name() + type + (parameter.hasDefault() ? "=…" : "");
  }

  private String written(FilePath file, @Nullable FactExpr expression) {
    return expression == null ? "" : slice(file, expression.span());
  }

  private String slice(FilePath file, Span span) {
    return analysis
        .source(file)
        .filter(source -> span.end() <= source.content().length())
        .map(source -> source.slice(span))
        .orElse("");
  }

  /** The text of a docstring without quotes and indentation. */
  private String docstring(FilePath file, @Nullable Span span) {
    if (span == null) {
      return "";
    }
    String text = slice(file, span).replaceFirst("^[a-zA-Z]*(\"\"\"|'''|\"|')", "");
    text = text.replaceFirst("(\"\"\"|'''|\"|')$", "");
    int line = text.indexOf('\n');
    String rest = line < 0 ? "" : text.substring(line + 1).stripIndent();
    String whole = line < 0 ? text.strip() : text.substring(0, line).strip() + "\n" + rest;
    return whole.substring(0, Math.min(whole.length(), LONGEST_TEXT)).strip();
  }
}
