package org.odooanalyzer.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.StringPool;

/**
 * A value in two streams of bytes: what it says, and where it says so. Two files with the same
 * {@link #shapeDigest()} declare exactly the same things, only at other places; nothing that is
 * kept of a file can be left out of that digest by mistake, because the value is read back from
 * those very bytes.
 */
public final class EncodedFacts {
  private final byte[] shape;
  private final byte[] places;

  EncodedFacts(byte[] shape, byte[] places) {
    this.shape = shape;
    this.places = places;
  }

  /**
   * Takes apart what {@link #toBytes()} put together.
   *
   * @throws DamagedEntryException if nothing did
   */
  public static EncodedFacts of(byte[] bytes) {
    int length = bytes.length < Integer.BYTES ? -1 : ByteBuffer.wrap(bytes).getInt();
    if (length < 0 || length > bytes.length - Integer.BYTES) {
      throw new DamagedEntryException("an entry of " + bytes.length + " bytes has no two parts");
    }
    int middle = Integer.BYTES + length;
    return new EncodedFacts(
        Arrays.copyOfRange(bytes, Integer.BYTES, middle),
        Arrays.copyOfRange(bytes, middle, bytes.length));
  }

  /** Both streams: the length of the shape (4 bytes, big-endian), the shape, the places. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(Integer.BYTES + shape.length + places.length)
        .putInt(shape.length)
        .put(shape)
        .put(places)
        .array();
  }

  /** What it says, without places. */
  public byte[] shape() {
    return shape.clone();
  }

  /** Where the lines start, and every place in the order of the shape. */
  public byte[] places() {
    return places.clone();
  }

  /** What it says as a number. */
  public Digest shapeDigest() {
    return Digest.of(shape);
  }

  /** What it says and where, as a number. */
  public Digest digest() {
    return Digest.of(toBytes());
  }

  /** Whether another value says the same. */
  boolean hasShapeOf(EncodedFacts other) {
    return Arrays.equals(shape, other.shape);
  }

  EntryInput input(Kinds kinds, StringPool strings) {
    return new EntryInput(kinds, shape, new PlacesInput(places), strings);
  }

  PlacesInput placesInput() {
    return new PlacesInput(places);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EncodedFacts facts
        && Arrays.equals(shape, facts.shape)
        && Arrays.equals(places, facts.places);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return shape.length + " bytes of shape and " + places.length + " of places";
  }
}
