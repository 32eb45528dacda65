package se.samverkan.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import se.samverkan.language.Language;
import se.samverkan.language.Text;

/**
 * What every command needs to know of the run that it is part of.
 *
 * @param terminal where to read and write
 * @param texts what to say, in the language of the run
 * @param chosenLanguage the language if the user asked for one
 * @param stackTraces whether faults of the program are shown with their stack traces
 */
record Run(Terminal terminal, Texts texts, Optional<Language> chosenLanguage, boolean stackTraces) {

    private static final String LANGUAGE = "--lang";
    private static final String STACK_TRACES = "--stacktrace";

    /**
     * Prepares a run. Language and stack traces are looked up before the other arguments are understood, since they decide how it is told that
     * they are not.
     */
    static Run of(Terminal terminal, Locale user, String... arguments) {
        CommandSpec early = CommandSpec.create();
        options().forEach(early::addOption);
        Optional<Language> chosen = Optional.empty();
        boolean stackTraces = false;
        try {
            ParseResult parsed =
                    new CommandLine(early).setUnmatchedArgumentsAllowed(true).parseArgs(arguments);
            chosen = Optional.ofNullable(parsed.matchedOptionValue(LANGUAGE, null));
            stackTraces = parsed.hasMatchedOption(STACK_TRACES);
        } catch (ParameterException e) {
            // It is told when the arguments are read in earnest.
        }
        return new Run(terminal, Texts.in(chosen.orElse(Texts.languageOf(user))), chosen, stackTraces);
    }

    /** The options of every command that decide on the run. */
    static List<OptionSpec> options() {
        OptionSpec language = OptionSpec.builder(LANGUAGE)
                .type(Language.class)
                .converters(tag -> Language.findByTag(tag).orElseThrow(() -> new TypeConversionException(tag)))
                .paramLabel("LANG")
                .scopeType(ScopeType.INHERIT)
                .build();
        OptionSpec stackTraces = OptionSpec.builder(STACK_TRACES)
                .type(boolean.class)
                .arity("0")
                .scopeType(ScopeType.INHERIT)
                .build();
        return List.of(language, stackTraces);
    }

    /** Tells of a fault of the program itself, in one line and with no stack trace unless it was asked for. */
    int fault(String during, Throwable fault) {
        terminal.out().flush();
        String what = Text.squeeze(Terminal.shown(fault.toString()));
        terminal.err().print(texts.get("fault", "during", during, "what", what) + "\n");
        if (stackTraces) {
            fault.printStackTrace(terminal.err());
        }
        return ExitCode.PROGRAM_FAULT;
    }
}
