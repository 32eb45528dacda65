package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Renumbering;
import se.samverkan.group.RollLayout;
import se.samverkan.group.StandingItem;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.GroupId;
import se.samverkan.time.Term;

/** The ladder: political consultation, steering group, the groups under it, the local groups; and what stands beside it. */
final class Groups {

    static final GroupId POLITICIANS = new GroupId("politiskt-samrad-asbygden");
    static final GroupId STEERING = new GroupId("styrgrupp-narvard-asbygden");
    static final GroupId COMMITTEE = new GroupId("arbetsutskott-asbygden");
    static final GroupId PREPARATION = new GroupId("beredningsgrupp-narvard-asbygden");
    static final GroupId CHILDREN = new GroupId("uppdragsgrupp-barn-asbygden");
    static final GroupId MIND = new GroupId("uppdragsgrupp-psykisk-halsa-asbygden");
    static final GroupId STRATEGY = new GroupId("uppdragsgrupp-halsostrategi-asbygden");
    static final GroupId ADULTS = new GroupId("uppdragsgrupp-vuxna-asbygden");
    static final GroupId LOCAL_MANAGEMENT = new GroupId("lokal-ledningsgrupp-vintorp");
    static final GroupId LOCAL_PREPARATION = new GroupId("lokal-beredningsgrupp-vintorp");
    static final GroupId DEMENTIA_NETWORK = new GroupId("natverk-demens-asbygden");
    static final GroupId FALLS = new GroupId("arbetsgrupp-fall-asbygden");
    static final GroupId MEDICAL_MANAGEMENT = new GroupId("medicinsk-ledning-primarvarden");
    static final GroupId DEVICES_FORUM = new GroupId("forum-hjalpmedel-vastmark");

    private Groups() {}

    static List<Group> all() {
        return List.of(
                group(POLITICIANS, "Politiskt samråd Åsbygden", GroupKind.POLITICAL_CONSULTATION, Mandate.RECOMMENDS),
                steering(),
                group(COMMITTEE, "Arbetsutskottet", GroupKind.WORKING_COMMITTEE, Mandate.DECIDES)
                        .withAliases("AU")
                        .withParent(STEERING),
                group(PREPARATION, "beredningsgrupp Närvård Åsbygden", GroupKind.PREPARATION_GROUP, Mandate.RECOMMENDS)
                        .withParent(STEERING)
                        .withMinutesPolicy(notes(14)),
                assignment(CHILDREN, "Uppdragsgrupp Barn och familj"),
                assignment(MIND, "Uppdragsgrupp Psykiskt mående"),
                assignment(STRATEGY, "Uppdragsgrupp Hälsostrategi"),
                assignment(ADULTS, "Uppdragsgrupp Äldre och vuxna"),
                localManagement(),
                localPreparation(),
                group(DEMENTIA_NETWORK, "Demensnätverket", GroupKind.NETWORK, Mandate.INFORMS)
                        .withParent(ADULTS),
                group(FALLS, "Arbetsgrupp Färre fall", GroupKind.WORKING_GROUP, Mandate.RECOMMENDS)
                        .withParent(ADULTS),
                outside(MEDICAL_MANAGEMENT, "Primärvårdens medicinska ledning", GroupKind.LINE_MANAGEMENT_GROUP),
                outside(DEVICES_FORUM, "Hjälpmedelsforum Västmark", GroupKind.FORUM));
    }

    private static Group steering() {
        return group(STEERING, "Styrgrupp Närvård Åsbygden", GroupKind.STEERING_GROUP, Mandate.DECIDES)
                .withParent(POLITICIANS)
                .withOwners(Parties.MUNICIPALITY, Parties.HOSPITAL, Parties.PRIMARY_CARE, Parties.PRIVATE_CENTRES)
                .withNumbering(new NumberingPolicy(Renumbering.EACH_YEAR, Optional.of(NumberStyle.SECTION)))
                .withMinutesPolicy(new MinutesPolicy.Builder()
                        .kind(MinutesKind.PROTOCOL)
                        .verifiers(1)
                        .verifyWithinDays(14)
                        .tacitDays(10)
                        .decidedByEmail(true)
                        .quorum(new Quorum(1, true))
                        .build());
    }

