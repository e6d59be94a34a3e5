package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserDirectoriesTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

  @Test
  void onLinuxTheyAreTheDefaultsOfTheXdgSpecification() {
    UserDirectories directories = new UserDirectories(Map.of(), "linux", HOME);

    assertThat(directories.cache()).isEqualTo(HOME.resolve(".cache/odoo-analyzer"));
    assertThat(directories.machineKey())
        .isEqualTo(HOME.resolve(".local/state/odoo-analyzer/seal.key"));
  }

  @Test
  void theVariablesOfTheXdgSpecificationMoveThem() {
    UserDirectories directories =
        new UserDirectories(
            Map.of(
                "XDG_CACHE_HOME", ELSEWHERE.resolve("c").toString(),
                "XDG_STATE_HOME", ELSEWHERE.resolve("s").toString()),
            "linux",
            HOME);

    assertThat(directories.cache()).isEqualTo(ELSEWHERE.resolve("c/odoo-analyzer"));
    assertThat(directories.machineKey()).isEqualTo(ELSEWHERE.resolve("s/odoo-analyzer/seal.key"));
  }

  @Test
  void aRelativeOrEmptyVariableCountsAsNone() {
    assertThat(new UserDirectories(Map.of("XDG_CACHE_HOME", "c"), "linux", HOME).cache())
        .isEqualTo(HOME.resolve(".cache/odoo-analyzer"));
    assertThat(new UserDirectories(Map.of("XDG_CACHE_HOME", ""), "linux", HOME).cache())
        .isEqualTo(HOME.resolve(".cache/odoo-analyzer"));
  }

  @Test
  void macAndWindowsHaveFoldersOfTheirOwn() {
    UserDirectories mac = new UserDirectories(Map.of(), "mac os x", HOME);
    UserDirectories windows =
        new UserDirectories(Map.of("LOCALAPPDATA", ELSEWHERE.toString()), "windows 11", HOME);

    assertThat(mac.cache()).isEqualTo(HOME.resolve("Library/Caches/odoo-analyzer"));
    assertThat(mac.machineKey())
        .isEqualTo(HOME.resolve("Library/Application Support/odoo-analyzer/seal.key"));
    assertThat(windows.cache()).isEqualTo(ELSEWHERE.resolve("odoo-analyzer/cache"));
    assertThat(new UserDirectories(Map.of(), "windows 11", HOME).cache())
        .isEqualTo(HOME.resolve(".cache/odoo-analyzer/cache"));
  }

  @Test
  void aVariableOfOurOwnNamesTheCacheAloneAndWinsOverAll() {
    UserDirectories directories =
        new UserDirectories(
            Map.of("ODOO_CACHE_DIR", "here", "XDG_CACHE_HOME", ELSEWHERE.toString()),
            "mac os x",
            HOME);

    assertThat(directories.cache()).isEqualTo(Path.of("here"));
    assertThat(directories.machineKey().startsWith(HOME)).isTrue();
  }

  @Test
  void theKeyOfTheMachineNeverLiesInTheCache() {
    for (String system : new String[] {"linux", "mac os x", "windows 11"}) {
      UserDirectories directories =
          new UserDirectories(Map.of("LOCALAPPDATA", ELSEWHERE.toString()), system, HOME);

      assertThat(directories.machineKey().startsWith(directories.cache())).as(system).isFalse();
    }
  }
}
