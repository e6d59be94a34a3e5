/**
 * Translation between the language server protocol and this project: turns URIs, positions and what
 * a client can into paths, offsets and flags, and findings and answers into what goes over the
 * wire. All of it is pure: no connection, no state, no files.
 */
@NullMarked
package org.odooanalyzer.protocol;

import org.jspecify.annotations.NullMarked;
