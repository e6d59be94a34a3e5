package org.odooanalyzer.maven;

import java.io.File;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.Outcome;
import org.odooanalyzer.workspace.RegistryGoal;
import org.odooanalyzer.workspace.RegistryOptions;
import org.odooanalyzer.workspace.RegistryResult;

/**
 * Says what models the addons of an Odoo project make, without running any of them: all models with
 * their fields and methods as a JSON file, one model for people, or a picture of what the addons
 * depend on.
 *
 * <p>It needs no POM: {@code mvn org.odooanalyzer:odoo-maven-plugin:registry} reads the addons in
 * the current folder. Relative paths are meant from the folder of the POM, or else from the current
 * folder.
 */
@Mojo(name = "registry", requiresProject = false, threadSafe = true)
public final class RegistryMojo extends OdooGoal {
  /**
   * The folder of Odoo: a source checkout, a package, or an environment that it is installed in.
   * Models are made of Odoo's own source, so that it is needed for all but the picture.
   */
  @Parameter(property = "odoo.odooPath")
  private @Nullable File odooPath;

  /**
   * Names of the addons to read; what they depend on is read with them. {@code @FILE} stands for
   * the names in a file: one on a line or several with commas, and comments behind {@code #}. All
   * addons by default.
   */
  @Parameter(property = "odoo.addons")
  private List<String> addons = List.of();

  /**
   * The file to write all models into, or {@code -} for the standard output. By default {@code
   * registry.json} in the folder of the build, unless a model or a picture is asked for.
   */
  @Parameter(property = "odoo.output")
  private @Nullable String output;

  /**
   * The name of a model to show, such as {@code sale.order}: where each of its fields and methods
   * comes from.
   */
  @Parameter(property = "odoo.model")
  private @Nullable String model;

  /** The addon for whose eyes the model is shown: it sees what it depends on, directly or not. */
  @Parameter(property = "odoo.seenBy")
  private @Nullable String seenBy;

  /**
   * A file to draw the dependencies of the addons into; its ending says how: {@code .dot}, {@code
   * .svg} or {@code .mmd} (Mermaid).
   */
  @Parameter(property = "odoo.graph")
  private @Nullable String graph;

  @Override
  void run() throws MojoExecutionException {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    RegistryResult result =
        RegistryGoal.run(options(), cacheOptions(CacheOptions.NO_VERIFICATION), progress(), out);
    result.lines().forEach(getLog()::info);
    result.internalErrors().forEach(error -> getLog().error("internal error: " + error));
    result.notices().forEach(notice -> getLog().info("note: " + notice));
    result.files().forEach(file -> getLog().info("Written: " + file));
    getLog().info(result.summary());
    if (result.outcome() == Outcome.INTERNAL_ERROR) {
      throw failed();
    }
  }

  private RegistryOptions options() {
    return new RegistryOptions(
        baseDirectory(),
        partDirectories(),
        buildDirectory(),
        path(odooPath),
        addonsPath(),
        addons,
        output,
        model,
        seenBy,
        graph,
        configFile(),
        profile(),
        threads());
  }
}
