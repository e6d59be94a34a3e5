package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.report.Statistics.FileCount;
import org.odooanalyzer.text.FilePath;

/**
 * Turns what is known of files, steps and runs into bytes and back. What cannot be kept is not
 * encoded, and what cannot be read is absent. Safe for several threads.
 */
public final class EntryCodec {
  private final FindingFormat findings;
  private final Shell shell;

  /**
   * A codec.
   *
   * @param rules finds a rule by its code
   * @param strings makes equal strings of different entries one
   */
  public EntryCodec(Function<String, Optional<Rule>> rules, StringPool strings) {
    this.findings = new FindingFormat(rules);
    this.shell = new Shell(strings);
  }

  public Optional<byte[]> encode(ResultEntry entry) {
    return write(out -> findings.result(out, entry));
  }

  /** The result of a file. */
  public Optional<ResultEntry> result(byte[] bytes, FilePath file) {
    return read(bytes, in -> findings.result(in, file));
  }

  public Optional<byte[]> encode(List<ResultEntry> entries) {
    return write(out -> out.list(entries, findings::result));
  }

  /** The results of as many files. */
  public Optional<List<ResultEntry>> results(byte[] bytes, List<FilePath> files) {
    return read(
        bytes,
        in -> {
          if (in.number() != files.size()) {
            throw new DamagedEntryException("it is about other files");
          }
          List<ResultEntry> entries = new ArrayList<>();
          files.forEach(file -> entries.add(findings.result(in, file)));
          return entries;
        });
  }

  public Optional<byte[]> encode(StepEntry entry) {
    return write(
        out -> {
          write(out, entry.reads());
          out.list(entry.files(), this::write);
        });
  }

  /** The findings of a step. */
  public Optional<StepEntry> step(byte[] bytes) {
    return read(bytes, in -> new StepEntry(reads(in), in.list(this::inFile)));
  }

  private void write(EntryOutput out, StepEntry.InFile file) {
    path(out, file.file());
    digest(out, file.content());
    findings.all(out, file.findings());
  }

  private StepEntry.InFile inFile(EntryInput in) {
    FilePath file = path(in);
    return new StepEntry.InFile(file, digest(in), findings.all(in, file));
  }

  public Optional<byte[]> encode(ChecksEntry entry) {
    return write(
        out ->
            out.list(
                entry.files(),
                (to, file) -> {
                  digest(to, file.shape());
                  digest(to, file.answers());
                  write(to, file.found());
                }));
  }

  /** What the rules of a step could see. */
  public Optional<ChecksEntry> checks(byte[] bytes) {
    return read(
        bytes,
        in ->
            new ChecksEntry(
                in.list(
                    from -> new ChecksEntry.Checked(digest(from), digest(from), inFile(from)))));
  }

  public Optional<byte[]> encode(RegistryEntry entry) {
    return write(
        out -> {
          write(out, entry.reads());
          map(out, entry.contents(), EntryCodec::digest);
          byte[] frame = entry.frame().toBytes();
          out.number(frame.length);
          out.writeBytes(frame);
        });
  }

  /** The models of some addons. */
  public Optional<RegistryEntry> registry(byte[] bytes) {
    return read(
        bytes,
        in -> {
          ReadSet reads = reads(in);
          SortedMap<FilePath, Digest> contents = map(in, EntryCodec::digest);
          return new RegistryEntry(reads, contents, EncodedFacts.of(in.bytes()));
        });
  }

  public Optional<byte[]> encode(RunEntry entry) {
    SortedMap<FilePath, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : entry.findings()) {
      byFile.computeIfAbsent(finding.location().file(), file -> new ArrayList<>()).add(finding);
    }
    return write(
        out -> {
          write(out, entry.reads());
          out.number(entry.version().major()).number(entry.version().minor());
          out.number(entry.addons());
          out.list(entry.counts(), EntryCodec::write);
          map(out, byFile, findings::all);
        });
  }

  /** All that a run found. */
  public Optional<RunEntry> run(byte[] bytes) {
    return read(
        bytes,
        in -> {
          ReadSet reads = reads(in);
          OdooVersion version = new OdooVersion(in.number(), in.number());
          int addons = in.number();
          List<FileCount> counts = in.list(EntryCodec::count);
          List<List<Diagnostic>> found = in.list(from -> findings.all(from, path(from)));
          return new RunEntry(
              reads, version, addons, counts, found.stream().flatMap(List::stream).toList());
        });
  }

  private static void write(EntryOutput out, FileCount count) {
    out.text(count.kind()).number(count.files());
    out.writeVarLong(count.lines(), true);
    out.writeVarLong(count.bytes(), true);
  }

  private static FileCount count(EntryInput in) {
    return new FileCount(in.text(), in.number(), in.readVarLong(true), in.readVarLong(true));
  }

  private static void write(EntryOutput out, ReadSet reads) {
    map(out, reads.files(), EntryCodec::digest);
    map(out, reads.folders(), EntryCodec::digest);
    map(out, reads.existing(), EntryOutput::flag);
  }

  private static ReadSet reads(EntryInput in) {
    return new ReadSet(
        map(in, EntryCodec::digest), map(in, EntryCodec::digest), map(in, EntryInput::flag));
  }

  private static <V> void map(
      EntryOutput out, SortedMap<FilePath, V> map, BiConsumer<EntryOutput, V> value) {
    out.list(
        List.copyOf(map.entrySet()),
        (to, entry) -> {
          path(to, entry.getKey());
          value.accept(to, entry.getValue());
        });
  }

  private static <V> SortedMap<FilePath, V> map(EntryInput in, Function<EntryInput, V> value) {
    SortedMap<FilePath, V> map = new TreeMap<>();
    in.list(from -> map.put(path(from), value.apply(from)) == null);
    return map;
  }

  private static void path(EntryOutput out, FilePath path) {
    out.text(path.root()).text(path.path());
  }

  private static FilePath path(EntryInput in) {
    return new FilePath(in.text(), in.text());
  }

  static void digest(EntryOutput out, Digest digest) {
    out.writeLong(digest.high());
    out.writeLong(digest.low());
  }

  static Digest digest(EntryInput in) {
    return new Digest(in.readLong(), in.readLong());
  }

  private Optional<byte[]> write(Consumer<EntryOutput> write) {
    return shell.write(write).map(EncodedFacts::toBytes);
  }

  private <T> Optional<T> read(byte[] bytes, Function<EntryInput, T> read) {
    try {
      return Optional.of(shell.read(EncodedFacts.of(bytes), read));
    } catch (DamagedEntryException unreadable) {
      return Optional.empty();
    }
  }
}
