package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.StoreInfo;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.Transfer;
import org.odooanalyzer.store.Verification;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.MergedCursor;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.generation.Contents;
import org.odooanalyzer.store.generation.Housekeeping;
import org.odooanalyzer.store.generation.Inspection;
import org.odooanalyzer.store.generation.Publication;
import org.odooanalyzer.store.generation.Publisher;
import org.odooanalyzer.store.pack.Packs;
import org.odooanalyzer.store.pack.Signature;

/**
 * What is done to a cache as a whole. Nothing here fails because of what the disk does; the outcome
 * says so.
 */
public final class StoreCare {
  private StoreCare() {}

  /** What lies in the root of a request. */
  public static StoreInfo info(StoreRequest request) {
    return Inspection.info(
        request.root().toAbsolutePath().normalize(),
        HexFormat.of().formatHex(request.fingerprint()),
        Housekeeping.day(request.clock()));
  }

  /** Reads everything of the request's fingerprint in the format that is used here. */
  public static Verification verify(StoreRequest request) {
    Optional<Shelf> shelf = shelf(request, Access.READ);
    return shelf.isEmpty()
        ? new Verification(List.of())
        : Inspection.verify(shelf.get().directory());
  }

  /**
   * Writes all sound entries into a pack, which replaces the file as a whole.
   *
   * @param signature with which the pack is signed, or none
   */
  public static Transfer exportPack(StoreRequest request, Path pack, Signature signature) {
    Optional<Shelf> shelf = shelf(request, Access.READ);
    if (shelf.isEmpty()) {
      return failed("There is no cache in " + request.root());
    }
    Path target = pack.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + ".tmp");
    try (Contents contents = shelf.get().directory().open()) {
      Files.createDirectories(draft.getParent());
      try (SoundCursor sound = new SoundCursor(cursor(contents), request)) {
        long entries = Packs.write(draft, sound, request.fingerprint(), signature);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        return new Transfer(Transfer.Status.DONE, "", entries, sound.skipped(), Files.size(target));
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      return failed("The cache cannot be exported to " + pack + ": " + e.getMessage());
    }
  }

  /**
   * Publishes the sound entries of a pack.
   *
   * @param signature when there is one, a pack that is not signed with it is refused
   */
  public static Transfer importPack(StoreRequest request, Path pack, Signature signature) {
    Optional<Shelf> shelf = shelf(request, Access.READ_WRITE);
    if (shelf.isEmpty()) {
      return failed("The cache in " + request.root() + " cannot be written");
    }
    try {
      Optional<String> refusal = Packs.refusal(pack, signature);
      if (refusal.isPresent()) {
        String reason = pack + " cannot be imported: " + refusal.get();
        return new Transfer(Transfer.Status.REFUSED, reason, 0, 0, Files.size(pack));
      }
      try (Table table = Packs.open(pack);
          Contents contents = shelf.get().directory().open()) {
        return publish(request, shelf.get(), ImportedEntries.of(table, request), contents);
      }
    } catch (IOException e) {
      return failed(pack + " cannot be imported: " + e.getMessage());
    }
  }

  private static Transfer publish(
      StoreRequest request, Shelf shelf, ImportedEntries entries, Contents contents) {
    Publication publication =
        new Publication(
            entries, key -> false, false, request.budgetBytes(), Housekeeping.day(request.clock()));
    PublishOutcome outcome =
        new Publisher(shelf.directory(), request.root().toAbsolutePath().normalize())
            .publish(publication, contents);
    return switch (outcome.status()) {
      case PUBLISHED ->
          new Transfer(
              Transfer.Status.DONE, "", entries.size(), entries.skipped(), entries.bytes());
      case NOTHING_NEW ->
          new Transfer(Transfer.Status.NOTHING_NEW, "", 0, entries.skipped(), entries.bytes());
      case READ_ONLY, BUSY, FAILED -> failed(outcome.reason());
    };
  }

  /**
   * Deletes what this tool made in a root, and nothing else.
   *
   * @param everything also what belongs to other fingerprints, the native library, and the root
   *     when it is empty then
   * @return the directories and files that were deleted
   */
  public static List<Path> clean(StoreRequest request, boolean everything) {
    Path root = request.root().toAbsolutePath().normalize();
    String mine = HexFormat.of().formatHex(request.fingerprint(), 0, 8);
    List<Path> deleted = new ArrayList<>();
    for (String name : Housekeeping.made(root)) {
      if (everything || name.endsWith("-" + mine)) {
        Housekeeping.remove(root.resolve(name), root);
        deleted.add(root.resolve(name));
      }
    }
    if (everything) {
      Place.unfurnish(root);
    }
    return deleted;
  }

  private static EntryCursor cursor(Contents contents) throws IOException {
    List<EntryCursor> cursors = new ArrayList<>();
    for (Table table : contents.tables()) {
      cursors.add(table.cursor());
    }
    return new MergedCursor(cursors);
  }

  private static Optional<Shelf> shelf(StoreRequest request, Access access) {
    Counters counters = new Counters();
    return Place.prepare(request.root(), access, counters)
        .filter(place -> access == Access.READ || place.writable())
        .map(place -> Shelf.choose(request, place, counters));
  }

  private static Transfer failed(String reason) {
    return new Transfer(Transfer.Status.FAILED, reason, 0, 0, 0);
  }
}
