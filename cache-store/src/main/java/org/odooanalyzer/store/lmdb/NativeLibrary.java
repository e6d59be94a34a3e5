package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.lmdbjava.ByteArrayProxy;
import org.lmdbjava.Env;
import org.lmdbjava.Meta;
import org.odooanalyzer.store.entry.Sha256;

/**
 * Makes the native library of LMDB usable. It is extracted once into a directory that is named by
 * its digest, and checked before each use: lmdbjava itself extracts into a temporary directory,
 * which may forbid execution, is cleaned by others, and fills up when processes are killed.
 */
final class NativeLibrary {
  private static final String FILE = "liblmdb.so";

  /** What jffi calls native code through. */
  private static final String STUB = System.mapLibraryName("jffi-1.2");

  private NativeLibrary() {}

  /**
   * Loads the library; the first time in a process this takes some tenths of a second of processor.
   *
   * @param shared the directory where the library may be already
   * @param writable whether it may be put there
   * @param own the directory where it is put otherwise
   * @throws IOException when there is no library for this machine, or no place for it
   */
  static void load(Path shared, boolean writable, Path own) throws IOException {
    byte[] library = bundled();
    Path file = extracted(library, FILE, shared, writable, own);
    System.setProperty("lmdbjava.native.lib", file.toString());
    // jffi would use sun.misc.Unsafe, of which newer Java platforms warn; it does as well without.
    setDefault("jffi.unsafe.disabled", "true");
    // Stubs made by reflection instead of generated classes cost 190 ms of processor less in a
    // process.
    setDefault("jnr.ffi.asm.enabled", "false");
    setDefault("jffi.extract.dir", String.valueOf(file.getParent()));
    // jffi does not look whether all of its own library was written, and half of one ends the
    // process.
    Optional<byte[]> stub = stub();
    if (stub.isPresent()) {
      Path extracted = extracted(stub.get(), STUB, shared, writable, own);
      setDefault("jffi.boot.library.path", String.valueOf(extracted.getParent()));
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(NativeLibrary.class.getClassLoader());
    try {
      touch();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void touch() throws IOException {
    try {
      Env.create(ByteArrayProxy.PROXY_BA);
      // Only a call opens the file, which may be gone when the next one comes.
      Meta.version();
    } catch (LinkageError | RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException("the native library of LMDB cannot be loaded: " + cause, e);
    }
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static byte[] bundled() throws IOException {
    String name =
        resource(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), isMusl());
    try (InputStream in = NativeLibrary.class.getResourceAsStream("/org/lmdbjava/native/" + name)) {
      if (in == null) {
        throw new IOException("there is no native library of LMDB for this machine, " + name);
      }
      return in.readAllBytes();
    }
  }

  /** Absent for rare machines, for which jffi cares itself. */
  private static Optional<byte[]> stub() throws IOException {
    String os = System.getProperty("os.name", "");
    String platform = arch() + "-" + (os.startsWith("Windows") ? "Windows" : os);
    try (InputStream in =
        NativeLibrary.class.getResourceAsStream("/jni/" + platform + "/" + STUB)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static String arch() {
    String arch = System.getProperty("os.arch", "");
    return arch.equals("amd64") ? "x86_64" : arch;
  }

  /**
   * The name of the library for an operating system and processor, as the jar of lmdbjava names it.
   */
  static String resource(String osName, String osArch, boolean musl) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.equals("amd64") ? "x86_64" : osArch;
    if (os.startsWith("windows")) {
      return arch + "-windows-gnu.dll";
    }
    if (os.startsWith("mac")) {
      return arch + "-macos-none.so";
    }
    return arch + "-" + (os.isEmpty() ? "unknown" : os) + (musl ? "-musl.so" : "-gnu.so");
  }

  /**
   * Whether this process runs on musl, as in Alpine, whose libraries are others than those of
   * glibc.
   */
  private static boolean isMusl() {
    try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
      return maps.anyMatch(line -> line.contains("/ld-musl-"));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static Path extracted(
      byte[] library, String name, Path shared, boolean writable, Path own) throws IOException {
    String digest = HexFormat.of().formatHex(Sha256.digest().digest(library));
    Path there = shared.resolve(digest).resolve(name).toAbsolutePath();
    if (isLibrary(there, library)) {
      return there;
    }
    if (writable) {
      try {
        return extract(library, shared.resolve(digest).resolve(name));
      } catch (IOException e) {
        return extract(library, own.resolve(digest).resolve(name));
      }
    }
    return extract(library, own.resolve(digest).resolve(name));
  }

  private static Path extract(byte[] library, Path place) throws IOException {
    Path file = place.toAbsolutePath();
    if (isLibrary(file, library)) {
      return file;
    }
    Files.createDirectories(file.getParent());
    Path draft =
        file.resolveSibling("draft-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    try {
      Files.write(draft, library);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    if (!isLibrary(file, library)) {
      throw new IOException("the native library of LMDB changed while it was written to " + file);
    }
    return file;
  }

  private static boolean isLibrary(Path file, byte[] library) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == library.length
        && Arrays.equals(Files.readAllBytes(file), library);
  }
}
