package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code privacy/personal-identity-number}. The number itself is in no finding: it is hidden before the words around it are quoted. */
final class IdentityNumber extends MeetingRule {

    /** Enough words on each side to find the place by. */
    private static final int AROUND = 40;

    IdentityNumber() {
        super(Catalogue.rule("privacy/personal-identity-number", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.ERROR, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.PUBLISHED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        for (Said own : Words.of(meeting, context).all()) {
            for (PersonalIdentityNumbers.Span span : PersonalIdentityNumbers.find(own.text())) {
                findings.at(own.path()).quote(around(own.text(), span)).report();
            }
        }
    }

    private static String around(String text, PersonalIdentityNumbers.Span span) {
        String hidden = PersonalIdentityNumbers.redact(text);
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(hidden.length(), span.end() + AROUND);
        if (from > 0) {
            int word = hidden.indexOf(' ', from);
            from = word >= 0 && word < span.start() ? word + 1 : span.start();
        }
        if (to < hidden.length()) {
            int word = hidden.lastIndexOf(' ', to);
            to = word >= span.end() ? word : span.end();
        }
        return (from > 0 ? "… " : "") + hidden.substring(from, to) + (to < hidden.length() ? " …" : "");
    }
}
