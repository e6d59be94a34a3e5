package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.validation.manifest.DuplicateAddon;
import org.odooanalyzer.validation.manifest.ManifestCheck;
import org.odooanalyzer.validation.manifest.ManifestContext;

/** Runs the rules of manifests, which need to know all addons. */
final class ManifestPass {
  private final World world;
  private final RuleSettings settings;
  private final List<ManifestCheck> checks;
  private final Faults faults;
  private final Disk disk;
  private final ReadLog log;

  ManifestPass(World world, Settings settings, Faults faults, Disk disk, ReadLog log) {
    this.world = world;
    this.settings = settings.rules();
    this.checks = settings.checks().of(ManifestCheck.class);
    this.faults = faults;
    this.disk = disk;
    this.log = log;
  }

  /** The findings of all manifests that are reported on and have no syntax errors. */
  List<Diagnostic> run() {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < world.manifests().size(); i++) {
      Worked manifest = world.manifests().get(i);
      if (manifest.result().task().reported()
          && !manifest.result().broken()
          && manifest.facts() instanceof ManifestFacts facts) {
        findings.addAll(check(world.files().addons().get(i), facts));
      }
    }
    return findings;
  }

  private List<Diagnostic> check(AddonFiles addon, ManifestFacts facts) {
    ManifestContext context =
        new ManifestContext(addon.name(), facts, new AddonSurroundings(world, addon, disk, log));
    boolean counts = world.counts(addon);
    // Of an addon that another one hides, only that is worth saying.
    return faults.guard(
        new FileFindings(addon.manifest(), facts.lines(), settings),
        findings ->
            checks.stream()
                .filter(check -> counts || check instanceof DuplicateAddon)
                .forEach(check -> check.check(context, findings)));
  }
}
