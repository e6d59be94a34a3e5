package org.odooanalyzer.features;

import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Something that has a name and is spoken of in several places. A place names it in its own way: a
 * field of a model that only inherits it, a record that stands for a model. Two that {@link
 * org.odooanalyzer.features.slots.Identity} made are equal when they are the same thing, whoever
 * speaks of it: that is what finds references.
 */
public sealed interface Entity {
  /** A model, such as {@code sale.order}. */
  record OdooModel(String name) implements Entity {}

  /**
   * A field of a model.
   *
   * @param model the model that was asked for it; in an identity the one whose classes define it
   */
  record ModelField(String model, String name) implements Entity {}

  /**
   * A method of a model.
   *
   * @param model the model that was asked for it; in an identity the one whose classes define it
   */
  record ModelMethod(String model, String name) implements Entity {}

  /**
   * A record that data files declare, or that the server makes.
   *
   * @param id its complete id {@code addon.name}
   */
  record XmlId(String id) implements Entity {}

  /** An addon. */
  record OdooAddon(String name) implements Entity {}

  /** A file: a Python module or package, or what a manifest lists. */
  record ProjectPath(FilePath file) implements Entity {}

  /**
   * A name of Python: a class, function, variable, parameter or attribute of a class.
   *
   * @param file where it is bound
   * @param name where the name of its first binding in its scope is
   */
  record PythonName(FilePath file, Span name, String text) implements Entity {}
}
