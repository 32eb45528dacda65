package se.samverkan.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samverkan.language.Language;

/** Says what is wrong with the arguments, in the language of the run: picocli speaks only English. */
final class Misuse implements IParameterExceptionHandler {

    private final Run run;

    Misuse(Run run) {
        this.run = run;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        Texts texts = run.texts();
        run.terminal()
                .err()
                .print("samverkan: " + message(misuse) + "\n"
                        + texts.get(
                                "usage.help",
                                "command",
                                command.getCommandSpec().qualifiedName(" ")) + "\n");
        return ExitCode.UNUSABLE;
    }

    private String message(ParameterException misuse) {
        Texts texts = run.texts();
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            return texts.get("usage.unmatched", "arguments", String.join(" ", unmatched.getUnmatched()))
                    + (near.isEmpty() ? "" : " " + texts.get("usage.near", "near", String.join(", ", near)));
        }
        if (misuse instanceof MissingParameterException missing) {
            return texts.get(
                    "usage.missing",
                    "arguments",
                    missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = misuse.getArgSpec();
        if (argument != null && misuse.getValue() != null) {
            return texts.get("usage.bad-value", "argument", name(argument), "value", misuse.getValue())
                    + allowed(argument);
        }
        return String.valueOf(misuse.getMessage());
    }

    private String allowed(ArgSpec argument) {
        Object[] constants = argument.type().getEnumConstants();
        if (constants == null) {
            return "";
        }
        String values = Arrays.stream(constants)
                .map(constant -> constant instanceof Language language
                        ? language.tag()
                        : constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return " " + run.texts().get("usage.allowed", "values", values);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
