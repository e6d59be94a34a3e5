package org.odooanalyzer.syntax.xml;

/**
 * A comment.
 *
 * @param value the characters between {@code <!--} and {@code -->}
 */
public record XmlComment(int start, int end, String value) implements XmlNode {}
