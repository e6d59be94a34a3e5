/**
 * Turns models into text: all of them as JSON for programs, one of them as lines for people. It is
 * a pure function of the registry; nothing here opens a file.
 */
@NullMarked
package org.odooanalyzer.report.registry;

import org.jspecify.annotations.NullMarked;
