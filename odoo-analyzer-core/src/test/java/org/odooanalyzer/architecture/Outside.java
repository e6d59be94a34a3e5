package org.odooanalyzer.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/** What a step of the analysis may not depend on. */
final class Outside {
  static final Set<String> SYSTEM_CALLS =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "exit", "setProperty");

  /** Kryo is told by a system property alone that it must not use what JVMs warn of. */
  static final Set<String> NEEDED = Set.of("org.odooanalyzer.cache.Kinds calls System.setProperty");

  private Outside() {}

  static boolean isMutableStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.FINAL)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
