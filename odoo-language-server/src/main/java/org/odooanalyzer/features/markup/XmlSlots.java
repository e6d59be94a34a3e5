package org.odooanalyzer.features.markup;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.query.XmlTree;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/** The slots of XML files. */
public final class XmlSlots {
  private static final Set<String> DATA = Set.of("odoo", "openerp", "data");
  private static final Set<String> ARCH = Set.of("arch", "arch_db", "arch_base");
  private static final Set<String> CALLS = Set.of("t-call", "t-snippet", "t-snippet-call");

  private XmlSlots() {}

  /** The slot around an offset. */
  public static Optional<Slot> at(Analysis analysis, XmlTree tree, int offset) {
    Optional<XmlPath> found = XmlPath.at(tree.document(), offset);
    if (found.isEmpty() || !DATA.contains(found.get().elements().get(0).name())) {
      return Optional.empty();
    }
    XmlPath path = found.get();
    int arch = archIndex(path);
    if (arch > 0) {
      return arch + 1 < path.elements().size()
          ? new ArchSlots(analysis, tree, path, arch).find()
          : new DataSlots(analysis, tree, path).find();
    }
    int template = path.lastIndexOf("template");
    return template >= 0 && template + 1 < path.elements().size()
        ? inTemplate(tree, path)
        : new DataSlots(analysis, tree, path).find();
  }

  /** The index of the field that holds the arch of a view; -1 outside of any. */
  private static int archIndex(XmlPath path) {
    for (int i = 1; i < path.elements().size(); i++) {
      XmlElement element = path.elements().get(i);
      XmlElement around = path.elements().get(i - 1);
      if (element.name().equals("field")
          && around.name().equals("record")
          && around.value("model").filter("ir.ui.view"::equals).isPresent()
          && element.value("name").filter(ARCH::contains).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Slot> inTemplate(XmlTree tree, XmlPath path) {
    Optional<XmlAttribute> attribute = path.attribute();
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    Pieces pieces = new Pieces(tree.source(), path.offset());
    String name = attribute.get().name();
    if (CALLS.contains(name)) {
      return pieces.whole(attribute.get().valueSpan(), Wanted.ARecord.complete("ir.ui.view"));
    }
    return name.equals("groups")
        ? pieces.item(attribute.get().valueSpan(), Wanted.ARecord.complete("res.groups"))
        : pieces.interpolated(attribute.get().valueSpan(), Wanted.ARecord.of());
  }
}
