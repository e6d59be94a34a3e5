package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Lists what an import statement can go on with.
 *
 * @param word what an item takes the place of
 */
record ImportItems(Analysis analysis, FilePath from, Span word) {
  private static final Span NO_PLACE = new Span(0, 0);

  List<CompletionItem> of(ImportStart start) {
    if (start.level() == 0 && start.module().isEmpty()) {
      return List.of(new CompletionItem("odoo", Kind.MODULE, "", word, 0, null));
    }
    Resolution resolution = resolve(start);
    ModuleItems modules = new ModuleItems(analysis, from, word);
    List<CompletionItem> items = new ArrayList<>();
    if (start.isOfName()) {
      resolution.file().map(modules::names).ifPresent(items::addAll);
    }
    items.addAll(modules.modules(resolution));
    return items;
  }

  private Resolution resolve(ImportStart start) {
    if (start.level() == 0) {
      return analysis.imports().resolveModule(from, start.module());
    }
    return analysis
        .imports()
        .resolve(
            from,
            new ImportFact(
                start.level(),
                start.module(),
                NO_PLACE,
                null,
                NO_PLACE,
                "",
                ImportFact.Guard.NONE,
                false));
  }
}
