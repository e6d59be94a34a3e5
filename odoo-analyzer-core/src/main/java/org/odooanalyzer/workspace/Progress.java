package org.odooanalyzer.workspace;

/** Is told how far a run is; called by several threads. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (step, done, total) -> {};

  /**
   * A step went on.
   *
   * @param step its name for people, for example {@code reading files}
   * @param done how much of it is done
   * @param total how much there is to do; 0 while that is not known
   */
  void advanced(String step, int done, int total);
}
