package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Books and their loans, and an addon that cannot be loaded; and what the goal makes of them. */
final class RegistryProject implements AutoCloseable {
  private static final String BOOK =
      """
      from odoo import api, fields, models


      class Book(models.Model):
          _name = "shelf.book"
          _description = "Book"
          _order = "name"

          name = fields.Char(required=True)
          state = fields.Selection([("new", "New"), ("used", "Used")])
          age = fields.Integer(compute="_compute_age")

          @api.depends("name")
          def _compute_age(self):
              pass
      """;

  private static final String LOAN =
      """
      from odoo import fields, models


      class Loan(models.Model):
          _name = "shelf.loan"

          book_id = fields.Many2one("shelf.book")


      class Book(models.Model):
          _inherit = "shelf.book"

          loan_ids = fields.One2many("shelf.loan", "book_id")
          name = fields.Char(copy=False)

          def create(self, values):
              return super().create(values)

          def _compute_age(self):
              super()._compute_age()
      """;

  private static final String FORM =
      """
      <odoo>
          <record id="form" model="ir.ui.view">
              <field name="model">shelf.loan</field>
              <field name="arch" type="xml"><form/></field>
          </record>
      </odoo>
      """;

  private static final Map<String, String> FILES = files();

  private final LittleOdoo odoo = new LittleOdoo("19.0");
  private final StringWriter standardOutput = new StringWriter();

  @Nullable String odooPath = "odoo";
  List<String> addons = List.of("loan");
  @Nullable String output;
  @Nullable String model;
  @Nullable String seenBy;
  @Nullable String graph;
  int threads = 2;

  RegistryProject() {
    this(false);
  }

  /** The same project, its files written in one order or the other. */
  RegistryProject(boolean isReversed) {
    List<String> paths = new ArrayList<>(FILES.keySet());
    if (isReversed) {
      Collections.reverse(paths);
    }
    paths.forEach(path -> odoo.write("addons/" + path, FILES.getOrDefault(path, "")));
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("shelf/__manifest__.py", "{'name': 'Shelf', 'depends': ['base']}\n");
    files.put("shelf/__init__.py", "from . import book\n");
    files.put("shelf/book.py", BOOK);
    files.put(
        "loan/__manifest__.py", "{'name': 'Loan', 'depends': ['shelf'], 'data': ['data.xml']}\n");
    files.put("loan/__init__.py", "from . import loan\n");
    files.put("loan/loan.py", LOAN);
    files.put("loan/data.xml", FORM);
    files.put("lost/__manifest__.py", "{'name': 'Lost', 'depends': ['nowhere']}\n");
    files.put("lost/__init__.py", "");
    return files;
  }

  void write(String path, String content) {
    odoo.write(path, content);
  }

  Path file(String path) {
    return odoo.directory().resolve(path);
  }

  String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String standardOutput() {
    return standardOutput.toString();
  }

  RegistryResult run() {
    Path base = odoo.directory();
    RegistryOptions options =
        new RegistryOptions(
            base,
            List.of(),
            base.resolve("target"),
            odooPath == null ? null : base.resolve(odooPath),
            List.of(base.resolve("addons")),
            addons,
            output,
            model,
            seenBy,
            graph,
            null,
            null,
            threads);
    return RegistryGoal.run(options, Progress.NONE, standardOutput);
  }

  @Override
  public void close() {
    odoo.close();
  }
}
