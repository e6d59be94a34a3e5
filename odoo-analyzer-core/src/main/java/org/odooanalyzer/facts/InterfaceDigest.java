package org.odooanalyzer.facts;

/**
 * What a file shows to others, as a number: when it stays the same, no other file has to be checked
 * again. It covers every fact but places, the imports and classes inside functions, and docstrings;
 * so comments, blank lines and the inside of functions do not change it, except where they change
 * the result of a function that {@link FunctionFact#result()} keeps. The digest of the shape that
 * the package {@code cache} writes is finer: it covers what this one leaves out, except places.
 *
 * @param high the first 64 bits of a SHA-256 over the facts
 * @param low the next 64 bits
 */
public record InterfaceDigest(long high, long low) {
  /** The digest of the facts of a file. */
  public static InterfaceDigest of(FileFacts facts) {
    DigestWriter writer = new DigestWriter();
    if (facts instanceof PythonFacts python) {
      writer.word("python");
      writer.all(python.members(), new DeclarationDigest(writer));
    } else if (facts instanceof XmlFacts xml) {
      new DataDigest(writer).file(xml);
    } else if (facts instanceof CsvFacts csv) {
      new DataDigest(writer).file(csv);
    } else if (facts instanceof ManifestFacts manifest) {
      writer.word("manifest");
      writer.expressions(manifest.statements());
    }
    return writer.digest();
  }

  @Override
  public String toString() {
    return String.format("%016x%016x", high, low);
  }
}
