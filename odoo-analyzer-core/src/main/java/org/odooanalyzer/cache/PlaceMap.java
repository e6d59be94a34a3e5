package org.odooanalyzer.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Span;

/**
 * Where the things of one text are in another text that says the same: what an edit of comments, or
 * of the inside of functions, does to the places of declarations. A place that belongs to several
 * things which went different ways is not known.
 */
public final class PlaceMap {
  private final LineMap before;
  private final LineMap after;
  private final Map<Span, Span> spans = new HashMap<>();
  private final Map<Integer, Integer> starts = new HashMap<>();

  private PlaceMap(PlacesInput before, PlacesInput after) {
    this.before = before.lines();
    this.after = after.lines();
    Set<Span> unclearSpans = new HashSet<>();
    Set<Integer> unclearStarts = new HashSet<>();
    // What is about a file as a whole stands at its start.
    spans.put(new Span(0, 0), new Span(0, 0));
    while (!before.end()) {
      before.range();
      after.range();
      put(starts, unclearStarts, before.rangeStart(), after.rangeStart());
      put(
          spans,
          unclearSpans,
          new Span(before.rangeStart(), before.rangeEnd()),
          new Span(after.rangeStart(), after.rangeEnd()));
    }
    spans.keySet().removeAll(unclearSpans);
    starts.keySet().removeAll(unclearStarts);
  }

  /**
   * The map from one text to another.
   *
   * @return empty if they do not say the same
   * @throws DamagedEntryException if the places of one of them cannot be read
   */
  public static Optional<PlaceMap> between(EncodedFacts before, EncodedFacts after) {
    if (!before.hasShapeOf(after)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PlaceMap(before.placesInput(), after.placesInput()));
    } catch (DamagedEntryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DamagedEntryException("the places cannot be read", e);
    }
  }

  private static <T> void put(Map<T, T> map, Set<T> unclear, T from, T to) {
    T known = map.putIfAbsent(from, to);
    if (known != null && !known.equals(to)) {
      unclear.add(from);
    }
  }

  /**
   * Where the thing is now that was at a span; empty if no thing that is kept was exactly there.
   */
  public Optional<Span> span(Span span) {
    return Optional.ofNullable(spans.get(span));
  }

  /** Where the thing starts now that started at an offset. */
  public OptionalInt start(int offset) {
    Integer found = starts.get(offset);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The line of an offset of the new text, counted from 0. */
  public int lineOf(int offset) {
    return after.lineOf(offset);
  }

  /** {@link #span(Span)} in lines and columns. */
  public Optional<Location> location(Location location) {
    int start = before.offset(location.start());
    int end = before.offset(location.end());
    return end < start
        ? Optional.empty()
        : span(new Span(start, end)).map(span -> Location.of(location.file(), after, span));
  }
}
