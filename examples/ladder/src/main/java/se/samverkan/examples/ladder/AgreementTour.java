package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.Project;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;

/** What binds the parties on a day, what it costs them, what came of it; and one document under two labels. */
final class AgreementTour {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);

    private AgreementTour() {}

    static void tell(Collaboration all, PrintStream out) {
        Tour.heading("Agreements, money, projects", out);
        all.getAgreements().stream()
                .filter(agreement -> agreement.getTerm().contains(DAY))
                .filter(agreement ->
                        agreement.stage().filter(DocumentStage.IN_FORCE::equals).isPresent())
                .forEach(agreement -> out.println(DAY + " in force: " + agreement.getTitle() + basis(agreement)));
        for (Funding funding : all.getFunding()) {
            out.println(funding.getPurpose() + ": " + funding.getKind().orElseThrow() + ", "
                    + funding.stage().orElseThrow()
                    + funding.getAmount().map(sum -> ", " + sum + " kr").orElse("")
                    + (funding.getShares().isEmpty() ? "" : ", shares of " + percent(funding) + " per cent"));
        }
        for (Project project : all.getProjects()) {
            out.println(project.getName() + " is " + project.stage().orElseThrow() + " until "
                    + project.getTerm().until().orElseThrow());
            project.getOutcomes().forEach(figure -> out.println("    " + figure.what() + ": " + figure.number()));
        }
        for (Meeting meeting : all.getMeetings()) {
            meeting.getAttachments().stream()
                    .filter(one -> one.getDocument()
                            .filter(Agreements.HOME_HOSPITAL_SLIDES::equals)
                            .isPresent())
                    .forEach(one -> out.println(Agreements.HOME_HOSPITAL_SLIDES + " is "
                            + one.getLabel().orElse("unlabelled") + " of " + meeting.getId()));
        }
    }

    private static String basis(Agreement agreement) {
        return agreement.getRestsOn().isEmpty() ? "" : ", resting on " + agreement.getRestsOn();
    }

    private static BigDecimal percent(Funding funding) {
        return funding.getShares().stream()
                .map(FundingShare::getPercent)
                .flatMap(share -> share.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
