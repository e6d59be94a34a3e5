package org.odooanalyzer.syntax.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

class XmlSourceTest {
  private static final String TEXT = "<a>é€\uD83D\uDE00\uFFFD</a>";

  @Test
  void isUtf8ByDefault() {
    assertDecodes(TEXT.getBytes(UTF_8), TEXT);
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    assertDecodes(bytes("EFBBBF", TEXT.getBytes(UTF_8)), TEXT);
    assertDecodes(bytes("FFFE", TEXT.getBytes(UTF_16LE)), TEXT);
    assertDecodes(bytes("FEFF", TEXT.getBytes(UTF_16BE)), TEXT);
  }

  @Test
  void recognizesUtf16WithoutAMark() {
    String text = "<?xml version='1.0' encoding='utf-16'?><a/>";
    assertDecodes(text.getBytes(UTF_16LE), text);
    assertDecodes(text.getBytes(UTF_16BE), text);
  }

  @Test
  void followsTheDeclaration() {
    String greek = "<?xml version=\"1.0\" encoding=\"ISO-8859-7\"?><a>αβγ</a>";
    assertDecodes(greek.getBytes(Charset.forName("ISO-8859-7")), greek);
    String utf8 = "<?xml version='1.0'\n encoding = 'UTF-8' ?><a>é</a>";
    assertDecodes(utf8.getBytes(UTF_8), utf8);
  }

  @Test
  void trustsTheMarkMoreThanTheDeclaration() {
    String text = "<?xml version='1.0' encoding='latin1'?><a>é</a>";
    assertDecodes(bytes("EFBBBF", text.getBytes(UTF_8)), text);
  }

  @Test
  void replacesBytesThatAreNoText() {
    Parsed<SourceText> parsed = XmlSource.decode("<a>é? ÿÿ x ÿ".getBytes(ISO_8859_1));
    assertThat(parsed.tree().content()).isEqualTo("<a>\uFFFD? \uFFFD\uFFFD x \uFFFD");
    assertThat(parsed.problems())
        .extracting(Problem::span)
        .containsExactly(new Span(3, 4), new Span(6, 8), new Span(11, 12));
    assertThat(parsed.problems())
        .extracting(Problem::message)
        .containsOnly("These bytes are no text in UTF-8: save the file as UTF-8");
  }

  @Test
  void tellsAReplacementCharacterFromAReplacedByte() {
    Parsed<SourceText> parsed =
        XmlSource.decode(bytes("", "\uFFFD\uFFFD".getBytes(UTF_8), new byte[] {(byte) 0xC3}));
    assertThat(parsed.tree().content()).isEqualTo("\uFFFD\uFFFD\uFFFD");
    assertThat(parsed.problems()).extracting(Problem::span).containsExactly(new Span(2, 3));
  }

  @Test
  void refusesSurrogatesInUtf8() {
    assertThat(XmlSource.decode(bytes("3C613EEDA0803C2F613E")).problems()).hasSize(1);
  }

  @Test
  void reportsAnUnknownEncoding() {
    String text = "<?xml version='1.0' encoding='klingon'?><a>é</a>";
    Parsed<SourceText> parsed = XmlSource.decode(text.getBytes(UTF_8));
    assertThat(parsed.tree().content()).isEqualTo(text);
    assertThat(parsed.problems())
        .containsExactly(
            new Problem(new Span(30, 37), "Unknown encoding klingon: save the file as utf-8"));
  }

  @Test
  void reportsAnEncodingThatCannotBe() {
    Parsed<SourceText> parsed =
        XmlSource.decode("<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(UTF_8));
    assertThat(parsed.problems()).extracting(Problem::span).containsExactly(new Span(30, 36));
  }

  @Test
  void readsAnOddNumberOfBytesOfUtf16() {
    Parsed<SourceText> parsed = XmlSource.decode(bytes("FFFE3C0061003E"));
    assertThat(parsed.tree().content()).isEqualTo("<a\uFFFD");
    assertThat(parsed.problems()).hasSize(1);
  }

  @Test
  void readsAnEmptyFile() {
    assertDecodes(new byte[0], "");
    assertDecodes(bytes("EFBBBF"), "");
    assertDecodes(bytes("FFFE"), "");
  }

  private static void assertDecodes(byte[] bytes, String text) {
    Parsed<SourceText> parsed = XmlSource.decode(bytes);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.tree().content()).isEqualTo(text);
  }

  private static byte[] bytes(String hexadecimal, byte[]... more) {
    StringBuilder all = new StringBuilder(hexadecimal);
    for (byte[] part : more) {
      all.append(HexFormat.of().formatHex(part));
    }
    return HexFormat.of().parseHex(all);
  }
}
