package org.odooanalyzer.syntax.xml;

/** A processing instruction other than the XML declaration. */
public record XmlInstruction(int start, int end, String target) implements XmlNode {}
