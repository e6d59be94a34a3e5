package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.odooanalyzer.store.entry.Hmac;
import org.odooanalyzer.store.entry.Sha256;

/**
 * The secret of this machine, 32 bytes. What it sealed was written by this tool on this machine;
 * anything else was brought here, and is never given to LMDB.
 */
public final class SealKey {
  private static final int LENGTH = 32;

  private final byte[] secret;

  private SealKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Reads the key.
   *
   * @param make whether to make the key when there is none, or when the file breaks off early, as
   *     after a crash; two processes that make the first one agree on it
   * @throws IOException when there is no key; the message says why
   */
  public static SealKey load(Path file, boolean make) throws IOException {
    if (make && (!Files.exists(file) || isCutOff(file))) {
      make(file);
    }
    if (!Files.isRegularFile(file) || Files.size(file) != LENGTH) {
      throw new IOException(file + " is not a key of 32 bytes");
    }
    return new SealKey(Files.readAllBytes(file));
  }

  private static boolean isCutOff(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) < LENGTH;
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " cannot be a key");
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve(file.getFileName() + "." + Names.nonce());
    try {
      write(draft, secret, ownerOnly(folder));
      put(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Path draft, byte[] secret, FileAttribute<?>[] attributes)
      throws IOException {
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel out = FileChannel.open(draft, options, attributes)) {
      ByteBuffer rest = ByteBuffer.wrap(secret);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  private static void put(Path draft, Path file) throws IOException {
    try {
      // Unlike a rename, a link never replaces the key that another process made a moment ago.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      if (isCutOff(file)) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (UnsupportedOperationException | IOException e) {
      Files.move(draft, file);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  /** Tells keys apart without giving them away, 16 hexadecimal digits. */
  String id() {
    return HexFormat.of().formatHex(Sha256.digest().digest(secret), 0, 8);
  }

  byte[] seal(byte[] message) {
    return Hmac.of(secret, message);
  }

  boolean sealed(byte[] message, byte[] seal) {
    return MessageDigest.isEqual(seal(message), seal);
  }
}
