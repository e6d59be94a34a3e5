/**
 * Texts of which it is known what they have to name: turns one into the thing that it names, and
 * the letters before a cursor in it into all that may stand there. The formats of files say where
 * such texts are.
 */
@NullMarked
package org.odooanalyzer.features.slots;

import org.jspecify.annotations.NullMarked;
