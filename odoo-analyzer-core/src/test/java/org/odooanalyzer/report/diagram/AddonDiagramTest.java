package org.odooanalyzer.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.facts.ManifestFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.Addon;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.Manifest;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;
import org.w3c.dom.Document;

class AddonDiagramTest {
  @Test
  void aDependencyThatAnotherBringsAlongIsLeftOut() {
    AddonDiagram diagram = diagram("base:", "web: base", "sale: web base", "shop: sale web");

    assertThat(diagram.edges())
        .extracting(edge -> edge.addon() + " " + edge.dependency())
        .containsExactly("sale web", "shop sale", "web base");
    assertThat(diagram.nodes())
        .extracting(AddonDiagram.Node::name, AddonDiagram.Node::level)
        .containsExactly(tuple("base", 0), tuple("sale", 2), tuple("shop", 3), tuple("web", 1));
  }

  @Test
  void theEdgesOfACircleAreMarkedAndAllShown() {
    AddonDiagram diagram = diagram("base:", "a: base b", "b: base c", "c: base a", "top: a");

    assertThat(diagram.edges())
        .filteredOn(AddonDiagram.Edge::isCircular)
        .extracting(edge -> edge.addon() + " " + edge.dependency())
        .containsExactly("a b", "b c", "c a");
    assertThat(diagram.edges()).contains(new AddonDiagram.Edge("top", "a", false));
  }

  @Test
  void anAddonThatNamesItselfIsACircle() {
    assertThat(diagram("base:", "a: base a").edges())
        .containsExactly(
            new AddonDiagram.Edge("a", "a", true), new AddonDiagram.Edge("a", "base", false));
  }

  @Test
  void whatIsMissingIsShownAsSuch() {
    assertThat(diagram("base:", "a: nowhere base").nodes())
        .filteredOn(AddonDiagram.Node::isMissing)
        .extracting(AddonDiagram.Node::name)
        .containsExactly("nowhere");
  }

  @Test
  void dotQuotesNamesAndStylesWhatIsWrong() throws IOException {
    assertThat(written(DiagramFormat.DOT, diagram("base:", "a: base b", "b: a x\"y\\z")))
        .isEqualTo(
            """
            digraph addons {
              rankdir=RL;
              node [shape=box, style=rounded, fontname="sans-serif"];
              "a";
              "b";
              "base";
              "x\\"y\\\\z" [style=dashed, color=red, fontcolor=red];
              "a" -> "b" [color=red, style=bold];
              "a" -> "base";
              "b" -> "a" [color=red, style=bold];
              "b" -> "x\\"y\\\\z";
            }
            """);
  }

  @Test
  void mermaidWritesNamesAsLabelsAndStylesWhatIsWrong() throws IOException {
    assertThat(written(DiagramFormat.MERMAID, diagram("base:", "end: base end x<y")))
        .isEqualTo(
            """
            flowchart RL
              n0["base"]
              n1["end"]
              n2["x#60;y"]:::missing
              n1 --> n0
              n1 --> n1
              n1 --> n2
              linkStyle 1 stroke:red,stroke-width:3px
              classDef missing stroke:red,stroke-dasharray:4,color:red
            """);
  }

  @Test
  void svgIsXmlWhateverTheNames() throws Exception {
    Document svg = svg(diagram("base:", "a: base b", "b: a <&\"'>\u0001"));

    List<String> texts = texts(svg, "text");
    assertThat(texts).containsExactlyInAnyOrder("a", "b", "base", "<&\"'>\uFFFD");
    assertThat(texts(svg, "title")).contains("a depends on b, base", "<&\"'>\uFFFD does not exist");
    assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(4);
    assertThat(written(DiagramFormat.SVG, diagram("base:", "a: base a")))
        .contains("<path class=\"circular\"");
  }

  @Test
  void theBoxesOfAPictureDoNotOverlapAndLieInside() {
    List<String> addons = new ArrayList<>(List.of("base:"));
    for (int i = 0; i < 40; i++) {
      addons.add(
          "addon_with_number_" + i + ": base" + (i > 3 ? " addon_with_number_" + i / 3 : ""));
    }
    Layout layout = Layout.of(diagram(addons.toArray(String[]::new)));

    List<Layout.Box> boxes = List.copyOf(layout.boxes().values());
    assertThat(boxes).hasSize(41);
    for (Layout.Box box : boxes) {
      assertThat(box.x()).isBetween(0, layout.width() - box.width());
      assertThat(box.y()).isBetween(0, layout.height() - Layout.BOX_HEIGHT);
      assertThat(boxes).filteredOn(other -> overlap(box, other)).containsExactly(box);
    }
  }

  @Test
  void aPictureOfNothingIsEmpty() throws Exception {
    assertThat(svg(AddonDiagram.of(graph(), List.of())).getElementsByTagName("g").getLength())
        .isZero();
  }

  @Test
  void theEndingOfAFileSaysTheForm() {
    assertThat(DiagramFormat.of("a/b.SVG")).isEqualTo(DiagramFormat.SVG);
    assertThat(DiagramFormat.of("b.mmd")).isEqualTo(DiagramFormat.MERMAID);
    assertThatThrownBy(() -> DiagramFormat.of("svg"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".dot, .svg, .mmd");
  }

  private static boolean overlap(Layout.Box one, Layout.Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + Layout.BOX_HEIGHT
        && other.y() < one.y() + Layout.BOX_HEIGHT;
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  /** All addons of a graph; each as {@code name: dependencies}. */
  private static AddonDiagram diagram(String... addons) {
    AddonGraph graph = graph(addons);
    return AddonDiagram.of(graph, graph.addons().stream().map(Addon::name).toList());
  }

  private static AddonGraph graph(String... addons) {
    return AddonGraph.of(
        new OdooVersion(19, 0), Arrays.stream(addons).map(AddonDiagramTest::addon).toList());
  }

  private static Addon addon(String line) {
    String[] halves = line.split(":", 2);
    String depends =
        Arrays.stream(halves[1].strip().split(" "))
            .filter(name -> !name.isEmpty())
            .map(name -> "'''" + name.replace("\\", "\\\\") + "'''")
            .collect(Collectors.joining(", "));
    String text = "{'depends': [" + depends + "]}";
    FilePath directory = new FilePath("addons", halves[0]);
    FilePath file = directory.resolve("__manifest__.py");
    ManifestFactsBuilder facts = new ManifestFactsBuilder(new StringPool());
    return new Addon(
        halves[0],
        directory,
        Manifest.of(file, facts.build(new PythonParser().parse(text).tree(), SourceText.of(text))));
  }

  private static String written(DiagramFormat format, AddonDiagram diagram) throws IOException {
    StringWriter out = new StringWriter();
    format.write(diagram, out);
    return out.toString();
  }

  private static Document svg(AddonDiagram diagram) throws Exception {
    byte[] text = written(DiagramFormat.SVG, diagram).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text));
  }

  private static List<String> texts(Document document, String element) {
    List<String> texts = new ArrayList<>();
    var found = document.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
