package org.odooanalyzer.workspace;

/**
 * What a run works with. Nothing of it changes what the run finds.
 *
 * @param memory what it does to need little memory
 * @param times measures its steps
 * @param work notes what it does
 * @param parallel its threads
 * @param progress is told how far it is
 */
record Means(Memory memory, StepTimes times, Work work, Parallel parallel, Progress progress) {}
