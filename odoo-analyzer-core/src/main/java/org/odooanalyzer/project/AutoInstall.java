package org.odooanalyzer.project;

/** When Odoo installs an addon that nobody asked for. */
public sealed interface AutoInstall {
  /** Never: the default. */
  record Never() implements AutoInstall {}

  /** As soon as everything that it depends on is installed. */
  record WithAllDependencies() implements AutoInstall {}

  /**
   * As soon as some of what it depends on is installed.
   *
   * @param triggers the names of these addons; always installed when there are none
   */
  record With(ManifestList triggers) implements AutoInstall {}
}
