package org.odooanalyzer.measure;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a process is started that runs the code of this one. */
final class JavaCommand {
  /** From then on Java warns of native code that nobody allowed. */
  private static final int WARNS_OF_NATIVE_CODE = 22;

  private JavaCommand() {}

  /**
   * The command, with the options that {@code bin/odoo-analyzer} starts a server with.
   *
   * @param heap the megabytes that the heap may have
   */
  static List<String> of(Class<?> main, int heap) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "-XX:-UsePerfData",
            "-Xms16m",
            "-Xmx" + heap + "m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            // A feature that survives an exhausted heap would answer otherwise.
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr"));
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_CODE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    return command;
  }

  /** Maven loads a plugin with a loader of its own, everybody else from the class path. */
  private static String classPath(Class<?> main) {
    if (!(main.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    List<String> entries = new ArrayList<>();
    for (URL url : loader.getURLs()) {
      entries.add(Path.of(uri(url)).toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }
}
