package org.odooanalyzer.cli;

import org.odooanalyzer.workspace.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What --version says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"odoo-analyzer " + ToolVersion.current()};
  }
}
