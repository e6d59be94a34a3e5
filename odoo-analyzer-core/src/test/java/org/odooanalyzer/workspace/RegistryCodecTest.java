package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.cache.DamagedEntryException;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EncodedRegistry;
import org.odooanalyzer.cache.FactCodec;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.report.registry.RegistryDump;

/** Holds registries that went through bytes against the dumps of those that did not. */
class RegistryCodecTest {
  private static final String BOOK =
      """
      from odoo import api, fields, models

      class Mixin(models.AbstractModel):
          _name = 'shelf.mixin'
          _inherits = {'res.partner': 'partner_id'}

      class Book(models.Model):
          _name = 'shelf.book'
          _inherit = ['shelf.mixin']
          _sql_constraints = [('name_uniq', 'unique(name)', 'no')]
          _name_uniq = models.Constraint('unique(name)')

          name = fields.Char(required=True, default=lambda self: 'x')
          state = fields.Selection([('new', 'New'), ('used', 'Used')])
          age = fields.Integer(compute='_compute_age')
          note = fields.Text(**unknown())

          def _parts(self):
              return ['name'] + ['state']

          @api.depends(lambda self: self._parts())
          def _compute_age(self):
              pass
      """;

  private static final String LOAN =
      """
      from odoo import fields, models
      from odoo.addons.shelf.book import Book as Base

      class Loan(Base):
          _name = 'shelf.loan'
          _inherit = 'shelf.book'
          book_id = fields.Many2one('shelf.book')
      """;

  private final LittleOdoo odoo = new LittleOdoo("19.0");

  @BeforeEach
  void write() {
    odoo.writeAddon("shelf", "base", "book", BOOK);
    odoo.writeAddon("loan", "shelf", "loan", LOAN);
  }

  @AfterEach
  void close() {
    odoo.close();
  }

  private ModelRegistry read() {
    return RegistryReader.read(odoo.registryRequest(1), Progress.NONE);
  }

  static String dump(ModelRegistry registry) {
    StringWriter out = new StringWriter();
    try {
      RecordIndex none =
          RecordIndex.of(registry.graph(), registry.loadOrder(), file -> Optional.empty());
      RegistryDump.write(registry, none, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @Test
  void theDumpIsTheSame() {
    ModelRegistry registry = read();
    String dump = dump(registry);
    assertThat(dump).contains("shelf.loan", "[\"name\", \"state\"]");
    ModelRegistry decoded = Recoded.of(registry);
    assertThat(dump(decoded)).isEqualTo(dump);
    assertThat(ModelFacts.facts(decoded.seenBy("shelf")))
        .isEqualTo(ModelFacts.facts(registry.seenBy("shelf")));
    assertThat(decoded.unclear()).isEqualTo(registry.unclear());
  }

  @Test
  void bytesAreTheSameEachTimeAndAfterReading() {
    EncodedRegistry encoded = Recoded.CODEC.encode(read()).orElseThrow();
    assertThat(Recoded.CODEC.encode(read())).contains(encoded);
    assertThat(Recoded.CODEC.encode(Recoded.of(read()))).contains(encoded);
  }

  @Test
  void anAddonThatDidNotChangeKeepsItsBytes() {
    Map<String, EncodedFacts> before = Recoded.CODEC.encode(read()).orElseThrow().chunks();
    odoo.write("addons/loan/loan.py", LOAN + "    more = fields.Integer()\n");
    Map<String, EncodedFacts> after = Recoded.CODEC.encode(read()).orElseThrow().chunks();
    assertThat(after.get("shelf")).isEqualTo(before.get("shelf"));
    assertThat(after.get("")).isEqualTo(before.get(""));
    assertThat(after.get("loan")).isNotEqualTo(before.get("loan"));
    odoo.write("addons/shelf/book.py", "# note\n" + BOOK);
    Map<String, EncodedFacts> moved = Recoded.CODEC.encode(read()).orElseThrow().chunks();
    assertThat(moved.get("shelf")).isNotEqualTo(before.get("shelf"));
    assertThat(moved.get("loan")).isEqualTo(after.get("loan"));
  }

  @Test
  void placesMoveWithTheText() {
    ModelRegistry before = read();
    String text = "# a note\n\n" + BOOK.replace("        pass\n", "        self.age = 1\n");
    odoo.write("addons/shelf/book.py", text);
    FactCodec facts = new FactCodec(new StringPool());
    PlaceMap map =
        PlaceMap.between(
                facts.encode(FactsOf.python(BOOK)).orElseThrow(),
                facts.encode(FactsOf.python(text)).orElseThrow())
            .orElseThrow();
    ModelRegistry moved =
        Recoded.of(
            before, file -> file.name().equals("book.py") ? Optional.of(map) : Optional.empty());
    assertThat(dump(moved)).isEqualTo(dump(read())).isNotEqualTo(dump(before));
  }

  @Test
  void whatIsMissingOrOfOtherAddonsIsDamage() {
    ModelRegistry registry = read();
    EncodedRegistry encoded = Recoded.CODEC.encode(registry).orElseThrow();
    assertThatThrownBy(
            () ->
                Recoded.CODEC.decode(
                    encoded.frame(),
                    digest -> Optional.empty(),
                    registry.graph(),
                    registry.loadOrder()))
        .isInstanceOf(DamagedEntryException.class);
    assertThatThrownBy(
            () ->
                Recoded.CODEC.decode(
                    encoded.frame(),
                    Recoded.chunks(encoded),
                    registry.graph(),
                    registry.graph().loadOrder(List.of("shelf"))))
        .isInstanceOf(DamagedEntryException.class);
  }

  @Test
  void mutatedBytesAreARegistryOrDamage() {
    ModelRegistry registry = read();
    EncodedRegistry encoded = Recoded.CODEC.encode(registry).orElseThrow();
    Random random = new Random(11);
    int damaged = 0;
    for (int i = 0; i < 4_000; i++) {
      boolean ofFrame = i % 4 == 0;
      String victim = i % 4 == 1 ? "" : i % 4 == 2 ? "shelf" : "loan";
      try {
        Recoded.CODEC.decode(
            ofFrame ? mutant(encoded.frame(), random) : encoded.frame(),
            digest ->
                encoded.chunks().entrySet().stream()
                    .filter(chunk -> chunk.getValue().digest().equals(digest))
                    .map(
                        chunk ->
                            !ofFrame && chunk.getKey().equals(victim)
                                ? mutant(chunk.getValue(), random)
                                : chunk.getValue())
                    .findFirst(),
            registry.graph(),
            registry.loadOrder());
      } catch (DamagedEntryException e) {
        damaged++;
      }
    }
    assertThat(damaged).isBetween(400, 3_900);
  }

  private static EncodedFacts mutant(EncodedFacts entry, Random random) {
    byte[] bytes = entry.toBytes();
    int at = random.nextInt(bytes.length);
    bytes[at] = (byte) (random.nextBoolean() ? random.nextInt() : bytes[at] ^ 1 << at % 8);
    return EncodedFacts.of(bytes);
  }
}