    private static Group localManagement() {
        return group(
                        LOCAL_MANAGEMENT,
                        "lokal ledningsgrupp Närvård Vintorp",
                        GroupKind.LOCAL_MANAGEMENT_GROUP,
                        Mandate.DECIDES)
                .withAliases("LLG Vintorp")
                .withParent(STEERING)
                .withArea(Centres.AREA)
                .withOwners(Parties.MUNICIPALITY, Parties.HOSPITAL, Parties.PRIMARY_CARE, Parties.PRIVATE_CENTRES)
                .withExpectedParties(
                        Parties.MUNICIPALITY, Parties.HOSPITAL, Parties.PRIMARY_CARE, Parties.PRIVATE_CENTRES)
                .withNumbering(new NumberingPolicy(Renumbering.EACH_YEAR, Optional.of(NumberStyle.PARENTHESIS)))
                .withMinutesPolicy(new MinutesPolicy.Builder()
                        .kind(MinutesKind.PROTOCOL)
                        .verifiers(1)
                        .verifyWithinDays(14)
                        .rollLayout(RollLayout.TABLE)
                        .summarised(true)
                        .build())
                .withSubstitutePolicy(SubstitutePolicy.SHOULD)
                .withStandingItems(
                        standing("Föregående mötesprotokoll", ItemKind.PREVIOUS_MINUTES),
                        standing("Från grupperna i samverkan", ItemKind.REPORT_FROM_GROUP),
                        standing("Lokal beredningsgrupp", ItemKind.REPORT_FROM_GROUP),
                        standing("Vårdlänken", ItemKind.INFORMATION).withTerm(Term.until(LocalDate.of(2025, 12, 31))));
    }

    private static Group localPreparation() {
        return group(
                        LOCAL_PREPARATION,
                        "lokal beredningsgrupp Vintorp",
                        GroupKind.LOCAL_PREPARATION_GROUP,
                        Mandate.DECIDES)
                .withAliases("LBG Vintorp")
                .withParent(LOCAL_MANAGEMENT)
                .withArea(Centres.AREA)
                .withNumbering(new NumberingPolicy(Renumbering.EACH_MEETING, Optional.of(NumberStyle.POINT)))
                .withMinutesPolicy(notes(7).withSummarised(true).withRollLayout(RollLayout.LIST))
                .withSubstitutePolicy(SubstitutePolicy.MAY)
                .withStandingItems(
                        standing("Föregående mötesanteckningar", ItemKind.PREVIOUS_MINUTES),
                        standing("Tillfälliga arbetsgrupper", ItemKind.REPORT_FROM_GROUP),
                        standing("Avvikelser i vårdsamverkan", ItemKind.INFORMATION));
    }

    private static Group assignment(GroupId id, String name) {
        return group(id, name, GroupKind.ASSIGNMENT_GROUP, Mandate.RECOMMENDS)
                .withParent(STEERING)
                .withMinutesPolicy(notes(7));
    }

    /** Matters go there or come from there; their minutes are not ours. */
    private static Group outside(GroupId id, String name, GroupKind kind) {
        return new Group.Builder().id(id).name(name).kind(kind).outside(true).build();
    }

    private static Group group(GroupId id, String name, GroupKind kind, Mandate mandate) {
        return new Group.Builder().id(id).name(name).kind(kind).mandate(mandate).build();
    }

    private static MinutesPolicy notes(int commentDays) {
        return new MinutesPolicy.Builder()
                .kind(MinutesKind.NOTES)
                .commentDays(commentDays)
                .build();
    }

    private static StandingItem standing(String title, ItemKind kind) {
        return new StandingItem.Builder().title(title).addKind(kind).build();
    }
}
