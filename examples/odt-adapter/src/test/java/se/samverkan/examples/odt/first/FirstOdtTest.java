package se.samverkan.examples.odt.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The smallest reader fails as the tutorial says it does. */
class FirstOdtTest {

    private static Set<String> failing() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(FirstContract.class))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .build();
        Set<String> failing = new TreeSet<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier check, TestExecutionResult result) {
                if (check.isTest() && result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    failing.add(check.getDisplayName());
                }
            }
        });
        return failing;
    }

    @Test
    void failsAtWhatTheTutorialLists() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Set<String> told = new TreeSet<>();
        readme.lines()
                .filter(line -> line.startsWith("| `") && line.contains(" ✗ "))
                .forEach(line -> told.add(line.substring(3, line.indexOf('`', 3))));
        assertThat(failing()).isEqualTo(told);
    }
}
