package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class ReportTargetTest {
  @Test
  void aTargetIsAFormatAndAFile() {
    assertThat(ReportTarget.parse("sarif=out/a=b.sarif"))
        .isEqualTo(new ReportTarget(ReportFormat.SARIF, "out/a=b.sarif"));
  }

  @Test
  void theFormatMayHaveAnyCase() {
    assertThat(ReportTarget.parse("Json = r.json"))
        .isEqualTo(new ReportTarget(ReportFormat.JSON, "r.json"));
  }

  @Test
  void anUnknownFormatIsAnErrorThatListsTheChoices() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportTarget.parse("html=r.html"))
        .withMessage("unknown report format \"html\"; choose one of text, json, sarif");
  }

  @Test
  void aTargetWithoutAFileIsAnErrorThatSaysWhatToWrite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportTarget.parse("sarif"))
        .withMessage(
            "\"sarif\" names no file; write FORMAT=FILE, for example sarif=target/odoo.sarif,"
                + " where FORMAT is one of text, json, sarif");
    assertThatIllegalArgumentException().isThrownBy(() -> ReportTarget.parse("json="));
  }
}
