package org.odooanalyzer.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feeds facts to a digest so that no two different lists of facts feed the same bytes: a text is
 * its number of bytes (4, big-endian) and its UTF-8, a list its number of items and the items, a
 * record the word of its kind and its parts, an absent part the word {@code -}.
 */
final class DigestWriter {
  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(8_192);
  private final ExprDigest expressions = new ExprDigest(this);

  DigestWriter() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  DigestWriter number(int number) {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
    buffer.putInt(number);
    return this;
  }

  DigestWriter flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  DigestWriter word(@Nullable String text) {
    if (text == null) {
      return number(-1);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.remaining()) {
      digest.update(bytes);
    } else {
      buffer.put(bytes);
    }
    return this;
  }

  DigestWriter expression(@Nullable FactExpr expression) {
    return expression == null ? word("-") : expression.accept(expressions);
  }

  DigestWriter expressions(List<FactExpr> list) {
    number(list.size());
    list.forEach(this::expression);
    return this;
  }

  DigestWriter arguments(List<FactExpr.Invocation.Argument> arguments) {
    number(arguments.size());
    for (FactExpr.Invocation.Argument argument : arguments) {
      word(argument.name()).expression(argument.value());
    }
    return this;
  }

  DigestWriter all(
      List<? extends DeclarationFact> declarations, DeclarationFactVisitor<?> visitor) {
    number(declarations.size());
    declarations.forEach(declaration -> declaration.accept(visitor));
    return this;
  }

  private void flush() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  InterfaceDigest digest() {
    flush();
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new InterfaceDigest(bytes.getLong(), bytes.getLong());
  }
}
