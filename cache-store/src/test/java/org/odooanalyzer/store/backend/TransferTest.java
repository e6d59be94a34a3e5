package org.odooanalyzer.store.backend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome.Status;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.Transfer;
import org.odooanalyzer.store.pack.Signature;

/** Row 24 of the fault plan: caches that travel between machines, as packs or otherwise. */
final class TransferTest {
  private static final int ENTRIES = 700;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LMDB,LMDB", "LMDB,PACK", "PACK,LMDB", "PACK,PACK"})
  void anExportIsImportedElsewhere(Backend from, Backend to) throws IOException {
    StoreRequest here = publish(from);
    Path pack = folder.resolve("out/cache.pack");
    Transfer exported = StoreCare.exportPack(here, pack, Signature.none());
    assertThat(exported)
        .isEqualTo(new Transfer(Transfer.Status.DONE, "", ENTRIES, 0, Files.size(pack)));
    StoreRequest there = Samples.request(folder.resolve("elsewhere"), to);
    assertThat(StoreCare.importPack(there, pack, Signature.none()).entries()).isEqualTo(ENTRIES);
    assertAllFound(there);
    assertThat(StoreCare.verify(there).isSound()).isTrue();
    assertThat(StoreCare.importPack(there, pack, Signature.none()).status())
        .isEqualTo(Transfer.Status.NOTHING_NEW);
  }

  @Test
  void anExportIsTheSameWhateverKeepsTheEntries() throws IOException {
    Path one = folder.resolve("one.pack");
    Path two = folder.resolve("two.pack");
    StoreCare.exportPack(publish(Backend.LMDB), one, Signature.none());
    StoreCare.exportPack(publish(Backend.PACK), two, Signature.none());
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void aDamagedPackGivesWhatIsLeftOfIt() throws IOException {
    Path pack = folder.resolve("cache.pack");
    StoreCare.exportPack(publish(Backend.LMDB), pack, Signature.none());
    byte[] bytes = Files.readAllBytes(pack);
    bytes[bytes.length / 2] ^= 1;
    Files.write(pack, bytes);
    StoreRequest there = Samples.request(folder.resolve("elsewhere"), Backend.LMDB);
    Transfer imported = StoreCare.importPack(there, pack, Signature.none());
    assertThat(imported.entries()).isEqualTo(ENTRIES - 1);
    assertThat(imported.skipped()).isEqualTo(1);
  }

  @Test
  void aPackOfAnotherSchemaGivesNothing() throws IOException {
    Path pack = folder.resolve("cache.pack");
    StoreCare.exportPack(publish(Backend.LMDB), pack, Signature.none());
    StoreRequest there =
        Samples.with(Samples.request(folder.resolve("elsewhere"), Backend.LMDB), new byte[16]);
    Transfer imported = StoreCare.importPack(there, pack, Signature.none());
    assertThat(imported.status()).isEqualTo(Transfer.Status.NOTHING_NEW);
    assertThat(imported.skipped()).isEqualTo(ENTRIES);
  }

  @Test
  void aPackThatIsNotSignedIsRefusedWhereSignaturesAreAskedFor() throws IOException {
    Path pack = folder.resolve("cache.pack");
    StoreRequest here = publish(Backend.LMDB);
    StoreRequest there = Samples.request(folder.resolve("elsewhere"), Backend.LMDB);
    Signature signature = Signature.of("0123456789abcdef".getBytes(UTF_8));
    StoreCare.exportPack(here, pack, Signature.none());
    assertThat(StoreCare.importPack(there, pack, signature).status())
        .isEqualTo(Transfer.Status.REFUSED);
    StoreCare.exportPack(here, pack, signature);
    assertThat(StoreCare.importPack(there, pack, signature).status())
        .isEqualTo(Transfer.Status.DONE);
  }

  @Test
  void whatIsNoPackIsRefused() throws IOException {
    StoreRequest request = Samples.request(folder, Backend.LMDB);
    Path file = Files.writeString(folder.resolve("cache.pack"), "hello");
    assertThat(StoreCare.importPack(request, file, Signature.none()).status())
        .isEqualTo(Transfer.Status.REFUSED);
    assertThat(StoreCare.importPack(request, folder.resolve("none"), Signature.none()).status())
        .isEqualTo(Transfer.Status.FAILED);
    Path target = file.resolve("below a file");
    assertThat(StoreCare.exportPack(publish(Backend.LMDB), target, Signature.none()).status())
        .isEqualTo(Transfer.Status.FAILED);
  }

  /** D2: LMDB never sees the bytes of another machine. */
  @Test
  void aCopyOfADirectoryOfAnotherMachineIsNotMapped() throws IOException {
    StoreRequest here = publish(Backend.LMDB);
    StoreRequest elsewhere =
        new StoreRequest(
            here.root(),
            here.fingerprint(),
            here.access(),
            here.backend(),
            here.budgetBytes(),
            folder.resolve("another machine").resolve("seal.key"),
            here.clock());
    try (Store store = Stores.open(elsewhere)) {
      assertThat(store.get(Samples.key(1))).isEmpty();
      assertThat(store.statistics().warnings())
          .singleElement()
          .asString()
          .contains("another machine", "use an export");
      store.put(Samples.key(1), Samples.payload(1));
      assertThat(store.publish().status()).isEqualTo(Status.PUBLISHED);
      assertThat(store.get(Samples.key(1))).isPresent();
    }
  }

  private StoreRequest publish(Backend backend) {
    StoreRequest request = Samples.request(folder.resolve("here"), backend);
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ENTRIES; i++) {
        store.put(Samples.key(i), Samples.payload(i));
      }
      store.publish();
    }
    return request;
  }

  private static void assertAllFound(StoreRequest request) {
    try (Store store = Stores.open(request)) {
      for (int i = 0; i < ENTRIES; i++) {
        assertThat(store.get(Samples.key(i))).contains(Samples.payload(i));
      }
    }
  }
}
