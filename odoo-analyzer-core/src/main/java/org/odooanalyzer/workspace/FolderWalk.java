package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.ProjectFiles.UnreadableFolder;

/**
 * Lists the files of one folder and all below it. Whether a name is a folder is asked of the system
 * only when its ending leaves that open, since asking costs more than listing.
 */
final class FolderWalk {
  /** How often one folder is entered: symbolic links can lead to it in endlessly many ways. */
  private static final int MOST_VISITS = 8;

  /** The names of a manifest, the one that counts first. */
  static final List<String> MANIFESTS = List.of("__manifest__.py", "__openerp__.py");

  private static final Set<String> NO_FOLDER =
      Set.of(
          ("po pot js ts mjs png svg jpg jpeg gif webp ico cur scss sass css less ttf otf woff woff2"
                  + " eot map json md rst txt html htm pdf ogg mp3 wav mp4 xls xlsx doc docx ods odt"
                  + " pptx bcmap ftl sql template zip gz xsd xsl rng pem crt key p12 pfx sh cfg ini"
                  + " toml yml yaml pyi log icc eml")
              .split(" "));
  private static final Set<String> NO_TEMPLATES = Set.of("lib", "description", "img", "fonts");

  final List<FilePath> python = new ArrayList<>();
  final List<FilePath> xml = new ArrayList<>();
  final List<FilePath> csv = new ArrayList<>();
  final List<FilePath> compiled = new ArrayList<>();
  final List<FilePath> entered = new ArrayList<>();
  final List<UnreadableFolder> unreadable = new ArrayList<>();
  private final Deque<Object> ancestors = new ArrayDeque<>();
  private final Map<Object, Integer> visits = new HashMap<>();
  private final @Nullable Path leaveOut;
  private final boolean onlyAddons;

  /** Whether there is a folder at all. */
  boolean isFolder;

  private FolderWalk(@Nullable Path leaveOut, boolean onlyAddons) {
    this.leaveOut = leaveOut;
    this.onlyAddons = onlyAddons;
  }

  /**
   * Lists a folder and all below.
   *
   * @param leaveOut a folder that is not entered
   */
  static FolderWalk of(Path folder, FilePath path, Path leaveOut) {
    return new FolderWalk(leaveOut, false).walk(folder, path);
  }

  /** Lists an addon; a folder without manifest is not entered. */
  static FolderWalk ofAddon(Path folder, FilePath path) {
    return new FolderWalk(null, true).walk(folder, path);
  }

  private FolderWalk walk(Path folder, FilePath path) {
    enter(folder, path, false);
    for (List<FilePath> files : List.of(python, xml, csv, compiled)) {
      Collections.sort(files);
    }
    return this;
  }

  private void enter(Path folder, FilePath path, boolean isStatic) {
    Object key;
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
      if (!attributes.isDirectory()) {
        return;
      }
      key = attributes.fileKey() == null ? folder.toRealPath() : attributes.fileKey();
    } catch (NoSuchFileException danglingLink) {
      return;
    } catch (IOException refused) {
      unreadable.add(new UnreadableFolder(path, reason(refused)));
      return;
    }
    if (ancestors.contains(key)) {
      return;
    }
    int visit = visits.merge(key, 1, Integer::sum);
    if (visit > MOST_VISITS) {
      if (visit == MOST_VISITS + 1) {
        unreadable.add(new UnreadableFolder(path, "symbolic links lead to it in too many ways"));
      }
      return;
    }
    ancestors.push(key);
    list(folder, path, isStatic);
    ancestors.pop();
  }

  private void list(Path folder, FilePath path, boolean isStatic) {
    List<String> names;
    try {
      names = names(folder);
    } catch (IOException refused) {
      unreadable.add(new UnreadableFolder(path, reason(refused)));
      return;
    }
    isFolder = true;
    if (onlyAddons && ancestors.size() == 1 && MANIFESTS.stream().noneMatch(names::contains)) {
      return;
    }
    entered.add(path);
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (!take(path, name, isStatic)) {
        others.add(name);
      }
    }
    // Folders last: were they entered from within the loop, its compilation would take a second.
    for (String name : others) {
      enterBelow(folder, path, name, isStatic);
    }
  }

  /** Takes what is a file by its ending; false when only the system can say. */
  private boolean take(FilePath path, String name, boolean isStatic) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return false;
    }
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    switch (ending) {
      case "xml" -> xml.add(path.resolve(name));
      case "py" -> add(python, path, name, isStatic);
      case "csv" -> add(csv, path, name, isStatic);
      case "so", "pyd", "pyc" -> compiled.add(path.resolve(name));
      default -> {
        return NO_FOLDER.contains(ending);
      }
    }
    return true;
  }

  private static void add(List<FilePath> files, FilePath path, String name, boolean isStatic) {
    if (!isStatic) {
      files.add(path.resolve(name));
    }
  }

  private void enterBelow(Path folder, FilePath path, String name, boolean isStatic) {
    Path below = folder.resolve(name);
    if (isEntered(name, isStatic && ancestors.size() == 2) && !below.equals(leaveOut)) {
      boolean startsStatic = name.equals("static") && ancestors.size() == 1;
      enter(below, path.resolve(name), isStatic || startsStatic);
    }
  }

  private static boolean isEntered(String name, boolean isInStatic) {
    return !name.startsWith(".")
        && !name.equals("__pycache__")
        && !name.equals("node_modules")
        && !(isInStatic && NO_TEMPLATES.contains(name));
  }

  /** The names in a folder, sorted, so that nothing depends on the order of the file system. */
  static List<String> names(Path folder) throws IOException {
    // Native code lists a folder in half the time that Java takes while it is cold, but it says not
    // why it cannot, and puts question marks into names that the locale cannot express.
    String[] known = folder.toFile().list();
    if (known == null || String.join("", known).indexOf('?') >= 0) {
      return namesOrReason(folder);
    }
    Arrays.sort(known);
    return Arrays.asList(known);
  }

  private static List<String> namesOrReason(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        names.add(String.valueOf(entry.getFileName()));
      }
    } catch (DirectoryIteratorException interrupted) {
      throw interrupted.getCause();
    }
    Collections.sort(names);
    return names;
  }

  /** A clause for people. */
  static String reason(IOException refused) {
    if (refused instanceof NoSuchFileException) {
      return "it does not exist any more";
    }
    if (refused instanceof AccessDeniedException) {
      return "its permissions do not allow it";
    }
    String message = refused.getMessage();
    return message == null ? refused.getClass().getSimpleName() : message;
  }
}
