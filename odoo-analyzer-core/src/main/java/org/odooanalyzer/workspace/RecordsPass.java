package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.text.FilePath;

/** Makes the index of records from the data files of addons. */
final class RecordsPass {
  private static final String STEP = "reading data files";

  private final World world;
  private final RuleSettings rules;
  private final StepTimes times;

  RecordsPass(World world, RuleSettings rules, StepTimes times) {
    this.world = world;
    this.rules = rules;
    this.times = times;
  }

  /** The results of reading the data files of some addons. */
  List<FileResult> read(
      LoadOrder order, List<FileTask> tasks, Parallel parallel, Progress progress) {
    Set<String> loaded = Set.copyOf(order.names());
    List<FileTask> data = new ArrayList<>();
    for (FileTask task : tasks) {
      if (task.role() == FileRole.DATA && task.addon() != null && loaded.contains(task.addon())) {
        data.add(task);
      }
    }
    return parallel.map(STEP, data, this::worker, progress);
  }

  /** The records that some data files make. */
  RecordIndex index(LoadOrder order, List<FileResult> files) {
    Map<FilePath, FileFacts> facts = new HashMap<>();
    for (FileResult file : files) {
      if (file.facts() != null) {
        facts.put(file.task().file(), file.facts());
      }
    }
    return RecordIndex.of(world.graph(), order, file -> Optional.ofNullable(facts.get(file)));
  }

  private Function<FileTask, FileResult> worker() {
    StringPool strings = new StringPool();
    FileAnalysis xml = analysis(new XmlWork(world.version(), rules, strings));
    FileAnalysis csv = analysis(new CsvWork(rules, strings));
    return task -> task.kind() == FileKind.XML ? xml.run(task) : csv.run(task);
  }

  private FileAnalysis analysis(FileWork work) {
    return new FileAnalysis(world.files().roots(), rules, times.lap(), work);
  }
}
