package org.odooanalyzer.protocol;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.odooanalyzer.features.Place;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * Places of one moment as a client writes them.
 *
 * @param paths where a file lies
 * @param uris the URI of a path, spelled as the client does when it has the file open
 */
public record Translation(
    Analysis analysis,
    ClientFeatures client,
    Function<FilePath, Optional<Path>> paths,
    Function<Path, String> uris) {

  /** The offset of a place in a file; absent when the file is gone. */
  public Optional<Integer> offset(FilePath file, Position position) {
    return analysis.source(file).map(source -> client.encoding().offset(source, position));
  }

  /** The URI of a file; absent when it lies nowhere. */
  public Optional<String> uri(FilePath file) {
    return paths.apply(file).map(uris);
  }

  /** The range of a span; absent when nothing is known of the file. */
  public Optional<Range> range(FilePath file, Span span) {
    if (client.encoding() == PositionEncoding.UTF16) {
      return analysis.lines(file).map(lines -> client.encoding().range(lines, null, span));
    }
    Optional<SourceText> source = analysis.source(file);
    Optional<LineMap> lines = source.map(SourceText::lines).or(() -> analysis.lines(file));
    String content = source.map(SourceText::content).orElse(null);
    return lines.map(known -> client.encoding().range(known, content, span));
  }

  /** Where places are: those of files that lie nowhere are left out. */
  public List<Location> locations(List<Place> places) {
    return places.stream()
        .flatMap(
            place ->
                uri(place.file()).stream()
                    .flatMap(
                        uri ->
                            range(place.file(), place.name()).stream()
                                .map(range -> new Location(uri, range))))
        .toList();
  }

  /** The same with the range of all that a place is about. */
  public List<LocationLink> links(List<Place> places) {
    return places.stream().flatMap(place -> link(place).stream()).toList();
  }

  private Optional<LocationLink> link(Place place) {
    Optional<Range> whole = range(place.file(), place.whole());
    Optional<Range> name = range(place.file(), place.name());
    if (whole.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return uri(place.file()).map(uri -> new LocationLink(uri, whole.get(), name.get()));
  }
}
