package org.odooanalyzer.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryParts;
import org.odooanalyzer.text.FilePath;

/**
 * Turns a registry of models into bytes and back. What comes back gives the same answers to all
 * questions. Safe for several threads.
 */
public final class RegistryCodec {
  private final Shell shell;

  /**
   * A codec.
   *
   * @param strings makes equal strings of different addons one
   */
  public RegistryCodec(StringPool strings) {
    this.shell = new Shell(strings);
  }

  /** The bytes of a registry; empty if one of its addons is larger than an entry may be. */
  public Optional<EncodedRegistry> encode(ModelRegistry registry) {
    RegistryParts parts = registry.parts();
    ClassTable table = new ClassTable(parts);
    SortedMap<String, EncodedFacts> chunks = new TreeMap<>();
    SortedMap<String, Digest> digests = new TreeMap<>();
    for (Map.Entry<String, List<DefinitionClass>> chunk : table.chunks().entrySet()) {
      Optional<EncodedFacts> encoded = shell.write(new ChunkWriter(table, chunk.getValue())::write);
      if (encoded.isEmpty()) {
        return Optional.empty();
      }
      chunks.put(chunk.getKey(), encoded.get());
      digests.put(chunk.getKey(), encoded.get().digest());
    }
    List<String> order = registry.loadOrder().names();
    return shell
        .write(out -> RegistryFrame.write(out, order, table, digests, parts))
        .map(frame -> new EncodedRegistry(frame, chunks));
  }

  /**
   * The registry of bytes, for texts that have not changed since.
   *
   * @see #decode(EncodedFacts, Function, AddonGraph, LoadOrder, Function)
   */
  public ModelRegistry decode(
      EncodedFacts frame,
      Function<Digest, Optional<EncodedFacts>> chunks,
      AddonGraph graph,
      LoadOrder order) {
    return decode(frame, chunks, graph, order, file -> Optional.empty());
  }

  /**
   * The registry of bytes.
   *
   * @param chunks finds a chunk by its {@link EncodedFacts#digest()}
   * @param graph the addons of the project, whose manifests say what they said
   * @param order the addons that the registry is made of, likewise
   * @param moved where the things of a file are now whose text has changed without saying anything
   *     else; empty for any other file
   * @throws DamagedEntryException if the bytes mean no registry of these addons, if a chunk is
   *     missing, or if something is at a place of which is not known where it went
   */
  public ModelRegistry decode(
      EncodedFacts frame,
      Function<Digest, Optional<EncodedFacts>> chunks,
      AddonGraph graph,
      LoadOrder order,
      Function<FilePath, Optional<PlaceMap>> moved) {
    RegistryFrame known = shell.read(frame, in -> RegistryFrame.read(in, moved));
    if (!known.order().equals(order.names())) {
      throw new DamagedEntryException("the registry is one of other addons");
    }
    ChunkReader reader = new ChunkReader(known.fieldClasses(), moved);
    Map<String, ChunkReader.Chunk> loose = new TreeMap<>();
    known
        .chunks()
        .forEach(
            (name, digest) -> {
              EncodedFacts chunk =
                  chunks
                      .apply(digest)
                      .orElseThrow(() -> new DamagedEntryException("no chunk for " + name));
              loose.put(name, shell.read(chunk, in -> reader.read(in, name)));
            });
    RegistryParts parts =
        new RegistryParts(
            definitions(known, new ClassLinker(loose)),
            Set.copyOf(known.unclear()),
            known.magic(),
            known.delegate());
    try {
      return ModelRegistry.of(graph, order, parts);
    } catch (IllegalArgumentException e) {
      throw new DamagedEntryException("the registry is one of another version", e);
    }
  }

  private static List<DefinitionClass> definitions(RegistryFrame frame, ClassLinker linker) {
    List<DefinitionClass> definitions = new ArrayList<>();
    for (RegistryFrame.Run run : frame.runs()) {
      for (int i = 0; i < run.count(); i++) {
        definitions.add(linker.type(run.chunk(), run.first() + i));
      }
    }
    return definitions;
  }
}
