/** Tests of the configuration: little disks of {@code odools.toml} files and what they mean. */
@NullMarked
package org.odooanalyzer.config;

import org.jspecify.annotations.NullMarked;
