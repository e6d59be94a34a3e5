package org.odooanalyzer.store.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.generation.Disk;
import org.odooanalyzer.store.generation.Names;

/**
 * The root of a cache on this machine, and what can be done there.
 *
 * @param mappable whether files may be mapped into memory: not from other machines, where that is
 *     slow or wrong
 */
record Place(Path root, boolean writable, boolean mappable) {
  private static final String TAG = "CACHEDIR.TAG";
  private static final Set<String> REMOTE =
      Set.of(
          "9p",
          "afs",
          "ceph",
          "cifs",
          "davfs",
          "drvfs",
          "glusterfs",
          "gpfs",
          "lustre",
          "ncpfs",
          "osxfs",
          "smb2",
          "smb3",
          "smbfs",
          "vboxsf",
          "virtiofs",
          "vmhgfs",
          "webdav");

  /** The root as it is, or nothing when there is no use for it; why is said in the warnings. */
  static Optional<Place> prepare(Path wanted, Access access, Counters counters) {
    Path root = wanted.toAbsolutePath().normalize();
    boolean writable = access == Access.READ_WRITE;
    boolean mappable = true;
    if (writable) {
      try {
        furnish(root);
        mappable = probe(root);
      } catch (IOException | RuntimeException e) {
        writable = false;
        counters.warn(
            "The cache directory "
                + root
                + " cannot be written ("
                + reason(e)
                + "), so nothing is kept; make it writable or choose another directory");
      }
    }
    if (!Files.isDirectory(root) || !Files.isReadable(root)) {
      return Optional.empty();
    }
    return Optional.of(new Place(root, writable, mappable && isLocal(root)));
  }

  static String reason(Throwable e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /**
   * Makes the directory. A directory that was there with other things in it is not marked as a
   * cache.
   */
  private static void furnish(Path root) throws IOException {
    if (Files.exists(root.resolve(TAG))) {
      return;
    }
    Files.createDirectories(root);
    if (!Disk.names(root).isEmpty()) {
      return;
    }
    write(root, ".gitignore", "*\n");
    write(
        root,
        "README",
        """
        What the Odoo analyzer found out about addons, so that the next run need not. Delete it whenever you like.
        Do not copy files into it or over it: use the goals cache-export and cache-import instead.
        """);
    write(
        root,
        TAG,
        """
        Signature: 8a477f597d28d172789f06886806bc55
        # This directory is a cache of the Odoo analyzer. See https://bford.info/cachedir/
        """);
  }

  private static void write(Path root, String name, String text) throws IOException {
    Disk.replace(root.resolve(name), text.getBytes(UTF_8));
  }

  /**
   * Whether what is written through a map is read from the file. Fails when no file can be written.
   */
  private static boolean probe(Path root) throws IOException {
    Path file = root.resolve(Names.temporary());
    try (RandomAccessFile probe = new RandomAccessFile(file.toFile(), "rw")) {
      probe.write(new byte[4096]);
      return isMapped(probe);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isMapped(RandomAccessFile probe) {
    try {
      MappedByteBuffer map = probe.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, 4096);
      map.put(1234, (byte) 42);
      probe.seek(1234);
      return probe.read() == 42;
    } catch (IOException | RuntimeException | Error e) {
      return false;
    }
  }

  private static boolean isLocal(Path root) {
    try {
      String type = Files.getFileStore(root).type().toLowerCase(Locale.ROOT);
      return !REMOTE.contains(type)
          && !type.startsWith("nfs")
          && !(type.startsWith("fuse") && !type.equals("fuseblk"));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Deletes what {@link #furnish} made, and the directory when nothing else is in it. */
  static void unfurnish(Path root) {
    if (!Files.exists(root.resolve(TAG))) {
      return;
    }
    try {
      for (String name : List.of(".gitignore", "README", TAG)) {
        Files.deleteIfExists(root.resolve(name));
      }
      if (Disk.names(root).isEmpty()) {
        Files.deleteIfExists(root);
      }
    } catch (IOException e) {
      // What cannot be deleted stays.
    }
  }
}
