package org.odooanalyzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  private static final String BASE = "org.odooanalyzer.";
  private static final Plan PLAN = Plan.read(Path.of("..", "ARCHITECTURE.md"));
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyPackageHasALineInThePlan() {
    Set<String> missing = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!PLAN.layers().containsKey(layer(type))) {
        missing.add(layer(type));
      }
    }
    assertThat(missing)
        .as("packages without a line in the fence `layers` of ARCHITECTURE.md: add one")
        .isEmpty();
  }

  @Test
  void thePlanNamesOnlyPackagesAboveTheirUsers() {
    List<String> seen = new ArrayList<>();
    PLAN.layers()
        .forEach(
            (layer, allowed) -> {
              assertThat(seen).as("packages above " + layer).containsAll(allowed);
              seen.add(layer);
            });
  }

  @Test
  void packagesUseOnlyWhatThePlanAllows() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Set<String> allowed = PLAN.layers().getOrDefault(layer(type), Set.of());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(BASE)
            && !layer(target).equals(layer(type))
            && !allowed.contains(layer(target))) {
          violations.add(layer(type) + " uses " + layer(target) + ": " + type.getName());
        }
      }
    }
    assertThat(violations).as("uses that ARCHITECTURE.md does not allow").isEmpty();
  }

  @Test
  void librariesStayInTheirPackages() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        PLAN.libraries()
            .forEach(
                (library, homes) -> {
                  if (target.startsWith(library) && !homes.contains(layer(type))) {
                    violations.add(layer(type) + " uses " + library + ": " + type.getName());
                  }
                });
      }
    }
    assertThat(violations).as("uses of a library outside its package").isEmpty();
  }

  @Test
  void onlyTheWorkspaceTouchesFilesClocksAndTheEnvironment() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (layer(type).equals("workspace")) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        if (target.equals("java.nio.file.Files")
            || target.startsWith("java.io.File")
            || target.equals("java.time.Clock")) {
          violations.add(type.getName() + " uses " + target);
        }
      }
      type.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().getName().equals("java.lang.System"))
          .filter(call -> Outside.SYSTEM_CALLS.contains(call.getName()))
          .forEach(call -> violations.add(type.getName() + " calls System." + call.getName()));
    }
    violations.removeAll(Outside.NEEDED);
    assertThat(violations).as("uses of the outside world outside `workspace`").isEmpty();
  }

  @Test
  void noStaticVariableChanges() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getFields().stream()
          .filter(field -> Outside.isMutableStatic(field))
          .forEach(field -> violations.add(field.getFullName()));
    }
    assertThat(violations).as("static variables that are not final").isEmpty();
  }

  private static String layer(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(BASE) ? name.substring(BASE.length()) : name;
  }
}
