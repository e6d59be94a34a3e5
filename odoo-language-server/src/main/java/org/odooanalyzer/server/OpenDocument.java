package org.odooanalyzer.server;

import java.nio.file.Path;

/**
 * A text that an editor shows.
 *
 * @param uri as the client spells it
 * @param version counted by the client
 */
record OpenDocument(String uri, Path path, int version, String text) {}
