package org.odooanalyzer.features.references;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/** Entities as bytes: the number of the kind, and what it has. */
final class EntityCodec {
  private static final int MODEL = 0;
  private static final int FIELD = 1;
  private static final int METHOD = 2;
  private static final int XML_ID = 3;
  private static final int ADDON = 4;
  private static final int PATH = 5;
  private static final int NAME = 6;

  private EntityCodec() {}

  static void write(Output out, Entity entity) {
    if (entity instanceof Entity.OdooModel model) {
      out.writeByte(MODEL);
      out.writeString(model.name());
    } else if (entity instanceof Entity.ModelField field) {
      out.writeByte(FIELD);
      out.writeString(field.model());
      out.writeString(field.name());
    } else if (entity instanceof Entity.ModelMethod method) {
      out.writeByte(METHOD);
      out.writeString(method.model());
      out.writeString(method.name());
    } else if (entity instanceof Entity.XmlId id) {
      out.writeByte(XML_ID);
      out.writeString(id.id());
    } else if (entity instanceof Entity.OdooAddon addon) {
      out.writeByte(ADDON);
      out.writeString(addon.name());
    } else if (entity instanceof Entity.ProjectPath path) {
      out.writeByte(PATH);
      write(out, path.file());
    } else if (entity instanceof Entity.PythonName name) {
      out.writeByte(NAME);
      write(out, name.file());
      out.writeVarInt(name.name().start(), true);
      out.writeVarInt(name.name().length(), true);
      out.writeString(name.text());
    }
  }

  static Entity read(Input in) {
    int kind = in.readByte();
    return switch (kind) {
      case MODEL -> new Entity.OdooModel(in.readString());
      case FIELD -> new Entity.ModelField(in.readString(), in.readString());
      case METHOD -> new Entity.ModelMethod(in.readString(), in.readString());
      case XML_ID -> new Entity.XmlId(in.readString());
      case ADDON -> new Entity.OdooAddon(in.readString());
      case PATH -> new Entity.ProjectPath(readFile(in));
      case NAME -> {
        FilePath file = readFile(in);
        int start = in.readVarInt(true);
        Span name = new Span(start, start + in.readVarInt(true));
        yield new Entity.PythonName(file, name, in.readString());
      }
      default -> throw new IllegalStateException("no entity is of kind " + kind);
    };
  }

  static void write(Output out, FilePath file) {
    out.writeString(file.root());
    out.writeString(file.path());
  }

  static FilePath readFile(Input in) {
    return new FilePath(in.readString(), in.readString());
  }
}
