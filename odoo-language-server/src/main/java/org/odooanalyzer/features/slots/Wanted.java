package org.odooanalyzer.features.slots;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.text.FilePath;

/** What a text has to name. */
public sealed interface Wanted {
  /** A model. */
  record AModel() implements Wanted {}

  /**
   * A field.
   *
   * @param model the model as the file sees it
   */
  record AField(Model model) implements Wanted {}

  /**
   * A method that a user may call.
   *
   * @param model the model as the file sees it
   */
  record AMethod(Model model) implements Wanted {}

  /**
   * A method that code of the model names, which may be a private one.
   *
   * @param model the model as the file sees it
   */
  record AnyMethod(Model model) implements Wanted {}

  /**
   * A record, by its XML id.
   *
   * @param models the models that it may be of; empty for any
   * @param isComplete whether the id is written with its addon, also in the files of that addon
   */
  record ARecord(Set<String> models, boolean isComplete) implements Wanted {
    public ARecord {
      models = Set.copyOf(models);
    }

    /** A record of one of some models, of any if none is given. */
    public static ARecord of(String... models) {
      return new ARecord(Set.of(models), false);
    }

    /** The same, where the id is always written with its addon. */
    public static ARecord complete(String... models) {
      return new ARecord(Set.of(models), true);
    }
  }

  /** The XML id that the text itself gives a record. */
  record ANewRecord() implements Wanted {}

  /** An addon. */
  record AnAddon() implements Wanted {}

  /**
   * A file.
   *
   * @param folder what its path starts from
   * @param endings of the names that are proposed
   */
  record AFile(FilePath folder, List<String> endings) implements Wanted {
    public AFile {
      endings = List.copyOf(endings);
    }
  }

  /** A word that means nothing by itself. */
  record AWord(List<String> words) implements Wanted {
    public AWord {
      words = List.copyOf(words);
    }
  }
}
