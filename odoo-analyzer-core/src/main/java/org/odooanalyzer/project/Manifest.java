package org.odooanalyzer.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * What a manifest says, with the defaults of {@code odoo/modules/module.py}. It is read as data: a
 * value that is no literal is unclear, never guessed.
 */
public final class Manifest {
  private final FilePath file;
  private final FactExpr.@Nullable Mapping mapping;
  private final ManifestList depends;
  private final ManifestList data;
  private final ManifestList demo;
  private final Map<String, FileRole> roles;

  private Manifest(FilePath file, FactExpr.@Nullable Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
    this.depends = list("depends");
    this.data = joined("init_xml", "update_xml", "data");
    this.demo = joined("demo_xml", "demo");
    this.roles = new HashMap<>();
    demo.items().forEach(item -> roles.put(ManifestValues.path(item.text()), FileRole.DEMO));
    data.items().forEach(item -> roles.put(ManifestValues.path(item.text()), FileRole.DATA));
  }

  /** What the manifest in a file says. */
  public static Manifest of(FilePath file, ManifestFacts facts) {
    List<FactExpr> statements = facts.statements();
    boolean single = statements.size() == 1;
    return new Manifest(
        file, single && statements.get(0) instanceof FactExpr.Mapping found ? found : null);
  }

  /** The manifest of a file that cannot be read; everything about it is unclear. */
  public static Manifest unreadable(FilePath file) {
    return new Manifest(file, null);
  }

  public FilePath file() {
    return file;
  }

  /** Whether the file is a single dict display, so that its keys are known. */
  public boolean isReadable() {
    return mapping != null;
  }

  /** The value of a key as written; of a key that stands twice, the last, as Python keeps it. */
  public Optional<FactExpr> value(String key) {
    return mapping == null ? Optional.empty() : mapping.get(key);
  }

  /** The human name; Odoo knows the addon by its folder. */
  public Setting<String> name() {
    return text("name");
  }

  /** The version as written, {@code 1.0} by default; Odoo puts its own version before it. */
  public Setting<String> version() {
    return textOr("version", "1.0");
  }

  public Setting<String> category() {
    return textOr("category", "Uncategorized");
  }

  public Setting<String> license() {
    return textOr("license", "LGPL-3");
  }

  /**
   * The addons that this one depends on, as written; see {@link AddonGraph} for the implied one.
   */
  public ManifestList depends() {
    return depends;
  }

  public Setting<Boolean> installable() {
    return truth("installable", true);
  }

  public Setting<Boolean> application() {
    return truth("application", false);
  }

  /** When Odoo installs the addon by itself. */
  public Setting<AutoInstall> autoInstall() {
    Optional<FactExpr> value = value("auto_install");
    if (value.isEmpty()) {
      return isOpen() ? new Setting.Missing<>() : new Setting.Default<>(new AutoInstall.Never());
    }
    Span span = value.get().span();
    if (value.get() instanceof FactExpr.Items items) {
      ManifestList triggers = ManifestValues.list(items);
      return triggers.complete()
          ? new Setting.Given<>(new AutoInstall.With(triggers), span)
          : new Setting.Unclear<>(span);
    }
    Optional<Boolean> truth = ManifestValues.truth(value.get());
    if (truth.isEmpty()) {
      return new Setting.Unclear<>(span);
    }
    return new Setting.Given<>(
        truth.get() ? new AutoInstall.WithAllDependencies() : new AutoInstall.Never(), span);
  }

  /** The Python distributions that must be installed. */
  public ManifestList externalPython() {
    return external("python");
  }

  /** The programs that must be installed. */
  public ManifestList externalPrograms() {
    return external("bin");
  }

  /**
   * A function of the addon that Odoo calls.
   *
   * @param key {@code pre_init_hook}, {@code post_init_hook}, {@code uninstall_hook} or {@code
   *     post_load}
   */
  public Setting<String> hook(String key) {
    return text(key);
  }

  /** The files that are loaded when the addon is installed, in that order. */
  public ManifestList data() {
    return data;
  }

  /** The files that are loaded with demonstration data, in that order. */
  public ManifestList demo() {
    return demo;
  }

  /** The list of texts under a key, such as {@code test}, {@code qweb} or {@code images}. */
  public ManifestList list(String key) {
    if (mapping == null) {
      return new ManifestList(List.of(), false, null);
    }
    Optional<FactExpr> value = value(key);
    if (value.isEmpty()) {
      return isOpen() ? new ManifestList(List.of(), false, null) : ManifestList.ABSENT;
    }
    return ManifestValues.list(value.get());
  }

  /** What a file of the addon is to Odoo; its path is relative to the addon's folder. */
  public FileRole roleOf(String path) {
    FileRole listed = roles.get(path);
    if (listed != null) {
      return listed;
    }
    return path.startsWith("static/") ? FileRole.TEMPLATE : FileRole.OTHER;
  }

  /** Whether keys may come from an expression: {@code **value} or a key that is no literal. */
  private boolean isOpen() {
    return mapping == null
        || mapping.entries().stream().anyMatch(entry -> !(entry.key() instanceof FactExpr.Text));
  }

  private ManifestList external(String kind) {
    Optional<FactExpr> value = value("external_dependencies");
    if (value.isEmpty()) {
      return isOpen() ? new ManifestList(List.of(), false, null) : ManifestList.ABSENT;
    }
    if (!(value.get() instanceof FactExpr.Mapping kinds)) {
      return new ManifestList(List.of(), false, value.get().span());
    }
    return kinds.get(kind).map(ManifestValues::list).orElse(ManifestList.ABSENT);
  }

  private ManifestList joined(String... keys) {
    List<ManifestList.Item> items = new ArrayList<>();
    boolean complete = true;
    Span span = null;
    for (String key : keys) {
      ManifestList list = list(key);
      items.addAll(list.items());
      complete &= list.complete();
      span = list.span() == null ? span : list.span();
    }
    return new ManifestList(items, complete, span);
  }

  private Setting<String> text(String key) {
    Optional<FactExpr> value = value(key);
    if (value.isEmpty()) {
      return new Setting.Missing<>();
    }
    Optional<String> text = value.get().asText();
    return text.isPresent()
        ? new Setting.Given<>(text.get(), value.get().span())
        : new Setting.Unclear<>(value.get().span());
  }

  private Setting<String> textOr(String key, String byDefault) {
    Setting<String> text = text(key);
    return text instanceof Setting.Missing && !isOpen() ? new Setting.Default<>(byDefault) : text;
  }

  private Setting<Boolean> truth(String key, boolean byDefault) {
    Optional<FactExpr> value = value(key);
    if (value.isEmpty()) {
      return isOpen() ? new Setting.Missing<>() : new Setting.Default<>(byDefault);
    }
    Optional<Boolean> truth = ManifestValues.truth(value.get());
    return truth.isPresent()
        ? new Setting.Given<>(truth.get(), value.get().span())
        : new Setting.Unclear<>(value.get().span());
  }
}
