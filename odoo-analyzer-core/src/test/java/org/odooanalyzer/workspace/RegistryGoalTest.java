package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryGoalTest {
  private final RegistryProject project = new RegistryProject();

  @AfterEach
  void delete() {
    project.close();
  }

  @Test
  void aModelIsDumpedWithEachFieldAndMethodOnALineOfItsOwn() {
    project.output = "registry.json";

    project.run();

    assertThat(project.read("registry.json"))
        .startsWith("{\n \"odoo_version\": \"19.0\",\n \"modules\": [\n  \"base\",\n  \"shelf\",")
        .contains(
            """
              },
              "shelf.book": {
               "abstract": false,
               "transient": false,
               "description": "Book",
               "order": "name",
               "rec_name": "name",
               "table": "shelf_book",
               "inherits": {},
               "own_classes": [
                "loan/loan.py:10:Book",
                "shelf/book.py:4:Book"
               ],
               "fields": {
                "age": {"type": "integer", "comodel_name": null, "inverse_name": null, \
            "related": null, "compute": "_compute_age", "inverse": null, "search": null, \
            "store": false, "required": false, "readonly": true, "inherited": false, \
            "automatic": false, "modules": ["shelf"], "selection": null, "depends": ["name"], \
            "defs": [["shelf/book.py:4:Book", 11]]},
            """)
        .contains("\"modules\": [\"shelf\", \"loan\"], \"selection\": null")
        .contains("\"defs\": [[\"loan/loan.py:10:Book\", 14], [\"shelf/book.py:4:Book\", 9]]")
        .contains("\"selection\": [\"new\", \"used\"]")
        .contains(
            """
               "methods": {
                "_compute_age": [["loan/loan.py", 19], ["shelf/book.py", 14]],
                "create": [["loan/loan.py", 16]]
               }
            """)
        .endsWith(
            """
             "xml_ids": {
              "loan.form": {"model": "ir.ui.view", "file": "loan/data.xml", "line": 2}
             },
             "views": {
              "loan.form": {"model": "shelf.loan", "inherit_id": null}
             }
            }
            """);
  }

  @Test
  void aDumpDependsNeitherOnThreadsNorOnTheOrderOfFiles() {
    project.output = "registry.json";
    project.threads = 1;
    project.run();
    try (RegistryProject other = new RegistryProject(true)) {
      other.output = "registry.json";
      other.threads = 3;
      other.run();

      assertThat(other.read("registry.json")).isEqualTo(project.read("registry.json"));
    }
  }

  @Test
  void aModelIsShownForPeople() {
    project.model = "shelf.book";

    assertThat(String.join("\n", project.run().lines()) + "\n")
        .isEqualTo(
            """
            shelf.book: Book
              kind      model
              table     shelf_book
              order     name
              named by  name

            Classes, last loaded first (2)
              loan/loan.py:10  extends  Book
              shelf/book.py:4  defines  Book

            Fields (4)
              age       integer                      shelf/book.py:11  readonly, computed by _compute_age
              loan_ids  one2many shelf.loan.book_id  loan/loan.py:13   stored
              name      char                         loan/loan.py:14   stored, required
                                                     shelf/book.py:9
              state     selection                    shelf/book.py:10  stored
              and those that Odoo adds: create_date, create_uid, display_name, id, write_date, write_uid

            Methods, last override first (2)
              _compute_age  loan/loan.py:19
                            shelf/book.py:14
              create        loan/loan.py:16
                            odoo/models.py:20
              and those that every model has, see the model base
            """);
  }

  @Test
  void anAddonSeesOnlyWhatItDependsOn() {
    project.addons = List.of();
    project.model = "shelf.book";
    project.seenBy = "shelf";

    assertThat(project.run().lines())
        .contains("Classes, last loaded first (1)")
        .noneMatch(line -> line.contains("loan"));
  }

  @Test
  void aMisspeltModelIsRefusedWithTheNearest() {
    project.model = "shelf.bok";

    refused("model", "there is no model \"shelf.bok\"; did you mean \"shelf.book\"?");
  }

  @Test
  void aModelThatAnAddonDoesNotSeeIsRefused() {
    project.model = "shelf.loan";
    project.seenBy = "shelf";

    refused(
        "model",
        "there is no model \"shelf.loan\" that addon \"shelf\" sees; did you mean \"shelf.book\"?");
  }

  @Test
  void aMisspeltAddonIsRefusedUnderTheOptionThatNamesIt() {
    project.addons = List.of("loans", "shelf");
    refused("addons", "no addons path holds an addon \"loans\"; did you mean \"loan\"?");

    project.addons = List.of();
    project.model = "shelf.book";
    project.seenBy = "shelff";
    refused("seenBy", "no addons path holds an addon \"shelff\"; did you mean \"shelf\"?");
  }

  @Test
  void anAddonThatCannotBeLoadedIsRefusedByNameAndToldOtherwise() {
    project.addons = List.of("lost");
    refused(
        "addons",
        "addon \"lost\" cannot be loaded: it depends on \"nowhere\", which does not exist");

    project.addons = List.of();
    assertThat(project.run().notices())
        .containsExactly(
            "addon \"lost\" cannot be loaded: it depends on \"nowhere\", which does not exist");
  }

  @Test
  void modelsNeedTheSourceOfOdoo() {
    project.odooPath = null;

    refused(
        "odooPath", "models are made of Odoo's own source: give the folder of an Odoo checkout");
  }

  @Test
  void seenByNeedsAModel() {
    project.seenBy = "shelf";

    refused("seenBy", "it goes with a model; for all models that an addon sees, name it as addons");
  }

  @Test
  void aListOfAddonsIsReadFromAFile() {
    project.write("list.txt", "# the addons\nshelf, base # two\n\n");
    project.addons = List.of("@list.txt");

    assertThat(project.run().summary()).startsWith("2 addons, ");
  }

  @Test
  void aListThatCannotBeReadIsRefused() {
    project.addons = List.of("@no-such-file");
    assertThatThrownBy(project::run)
        .hasMessageStartingWith("cannot read the list of addons no-such");

    project.write("list.txt", "# none\n");
    project.addons = List.of("@list.txt");
    refused("addons", "no addon is named; leave the option out for all addons");
  }

  @Test
  void withoutAWishTheDumpGoesIntoTheUsualFile() {
    RegistryResult result = project.run();

    assertThat(result.files()).containsExactly(project.file("target/registry.json"));
    assertThat(result.outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(result.summary())
        .matches(
            "3 addons, 5 models, \\d+ fields, \\d+ methods, 1 XML id in [0-9.]+ s,"
                + " peak memory \\d+ MiB");
  }

  @Test
  void aHyphenIsTheStandardOutput() {
    project.output = "-";

    assertThat(project.run().files()).isEmpty();
    assertThat(project.standardOutput()).startsWith("{\n \"odoo_version\"").endsWith("}\n");
  }

  @Test
  void aPictureNeedsNoOdooAndShowsWhatCannotBeLoaded() {
    project.odooPath = null;
    project.addons = List.of();
    project.graph = "addons.dot";

    RegistryResult result = project.run();

    assertThat(result.files()).containsExactly(project.file("addons.dot"));
    assertThat(project.read("addons.dot"))
        .contains("\"loan\" -> \"shelf\";")
        .contains("\"nowhere\" [style=dashed");
  }

  @Test
  void aPictureOfAnUnknownKindIsRefused() {
    project.graph = "addons.png";

    refused(
        "graph", "\"addons.png\" has none of the endings that say what to draw: .dot, .svg, .mmd");
  }

  private void refused(String parameter, String message) {
    assertThatThrownBy(project::run)
        .isInstanceOfSatisfying(
            InvalidConfigurationException.class,
            refusal -> assertThat(refusal.parameter()).isEqualTo(parameter))
        .hasMessage(message);
  }
}
