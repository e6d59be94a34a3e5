package org.odooanalyzer.workspace;

/** A request that cannot be carried out as it is written: the user has to change an option. */
public final class InvalidConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * A wrong option.
   *
   * @param parameter its name in the plugin, in camel case, for example {@code odooPath}
   * @param message what is wrong with its value and what to do, without the parameter's name
   */
  public InvalidConfigurationException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The name of the plugin's parameter in camel case; the command line has it in kebab case. */
  public String parameter() {
    return parameter;
  }
}
