package org.odooanalyzer.project;

/** What an XML or CSV file of an addon is to Odoo. */
public enum FileRole {
  /** Listed in the manifest's data: loaded at every installation. */
  DATA,
  /** Listed in the manifest's demo data. */
  DEMO,
  /** Under {@code static/}: templates for the browser. */
  TEMPLATE,
  /** Loaded by nothing that a manifest says. */
  OTHER
}
