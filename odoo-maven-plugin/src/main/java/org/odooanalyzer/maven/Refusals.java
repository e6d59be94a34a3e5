package org.odooanalyzer.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** Says which parameter of a goal cannot be carried out as it is. */
final class Refusals {
  private static final String CACHE = "cache";

  private Refusals() {}

  static MojoExecutionException of(InvalidConfigurationException refusal) {
    String parameter = refusal.parameter();
    String name =
        Character.isUpperCase(parameter.charAt(0))
            ? "Environment variable " + parameter
            : "Parameter " + parameter + " (-D" + property(parameter) + ")";
    return new MojoExecutionException(name + ": " + refusal.getMessage(), refusal);
  }

  /** The property of a parameter: {@code cacheDir} is odoo.cache.dir, any other keeps its name. */
  private static String property(String parameter) {
    boolean isOfCache = parameter.startsWith(CACHE) && parameter.length() > CACHE.length();
    return isOfCache
        ? "odoo.cache." + parameter.substring(CACHE.length()).toLowerCase(Locale.ROOT)
        : "odoo." + parameter;
  }
}
