package org.odooanalyzer.store.generation;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.store.entry.Table;

/**
 * The tables of a directory that can be trusted, open.
 *
 * @param current what the directory said of itself; nothing when it is new or that was lost
 * @param tables newest first; an entry of an earlier one hides those of later ones
 * @param complete whether these are all tables that {@code current} names
 * @param troubles sentences for people about what cannot be trusted
 */
public record Contents(
    Optional<Current> current, List<Table> tables, boolean complete, List<String> troubles)
    implements AutoCloseable {
  public Contents {
    tables = List.copyOf(tables);
    troubles = List.copyOf(troubles);
  }

  /** The bytes of all tables. */
  public long bytes() {
    return tables.stream().mapToLong(Table::bytes).sum();
  }

  @Override
  public void close() {
    tables.forEach(Table::close);
  }
}
