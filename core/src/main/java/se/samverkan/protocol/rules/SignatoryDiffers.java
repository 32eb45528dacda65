package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code signoff/signatory-differs}. Somebody signs in a role in place of somebody who has it by the roll or the election: that takes one who has it and
 * signs nowhere, and one who signs, certainly is another and has no such role at all. Those who have one may sign under each other's labels: the chair signs beside the verifiers, the
 * vice chair for the chair, and labels and names stand in columns.
 */
final class SignatoryDiffers extends MeetingRule {

    private static final List<Role> OFFICES = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY, Role.VERIFIER);

    private static final Map<Role, Wording> ROLES = Map.of(
            Role.CHAIR, Catalogue.word("role.chair"),
            Role.SECRETARY, Catalogue.word("role.secretary"),
            Role.VERIFIER, Catalogue.word("role.verifier"));

    SignatoryDiffers() {
        super(Catalogue.rule("signoff/signatory-differs", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    /** A name under the minutes, and whom it means. */
    private record Signer(Role role, String name, ModelPath place, Who who) {

        boolean hasOffice() {
            return who.entries().stream().anyMatch(entry -> OFFICES.stream().anyMatch(entry::has));
        }
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Signer> signers = signers(meeting, context);
        boolean judged = false;
        boolean unclear = false;
        for (Role role : List.of(Role.CHAIR, Role.SECRETARY, Role.VERIFIER)) {
            List<Signer> signed = signers.stream()
                    .filter(signer -> signer.role().equals(role))
                    .toList();
            List<Attendance> holders = holders(role, meeting);
            if (signed.isEmpty() || holders.isEmpty()) {
                continue;
            }
            if (signed.stream().anyMatch(signer -> signer.who().isUnclear())) {
                unclear = true;
            } else {
                judged = true;
                check(role, signed, holders, findings);
            }
        }
        if (unclear) {
            findings.notEvaluated(Reasons.SIGNATORY_UNCLEAR);
        } else if (!judged) {
            findings.notApplicable(Reasons.NO_SIGNATURE);
        }
    }

    private static void check(Role role, List<Signer> signed, List<Attendance> holders, Findings findings) {
        List<Attendance> unsigned = holders.stream()
                .filter(holder ->
                        signed.stream().noneMatch(signer -> signer.who().is(holder)))
                .toList();
        if (unsigned.isEmpty()) {
            return;
        }
        Wording called = Objects.requireNonNull(ROLES.get(role));
        String expected = unsigned.stream().map(Attendance::shown).collect(Collectors.joining(", "));
        for (Signer signer : signed) {
            if (!signer.hasOffice()) {
                findings.at(signer.place())
                        .slot("name", signer.name())
                        .slot("roleSv", called.swedish())
                        .slot("roleEn", called.english())
                        .slot("expected", expected)
                        .quote(signer.name())
                        .report();
            }
        }
    }

    private static List<Attendance> holders(Role role, Meeting meeting) {
        Stream<Attendance> holders = meeting.getAttendance().stream().filter(entry -> entry.has(role));
        // An absent chair led nothing; an absent verifier was elected all the same.
        return Roll.distinct(
                role.equals(Role.VERIFIER)
                        ? holders.toList()
                        : holders.filter(Attendance::attends).toList());
    }

    private static List<Signer> signers(Meeting meeting, RuleContext context) {
        List<Signer> signers = new ArrayList<>();
        for (MinutesRecord record : meeting.getMinutes()) {
            List<Signature> signatures =
                    record.getSignOff().map(SignOff::getSignatures).orElse(List.of());
            for (int i = 0; i < signatures.size(); i++) {
                Signature signature = signatures.get(i);
                if (signature.getSignatory().isPresent()) {
                    Mention signatory = signature.getSignatory().get();
                    signers.add(new Signer(
                            signature.getRole(),
                            signatory.getAsWritten(),
                            record.path().then("signOff").then("signatures", i).then("signatory"),
                            Who.of(signatory, meeting, context)));
                }
            }
        }
        return signers;
    }
}
