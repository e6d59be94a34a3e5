package org.odooanalyzer.features.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.OutlineSymbol;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.FieldDefinition;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** The classes, functions and names of a Python file; classes of models tell their model. */
final class PythonOutline {
  private final Map<Integer, DefinitionClass> models = new HashMap<>();

  PythonOutline(Analysis analysis, FilePath file) {
    for (DefinitionClass definition : analysis.registry().definitions()) {
      if (definition.file().equals(file)) {
        models.put(definition.offset(), definition);
      }
    }
  }

  List<OutlineSymbol> of(PythonFacts facts) {
    return of(facts.members(), Map.of(), Kind.FUNCTION);
  }

  private List<OutlineSymbol> of(
      List<DeclarationFact> members, Map<String, FieldDefinition> fields, Kind functions) {
    List<OutlineSymbol> symbols = new ArrayList<>();
    for (DeclarationFact member : members) {
      if (member instanceof ClassFact type) {
        symbols.add(ofClass(type));
      } else if (member instanceof FunctionFact function) {
        symbols.add(
            new OutlineSymbol(
                function.name(), "", functions, function.span(), function.nameSpan(), List.of()));
      } else if (member instanceof ValueFact value && value.ordinal() == 0) {
        symbols.add(ofValue(value, fields));
      }
    }
    return symbols;
  }

  private static OutlineSymbol ofValue(ValueFact value, Map<String, FieldDefinition> fields) {
    FieldDefinition field = fields.get(value.name());
    Span name = value.nameSpan();
    Span span = value.span();
    boolean isInside = span.start() <= name.start() && name.end() <= span.end();
    return new OutlineSymbol(
        value.name(),
        field == null ? "" : field.type().name(),
        field == null ? Kind.VARIABLE : Kind.FIELD,
        isInside ? span : name,
        name,
        List.of());
  }

  private OutlineSymbol ofClass(ClassFact type) {
    DefinitionClass model = models.get(type.span().start());
    return new OutlineSymbol(
        type.name(),
        model == null ? "" : model.declaration().map(said -> said.model()).orElse(""),
        Kind.CLASS,
        type.span(),
        type.nameSpan(),
        of(type.members(), model == null ? Map.of() : model.fields(), Kind.METHOD));
  }
}
