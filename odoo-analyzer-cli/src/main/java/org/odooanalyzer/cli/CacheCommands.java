package org.odooanalyzer.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.odooanalyzer.workspace.CacheGoals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The goals that look after the cache. */
final class CacheCommands {
  private CacheCommands() {}

  /** The goals by name. */
  static Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> goals = new LinkedHashMap<>();
    goals.put("cache-info", Info::new);
    goals.put("cache-verify", Verify::new);
    goals.put("cache-export", Export::new);
    goals.put("cache-import", Import::new);
    goals.put("cache-clean", Clean::new);
    return goals;
  }

  /** What the goals have in common. */
  @Command(
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      sortOptions = false,
      usageHelpAutoWidth = true,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done, and nothing is wrong",
        "1:not done, or something is wrong with the cache",
        "2:wrong options",
        "3:internal error"
      })
  private abstract static class Goal implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CacheMixin cache;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
      CacheGoals.Result result = run(CacheGoals.on(cache.options()));
      result.lines().forEach(spec.commandLine().getOut()::println);
      return ExitCode.ofCache(result);
    }

    abstract CacheGoals.Result run(CacheGoals goals);
  }

  @Command(
      name = "cache-info",
      description = "Shows what the cache holds, and what the last run had of it.")
  private static final class Info extends Goal {
    @Override
    CacheGoals.Result run(CacheGoals goals) {
      return goals.info();
    }
  }

  @Command(name = "cache-verify", description = "Reads all of the cache and checks it.")
  private static final class Verify extends Goal {
    @Override
    CacheGoals.Result run(CacheGoals goals) {
      return goals.verify();
    }
  }

  @Command(
      name = "cache-export",
      description = {
        "Writes the cache into one file that any machine can import.",
        "With $" + CacheGoals.SECRET + " the file is signed."
      })
  private static final class Export extends Goal {
    @Parameters(
        paramLabel = "FILE",
        defaultValue = CacheGoals.DEFAULT_PACK,
        description = "the file to write; default: " + CacheGoals.DEFAULT_PACK)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    CacheGoals.Result run(CacheGoals goals) {
      return goals.exportPack(file);
    }
  }

  @Command(
      name = "cache-import",
      description = {
        "Takes what cache-export wrote into the cache.",
        "With $" + CacheGoals.SECRET + " only a file that is signed with it is taken."
      })
  private static final class Import extends Goal {
    @Parameters(
        paramLabel = "FILE",
        defaultValue = CacheGoals.DEFAULT_PACK,
        description = "the file to read; default: " + CacheGoals.DEFAULT_PACK)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    CacheGoals.Result run(CacheGoals goals) {
      return goals.importPack(file);
    }
  }

  @Command(name = "cache-clean", description = "Deletes what this version keeps in the cache.")
  private static final class Clean extends Goal {
    @Option(names = "--all", description = "also what other versions keep")
    private boolean all;

    @Override
    CacheGoals.Result run(CacheGoals goals) {
      return goals.clean(all);
    }
  }
}
