package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this project, which the build writes into a resource. */
public final class ToolVersion {
  private static final String RESOURCE = "/org/odooanalyzer/version.properties";

  private ToolVersion() {}

  /** The version, for example {@code 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream stream = ToolVersion.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the build left out " + RESOURCE);
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return properties.getProperty("version");
  }
}
