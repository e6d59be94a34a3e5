package org.odooanalyzer.report.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a picture has its boxes: a column for each level, the addons without dependencies on the
 * left. In a column, addons come near to what they are connected with.
 *
 * @param boxes by name
 */
record Layout(Map<String, Box> boxes, int width, int height) {
  static final int BOX_HEIGHT = 22;

  private static final int ROW = 30;
  private static final int MARGIN = 12;

  /** Room for the lines between two columns. */
  private static final int CHANNEL = 90;

  /** Wide enough for a letter of the widest usual fonts at the size that is used. */
  private static final int LETTER = 8;

  /** More rounds hardly change the order any more. */
  private static final int ROUNDS = 6;

  /** A box; its left upper corner and its width. */
  record Box(int x, int y, int width) {
    int middle() {
      return y + BOX_HEIGHT / 2;
    }
  }

  static Layout of(AddonDiagram diagram) {
    Map<Integer, List<String>> columns = new TreeMap<>();
    for (AddonDiagram.Node node : diagram.nodes()) {
      columns.computeIfAbsent(node.level(), key -> new ArrayList<>()).add(node.name());
    }
    order(columns, neighbours(diagram));
    return place(columns);
  }

  private static Map<String, List<String>> neighbours(AddonDiagram diagram) {
    Map<String, List<String>> neighbours = new HashMap<>();
    for (AddonDiagram.Edge edge : diagram.edges()) {
      neighbours.computeIfAbsent(edge.addon(), key -> new ArrayList<>()).add(edge.dependency());
      neighbours.computeIfAbsent(edge.dependency(), key -> new ArrayList<>()).add(edge.addon());
    }
    return neighbours;
  }

  /** Puts each addon at the mean height of its neighbours, column by column, several times. */
  private static void order(
      Map<Integer, List<String>> columns, Map<String, List<String>> neighbours) {
    Map<String, Double> heights = new HashMap<>();
    columns.values().forEach(column -> remember(column, heights));
    for (int round = 0; round < ROUNDS; round++) {
      for (List<String> column : columns.values()) {
        Map<String, Double> wanted = new HashMap<>();
        for (String name : column) {
          double own = heights.getOrDefault(name, 0.0);
          wanted.put(
              name,
              neighbours.getOrDefault(name, List.of()).stream()
                  .mapToDouble(other -> heights.getOrDefault(other, 0.0))
                  .average()
                  .orElse(own));
        }
        column.sort(
            Comparator.<String>comparingDouble(name -> wanted.getOrDefault(name, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        remember(column, heights);
      }
    }
  }

  /** Heights are counted from the middle of a column, because columns are centred. */
  private static void remember(List<String> column, Map<String, Double> heights) {
    for (int i = 0; i < column.size(); i++) {
      heights.put(column.get(i), i - (column.size() - 1) / 2.0);
    }
  }

  private static Layout place(Map<Integer, List<String>> columns) {
    int rows = columns.values().stream().mapToInt(List::size).max().orElse(0);
    Map<String, Box> boxes = new HashMap<>();
    int x = MARGIN;
    for (List<String> column : columns.values()) {
      int width = column.stream().mapToInt(Layout::widthOf).max().orElse(0);
      int y = MARGIN + (rows - column.size()) * ROW / 2;
      for (String name : column) {
        boxes.put(name, new Box(x, y, width));
        y += ROW;
      }
      x += width + CHANNEL;
    }
    int used = Math.max(x - CHANNEL, MARGIN);
    return new Layout(boxes, used + MARGIN, 2 * MARGIN + rows * ROW - (ROW - BOX_HEIGHT));
  }

  private static int widthOf(String name) {
    return name.codePointCount(0, name.length()) * LETTER + 16;
  }
}
