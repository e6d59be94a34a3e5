package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OdooConfTest {
  @TempDir private Path folder;
  private LittleTree tree;

  @BeforeEach
  void makeTree() throws IOException {
    tree = new LittleTree(folder.toRealPath());
  }

  @Test
  void readsTheAddonsPathAsTheServerDoes() {
    String text =
        """
        ; a comment
        [other]
        addons_path = no
        [options]
        # addons_path = no
        db_host = False
        ADDONS_PATH : a, b ,
           c

          # inside
          ;inside
          d
        port = 1
        """;

    assertThat(OdooConf.option(text, "addons_path")).isEqualTo("a, b ,\nc\nd");
    assertThat(OdooConf.option(text, "port")).isEqualTo("1");
    assertThat(OdooConf.option(text, "absent")).isEmpty();
    assertThat(OdooConf.option("addons_path = outside", "addons_path")).isEmpty();
    assertThat(OdooConf.option("[options]\naddons_path", "addons_path")).isEmpty();
  }

  @Test
  void listedFoldersMayBeRelativeAbsoluteOrInTheHome() throws IOException {
    tree.addons("own/a", "home/mine/b", "abs/c")
        .write(
            "etc/odoo.conf",
            "[options]\naddons_path = own,~/mine, $HOME/mine," + tree.path("abs") + "\n");

    ProjectFiles files = tree.discover("", "etc/odoo.conf");

    assertThat(files.addons()).map(AddonFiles::name).containsExactly("a", "b", "c");
  }

  @Test
  void aFileStandsForItsFoldersAmongOthers() throws IOException {
    tree.addons("x/one", "y/two", "z/three").write(".odoorc", "[options]\naddons_path=y\n");

    assertThat(Discovery.discover(tree.options("", List.of("x", ".odoorc", "z"), "")).addons())
        .map(AddonFiles::name)
        .containsExactly("one", "two", "three");
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    tree.write("none.conf", "[options]\n")
        .write("word.conf", "[options]\naddons_path = None\n")
        .write("lost.conf", "[options]\naddons_path = nowhere\n");

    assertThatThrownBy(() -> tree.discover("", "none.conf")).hasMessageContaining("no addons_path");
    assertThatThrownBy(() -> tree.discover("", "word.conf")).hasMessageContaining("no addons_path");
    assertThatThrownBy(() -> tree.discover("", "lost.conf"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("lost.conf");
  }
}
