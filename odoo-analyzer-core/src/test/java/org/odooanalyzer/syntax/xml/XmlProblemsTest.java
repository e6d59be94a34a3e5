package org.odooanalyzer.syntax.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.syntax.MarkedProblems;
import org.odooanalyzer.syntax.Parsed;

/** Each line without a caret is a document of its own; the lines below it are its problems. */
class XmlProblemsTest {
  @Test
  void tags() {
    check(
        """
        <a><b></a>
           ^^ <b> is never closed: add </b>
        <a></b></a>
           ^^^^ No <b> is open here: remove the end tag, or write </a>
        <a>
        ^^ <a> is never closed: add </a>
        </a>
        ^^^^ No element is open here: remove the end tag
            ^ The file has no element: add a root element
        <a / >
           ^^^ No white space is allowed between / and >
        <a/b="1"/>
          ^ A / stands only before the > of a tag: remove it
           ^ White space is missing before b
        <a></a b>
           ^^^^^^ The end tag is written </a>
        <a></></a>
           ^^^ The end tag is written </a>
              ^^^^ No element is open here: remove the end tag
        <a
        ^^ The tag <a is not closed: add > or />
        <a><b x="1"</a>
           ^^^^^^^^ The tag <b is not closed: add > or />
        <a>1 < 2</a>
             ^ A < must start a tag: write &lt; for the character
        <a><1/></a>
           ^ A < must start a tag: write &lt; for the character
        <a><!ELEMENT b></a>
           ^^^^^^^^^^^^ This is no tag, no comment and no CDATA section: remove it
        """);
  }

  @Test
  void attributes() {
    check(
        """
        <a b="1" b="2"/>
                 ^ The attribute b is given twice: remove one
        <a b=1/>
           ^^ The value of b needs quotes: write b="…"
        <a b/>
           ^ The attribute b has no value: write b="…"
        <a b= c="1"/>
           ^^ The value of b needs quotes: write b="…"
        <a b="1"c="2"/>
                ^ White space is missing before c
        <a b="1 c="2"/>
           ^^^^ The value of b has no closing quote
        <a b="1 < 2"/>
                ^ A < is not allowed in a value: write &lt;
        <a b="<c" d=""/>
              ^ A < is not allowed in a value: write &lt;
        <a b="1/>
           ^^^^ The value of b has no closing quote
        <a b="1></a>
           ^^^^ The value of b has no closing quote
        <a "b"/>
           ^^^ An attribute is written name="value"
        <a é?="1"/>
           ^ The attribute é has no value: write é="…"
            ^^^^^ An attribute is written name="value"
        """);
  }

  @Test
  void references() {
    check(
        """
        <a>1 & 2</a>
             ^ A bare & is not allowed: write &amp;
        <a b="x?c=1&d=2"/>
                   ^^ A ; is missing behind the reference, or & is meant: write &amp;
        <a>&nbsp;</a>
           ^^^^^^ Unknown entity &nbsp;: write the character itself or &#number;
        <a>&amp</a>
           ^^^^ A ; is missing behind the reference, or & is meant: write &amp;
        <a>&#0; &#xD800; &#x110000;</a>
           ^^^^ This number is no character of XML: remove the reference
                ^^^^^^^^ This number is no character of XML: remove the reference
                         ^^^^^^^^^^ This number is no character of XML: remove the reference
        <a>&#; &#x; &#1a; &#X41;</a>
           ^^ A character reference is written &#number; or &#xhexadecimal;
               ^^^ A character reference is written &#number; or &#xhexadecimal;
                    ^^^ A character reference is written &#number; or &#xhexadecimal;
                          ^^ A character reference is written &#number; or &#xhexadecimal;
        <!DOCTYPE a><a>&nbsp;</a>
                       ^^^^^^ Unknown entity &nbsp;: write the character itself or &#number;
        """);
  }

  @Test
  void namespaces() {
    check(
        """
        <p:a/>
         ^ The prefix p is not declared: add xmlns:p="…" to this element or one around it
        <a p:b="1"/>
           ^ The prefix p is not declared: add xmlns:p="…" to this element or one around it
        <a:b:c xmlns:a="u"/>
         ^^^^^ A name has one colon at most, with a name on either side
        <a :b="1" c:="2"/>
           ^^ A name has one colon at most, with a name on either side
                  ^^ A name has one colon at most, with a name on either side
        <a xmlns:p=""/>
           ^^^^^^^^^^ The namespace of the prefix p is empty: give its name
        <a xmlns:xmlns="u"/>
           ^^^^^^^^^^^^^^^ The prefix xmlns and its namespace are reserved: declare another
        <a xmlns:xml="u"/>
           ^^^^^^^^^^^^^ The prefix xml and its namespace belong together: declare another
        <a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>
                                           ^^^ Another prefix of the same namespace gives b already
        """);
  }

