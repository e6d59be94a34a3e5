package org.odooanalyzer.features.markup;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.XmlTree;

/** The slots of XML files. */
public final class XmlSlots {
  private static final Set<String> DATA = Set.of("odoo", "openerp", "data");

  private XmlSlots() {}

  /** The slot around an offset. */
  public static Optional<Slot> at(Analysis analysis, XmlTree tree, int offset) {
    Optional<XmlPath> path = XmlPath.at(tree.document(), offset);
    if (path.isEmpty() || !DATA.contains(path.get().elements().get(0).name())) {
      return Optional.empty();
    }
    return new DataSlots(analysis, tree, path.get()).find();
  }
}
