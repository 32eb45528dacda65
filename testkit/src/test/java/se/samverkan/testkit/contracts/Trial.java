package se.samverkan.testkit.contracts;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract apart from all other tests, leaves nothing on disk or screen, and tells what came of each check. */
final class Trial implements TestExecutionListener {

    /** What a check says when it passes. */
    static final String PASSED = "";

    /** It tells that it keeps no database, every time. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    private final Map<String, String> results = new TreeMap<>();

    private Trial() {}

    /**
     * Runs a contract.
     *
     * @param contract the class that extends it
     * @param checks which checks of it
     * @return by the name of each check, why it failed, or {@link #PASSED}
     */
    static Map<String, String> of(Class<?> contract, Predicate<String> checks) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("jqwik"), chosen(checks))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .build();
        Trial trial = new Trial();
        JQWIK.setLevel(Level.WARNING);
        try {
            LauncherFactory.create().execute(request, trial);
        } finally {
            JQWIK.setLevel(null);
        }
        return trial.results;
    }

    private static PostDiscoveryFilter chosen(Predicate<String> checks) {
        return found -> FilterResult.includedIf(!found.isTest() || checks.test(found.getDisplayName()));
    }

    @Override
    public void executionFinished(TestIdentifier check, TestExecutionResult result) {
        if (check.isTest()) {
            results.put(
                    check.getDisplayName(),
                    result.getThrowable().map(Throwable::toString).orElse(PASSED));
        }
    }
}
