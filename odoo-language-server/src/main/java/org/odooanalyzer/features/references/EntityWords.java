package org.odooanalyzer.features.references;

import java.util.List;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.text.FilePath;

/** How texts name things. */
final class EntityWords {
  private EntityWords() {}

  /** Each place that names the thing has one of these words. */
  static List<String> of(Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      return List.of(model.name(), "model_" + model.name().replace('.', '_'));
    } else if (entity instanceof Entity.ModelField field) {
      return List.of(field.name());
    } else if (entity instanceof Entity.ModelMethod method) {
      return List.of(method.name());
    } else if (entity instanceof Entity.XmlId id) {
      return List.of(id.id().substring(id.id().indexOf('.') + 1));
    } else if (entity instanceof Entity.OdooAddon addon) {
      return List.of(addon.name(), "module_" + addon.name());
    } else if (entity instanceof Entity.ProjectPath path) {
      return List.of(stem(path.file()));
    }
    return List.of(((Entity.PythonName) entity).text());
  }

  private static String stem(FilePath file) {
    String[] names = file.path().split("/", -1);
    String name = names[names.length - 1];
    if (name.equals("__init__.py") && names.length > 1) {
      return names[names.length - 2];
    }
    return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
  }

  /** Whether a word of a text starts at an offset, and ends where it ends. */
  static boolean standsAt(String text, int start, String word) {
    int end = start + word.length();
    return text.startsWith(word, start)
        && (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }
}
