package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.EncodedFacts;
import org.odooanalyzer.cache.EncodedRegistry;
import org.odooanalyzer.cache.PlaceMap;
import org.odooanalyzer.cache.RegistryCodec;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.text.FilePath;

/** A registry that went through bytes. */
final class Recoded {
  static final RegistryCodec CODEC = new RegistryCodec(new StringPool());

  private Recoded() {}

  static ModelRegistry of(ModelRegistry registry) {
    return of(registry, file -> Optional.empty());
  }

  static ModelRegistry of(ModelRegistry registry, Function<FilePath, Optional<PlaceMap>> moved) {
    EncodedRegistry encoded = CODEC.encode(registry).orElseThrow();
    return CODEC.decode(
        EncodedFacts.of(encoded.frame().toBytes()),
        chunks(encoded),
        registry.graph(),
        registry.loadOrder(),
        moved);
  }

  /** What a store would find. */
  static Function<Digest, Optional<EncodedFacts>> chunks(EncodedRegistry encoded) {
    Map<Digest, EncodedFacts> stored = new HashMap<>();
    for (EncodedFacts chunk : encoded.chunks().values()) {
      stored.put(chunk.digest(), EncodedFacts.of(chunk.toBytes()));
    }
    return digest -> Optional.ofNullable(stored.get(digest));
  }
}
