package se.samverkan.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program {@code samverkan}: reads minutes, checks them, and says what is installed.
 *
 * <p>Exit codes: 0 fine, 1 findings at or above the threshold of {@code check}, 2 input or arguments that cannot be used, 70 a fault of the program.
 */
@Command(
        name = "samverkan",
        versionProvider = Samverkan.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Samverkan implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Samverkan() {}

    /**
     * Runs the program.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), Locale.getDefault(), arguments));
    }

    /** Runs the program in a terminal, for a user who prefers a language, and returns the exit code. */
    static int run(Terminal terminal, Locale user, String... arguments) {
        Run run = Run.of(terminal, user, arguments);
        try {
            return commandLine(run).execute(arguments);
        } catch (Error e) {
            // Too little memory, a broken installation: nobody is helped by a page of stack trace.
            return run.fault("samverkan", e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** Without a command there is nothing to do but say what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.UNUSABLE;
    }

    private static CommandLine commandLine(Run run) {
        Terminal terminal = run.terminal();
        CommandSpec spec = CommandSpec.forAnnotatedObject(new Samverkan());
        Run.options().forEach(spec::addOption);
        CommandLine commandLine = new CommandLine(spec)
                .addSubcommand(new ReadCommand(run))
                .addSubcommand(new CheckCommand(run))
                .addSubcommand(new FormatsCommand(run))
                .addSubcommand(new RulesCommand(run));
        return commandLine
                .setResourceBundle(run.texts().forHelp())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(forHelp(terminal.out()))
                .setErr(forHelp(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.ansi()))
                .setUsageHelpWidth(Terminal.WIDTH)
                .setParameterExceptionHandler(new Misuse(run))
                .setExecutionExceptionHandler((e, command, parsed) -> run.fault(command.getCommandName(), e));
    }

    /** A writer for what picocli composes: in UTF-8, and with LF where it uses the line ends of the system. */
    private static PrintWriter forHelp(PrintStream stream) {
        OutputStream lineFeedsOnly = new FilterOutputStream(stream) {
            @Override
            public void write(int b) throws IOException {
                if (b != '\r') {
                    super.write(b);
                }
            }
        };
        return new PrintWriter(lineFeedsOnly, true, StandardCharsets.UTF_8);
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Samverkan.class.getPackage().getImplementationVersion())
                    .orElse("(development)");
            return new String[] {"samverkan " + version + " (Java " + Runtime.version() + ")"};
        }
    }
}
