package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EncodedRegistry;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.report.registry.RegistryDump;

/** Holds the registries of real Odoos, whose packages the property names, against themselves. */
@EnabledIfSystemProperty(named = RegistryTruthTest.CORPUS, matches = ".+")
class RegistryCodecCorpusTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theRegistryIsTheSameAfterItWasBytes(int position) throws IOException {
    Path odoo = Path.of(System.getProperty(RegistryTruthTest.CORPUS).split(":", -1)[position]);
    RegistryRequest request =
        new RegistryRequest(directory, List.of(), odoo, List.of(), List.of(), null, null, 2);
    RegistryReader.Reading reading =
        RegistryReader.readModels(request, Resources.NONE, true, Progress.NONE);
    ModelRegistry registry = reading.registry();
    EncodedRegistry encoded = Recoded.CODEC.encode(registry).orElseThrow();
    ModelRegistry decoded =
        Recoded.CODEC.decode(
            encoded.frame(), Recoded.chunks(encoded), registry.graph(), registry.loadOrder());
    assertThat(dump(decoded, reading).equals(dump(registry, reading))).isTrue();
    assertThat(Recoded.CODEC.encode(decoded).orElseThrow().equals(encoded)).isTrue();
    for (String addon : List.of("base", "sale", "stock_account", "website_sale", "mrp_account")) {
      assertThat(ModelFacts.facts(decoded.seenBy(addon)))
          .as(addon)
          .isEqualTo(ModelFacts.facts(registry.seenBy(addon)));
    }
    long bytes = encoded.frame().toBytes().length;
    for (EncodedFacts chunk : encoded.chunks().values()) {
      bytes += chunk.toBytes().length;
    }
    assertThat(bytes).isLessThan(8_000_000);
  }

  private static String dump(ModelRegistry registry, RegistryReader.Reading reading)
      throws IOException {
    StringWriter out = new StringWriter();
    RegistryDump.write(registry, Objects.requireNonNull(reading.records()), out);
    return out.toString();
  }
}
