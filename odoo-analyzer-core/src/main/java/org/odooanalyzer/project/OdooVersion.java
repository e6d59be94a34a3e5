package org.odooanalyzer.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;

/**
 * A version of Odoo.
 *
 * @param major the yearly number, for example 19
 * @param minor 0 for a yearly version, 1 to 4 for the versions between that are only hosted
 */
public record OdooVersion(int major, int minor) implements Comparable<OdooVersion> {
  /** Since when Odoo knows a manifest by {@code __manifest__.py} alone. */
  private static final OdooVersion ONE_MANIFEST_NAME = new OdooVersion(18, 0);

  /** Since when Odoo lets an addon with empty {@code depends} depend on {@code base}. */
  private static final OdooVersion BASE_IS_IMPLIED = new OdooVersion(18, 2);

  /** Since when Odoo loads an addon {@code test_…} right behind what it tests. */
  private static final OdooVersion TESTS_FOLLOW = new OdooVersion(18, 3);

  /** Since when Odoo does not install an addon whose version is for another one. */
  private static final OdooVersion VERSIONS_MATTER = new OdooVersion(19, 0);

  /** Since when only the name {@code odoo} is left, and {@code openerp} is certainly gone. */
  private static final OdooVersion NO_OPENERP = new OdooVersion(15, 0);

  /**
   * Reads a version as people write it: {@code 17.0}, {@code 17}, {@code saas~18.2} or {@code
   * saas-18.2}.
   */
  public static Optional<OdooVersion> parse(String text) {
    String number = text.strip().toLowerCase(Locale.ROOT);
    if (number.startsWith("saas~") || number.startsWith("saas-")) {
      number = number.substring("saas~".length());
    }
    String[] parts = number.split("\\.", -1);
    Optional<Integer> major = natural(parts[0]);
    Optional<Integer> minor = parts.length > 1 ? natural(parts[1]) : Optional.of(0);
    if (parts.length > 2 || major.isEmpty() || minor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new OdooVersion(major.get(), minor.get()));
  }

  /**
   * Reads the {@code version_info} of {@code odoo/release.py}, of which the first two items are the
   * version; the first one of a hosted version is a text such as {@code 'saas~18'}.
   */
  public static Optional<OdooVersion> ofRelease(PythonFacts release) {
    for (DeclarationFact member : release.members()) {
      if (member instanceof ValueFact info
          && info.name().equals("version_info")
          && info.value() instanceof FactExpr.Items tuple
          && tuple.items().size() >= 2) {
        return parse(literal(tuple.items().get(0)) + "." + literal(tuple.items().get(1)));
      }
    }
    return Optional.empty();
  }

  /** A number or text; empty for anything else. */
  private static String literal(FactExpr item) {
    return item instanceof FactExpr.Numeral number ? number.text() : item.asText().orElse("");
  }

  private static Optional<Integer> natural(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Whether this is a version or a later one. */
  public boolean isAtLeast(int otherMajor, int otherMinor) {
    return compareTo(new OdooVersion(otherMajor, otherMinor)) >= 0;
  }

  /** Whether a manifest may be called {@code __openerp__.py}. */
  public boolean knowsOldManifestName() {
    return compareTo(ONE_MANIFEST_NAME) < 0;
  }

  /** Whether {@code openerp} is another name of {@code odoo}. */
  public boolean knowsOpenerp() {
    return compareTo(NO_OPENERP) < 0;
  }

  /** Whether an addon without {@code depends} depends on {@code base}. */
  boolean impliesBase() {
    return compareTo(BASE_IS_IMPLIED) >= 0;
  }

  /** Whether an addon {@code test_…} is loaded right behind its last dependency. */
  boolean testsFollow() {
    return compareTo(TESTS_FOLLOW) >= 0;
  }

  /**
   * Whether an addon with this version can be installed: {@code adapt_version} and {@code
   * check_version} of {@code odoo/modules/module.py}. A version has two to five numbers; one with
   * more than three must start with Odoo's own.
   */
  public boolean accepts(String addonVersion) {
    if (compareTo(VERSIONS_MATTER) < 0) {
      return true;
    }
    List<String> parts = List.of(addonVersion.split("\\.", -1));
    if (addonVersion.startsWith(toString())) {
      return addonVersion.startsWith(this + ".") && parts.size() <= 5;
    }
    return (parts.size() == 2 || parts.size() == 3)
        && parts.stream().allMatch(part -> part.strip().matches("[0-9_]+"));
  }

  @Override
  public int compareTo(OdooVersion other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }

  /**
   * The versions from one up to another.
   *
   * @param from the first version inside
   * @param until the first version behind
   */
  public record Range(OdooVersion from, OdooVersion until) {
    public boolean contains(OdooVersion version) {
      return from.compareTo(version) <= 0 && version.compareTo(until) < 0;
    }
  }
}
