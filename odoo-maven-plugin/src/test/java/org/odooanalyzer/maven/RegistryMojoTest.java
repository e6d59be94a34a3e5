package org.odooanalyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class RegistryMojoTest {
  private static final String CLEAN = "src/test/resources/projects/clean";
  private static final String SAMPLE_ODOO = "../../../../../../sample/odoo";

  private final RecordingLog log = new RecordingLog();

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "registry")
  @MojoParameter(name = "odooPath", value = SAMPLE_ODOO)
  @MojoParameter(name = "model", value = "res.users")
  void aModelIsLogged(RegistryMojo mojo) throws Exception {
    run(mojo);

    assertThat(log.lines)
        .contains("info res.users: User")
        .anyMatch(line -> line.matches("info   login .* base/models/res_users.py:\\d+ .*"))
        .noneMatch(line -> line.startsWith("info Written"));
  }

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "registry")
  @MojoParameter(name = "odooPath", value = SAMPLE_ODOO)
  @MojoParameter(name = "output", value = "../../../../../target/registry/clean.json")
  @MojoParameter(name = "graph", value = "../../../../../target/registry/clean.svg")
  void filesAreWrittenAndNamed(RegistryMojo mojo) throws Exception {
    run(mojo);

    assertThat(Files.readString(Path.of("target/registry/clean.json"))).contains("\"shelf\"");
    assertThat(Path.of("target/registry/clean.svg")).isNotEmptyFile();
    assertThat(log.lines).filteredOn(line -> line.startsWith("info Written: ")).hasSize(2);
  }

  @Test
  @Basedir(CLEAN)
  @InjectMojo(goal = "registry")
  void withoutOdooItIsRefusedWithTheNameOfTheParameter(RegistryMojo mojo) {
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Parameter odooPath (-Dodoo.odooPath): ");
  }

  private void run(RegistryMojo mojo) throws MojoExecutionException, MojoFailureException {
    mojo.setLog(log);
    mojo.execute();
  }
}
