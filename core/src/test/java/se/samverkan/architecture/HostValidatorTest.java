package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingShare;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.FundingId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Person;

/** What the validator that a host has anyway says of a broken model, with no configuration of ours. */
class HostValidatorTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final Collaboration BROKEN = new Collaboration.Builder()
            .addPerson(new Person.Builder()
                    .id(new PersonId("anna"))
                    .name(" ")
                    .addAlias("Anna B")
                    .addAlias("")
                    .build())
            .addMeeting(new Meeting.Builder()
                    .id(new MeetingId("ekasa/m"))
                    .addAgenda(new AgendaItem.Builder()
                            .id(new AgendaItemId("ekasa/m/1"))
                            .title("Beslut")
                            .addContent(
                                    new Passage.Builder().text("Text").level(-1).build())
                            .addContent(new Decision.Builder()
                                    .id(new DecisionId("ekasa/m/1/d1"))
                                    .text("\n")
                                    .addResponsible(Mention.of(""))
                                    .build())
                            .build())
                    .build())
            .addFunding(new Funding.Builder()
                    .id(new FundingId("stimulans"))
                    .purpose("Stimulans")
                    .amount(BigDecimal.ONE.negate())
                    .addShare(new FundingShare.Builder()
                            .payer(Mention.of("Ekåsa kommun"))
                            .percent(new BigDecimal("100.5"))
                            .build())
                    .build())
            .build();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @Test
    void aBrokenModelIsSeenByTheDefaultValidator() {
        assertThat(HostValidator.shown(
                        Validation.buildDefaultValidatorFactory().getValidator().validate(BROKEN)))
                .containsExactlyInAnyOrder(
                        "people[0].name: must not be blank",
                        "people[0].aliases[1].<list element>: must not be blank",
                        "meetings[0].agenda[0].content[0].level: must not be negative",
                        "meetings[0].agenda[0].content[1].text: must not be blank",
                        "meetings[0].agenda[0].content[1].responsible[0].asWritten: must not be blank",
                        "funding[0].amount: must not be negative",
                        "funding[0].shares[0].percent: must be at most 100");
    }

    @Test
    void inSwedishToo() {
        assertThat(HostValidator.shown(BROKEN, SWEDISH))
                .containsExactlyInAnyOrder(
                        "people[0].name: får inte vara tomt",
                        "people[0].aliases[1].<list element>: får inte vara tomt",
                        "meetings[0].agenda[0].content[0].level: får inte vara negativt",
                        "meetings[0].agenda[0].content[1].text: får inte vara tomt",
                        "meetings[0].agenda[0].content[1].responsible[0].asWritten: får inte vara tomt",
                        "funding[0].amount: får inte vara negativt",
                        "funding[0].shares[0].percent: får vara högst 100");
    }

    @Test
    void whoeverAsksForEnglishGetsEnglishOnAnyMachine() {
        Locale.setDefault(SWEDISH);
        assertThat(HostValidator.shown(BROKEN, Locale.UK)).contains("people[0].name: must not be blank");
    }
}
