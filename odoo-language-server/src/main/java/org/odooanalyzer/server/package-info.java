/**
 * The language server: turns what a client sends into changes of a workspace and questions to
 * snapshots of it, and their outcome into answers and notifications. One thread changes the
 * workspace; features run beside it.
 */
@NullMarked
package org.odooanalyzer.server;

import org.jspecify.annotations.NullMarked;
