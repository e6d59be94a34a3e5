/**
 * What data files declare: turns the facts of the XML and CSV files of addons, in load order, into
 * an index of XML ids with the records that they name. Views, menus, actions, groups and access
 * rules are small values read from it; what is no literal in a file is absent.
 */
@NullMarked
package org.odooanalyzer.records;

import org.jspecify.annotations.NullMarked;
