package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/**
 * How one kind of value is written and read. These are classes rather than pairs of lambdas because
 * a hundred lambdas take a cold JVM 50 ms to link, which a run that reads everything would notice.
 */
abstract class Kind<T> extends Serializer<T> {
  abstract void write(EntryOutput out, T value);

  /** Reads what {@link #write(EntryOutput, Object)} wrote. */
  abstract T read(EntryInput in);

  @Override
  public final void write(Kryo kryo, Output output, T value) {
    write((EntryOutput) output, value);
  }

  @Override
  public final T read(Kryo kryo, Input input, Class<? extends T> type) {
    return read((EntryInput) input);
  }
}
