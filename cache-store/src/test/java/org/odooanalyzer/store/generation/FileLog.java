package org.odooanalyzer.store.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process did to the files below a folder, call by call, as {@code strace -f -xx -y} writes
 * it down; and what would be on the disk if the power had gone after any of the calls.
 */
final class FileLog {
  /** The calls that change files, or make changes durable. */
  private static final String CALLS =
      "?open,openat,?creat,write,pwrite64,writev,pwritev,?rename,renameat,renameat2,"
          + "?mkdir,mkdirat,?unlink,unlinkat,?rmdir,fsync,fdatasync,ftruncate,lseek";

  private static final Pattern LINE =
      Pattern.compile("(?s)(\\d+)\\s+(\\w+)\\((.*)\\)\\s+=\\s+(-?\\d+).*");
  private static final Pattern RESUMED = Pattern.compile("(\\d+)\\s+<\\.\\.\\. \\w+ resumed>(.*)");
  private static final String UNFINISHED = " <unfinished ...>";
  private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("(\\d+)<((?:\\\\x[0-9a-f]{2})*)>.*", Pattern.DOTALL);

  /** What a file holds for those who read it now, and what of it is on the disk for sure. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Content(byte[] now, byte[] synced) {}

  /** A call that was successful. */
  private record Call(String name, String arguments, long result) {}

  private final Path folder;
  private final Map<Path, Content> files = new TreeMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private List<Call> calls = List.of();

  /** Begins with what is in the folder now. */
  FileLog(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(file, new Content(bytes, bytes));
      }
    }
  }

  /** What a command has to begin with to be written down. */
  static List<String> strace(Path log) {
    String trace = "trace=" + CALLS;
    return List.of("strace", "-f", "-xx", "-y", "-s", "4000000", "-o", log.toString(), "-e", trace);
  }

  void read(Path log) throws IOException {
    calls = calls(Files.readString(log));
  }

  int size() {
    return calls.size();
  }

  private static List<Call> calls(String log) {
    Map<String, String> begun = new HashMap<>();
    List<Call> calls = new ArrayList<>();
    for (String line : log.lines().toList()) {
      Matcher resumed = RESUMED.matcher(line);
      String whole = line;
      if (line.endsWith(UNFINISHED)) {
        String start = line.substring(0, line.length() - UNFINISHED.length());
        begun.put(start.substring(0, start.indexOf(' ')), start);
        continue;
      } else if (resumed.matches()) {
        whole = begun.remove(resumed.group(1)) + resumed.group(2);
      }
      Matcher call = LINE.matcher(whole);
      if (call.matches() && !call.group(4).startsWith("-")) {
        calls.add(new Call(call.group(2), call.group(3), Long.parseLong(call.group(4))));
      }
    }
    return calls;
  }

  /** Whether a call changed something below the folder. */
  boolean replay(int index) {
    Call call = calls.get(index);
    Map<Path, Content> before = Map.copyOf(files);
    switch (call.name()) {
      case "open", "openat", "creat" -> create(call);
      case "write", "writev" -> write(call, -1, data(call));
      case "pwrite64", "pwritev" -> write(call, offset(call), data(call));
      case "fsync", "fdatasync" ->
          files.computeIfPresent(path(call), (path, file) -> new Content(file.now(), file.now()));
      case "ftruncate" ->
          files.computeIfPresent(
              path(call),
              (path, file) ->
                  new Content(Arrays.copyOf(file.now(), (int) offset(call)), file.synced()));
      case "rename", "renameat", "renameat2" -> rename(paths(call).get(0), paths(call).get(1));
      case "lseek" -> positions.put(open(call, path(call)), (int) call.result());
      case "unlink", "unlinkat" -> files.remove(paths(call).get(0));
      default -> {
        // Directories are made for the files in them.
      }
    }
    return !files.equals(before);
  }

  private void create(Call call) {
    Path path = paths(call).get(0);
    if (!path.startsWith(folder)) {
      return;
    }
    positions.put(call.result() + " " + path, 0);
    if (call.name().equals("creat") || call.arguments().contains("O_CREAT")) {
      files.putIfAbsent(path, new Content(new byte[0], new byte[0]));
    }
    if (call.name().equals("creat") || call.arguments().contains("O_TRUNC")) {
      files.computeIfPresent(path, (same, file) -> new Content(new byte[0], file.synced()));
    }
  }

  /** Names an open file: its descriptor alone may be another file's later. */
  private static String open(Call call, Path path) {
    String arguments = call.arguments();
    return arguments.substring(0, Math.max(0, arguments.indexOf('<'))) + " " + path;
  }

  private void write(Call call, long offset, byte[] data) {
    Path path = path(call);
    String open = open(call, path);
    int start = offset < 0 ? positions.getOrDefault(open, 0) : (int) offset;
    int end = start + (int) call.result();
    files.computeIfPresent(
        path,
        (same, file) -> {
          byte[] now = Arrays.copyOf(file.now(), Math.max(file.now().length, end));
          System.arraycopy(data, 0, now, start, end - start);
          return new Content(now, file.synced());
        });
    if (offset < 0) {
      positions.put(open, end);
    }
  }

  /** A directory takes all files in it along. */
  private void rename(Path from, Path to) {
    Map<Path, Content> moved = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          if (path.startsWith(from)) {
            moved.put(path.equals(from) ? to : to.resolve(from.relativize(path)), file);
          }
        });
    files.keySet().removeIf(path -> path.startsWith(from));
    files.putAll(moved);
  }

  private static long offset(Call call) {
    return Long.parseLong(
        call.arguments().substring(call.arguments().lastIndexOf(',') + 1).strip());
  }

  private static List<Path> paths(Call call) {
    return strings(call).stream().map(bytes -> Path.of(new String(bytes, UTF_8))).toList();
  }

  /** The file of the descriptor that is the first argument. */
  private static Path path(Call call) {
    Matcher descriptor = DESCRIPTOR.matcher(call.arguments());
    return Path.of(
        descriptor.matches() ? new String(bytes(descriptor.group(2)), UTF_8) : "not a file");
  }

  private static byte[] data(Call call) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    strings(call).forEach(data::writeBytes);
    return data.toByteArray();
  }

  private static List<byte[]> strings(Call call) {
    List<byte[]> strings = new ArrayList<>();
    Matcher matcher = STRING.matcher(call.arguments());
    while (matcher.find()) {
      strings.add(bytes(matcher.group(1)));
    }
    return strings;
  }

  private static byte[] bytes(String escaped) {
    byte[] bytes = new byte[escaped.length() / 4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escaped, 4 * i + 2, 4 * i + 4, 16);
    }
    return bytes;
  }

  /**
   * Writes what is on the disk now.
   *
   * @param onlySynced whether what nobody has synced is lost, as file systems may do, though names
   *     are there already
   */
  void copyTo(Path target, boolean onlySynced) throws IOException {
    for (Map.Entry<Path, Content> file : files.entrySet()) {
      Path copy = target.resolve(folder.relativize(file.getKey()));
      Files.createDirectories(copy.getParent());
      Files.write(copy, onlySynced ? file.getValue().synced() : file.getValue().now());
    }
  }
}
