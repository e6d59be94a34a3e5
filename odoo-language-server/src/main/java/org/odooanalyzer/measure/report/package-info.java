/**
 * What was measured of several configurations becomes text for people, JSON for programs and a page
 * for browsers. It measures nothing itself.
 */
@NullMarked
package org.odooanalyzer.measure.report;

import org.jspecify.annotations.NullMarked;
