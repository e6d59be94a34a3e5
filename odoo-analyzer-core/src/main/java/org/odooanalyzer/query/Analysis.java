package org.odooanalyzer.query;

import java.util.Collection;
import java.util.Optional;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;

/**
 * What a snapshot of a project answers: all answers are about one moment, in which what is open in
 * an editor says what the editor shows. Safe for many threads. A file that is gone, cannot be read
 * or does not belong to the project is absent everywhere.
 */
public interface Analysis {
  /** All addons. */
  AddonGraph addons();

  /** Every file, in the order of the project. */
  Collection<ProjectFile> files();

  /** What is known of a file without looking into it. */
  Optional<ProjectFile> file(FilePath file);

  /** The text of a file. */
  Optional<SourceText> source(FilePath file);

  /** A Python file or manifest with its tree, which is made anew unless it was used recently. */
  Optional<PythonTree> python(FilePath file);

  /** An XML file with its tree, which is made anew unless it was used recently. */
  Optional<XmlTree> xml(FilePath file);

  /** A CSV file with its rows, which are made anew unless they were used recently. */
  Optional<CsvTree> csv(FilePath file);

  /** What others may know of a file. */
  Optional<FileFacts> facts(FilePath file);

  /** Where the lines of a file start; known even when the file itself is gone. */
  Optional<LineMap> lines(FilePath file);

  /** The models of all addons. */
  ModelRegistry registry();

  /** The models as the addon of a file sees them; other files see those of {@code base}. */
  RegistryScope models(FilePath file);

  /** The XML ids of all addons. */
  RecordIndex records();

  /** Knows where imports lead. */
  ImportResolver imports();

  /** What features found out about addons. */
  AddonNotes notes();

  /** Knows what names of modules and classes mean; a new one for the calling thread alone. */
  Evaluator evaluator();
}
