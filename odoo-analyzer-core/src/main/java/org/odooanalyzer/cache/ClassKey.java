package org.odooanalyzer.cache;

import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.text.FilePath;

/**
 * What names a class in the chunk of another addon, whatever else is in its own chunk and wherever
 * in its file it stands.
 *
 * @param chunk the addon that it belongs to; empty for the framework
 * @param ordinal how many classes of that file and name come before it in its chunk
 */
record ClassKey(String chunk, FilePath file, String name, int ordinal) {
  static String chunk(DefinitionClass type) {
    return type.addon().orElse("");
  }

  static void write(EntryOutput out, ClassKey key) {
    out.text(key.chunk).text(key.file.root()).text(key.file.path()).text(key.name);
    out.number(key.ordinal);
  }

  static ClassKey read(EntryInput in) {
    return new ClassKey(in.text(), new FilePath(in.text(), in.text()), in.text(), in.number());
  }
}
