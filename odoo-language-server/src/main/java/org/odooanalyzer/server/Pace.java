package org.odooanalyzer.server;

/**
 * How long a server waits, in milliseconds.
 *
 * @param settled after a change, before findings are looked for
 * @param idle after the last change or request, before it does what nobody asked for
 * @param refresh between two looks at the disk while somebody works
 * @param longRefresh the same while nobody does
 */
record Pace(long settled, long idle, long refresh, long longRefresh) {
  /** For people who type. */
  static final Pace USUAL = new Pace(40, 5_000, 30_000, 300_000);
}
