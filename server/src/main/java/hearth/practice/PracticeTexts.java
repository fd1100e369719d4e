package hearth.practice;

import java.util.ArrayList;
import java.util.List;

/** The practice's own agreement, in every version from 1. */
record PracticeTexts(List<PublishedText> published) {
  static final PracticeTexts NONE = new PracticeTexts(List.of());

  PracticeTexts {
    published = List.copyOf(published);
  }

  PracticeDecision publish(Agreement agreement) {
    var event = new PracticeEvent.AgreementPublished(agreement);
    if (!published.isEmpty() && published.getLast().agreement().equals(agreement)) {
      return PracticeDecision.unless(true, event);
    }
    return agreement.version() == published.size() + 1 && Wording.isWhole(agreement)
        ? PracticeDecision.unless(false, event)
        : PracticeDecision.refused(PracticeRule.AP8);
  }

  PracticeTexts with(PublishedText text) {
    var all = new ArrayList<>(published);
    all.add(text);
    return new PracticeTexts(all);
  }
}
