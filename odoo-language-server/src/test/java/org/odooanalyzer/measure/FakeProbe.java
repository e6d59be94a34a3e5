package org.odooanalyzer.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A process that does not do what it is told. */
public final class FakeProbe {
  private FakeProbe() {}

  /** Tells a little and then goes wrong in the way that the first argument names. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws Exception {
    Telling telling = new Telling(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    telling.project(3, 2, 1);
    telling.sample(5, "opening", new TreeMap<>(Map.of("heapLive", 7L)));
    String digest = args[0].equals("other") ? "8899aabbccddeeff" : "0011223344556677";
    telling.answer("hover", "a.py 7", digest, 12);
    switch (args[0]) {
      case "heap" -> {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
          all.add(new byte[1 << 20]);
        }
      }
      case "exit" -> {
        System.err.println("somebody stumbled");
        System.exit(5);
      }
      case "hang" -> Thread.sleep(1_000_000);
      case "half" -> {
        System.out.print("{\"what\":\"answer\",\"kind\":");
        System.out.flush();
        Runtime.getRuntime().halt(137);
      }
      case "refuse" -> telling.refusal("odooPath", "there is no Odoo");
      case "fault" -> telling.failure("java.lang.IllegalStateException: what now");
      default -> telling.reached("end", 6);
    }
  }

  /** The command that starts one. */
  static List<String> command(String how) {
    List<String> command = new ArrayList<>(JavaCommand.of(FakeProbe.class, 32));
    command.add(how);
    return command;
  }
}