  @Test
  void commentsSectionsAndInstructions() {
    check(
        """
        <a><!-- b -- c --></a>
                  ^^ Two hyphens are not allowed in a comment: remove one
        <a><!-- b ---></a>
                  ^^ Two hyphens are not allowed in a comment: remove one
        <a><!-- b </a>
        ^^ <a> is never closed: add </a>
           ^^^^^^^^^^^ The comment is not closed: add -->
        <a>]]></a>
           ^^^ ]]> ends a CDATA section only: write ]]&gt;
        <a><![CDATA[ b </a>
           ^^^^^^^^^ The CDATA section is not closed: add ]]>
        <a><?b </a>
        ^^ <a> is never closed: add </a>
           ^^^^^^^^ The instruction is not closed: add ?>
        <a><? b?></a>
           ^^ An instruction starts with its name: write &lt;? for the characters
        <a><?b:c?></a>
           ^^^^^ The name of an instruction has no colon
        <a><?b??></a>
           ^^^ White space is missing behind the name of the instruction
        """);
  }

  @Test
  void documents() {
    check(
        """

        ^ The file has no element: add a root element
        <!-- a -->
                  ^ The file has no element: add a root element
        a<b/>c
        ^ Text stands outside of the root element: remove it
        <a/><b/><c/>
            ^^^^ A document has one root element: move this one into the first
        <a/><!DOCTYPE a>
            ^^^^^^^^^^^^ This is no tag, no comment and no CDATA section: remove it
        <!DOCTYPE a [<a/>
        ^^^^^^^^^^^^^^^^^ The document type declaration is not closed: add >
                         ^ The file has no element: add a root element
        <?xml version="1.0" encoding="utf-8">
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write the XML declaration as <?xml version="1.0" encoding="utf-8"?>
                                             ^ The file has no element: add a root element
        <?xml encoding="utf-8"?><a/>
        ^^^^^^^^^^^^^^^^^^^^^^^^ Write the XML declaration as <?xml version="1.0" encoding="utf-8"?>
        <?xml version="1.0" standalone="maybe"?><a/>
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write the XML declaration as <?xml version="1.0" encoding="utf-8"?>
        <?xml version="2.0"?><a/>
        ^^^^^^^^^^^^^^^^^^^^^ Write the XML declaration as <?xml version="1.0" encoding="utf-8"?>
        <?XML version="1.0"?><a/>
        ^^^^^ The XML declaration stands at the very start of the file: move it there
         <?xml version="1.0"?><a/>
         ^^^^^ The XML declaration stands at the very start of the file: move it there
        """);
  }

  @Test
  void charactersThatXmlDoesNotAllow() {
    String text = "<a b='\u0001'>\0\0\f\uFFFE\uD800\uDC00\uD800</a><!--\u0002-->";
    assertThat(XmlParser.parse(text).problems())
        .extracting(problem -> problem.span().start() + " " + problem.message())
        .containsExactly(
            "6 The character U+0001 is not allowed in XML: remove it",
            "9 The character U+0000 is not allowed in XML: remove it",
            "11 The character U+000C is not allowed in XML: remove it",
            "12 The character U+FFFE is not allowed in XML: remove it",
            "15 The character U+D800 is not allowed in XML: remove it",
            "24 The character U+0002 is not allowed in XML: remove it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='utf-8' ?><a/>",
        "<?xml version = \"1.1\" standalone = \"no\"?>\n<a/>",
        "\n<!-- a --><?p?><!DOCTYPE a><a/><!---->\n<?q r?>\n",
        "<a b='\"' c=\"'>]]>\"><![CDATA[<![CDATA[]]]]></a>",
        "<a xml:lang='fr'/>",
        "<a xmlns='u'><b xmlns=''/></a>",
        "<a><!--->--></a>",
        "<a>\u007f\u0085\uFEFF</a\n>",
      })
  void isNoProblem(String text) {
    assertThat(XmlParser.parse(text).problems()).isEmpty();
  }

  /** Parses the documents of a page again and compares the whole page. */
  private static void check(String page) {
    String shown =
        page.lines()
            .filter(line -> !line.strip().startsWith("^"))
            .map(XmlProblemsTest::show)
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(page);
  }

  private static String show(String text) {
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    XmlOutline.checkRanges(text, parsed.tree());
    return MarkedProblems.show(text, parsed.problems());
  }
}
