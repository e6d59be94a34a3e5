package org.odooanalyzer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.odooanalyzer.testkit.LittleFramework;

/**
 * A project with one addon that has one model, {@code shelf.book}, and beside it the little of Odoo
 * that makes that one: {@code addons/shelf} and {@code odoo}. Paths are relative to the project.
 */
record Shelf(Path folder) {
  static final String BOOK = "addons/shelf/models.py";
  static final String BASE = "odoo/odoo/addons/base/models/base.py";

  /** A line that is a finding wherever it stands at the start of a file. */
  static final String BROKEN = "class (:\n";

  static final String SYNTAX_ERROR = "OLS01000";

  static final String MODEL =
      """
      from odoo import fields, models


      class Book(models.Model):
          _name = "shelf.book"
          _description = "Book"

          title = fields.Char()
          partner_id = fields.Many2one("res.partner")

          def shown(self):
              return self.partner_id.name
      """;

  /** In {@link #MODEL}, the places of {@code title} and of {@code partner_id.name}. */
  static final Position TITLE = new Position(7, 6);

  static final Position PARTNER = new Position(11, 24);
  static final Position NAME = new Position(11, 34);

  /** In {@link #BASE}. */
  static final Position FIRST_CLASS = new Position(3, 7);

  /** Behind all that any file has. */
  static final Position FAR = new Position(1_000_000, 1_000_000);

  static Shelf in(Path folder) {
    Shelf shelf = new Shelf(folder);
    LittleFramework.files().forEach((file, text) -> shelf.write("odoo/" + file, text));
    shelf.write("odoo/odoo/release.py", LittleFramework.release("19.0"));
    shelf.writeAddon("shelf", MODEL);
    return shelf;
  }

  /** Writes an addon that is one Python file and depends on others. */
  void writeAddon(String name, String models, String... depends) {
    String all = Stream.concat(Stream.of("base"), Stream.of(depends)).toList().toString();
    String names = all.replaceAll("(\\w+)", "'$1'");
    String folder = "addons/" + name + "/";
    write(
        folder + "__manifest__.py",
        "{'name': '%s', 'author': 'Us', 'license': 'LGPL-3', 'depends': %s}\n"
            .formatted(name, names));
    write(folder + "__init__.py", "from . import models\n");
    write(folder + "models.py", models);
  }

  void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, or a folder with all in it. */
  void delete(String path) {
    deleteAll(folder.resolve(path));
  }

  static void deleteAll(Path path) {
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The regular files in a folder, in a fixed order. */
  static List<Path> files(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
