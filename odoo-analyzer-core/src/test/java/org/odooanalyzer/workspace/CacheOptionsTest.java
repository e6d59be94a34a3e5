package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.StoreRequest;

class CacheOptionsTest {
  private static final Path BASE = Path.of("project").toAbsolutePath();

  @Test
  void whatIsNotSaidIsACacheOfTheUserThatIsReadAndWritten() {
    StoreRequest request = options("readwrite", null, "auto", 512, "0%").request();

    assertThat(request.access()).isEqualTo(Access.READ_WRITE);
    assertThat(request.backend()).isEqualTo(Backend.AUTO);
    assertThat(request.budgetBytes()).isEqualTo(512L * 1024 * 1024);
    assertThat(request.root()).isEqualTo(UserDirectories.ofSystem().cache().toAbsolutePath());
    assertThat(request.fingerprint()).isEqualTo(CacheFingerprint.current().toBytes());
    assertThat(request.machineKeyFile().startsWith(request.root())).isFalse();
  }

  @Test
  void aRelativeDirectoryIsMeantFromTheBaseDirectory() {
    assertThat(options("read", Path.of("../cache"), "pack", 1, "0%").request().root())
        .isEqualTo(BASE.resolveSibling("cache"));
  }

  @Test
  void readOpensTheCacheForReadingOnly() {
    assertThat(options(" Read ", null, "auto", 1, "0%").request().access()).isEqualTo(Access.READ);
  }

  @Test
  void onlyOffIsOff() {
    assertThat(options("OFF", null, "auto", 1, "0%").isOff()).isTrue();
    assertThat(options("readwrite", null, "auto", 1, "0%").isOff()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0%, 0", "5%, 5", "100 %, 100", "7, 7", "' 12% ', 12"})
  void aPartOfAHundredIsANumberWithOrWithoutItsSign(String text, int percent) {
    assertThat(options("read", null, "auto", 1, text).verifiedPercent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "-1%", "101%", "5%%", "half", "1e1", "99999999999", "0.5%"})
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(() -> options("read", null, "auto", 1, text).verifiedPercent())
        .withMessageContaining('"' + text + '"')
        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("cacheVerify"));
  }

  @Test
  void wrongValuesAreRefusedWithTheNameOfTheirParameter() {
    assertRefused("cache", options("write", null, "auto", 1, "0%"));
    assertRefused("cacheBackend", options("read", null, "off", 1, "0%"));
    assertRefused("cacheBudget", options("read", null, "auto", -1, "0%"));
  }

  private static void assertRefused(String parameter, CacheOptions options) {
    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(options::request)
        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
  }

  private static CacheOptions options(
      String mode, @Nullable Path directory, String backend, int budget, String verify) {
    return new CacheOptions(BASE, mode, directory, backend, budget, verify);
  }
}
