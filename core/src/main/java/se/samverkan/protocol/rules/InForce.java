package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.id.AgreementId;
import se.samverkan.protocol.RuleContext;

/** The agreements that are said to be in force, and in whose place no other stands. */
final class InForce {

    private static final Set<DocumentStage> BINDING = Set.of(DocumentStage.IN_FORCE, DocumentStage.UNDER_REVISION);

    private InForce() {}

    static List<Agreement> of(RuleContext context) {
        Map<AgreementId, Agreement> all = new LinkedHashMap<>();
        Set<AgreementId> replaced = new HashSet<>();
        for (Agreement agreement : context.getCollaboration().getAgreements()) {
            all.putIfAbsent(agreement.getId(), agreement);
            agreement.getReplaces().ifPresent(replaced::add);
        }
        return all.values().stream()
                .filter(agreement -> agreement.stage().filter(BINDING::contains).isPresent())
                .filter(agreement -> !replaced.contains(agreement.getId()))
                .toList();
    }
}
