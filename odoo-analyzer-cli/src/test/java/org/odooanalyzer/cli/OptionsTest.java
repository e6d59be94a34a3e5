package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The plugin and the command line have the same goals with the same options. */
class OptionsTest {
  /** What Maven itself hands to a goal, what only a build can want, and an argument here. */
  private static final Set<String> ONLY_IN_THE_PLUGIN =
      Set.of("--session", "--project", "--execution", "--skip", "--cache-pack");

  /** Maven has its own: -q, --help as the goal odoo:help, and the version of the plugin. */
  private static final Set<String> ONLY_HERE = Set.of("--quiet", "--help", "--version");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze",
        "registry",
        "serve",
        "memory-report",
        "cache-info",
        "cache-verify",
        "cache-export",
        "cache-import",
        "cache-clean"
      })
  void theOptionsAreTheParametersOfThePlugin(String goal) throws Exception {
    assertThat(options(goal)).isEqualTo(parameters(goal));
  }

  @Test
  void aGoalIsTheSameWithoutTheOthers() {
    Main.commandLine(false)
        .getSubcommands()
        .forEach(
            (name, goal) -> {
              CommandLine alone = Main.commandLine(false, name, "--help");
              assertThat(alone.getSubcommands()).containsOnlyKeys(name);
              assertThat(Objects.requireNonNull(alone.getSubcommands().get(name)).getUsageMessage())
                  .isEqualTo(goal.getUsageMessage());
              assertThat(goal.getCommandSpec().userObject().getClass().getAnnotation(Command.class))
                  .returns(name, Command::name);
            });
  }

  private static Set<String> options(String goal) {
    CommandLine command =
        Objects.requireNonNull(Main.commandLine(false).getSubcommands().get(goal));
    Set<String> names = new TreeSet<>();
    command.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
    names.removeAll(ONLY_HERE);
    return names;
  }

  private static Set<String> parameters(String goal) throws Exception {
    NodeList parameters = descriptor(goal).getElementsByTagName("parameter");
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parameters.getLength(); i++) {
      names.add(Failures.optionName(text((Element) parameters.item(i), "name")));
    }
    names.removeAll(ONLY_IN_THE_PLUGIN);
    return names;
  }

  private static Element descriptor(String goal) throws Exception {
    NodeList mojos = plugin().getElementsByTagName("mojo");
    for (int i = 0; i < mojos.getLength(); i++) {
      Element mojo = (Element) mojos.item(i);
      if (text(mojo, "goal").equals(goal)) {
        return mojo;
      }
    }
    throw new AssertionError("the plugin has no goal " + goal);
  }

  private static Document plugin() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            OptionsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"))) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    }
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
