package org.odooanalyzer.validation.manifest;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ManifestFacts;

/**
 * What the checks of a manifest are given.
 *
 * @param addon the technical name of the addon: the name of its folder
 * @param facts the manifest
 * @param surroundings what is known of the other addons and of the addon's files
 */
public record ManifestContext(String addon, ManifestFacts facts, Surroundings surroundings) {
  /** The keys that list files which every Odoo from 14 to 19 loads (odoo/modules/loading.py). */
  static final List<String> FILE_KEYS = List.of("init_xml", "data", "demo");

  /** The dict that the manifest is, when it is a single one. */
  Optional<FactExpr.Mapping> dict() {
    return facts.statements().size() == 1
            && facts.statements().get(0) instanceof FactExpr.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** The entries of the dict; none when the manifest is not one. */
  List<FactExpr.Mapping.Entry> entries() {
    return dict().map(FactExpr.Mapping::entries).orElse(List.of());
  }

  /** The value of a key. */
  Optional<FactExpr> value(String key) {
    return dict().flatMap(dict -> dict.get(key));
  }

  /** The items of a key's list or tuple; none where the value is something else. */
  List<FactExpr> items(String key) {
    return value(key)
        .filter(ManifestContext::isSequence)
        .map(value -> ((FactExpr.Items) value).items())
        .orElse(List.of());
  }

  /** The items of a key's list that are texts. */
  List<FactExpr.Text> texts(String key) {
    return items(key).stream()
        .filter(FactExpr.Text.class::isInstance)
        .map(FactExpr.Text.class::cast)
        .toList();
  }

  /** Whether a server may load the addon; one that it does not load need not fit anything. */
  boolean installable() {
    return value("installable")
        .filter(FactExpr.Word.class::isInstance)
        .map(value -> ((FactExpr.Word) value).value() == FactExpr.Word.Value.TRUE)
        .orElse(true);
  }

  static boolean isSequence(FactExpr value) {
    return value instanceof FactExpr.Items items && items.kind() != FactExpr.Items.Kind.SET;
  }
}
