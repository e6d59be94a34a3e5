package org.odooanalyzer.store.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.Envelope.Opened;

/** Row 16 of the fault plan: frames that lie. */
final class EnvelopeTest {
  private static final StoreKey KEY = new StoreKey((byte) 3, 17, -4);
  private static final long FINGERPRINT = 0x1234;

  private final Deflate deflate = new Deflate();

  @Test
  void payloadsComeBackWhetherDeflatedOrNot() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    for (byte[] payload : new byte[][] {new byte[0], {1}, noise, new byte[20_000]}) {
      assertThat(payload(seal(payload))).isEqualTo(payload);
    }
    assertThat(seal(text())).hasSizeLessThan(text().length / 2);
    assertThat(payload(seal(text()))).isEqualTo(text());
  }

  @Test
  void everyWrongBitIsFound() {
    byte[] frame = seal(text());
    for (int bit = 0; bit < frame.length * 8; bit++) {
      if (bit / 8 >= 32 && bit / 8 < Envelope.HEADER) {
        continue; // the day of use is not covered
      }
      byte[] bad = frame.clone();
      bad[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(Envelope.open(KEY, bad, FINGERPRINT)).isInstanceOf(Opened.Refused.class);
    }
  }

  @Test
  void aFrameUnderAnotherKeyIsDamaged() {
    byte[] frame = seal(text());
    assertRefused(new StoreKey((byte) 3, 17, -5), frame, MissReason.DAMAGED);
    assertRefused(new StoreKey((byte) 4, 17, -4), frame, MissReason.DAMAGED);
  }

  @Test
  void aFrameOfAnotherSchemaOrVersionIsForeign() {
    byte[] frame = seal(text());
    assertThat(Envelope.open(KEY, frame, FINGERPRINT + 1))
        .isEqualTo(new Opened.Refused(MissReason.FOREIGN));
    ByteBuffer.wrap(frame).putShort(4, (short) 2);
    assertRefused(KEY, forged(frame), MissReason.FOREIGN);
  }

  @Test
  void noLengthIsBelieved() {
    int[] lies = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Limits.RAW_BYTES + 1, 1 << 30};
    for (int lie : lies) {
      byte[] raw = seal(text());
      ByteBuffer.wrap(raw).putInt(8, lie);
      assertThat(Envelope.open(KEY, forged(raw), FINGERPRINT)).isInstanceOf(Opened.Refused.class);
      byte[] stored = seal(text());
      ByteBuffer.wrap(stored).putInt(12, lie);
      assertRefused(KEY, forged(stored), MissReason.DAMAGED);
    }
    for (int length = 0; length < Envelope.HEADER; length++) {
      assertRefused(KEY, Arrays.copyOf(seal(text()), length), MissReason.DAMAGED);
    }
  }

  @Test
  void aBombIsNotInflated() {
    byte[] bomb = seal(text());
    ByteBuffer.wrap(bomb).putInt(8, (Limits.RATIO + 1) * (bomb.length - Envelope.HEADER));
    assertRefused(KEY, forged(bomb), MissReason.TOO_LARGE);
    // One that says less than it is, and one that says more.
    for (int lie : new int[] {text().length - 1, text().length + 1}) {
      byte[] frame = seal(text());
      ByteBuffer.wrap(frame).putInt(8, lie);
      assertRefused(KEY, forged(frame), MissReason.DAMAGED);
    }
  }

  @Test
  void whatIsTooLargeIsNotSealed() {
    byte[] noise = new byte[Limits.STORED_BYTES + 1];
    new Random(1).nextBytes(noise);
    assertThat(Envelope.seal(KEY, noise, FINGERPRINT, 1, deflate)).isEmpty();
  }

  @Test
  void theDayOfUseChangesNothingElse() {
    byte[] frame = seal(text());
    Envelope.use(frame, 65_000);
    assertThat(Envelope.day(frame)).isEqualTo(65_000);
    assertThat(payload(frame)).isEqualTo(text());
    assertThat(Envelope.sameContent(frame, seal(text()))).isTrue();
  }

  @Test
  void noiseIsNeverAFrame() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      if (noise.length > 8 && i % 2 == 0) {
        System.arraycopy(seal(text()), 0, noise, 0, 8);
      }
      assertThat(Envelope.open(KEY, noise, FINGERPRINT)).isInstanceOf(Opened.Refused.class);
    }
  }

  private static byte[] text() {
    return "self.env['sale.order'].search([]) ".repeat(60).getBytes(UTF_8);
  }

  private byte[] seal(byte[] payload) {
    return Envelope.seal(KEY, payload, FINGERPRINT, 20_000, deflate).orElseThrow();
  }

  /** The frame with a check that fits, as somebody makes it who means harm. */
  private static byte[] forged(byte[] frame) {
    CRC32C first = new CRC32C();
    CRC32 second = new CRC32();
    ByteBuffer covered = ByteBuffer.allocate(StoreKey.LENGTH + 24 + frame.length - Envelope.HEADER);
    covered.put(KEY.bytes()).put(frame, 0, 24);
    covered.put(frame, Envelope.HEADER, frame.length - Envelope.HEADER);
    first.update(covered.array());
    second.update(covered.array());
    ByteBuffer.wrap(frame).putLong(24, (first.getValue() << 32) | second.getValue());
    return frame;
  }

  private static byte[] payload(byte[] frame) {
    return ((Opened.Payload) Envelope.open(KEY, frame, FINGERPRINT)).bytes();
  }

  private static void assertRefused(StoreKey key, byte[] frame, MissReason reason) {
    assertThat(Envelope.open(key, frame, FINGERPRINT)).isEqualTo(new Opened.Refused(reason));
  }
}
