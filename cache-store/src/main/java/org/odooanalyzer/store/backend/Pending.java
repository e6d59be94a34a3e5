package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.Envelope;

/**
 * Frames that were put and not published. At most {@value #MEMORY} bytes of them are in memory; the
 * others are in a spool file. When the disk refuses that, what came until then stays and nothing
 * more is taken.
 */
final class Pending {
  private static final long MEMORY = 4L << 20;

  private final Path spoolFile;
  private final Map<StoreKey, Slot> slots = new HashMap<>();
  private final List<Slot> inMemory = new ArrayList<>();
  private long memoryBytes;
  private @Nullable Spool spool;
  private @Nullable String trouble;

  Pending(Path spoolFile) {
    this.spoolFile = spoolFile;
  }

  /** Whether the frame was taken. */
  synchronized boolean put(StoreKey key, byte[] frame) {
    if (trouble != null) {
      return false;
    }
    Slot slot = new Slot(frame);
    slots.put(key, slot);
    inMemory.add(slot);
    memoryBytes += frame.length;
    if (memoryBytes > MEMORY) {
      spool();
    }
    return true;
  }

  private void spool() {
    try {
      if (spool == null) {
        spool = new Spool(spoolFile);
      }
      spool.append(inMemory);
      inMemory.clear();
      memoryBytes = 0;
    } catch (IOException e) {
      trouble =
          "What was found cannot be kept, because "
              + spoolFile
              + " cannot be written: "
              + e.getMessage();
    }
  }

  /** What was put last under a key, if anything was. */
  Optional<OpenTables.Found> find(StoreKey key, long fingerprint) {
    try {
      byte[] frame = frame(key);
      if (frame == null) {
        return Optional.empty();
      }
      Envelope.Opened opened = Envelope.open(key, frame, fingerprint);
      return Optional.of(
          opened instanceof Envelope.Opened.Payload payload
              ? new OpenTables.Found.Payload(payload.bytes(), Envelope.day(frame))
              : new OpenTables.Found.Nothing(((Envelope.Opened.Refused) opened).reason()));
    } catch (IOException e) {
      return Optional.of(new OpenTables.Found.Nothing(MissReason.UNREADABLE));
    }
  }

  private synchronized byte @Nullable [] frame(StoreKey key) throws IOException {
    Slot slot = slots.get(key);
    return slot == null ? null : read(slot);
  }

  /** The frame of a slot; the caller may change it. */
  synchronized byte[] read(Slot slot) throws IOException {
    byte[] frame = slot.frame();
    if (frame != null) {
      return frame.clone();
    }
    if (spool == null) {
      throw new IOException("What was put was forgotten meanwhile");
    }
    return spool.read(slot);
  }

  /** What is here now, sorted. */
  synchronized FreshEntries snapshot() {
    List<FreshEntries.Fresh> entries = new ArrayList<>(slots.size());
    slots.forEach((key, slot) -> entries.add(new FreshEntries.Fresh(key, slot)));
    return new FreshEntries(this, entries);
  }

  /** Why nothing more is taken, if that is so. */
  synchronized Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Forgets what was published, and not what was put since. */
  synchronized void forget(FreshEntries published) {
    for (FreshEntries.Fresh entry : published.entries()) {
      slots.remove(entry.key(), entry.slot());
    }
    if (slots.isEmpty()) {
      clear();
    }
  }

  synchronized void clear() {
    slots.clear();
    inMemory.clear();
    memoryBytes = 0;
    trouble = null;
    if (spool != null) {
      try {
        spool.close();
      } catch (IOException e) {
        // Nobody reads it any more.
      }
      spool = null;
    }
  }
}
