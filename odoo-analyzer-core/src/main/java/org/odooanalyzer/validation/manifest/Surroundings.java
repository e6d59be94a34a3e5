package org.odooanalyzer.validation.manifest;

import java.util.Optional;

/** What a manifest's checks may ask about the world around it. */
public interface Surroundings {
  /** Whether a root holds an addon. */
  boolean hasAddon(String name);

  /** Whether an addon depends on another, over any number of steps. */
  boolean dependsOn(String addon, String dependency);

  /** Whether the addon has a file; the path is relative to the addon's folder, as manifests say. */
  boolean hasFile(String path);

  /** The folder of the addon of the same name that an earlier root has. */
  Optional<String> hiddenBy();
}
