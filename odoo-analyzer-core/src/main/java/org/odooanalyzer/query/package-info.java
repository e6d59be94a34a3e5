/**
 * What can be asked of a project: turns the files of one moment into answers for those who look at
 * them, an editor above all. A tree belongs to the file that is looked at; of all other files there
 * are facts, models and records.
 */
@NullMarked
package org.odooanalyzer.query;

import org.jspecify.annotations.NullMarked;
