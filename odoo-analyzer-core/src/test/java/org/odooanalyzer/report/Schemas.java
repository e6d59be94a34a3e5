package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Checks documents against a JSON schema of the class path. */
final class Schemas {
  private final JsonSchema schema;

  private Schemas(JsonSchema schema) {
    this.schema = schema;
  }

  static Schemas of(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Schemas(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  void accept(String document) {
    assertThat(
            schema.validate(
                document,
                InputFormat.JSON,
                execution -> execution.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .isEmpty();
  }

  void reject(String document, String reason) {
    assertThat(schema.validate(document, InputFormat.JSON))
        .extracting(ValidationMessage::getMessage)
        .anyMatch(message -> message.contains(reason));
  }
}
