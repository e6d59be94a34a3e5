package org.odooanalyzer.syntax.python;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;

class PythonSourceTest {
  private static void check(byte[] bytes, String text) {
    Parsed<SourceText> decoded = PythonSource.decode(bytes);
    assertThat(decoded.tree().content()).isEqualTo(text);
    assertThat(decoded.problems()).isEmpty();
  }

  private static Problem problem(byte[] bytes, String text) {
    Parsed<SourceText> decoded = PythonSource.decode(bytes);
    assertThat(decoded.tree().content()).isEqualTo(text);
    assertThat(decoded.problems()).hasSize(1);
    return decoded.problems().get(0);
  }

  @Test
  void utf8IsTheDefault() {
    check("x = 'é😀'\n".getBytes(UTF_8), "x = 'é😀'\n");
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    check("\uFEFFx = 1\n".getBytes(UTF_8), "x = 1\n");
  }

  @Test
  void aCookieInTheFirstTwoLinesNamesTheEncoding() {
    String latin = "#!/usr/bin/python\n# -*- coding: latin-1 -*-\nx = 'é'\n";
    check(latin.getBytes(ISO_8859_1), latin);
    String windows = "# vim: set fileencoding=cp1252 :\nx = '€'\n";
    check(windows.getBytes(Charset.forName("windows-1252")), windows);
  }

  @Test
  void aCookieBehindCodeIsNone() {
    String text = "x = 1\n# coding: latin-1\ny = 'é'\n";
    check(text.getBytes(UTF_8), text);
  }

  @Test
  void anUnknownEncodingIsReportedAtItsName() {
    String text = "# coding: klingon\nx = 1\n";
    Problem problem = problem(text.getBytes(UTF_8), text);
    assertThat(problem.message())
        .isEqualTo("the encoding 'klingon' is not known; save the file as utf-8");
    assertThat(problem.span().start()).isEqualTo(10);
    assertThat(problem.span().end()).isEqualTo(17);
  }

  @Test
  void invalidBytesAreReportedWhereTheyAre() {
    Problem problem = problem("é = '\u00e9'\n".getBytes(ISO_8859_1), "\uFFFD = '\uFFFD'\n");
    assertThat(problem.message())
        .isEqualTo("the byte 0xe9 is not valid in utf-8; save the file as utf-8");
    assertThat(problem.span().start()).isZero();
  }

  @Test
  void aReplacementCharacterInTheFileIsValid() {
    check("x = '\uFFFD'\n".getBytes(UTF_8), "x = '\uFFFD'\n");
  }

  @Test
  void aMarkAndAnotherEncodingContradict() {
    String text = "# coding: latin-1\n";
    assertThat(problem(("\uFEFF" + text).getBytes(UTF_8), text).message())
        .isEqualTo("the file starts with the mark of utf-8 but names another encoding");
  }
}
