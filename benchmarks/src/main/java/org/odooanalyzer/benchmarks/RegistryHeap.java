package org.odooanalyzer.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.RegistryReader;
import org.odooanalyzer.workspace.RegistryRequest;

/**
 * Makes the registry of all addons of an Odoo, and prints what it holds of the heap after a
 * collection: as it is made, and with the fields of all models set up.
 *
 * <p>Usage: {@code RegistryHeap DIR}
 */
public final class RegistryHeap {
  private static final double MEGABYTE = 1_000_000;

  private RegistryHeap() {}

  /** Measures once. */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = System.out;
    long before = used();
    long start = System.nanoTime();
    ModelRegistry registry = read(Path.of(args[0]));
    double seconds = (System.nanoTime() - start) / 1e9;
    double made = (used() - before) / MEGABYTE;
    int fields = 0;
    for (Model model : registry.all().models()) {
      fields += model.fields().size();
    }
    double setUp = (used() - before) / MEGABYTE;
    out.printf(
        Locale.ROOT,
        "%d addons, %d models, %d fields: %.2f s from the files, %.1f MB, %.1f MB with all fields%n",
        registry.loadOrder().names().size(),
        registry.all().models().size(),
        fields,
        seconds,
        made,
        setUp);
  }

  private static ModelRegistry read(Path odoo) {
    Path folder = odoo.toAbsolutePath().normalize();
    int threads = Runtime.getRuntime().availableProcessors();
    RegistryRequest request =
        new RegistryRequest(folder, List.of(), folder, List.of(), List.of(), null, null, threads);
    return RegistryReader.read(request, Progress.NONE);
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
