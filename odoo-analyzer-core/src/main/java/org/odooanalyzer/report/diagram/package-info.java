/**
 * Turns the dependencies between addons into a picture: DOT, SVG or Mermaid. It is a pure function
 * of the graph of addons; nothing here opens a file or needs another program.
 */
@NullMarked
package org.odooanalyzer.report.diagram;

import org.jspecify.annotations.NullMarked;
