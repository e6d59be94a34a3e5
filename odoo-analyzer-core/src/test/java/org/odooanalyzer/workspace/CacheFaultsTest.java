package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.backend.Stores;

/** Whatever happens to the cache, a run says what a run without one says. */
class CacheFaultsTest {
  private static final String CHANGED = "addons/shelf/models/shelf.py";

  @TempDir Path folder;

  private final LittleOdoo odoo = new LittleOdoo("19.0");

  @BeforeEach
  void makeAddons() {
    makeAddons(odoo);
  }

  private static void makeAddons(LittleOdoo project) {
    project.write(
        "addons/shelf/__manifest__.py",
        "{'name': 'Shelf', 'author': 'Us', 'license': 'LGPL-3', 'depends': ['base'],"
            + " 'data': ['data/shelf.xml']}\n");
    project.write("addons/shelf/__init__.py", "from . import models, missing\n");
    project.write("addons/shelf/models/__init__.py", "from . import shelf\n");
    project.write(CHANGED, shelf("no.such.model"));
    project.write("addons/shelf/data/shelf.xml", "<odoo><record id=\"a\" modle=\"b\"/></odoo>\n");
  }

  private static String shelf(String inherited) {
    return "from odoo import models\n\n\nclass Shelf(models.Model):\n    _inherit = '"
        + inherited
        + "'\n";
  }

  @AfterEach
  void deleteAddons() {
    odoo.close();
  }

