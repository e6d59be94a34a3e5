package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the packages of the language server against ARCHITECTURE.md, as the core's test of this
 * name does with its own.
 */
final class ArchitectureTest {
  private static final String BASE = "org.odooanalyzer.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final int MAX_LINES = 400;
  private static final Set<String> OUTSIDE =
      Set.of(
          "java.nio.file.Files",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.time.Clock",
          "java.lang.Thread");

  @Test
  void packagesUseOnlyWhatThePlanAllows() throws IOException {
    Map<String, Set<String>> layers = fence("layers");
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      assertThat(layers).as("packages with a line in ARCHITECTURE.md").containsKey(layer(type));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(BASE)
            && !layer(target).equals(layer(type))
            && !layers.getOrDefault(layer(type), Set.of()).contains(layer(target))) {
          violations.add(type.getName() + " uses " + layer(target));
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void librariesStayInTheirPackages() throws IOException {
    Map<String, Set<String>> libraries = fence("libraries");
    assertThat(libraries).containsKey("org.eclipse.lsp4j");
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        libraries.forEach(
            (library, homes) -> {
              if (target.startsWith(library) && !homes.contains(layer(type))) {
                violations.add(type.getName() + " uses " + library);
              }
            });
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void featuresAndTranslationTouchNoFilesClocksOrEnvironment() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (layer(type).equals("server") || layer(type).equals("measure")) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (OUTSIDE.contains(dependency.getTargetClass().getName())) {
          violations.add(type.getName() + " uses " + dependency.getTargetClass().getName());
        }
      }
      type.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().getName().equals("java.lang.System"))
          .filter(call -> !call.getName().equals("arraycopy"))
          .forEach(call -> violations.add(type.getName() + " calls System." + call.getName()));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void noStaticVariableChanges() {
    for (JavaClass type : CLASSES) {
      assertThat(type.getFields())
          .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
          .filteredOn(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
          .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }
  }

  @Test
  void filesAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(MAX_LINES);
      }
    }
  }

  private static String layer(JavaClass type) {
    return type.getPackageName().substring(BASE.length());
  }

  private static Map<String, Set<String>> fence(String name) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "ARCHITECTURE.md"));
    Map<String, Set<String>> entries = new TreeMap<>();
    for (int i = lines.indexOf("```" + name) + 1; !lines.get(i).equals("```"); i++) {
      String[] halves = lines.get(i).split(":", 2);
      entries.put(
          halves[0], halves[1].isBlank() ? Set.of() : Set.of(halves[1].strip().split(" +", -1)));
    }
    return entries;
  }
}
