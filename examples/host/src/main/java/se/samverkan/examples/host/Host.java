package se.samverkan.examples.host;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;

/** Validates a form once for a Swedish user and once for an English one. */
public final class Host {

    /** Somebody pressed the space bar instead of writing a decision, counted to two twice, and wrote more than minutes may hold. */
    private static final MeetingForm FORM = new MeetingForm(
            "2025-11-13",
            "Sjögatan 4",
            "Susanne Roslin",
            List.of("Jonas Hedvall", "Ingrid Sällström"),
            List.of(
                    new MeetingForm.Item("1", "Mötets öppnande", "Susanne Roslin hälsar välkommen.", ""),
                    new MeetingForm.Item("2", "Sårvård i hemmet", "Läget beskrivs.", " "),
                    new MeetingForm.Item("2", "Övriga frågor", "Frågan gäller 19121212-1212.", "")));

    private Host() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws NoSuchMethodException never
     */
    public static void main(String[] arguments) throws NoSuchMethodException {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            run(out);
        }
    }

    static void run(PrintStream out) throws NoSuchMethodException {
        for (Language language : Language.values()) {
            out.println("== " + language.tag());
            answer(language, out);
        }
    }

    /** What two requests are answered: to store the draft, and to announce it. */
    private static void answer(Language language, PrintStream out) throws NoSuchMethodException {
        Meeting meeting = FORM.toMeeting();
        Method announce = NoticeBoard.class.getMethod("announce", Meeting.class);
        NoticeBoard board = announced -> out.println("announced");
        try (ValidatorFactory factory = validators(language.locale())) {
            Validator validator = factory.getValidator();
            print(validator.validate(new Draft(meeting)), language, out);
            // What the container does before it lets a call through.
            print(
                    validator.forExecutables().validateParameters(board, announce, new Object[] {meeting}),
                    language,
                    out);
        }
    }

    /**
     * The default validators of whichever provider is on the path. What is set here, a framework sets: the language of the request, and the clock,
     * which stands still so that the example says the same on every day. Nothing is set for the library.
     */
    private static ValidatorFactory validators(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator words = configuration.getDefaultMessageInterpolator();
        ZoneId zone = ZoneId.of("Europe/Stockholm");
        Clock clock = Clock.fixed(LocalDate.of(2025, 11, 20).atStartOfDay(zone).toInstant(), zone);
        return configuration
                .messageInterpolator(new InLanguage(words, locale))
                .clockProvider(() -> clock)
                .buildValidatorFactory();
    }

    private static void print(Set<? extends ConstraintViolation<?>> violations, Language language, PrintStream out) {
        violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<?> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> {
                    out.println(violation.getPropertyPath() + ": " + violation.getMessage());
                    Finding finding = finding(violation);
                    if (finding != null) {
                        out.println("    " + finding.getSeverity() + " " + finding.getCode() + ": "
                                + finding.hint(language));
                    }
                });
    }

    /** The finding that a violation carries, for hosts that want more than its message. */
    private static @Nullable Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> carrying = violation.unwrap(HibernateConstraintViolation.class);
        return carrying.getDynamicPayload(Finding.class);
    }
}
