package org.odooanalyzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUrisTest {
  @ParameterizedTest
  @CsvSource({
    "file:///home/me/a%20b.py,                /home/me/a b.py",
    "file:///home/me/b%C3%B6%C3%b6k.py,       /home/me/böök.py",
    "file:///home/me/böök.py,                 /home/me/böök.py",
    "file:///home/me/𝒳.py,                    /home/me/𝒳.py",
    "file://localhost/x.py,                   /x.py",
    "FILE:///x.py,                            /x.py",
    "file:/x.py,                              /x.py",
    "file:///x.py?query#fragment,             /x.py",
    "file:///a%23b%3F.py,                     /a#b?.py",
    "file:///c%3A/x.py,                       /c:/x.py",
  })
  void aFileHasAPath(String uri, String path) {
    assertThat(FileUris.decode(uri, false)).contains(path);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///c%3A/odoo/x.py,  c:/odoo/x.py",
    "file:///C:/odoo/x.py,    C:/odoo/x.py",
    "file://server/share/x,   //server/share/x",
  })
  void windowsHasDrivesAndShares(String uri, String path) {
    assertThat(FileUris.decode(uri, true)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "untitled:Untitled-1",
        "http://localhost/x.py",
        "vscode-notebook-cell:/x.py",
        "git:/x.py",
        "file://elsewhere/x.py",
        "file://elsewhere",
        "file:x.py",
        "file:///a%2",
        "file:///a%zz",
        "file:///a%C3",
        "file:///a%00b",
      })
  void whatIsNoFileHereHasNone(String uri) {
    assertThat(FileUris.path(uri)).isEmpty();
  }

  @Test
  void aPathIsEscaped() {
    assertThat(FileUris.encode("/a b/ö#?%.py", false))
        .isEqualTo("file:///a%20b/%C3%B6%23%3F%25.py");
    assertThat(FileUris.encode("C:\\odoo\\x.py", true)).isEqualTo("file:///C%3A/odoo/x.py");
    assertThat(FileUris.encode("\\\\server\\share\\x", true)).isEqualTo("file://server/share/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a b/c.py", "/ö/𝒳/%41.py", "/a+b&c=d;e@f:g.py"})
  void aPathComesBack(String path) {
    assertThat(FileUris.path(FileUris.uri(Path.of(path)))).contains(Path.of(path));
  }
}
