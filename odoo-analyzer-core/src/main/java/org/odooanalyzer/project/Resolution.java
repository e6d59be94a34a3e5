package org.odooanalyzer.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;

/** What one name of an import statement leads to. */
public sealed interface Resolution {
  /**
   * It exists.
   *
   * @param target what it is
   * @param files the source files that the statement runs, in order: packages on the way, then the
   *     module
   */
  record Resolved(Target target, List<FilePath> files) implements Resolution {
    public Resolved {
      files = List.copyOf(files);
    }
  }

  /**
   * It certainly does not exist.
   *
   * @param name the dotted name up to the first part that is missing, such as {@code
   *     odoo.addons.shop}
   */
  record Missing(String name) implements Resolution {}

  /**
   * Whether it exists cannot be known.
   *
   * @param reason a clause for people
   */
  record Unknown(String reason) implements Resolution {}

  /** What an import can lead to. */
  sealed interface Target {
    /** A Python file; of a package its {@code __init__.py}. */
    record ModuleFile(FilePath file) implements Target {}

    /** A package without {@code __init__.py}, which can lie in several folders. */
    record NamespacePackage(List<FilePath> folders) implements Target {
      public NamespacePackage {
        folders = List.copyOf(folders);
      }
    }

    /** A module that is known but has no source to read: Python's own, or a compiled one. */
    record Library(String name) implements Target {}

    /**
     * A name in the scope of a module.
     *
     * @param module the file that binds it; absent for names of a namespace package
     * @param submodule the submodule with the same name, which the name may stand for
     */
    record BoundName(@Nullable FilePath module, String name, @Nullable FilePath submodule)
        implements Target {}
  }

  /** The file of a module, if it leads to one. */
  default Optional<FilePath> file() {
    return this instanceof Resolved resolved
            && resolved.target() instanceof Target.ModuleFile module
        ? Optional.of(module.file())
        : Optional.empty();
  }
}
