package org.odooanalyzer.diagnostics;

import static org.odooanalyzer.diagnostics.Commented.FILE;
import static org.odooanalyzer.diagnostics.Commented.IMPORT;
import static org.odooanalyzer.diagnostics.Commented.assertCovered;
import static org.odooanalyzer.diagnostics.Commented.python;

import org.junit.jupiter.api.Test;

final class PylintSuppressionsTest {
  @Test
  void aVeryLongListOfNamesIsRead() {
    String names = "a,".repeat(100_000);

    assertCovered(
        python("import os\nimport a  # pylint: disable=" + names + "import-error\n"), IMPORT, 1);
    assertCovered(python("import os\nimport a  # noqa: " + names + "OLS02001\n"), IMPORT, 1);
  }

  @Test
  void pylintDisableBehindCodeSuppressesOnItsLine() {
    Suppressions suppressions =
        python(
            """
            import os
            import a  # pylint: disable=import-error
            import b  # pylint:disable=unused-import, E0401
            import c  # pylint: disable=unused-import
            import d  # pylint: disable=all
            import e  # pylint: disable=unused-import is right for all of us
            import f  # pylint: disable=unused-import, import-error as it is made by the build
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 4, 6);
    assertCovered(suppressions, FILE, 4);
  }

  @Test
  void pylintDisableThatStandsAloneSuppressesToTheEndOfItsBlock() {
    Suppressions suppressions =
        python(
            """
            import os
            def f():
                import a
                # pylint: disable=import-error
                import b
                import c
            import d
            """);

    assertCovered(suppressions, IMPORT, 3, 4, 5);
  }

  @Test
  void pylintDisableOfAModuleSuppressesToTheEndOfTheFile() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable=import-error
            import b
            def f():
                import c
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void pylintEnableEndsWhatDisableBegan() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable=import-error
            import b
            # pylint: enable=import-error
            import c
            """);

    assertCovered(suppressions, IMPORT, 1, 2);
  }

  @Test
  void pylintDisableNextSuppressesOnTheNextLine() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable-next=import-error
            import b
            import c
            """);

    assertCovered(suppressions, IMPORT, 2);
  }

  @Test
  void pylintSkipFileSuppressesEverything() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: skip-file
            """);

    assertCovered(suppressions, IMPORT, 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, FILE, 0, 1, 2, 3, 4, 5, 6, 7);
  }
}
