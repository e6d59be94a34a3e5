/**
 * Turns the {@code odools.toml} files of a project into the settings of a run. It reads no files
 * itself: a {@link org.odooanalyzer.config.ConfigurationFiles} brings their texts.
 */
@NullMarked
package org.odooanalyzer.config;

import org.jspecify.annotations.NullMarked;
