package org.odooanalyzer.features.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** The names of fields and methods in the expression by which a view finds what it changes. */
record XPathSlots(ViewModels views, ViewInfo view, SourceText source, Span span) {
  private static final Pattern NAMED =
      Pattern.compile("\\b(field|button)\\[@name=(?:'([^'\"\\[\\]]*)'|\"([^\"'\\[\\]]*)\")\\]");

  /** The name at an offset. */
  Optional<Slot> at(int offset) {
    String expression = source.slice(span);
    Matcher matcher = NAMED.matcher(expression);
    while (matcher.find()) {
      int group = matcher.group(2) == null ? 3 : 2;
      int start = span.start() + matcher.start(group);
      int end = span.start() + matcher.end(group);
      if (start <= offset && offset <= end) {
        String until = expression.substring(0, matcher.end());
        Optional<Model> model = views.contextOf(view, until).model();
        boolean isField = matcher.group(1).equals("field");
        return model.map(
            known ->
                new Slot(
                    new Span(start, end),
                    expression.substring(matcher.start(group), matcher.end(group)),
                    isField ? new Wanted.AField(known) : new Wanted.AMethod(known)));
      }
    }
    return Optional.empty();
  }
}
