package org.odooanalyzer.validation.templates;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.text.SourceText;

/**
 * A file of templates for the web client.
 *
 * @param addon the addon that holds it
 */
public record TemplateFile(
    XmlDocument document, SourceText text, OdooVersion version, String addon) {
  private static final OdooVersion BUNDLES = new OdooVersion(15, 0);

  /**
   * Names of an outermost element that is no template itself since templates are part of bundles
   * (odoo/addons/base/models/assetsbundle.py, {@code XMLAsset}); before, it never was one
   * (addons/web/controllers/main.py, {@code HomeStaticTemplateHelpers}).
   */
  private static final Set<String> CONTAINERS = Set.of("templates", "template", "odoo");

  /** Whether templates are part of asset bundles, which they are since Odoo 15. */
  boolean inBundles() {
    return version.compareTo(BUNDLES) >= 0;
  }

  /** Whether the outermost element only holds templates. */
  boolean isContainer(XmlElement root) {
    return !inBundles() || CONTAINERS.contains(root.name());
  }

  /** The elements that Odoo takes for templates, whether they have a name or not. */
  List<XmlElement> templates() {
    return document
        .root()
        .map(root -> isContainer(root) ? root.elements() : List.of(root))
        .orElse(List.of());
  }

  /** The templates that declare a name, by which others can call them. */
  List<XmlElement> declarations() {
    return templates().stream()
        .filter(template -> template.has("t-name"))
        .filter(template -> !isExtension(template))
        .toList();
  }

  private static boolean isExtension(XmlElement template) {
    return template.has("t-inherit")
        && template.value("t-inherit-mode").orElse("primary").equals("extension");
  }

  /** What a template's name is known by: in Odoo 14 the name of its own addon is left out. */
  String key(XmlElement template) {
    String name = template.value("t-name").orElse("");
    String prefix = addon + ".";
    return !inBundles() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }
}
