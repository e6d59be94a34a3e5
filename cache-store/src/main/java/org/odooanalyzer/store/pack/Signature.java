package org.odooanalyzer.store.pack;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.odooanalyzer.store.entry.Hmac;
import org.odooanalyzer.store.entry.Sha256;

/** The secret with which packs are signed and their signatures checked, or none. */
public final class Signature {
  private static final int MIN_SECRET = 16;

  private final byte[] secret;

  private Signature(byte[] secret) {
    this.secret = secret;
  }

  /** Packs are not signed, and signatures are not asked for. */
  public static Signature none() {
    return new Signature(new byte[0]);
  }

  /**
   * Packs are signed with this secret, and a pack that is not is refused.
   *
   * @throws IllegalArgumentException when the secret has fewer than 16 bytes
   */
  public static Signature of(byte[] secret) {
    if (secret.length < MIN_SECRET) {
      throw new IllegalArgumentException("The secret that signs packs has at least 16 bytes");
    }
    return new Signature(secret.clone());
  }

  boolean isPresent() {
    return secret.length > 0;
  }

  /** Tells secrets apart without giving them away; 0 without one. */
  long keyId() {
    return isPresent() ? ByteBuffer.wrap(Sha256.digest().digest(secret)).getLong() : 0;
  }

  byte[] sign(byte[] message) {
    return isPresent() ? Hmac.of(secret, message) : new byte[Hmac.LENGTH];
  }

  boolean verifies(byte[] message, byte[] signature) {
    return MessageDigest.isEqual(sign(message), signature);
  }
}
