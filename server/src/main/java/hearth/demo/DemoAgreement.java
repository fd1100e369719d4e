package hearth.demo;

import hearth.practice.Agreement;
import hearth.practice.FirstAgreement;

/** What the demo's people promise one another. */
final class DemoAgreement {
  private DemoAgreement() {}

  static Agreement firstVersion() {
    return Agreement.of(1, FirstAgreement.TEXT, FirstAgreement.CLAUSES);
  }
}
