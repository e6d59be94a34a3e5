package org.odooanalyzer.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.server.ServeOptions;

/**
 * What a process is told to measure, in one line.
 *
 * @param server what it opens
 * @param files how many files it opens one after another
 */
record Task(ServeOptions server, int files) {
  String line() {
    JsonArray folders = new JsonArray();
    server.folders().forEach(folder -> folders.add(folder.toString()));
    JsonObject task = new JsonObject();
    task.add("folders", folders);
    task.add("settings", server.settings());
    task.addProperty("files", files);
    return task.toString();
  }

  static Task of(String line) {
    JsonObject task = JsonParser.parseString(line).getAsJsonObject();
    List<Path> folders = new ArrayList<>();
    for (JsonElement folder : task.getAsJsonArray("folders")) {
      folders.add(Path.of(folder.getAsString()));
    }
    return new Task(
        ServeOptions.of(folders, task.getAsJsonObject("settings")), task.get("files").getAsInt());
  }
}
