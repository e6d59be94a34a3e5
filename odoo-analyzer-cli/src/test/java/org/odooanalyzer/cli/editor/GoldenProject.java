package org.odooanalyzer.cli.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project with golden requests, in a folder that it has to itself.
 *
 * @param tree its files
 * @param options how {@code serve} is started for it
 * @param requests all that is asked of it
 */
record GoldenProject(GoldenTree tree, List<String> options, List<GoldenRequest> requests) {
  private static final Path GOLDEN = Path.of("src/test/golden").toAbsolutePath();

  GoldenProject {
    options = List.copyOf(options);
    requests = List.copyOf(requests);
  }

  /**
   * The sample of this repository.
   *
   * @param phases what {@code --memory-optimization} says
   */
  static GoldenProject sample(Path folder, String phases) throws IOException {
    GoldenTree tree = tree(folder);
    GoldenTree.copy(Path.of("../sample/addons"), tree.own(), false);
    GoldenTree.copy(Path.of("../sample/odoo"), tree.external(), false);
    return new GoldenProject(
        tree,
        options(folder, "--odoo-path=external", "--memory-optimization=" + phases),
        requests("sample"));
  }

  /** All of Odoo 19 and an addon that builds on it. */
  static GoldenProject odoo19(Path folder, Path sources) throws IOException {
    GoldenTree tree = tree(folder);
    GoldenTree.copy(GOLDEN.resolve("odoo19/addons"), tree.own(), false);
    GoldenTree.copy(sources, tree.external().resolve("odoo"), true);
    return new GoldenProject(
        tree, options(folder, "--odoo-path=external/odoo"), requests("odoo19"));
  }

  private static GoldenTree tree(Path folder) throws IOException {
    return new GoldenTree(Files.createDirectory(folder.resolve("golden")));
  }

  private static List<String> options(Path folder, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--addons-path=own");
    options.add("--cache-dir=" + folder.resolve("cache"));
    options.add("--memory-log=0");
    return options;
  }

  private static List<GoldenRequest> requests(String project) throws IOException {
    List<GoldenRequest> requests = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN.resolve(project))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".golden")).sorted().toList()) {
        requests.addAll(GoldenReader.read(file));
      }
    }
    return requests;
  }

  /** Starts a server and opens each file that is asked about, as an editor does. */
  EditorClient open(String javaOptions) throws Exception {
    EditorClient client = new EditorClient(tree.root(), javaOptions, options);
    for (GoldenRequest request : requests) {
      if (!request.file().isEmpty()) {
        Path file = tree.file(request.file());
        if (!client.open().contains(file)) {
          client.open(file, Files.readString(file));
        }
      }
    }
    return client;
  }

  /** What is wrong with the answers of a server. */
  List<String> complaints(EditorClient client) throws Exception {
    return new GoldenExam(client, tree, true).ask(requests);
  }
}
