/**
 * Packs: one file of sorted frames in a format of our own, which is read without native code and
 * travels between machines. Turns frames into a pack and a pack, even a damaged or hostile one,
 * into the frames that are left of it.
 */
@NullMarked
package org.odooanalyzer.store.pack;

import org.jspecify.annotations.NullMarked;
