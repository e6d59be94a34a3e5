/**
 * The rules about XML data files: turns the tree of a file that a manifest loads into findings
 * about what Odoo's schema and loader refuse (odoo/import_xml.rng, odoo/tools/convert.py). Each
 * rule looks at the elements of certain places of the loading grammar; views and templates inside
 * are opaque.
 */
@NullMarked
package org.odooanalyzer.validation.data;

import org.jspecify.annotations.NullMarked;
