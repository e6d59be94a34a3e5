package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Table;

/**
 * A data file of LMDB, read in plain Java: a run that only reads spares itself the native library,
 * which takes a quarter of a second of processor and 18 MB to load. Damage is an {@link
 * IOException}, whatever it does to the pages.
 */
final class LmdbTable implements Table {
  /** No tree of a file that a page number of LMDB can reach is deeper. */
  private static final int MAX_DEPTH = 32;

  private final Pages pages;

  private LmdbTable(Pages pages) {
    this.pages = pages;
  }

  static LmdbTable open(Path file) throws IOException {
    return new LmdbTable(Pages.open(file));
  }

  @Override
  public Optional<byte[]> get(StoreKey key) throws IOException {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    try {
      return find(key.bytes());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private Optional<byte[]> find(byte[] key) throws IOException {
    Pages.Page page = pages.root();
    for (int depth = 0; page.isBranch(); depth++) {
      if (depth > MAX_DEPTH) {
        throw new IOException("the pages of the data file form no tree");
      }
      page = pages.page(page.child(Math.max(0, firstAfter(page, 1, key) - 1)));
    }
    int found = firstAfter(page, 0, key) - 1;
    return found >= 0 && page.compare(found, key) == 0
        ? Optional.of(pages.value(page, found))
        : Optional.empty();
  }

  /** The first node, from one on, whose key is greater. The first node of a branch has none. */
  private static int firstAfter(Pages.Page page, int from, byte[] key) {
    int low = from;
    int high = page.nodes();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (page.compare(middle, key) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static IOException damaged(RuntimeException e) {
    return new IOException("a page of the data file is damaged: " + e.getMessage(), e);
  }

  @Override
  public EntryCursor cursor() {
    return new PageCursor();
  }

  @Override
  public long bytes() {
    return pages.size();
  }

  @Override
  public void close() {
    try {
      pages.close();
    } catch (IOException e) {
      // Nothing was written through it, so nothing can be lost.
    }
  }

  /** A page, and the node to go to next. */
  private static final class Step {
    private final Pages.Page page;
    private int next;

    Step(Pages.Page page) {
      this.page = page;
    }
  }

  /** Goes through the tree, from the root to the leaves. */
  private final class PageCursor implements EntryCursor {
    private final Deque<Step> path = new ArrayDeque<>();
    private long steps;
    private StoreKey key = new StoreKey((byte) 1, 0, 0);

    @Override
    public boolean next() throws IOException {
      try {
        if (steps == 0 && !pages.isEmpty()) {
          enter(pages.root());
        }
        return advance();
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw damaged(e);
      }
    }

    private boolean advance() throws IOException {
      while (!path.isEmpty()) {
        Step step = path.element();
        if (step.next == step.page.nodes()) {
          path.pop();
        } else if (step.page.isBranch()) {
          enter(pages.page(step.page.child(step.next++)));
        } else {
          key = StoreKey.of(step.page.key(step.next++));
          return true;
        }
      }
      return false;
    }

    /** In a tree no page is entered twice, so there are never more steps than pages. */
    private void enter(Pages.Page page) throws IOException {
      steps++;
      if (steps > pages.count()) {
        throw new IOException("the pages of the data file form no tree");
      }
      path.push(new Step(page));
    }

    private int node() {
      return path.element().next - 1;
    }

    @Override
    public StoreKey key() {
      return key;
    }

    @Override
    public byte[] frame() throws IOException {
      try {
        return pages.value(path.element().page, node());
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw damaged(e);
      }
    }

    @Override
    public void close() {}
  }
}