  @ParameterizedTest
  @CsvSource({
    "lmdb, data.mdb, cut",
    "lmdb, data.mdb, zeroed",
    "lmdb, data.mdb, noise",
    "lmdb, data.mdb, flipped",
    "lmdb, data.mdb, deleted",
    "lmdb, MANIFEST, cut",
    "lmdb, MANIFEST, flipped",
    "lmdb, MANIFEST, deleted",
    "lmdb, CURRENT, cut",
    "lmdb, CURRENT, flipped",
    "lmdb, CURRENT, deleted",
    "pack, .pack, cut",
    "pack, .pack, zeroed",
    "pack, .pack, noise",
    "pack, .pack, flipped",
    "pack, .pack, deleted",
    "pack, CURRENT, cut",
    "pack, CURRENT, noise",
    "pack, CURRENT, deleted",
  })
  void aDamagedCacheChangesNothingAndIsWholeAgainAfterwards(
      String backend, String file, String damage) throws IOException {
    CacheOptions options = options(backend);
    List<String> cold = said(Analyzer.analyze(odoo.request(2), Progress.NONE));
    run(odoo, options);
    damage(file(file), damage);

    CachedAnalysis.Result hurt = run(odoo, options);
    CachedAnalysis.Result healed = run(odoo, options);

    assertThat(said(hurt.result())).isEqualTo(cold);
    assertThat(hurt.cache().warnings()).hasSizeLessThanOrEqualTo(1);
    assertThat(said(healed.result())).isEqualTo(cold);
    assertThat(healed.cache().warnings()).isEmpty();
    assertThat(healed.result().trace().wholeRun()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lmdb", "pack"})
  void aCheckoutElsewhereIsWarm(String backend) {
    run(odoo, options(backend));

    try (LittleOdoo moved = new LittleOdoo("19.0")) {
      makeAddons(moved);
      AnalyzeResult result = run(moved, options(backend)).result();

      assertThat(result.trace().wholeRun()).isTrue();
      assertThat(said(result)).isEqualTo(said(Analyzer.analyze(moved.request(1), Progress.NONE)));
    }
  }

  @Test
  void anotherProjectParsesOnlyWhatTheFirstHadNot() {
    run(odoo, options("auto"));

    try (LittleOdoo other = new LittleOdoo("19.0")) {
      makeAddons(other);
      other.write("addons/reader/__manifest__.py", "{'name': 'Reader', 'depends': ['shelf']}\n");
      other.write("addons/reader/__init__.py", "");
      AnalyzeResult result = run(other, options("auto")).result();

      assertThat(result.trace().parsed())
          .extracting(file -> file.path())
          .containsExactly("reader/__init__.py", "reader/__manifest__.py");
      assertThat(said(result)).isEqualTo(said(Analyzer.analyze(other.request(1), Progress.NONE)));
    }
  }

  @Test
  void theWayBackToAnOlderStateIsWarm() {
    run(odoo, options("auto"));
    odoo.write(CHANGED, shelf("base"));
    run(odoo, options("auto"));
    odoo.write(CHANGED, shelf("no.such.model"));

    assertThat(run(odoo, options("auto")).result().trace().wholeRun()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lmdb", "pack"})
  void aCacheThatIsOnlyReadStaysAsItIs(String backend) throws IOException {
    run(odoo, options(backend));
    SortedMap<String, Integer> before = filesOfTheCache();
    odoo.write(CHANGED, shelf("base"));

    CachedAnalysis.Result read = run(odoo, options(backend, "read", "0%"));

    assertThat(said(read.result()))
        .isEqualTo(said(Analyzer.analyze(odoo.request(1), Progress.NONE)));
    assertThat(read.result().trace().parsed()).hasSize(1);
    assertThat(read.cache().warnings()).isEmpty();
    assertThat(filesOfTheCache()).isEqualTo(before);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has other permissions")
  void aDirectoryThatMayNotBeWrittenIsReadWithOneWarning() throws IOException {
    run(odoo, options("auto"));
    Path cache = folder.resolve("cache");
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(cache)).as("the superuser may write everywhere").isFalse();
      CachedAnalysis.Result result = run(odoo, options("auto"));

      assertThat(result.result().trace().wholeRun()).isTrue();
      assertThat(result.cache().warnings()).hasSize(1);
    } finally {
      Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aRunThatIsInterruptedKeepsNothing() throws IOException {
    Thread caller = Thread.currentThread();
    AtomicBoolean interrupted = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                run(
                    odoo,
                    options("auto"),
                    (step, done, all) -> {
                      if (step.equals("analyzing files") && !interrupted.getAndSet(true)) {
                        caller.interrupt();
                      }
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(filesOfTheCache().keySet())
        .noneMatch(name -> name.contains("gen-") || name.contains("tmp-"));
    assertThat(run(odoo, options("auto")).result().trace().wholeRun()).isFalse();
    assertThat(run(odoo, options("auto")).result().trace().wholeRun()).isTrue();
  }

  @Test
  void aFileThatChangesDuringARunDeceivesNoLaterRun() {
    run(odoo, options("auto"));
    odoo.write(CHANGED, shelf("base"));
    AtomicBoolean changed = new AtomicBoolean();
    run(
        odoo,
        options("auto"),
        (step, done, all) -> {
          if (step.equals("comparing files") && done == all && !changed.getAndSet(true)) {
            odoo.write(CHANGED, "class Broken(:\n");
          }
        });
    assertThat(changed).isTrue();

    for (String text : List.of("class Broken(:\n", shelf("base"), shelf("no.such.model"))) {
      odoo.write(CHANGED, text);
      List<String> cold = said(Analyzer.analyze(odoo.request(1), Progress.NONE));
      assertThat(said(run(odoo, options("auto")).result())).isEqualTo(cold);
      assertThat(said(run(odoo, options("auto")).result())).isEqualTo(cold);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lmdb", "pack"})
  void manyRunsAtOnceAgreeAndLeaveAWarmCache(String backend) throws Exception {
    List<String> cold = said(Analyzer.analyze(odoo.request(1), Progress.NONE));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<CachedAnalysis.Result>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(() -> run(odoo, options(backend)));
      }
      for (Future<CachedAnalysis.Result> run : threads.invokeAll(runs)) {
        assertThat(said(run.get().result())).isEqualTo(cold);
        assertThat(run.get().cache().warnings()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(run(odoo, options(backend)).result().trace().wholeRun()).isTrue();
  }

  @Test
  void anAuditFindsALieAndItsRunKeepsNothing() throws IOException {
    CacheOptions audit = options("auto", "readwrite", "100%");
    SortedMap<StoreKey, byte[]> broken = results("class Broken(:\n");
    SortedMap<StoreKey, byte[]> sound = results(shelf("no.such.model"));
    StoreKey truth = only(sound, broken);
    StoreKey lie = only(broken, sound);
    run(odoo, options("auto"));
    assertThat(run(odoo, audit).result().outcome()).isEqualTo(Outcome.FINDINGS);
    try (Store store = Stores.open(options("auto").request())) {
      store.put(truth, Objects.requireNonNull(broken.get(lie)));
      store.publish();
    }
    SortedMap<String, Integer> before = filesOfTheCache();

    CachedAnalysis.Result audited = run(odoo, audit);

    assertThat(audited.result().outcome()).isEqualTo(Outcome.INTERNAL_ERROR);
    assertThat(audited.result().report().internalErrors())
        .singleElement()
        .asString()
        .startsWith(
            "The cache knows another result of addons-1:shelf/models/shelf.py than the analysis");
    SortedMap<String, Integer> after = filesOfTheCache();
    after.keySet().removeIf(name -> name.endsWith("last-run.properties"));
    before.keySet().removeIf(name -> name.endsWith("last-run.properties"));
    assertThat(after).isEqualTo(before);
  }

  /** What a run over this text keeps as the results of files. */
  private SortedMap<StoreKey, byte[]> results(String text) {
    odoo.write(CHANGED, text);
    RecordingStore store = new RecordingStore(EntryKind.RESULT);
    Analyzer.analyze(odoo.request(1), Resources.with(store), Progress.NONE);
    return store.kept();
  }

  private static StoreKey only(
      SortedMap<StoreKey, byte[]> here, SortedMap<StoreKey, byte[]> there) {
    return here.keySet().stream().filter(key -> !there.containsKey(key)).findFirst().orElseThrow();
  }

  private CacheOptions options(String backend) {
    return options(backend, "readwrite", "0%");
  }

  private CacheOptions options(String backend, String mode, String verify) {
    return new CacheOptions(folder, mode, Path.of("cache"), backend, 64, verify);
  }

  private static CachedAnalysis.Result run(LittleOdoo project, CacheOptions options) {
    return run(project, options, Progress.NONE);
  }

  private static CachedAnalysis.Result run(
      LittleOdoo project, CacheOptions options, Progress progress) {
    return CachedAnalysis.run(project.request(2), options, MemoryOptions.all(), progress);
  }

  private static List<String> said(AnalyzeResult result) {
    AnalysisReport report = result.report();
    List<String> lines = new ArrayList<>();
    report.findings().forEach(finding -> lines.add(TextReport.line(report, finding)));
    lines.addAll(report.notices());
    lines.addAll(report.internalErrors());
    lines.add(report.statistics().files().toString());
    lines.add(result.outcome().name());
    assertThat(lines).as("a test without findings shows nothing").hasSizeGreaterThan(2);
    return lines;
  }

  /** The digests of the contents of all files by path. */
  private SortedMap<String, Integer> filesOfTheCache() throws IOException {
    SortedMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder.resolve("cache"))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private Path file(String suffix) throws IOException {
    try (Stream<Path> found = Files.walk(folder.resolve("cache"))) {
      return found.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
    }
  }

  private static void damage(Path file, String how) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int middle = bytes.length / 2;
    switch (how) {
      case "deleted" -> {
        Files.delete(file);
        return;
      }
      case "cut" -> bytes = Arrays.copyOf(bytes, middle);
      case "zeroed" -> Arrays.fill(bytes, middle, Math.min(bytes.length, middle + 4096), (byte) 0);
      case "flipped" -> bytes[middle] ^= 1;
      case "noise" -> new Random(1).nextBytes(bytes);
      default -> throw new IllegalArgumentException(how);
    }
    Files.write(file, bytes);
  }
}
