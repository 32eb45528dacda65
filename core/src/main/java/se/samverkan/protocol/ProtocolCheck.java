package se.samverkan.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.MeetingId;
import se.samverkan.internal.Providers;
import se.samverkan.meeting.Meeting;

/**
 * Holds rules against a meeting, or against a whole collaboration with all its meetings.
 *
 * <p>Immutable and safe to share between threads; the {@code with…} methods give changed copies. Without a profile the one that the meeting
 * calls for is used: {@link Profile#STATUTORY} for a committee, else by the kind of its minutes, or
 * while it has none, of the minutes that its group has laid down.
 */
public final class ProtocolCheck {

    private final Map<FindingCode, ProtocolRule<?>> rules;
    private final Map<FindingCode, Map<Profile, Severity>> severities;
    private final List<Waiver> waivers;
    private final @Nullable Profile profile;
    private final @Nullable LocalDate asOf;
    private final Map<FindingCode, Judge> judges;

    private ProtocolCheck(
            Map<FindingCode, ProtocolRule<?>> rules,
            Map<FindingCode, Map<Profile, Severity>> severities,
            List<Waiver> waivers,
            @Nullable Profile profile,
            @Nullable LocalDate asOf) {
        this.rules = rules;
        this.severities = severities;
        this.waivers = waivers;
        this.profile = profile;
        this.asOf = asOf;
        this.judges = judges(rules, severities);
    }

    private static Map<FindingCode, Judge> judges(
            Map<FindingCode, ProtocolRule<?>> rules, Map<FindingCode, Map<Profile, Severity>> severities) {
        Map<FindingCode, Judge> judges = new LinkedHashMap<>();
        rules.forEach((code, rule) -> judges.put(
                code,
                Judge.of(
                        rule,
                        severities.getOrDefault(code, rule.info().getSeverities()),
                        rule.subject() == Collaboration.class ? SkipReasons.OVER_TIME : SkipReasons.OTHER_SUBJECT)));
        return judges;
    }

    /** {@return a check with no rules at all, to build one's own on} */
    public static ProtocolCheck empty() {
        return new ProtocolCheck(Map.of(), Map.of(), List.of(), null, null);
    }

    /**
     * A check with the rules of every {@link RuleProvider} that the thread's context class loader finds, the built-in ones among them.
     *
     * @return the check
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     * @throws IllegalArgumentException if two rules have one code, and the message names both classes; or if rules presuppose each other in a
     *     circle
     */
    public static ProtocolCheck installed() {
        return installed(ServiceLoader.load(RuleProvider.class));
    }

    /**
     * A check with the rules of every {@link RuleProvider} that a class loader finds.
     *
     * @param loader the class loader
     * @return the check
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     * @throws IllegalArgumentException if two rules have one code, and the message names both classes; or if rules presuppose each other in a
     *     circle
     */
    public static ProtocolCheck installed(ClassLoader loader) {
        return installed(ServiceLoader.load(RuleProvider.class, loader));
    }

    /**
     * A check with the rules of every {@link RuleProvider} in a module layer and its parents.
     *
     * @param layer the module layer
     * @return the check
     * @throws IllegalStateException if a provider cannot be found or made; the message names it
     * @throws IllegalArgumentException if two rules have one code, and the message names both classes; or if rules presuppose each other in a
     *     circle
     */
    public static ProtocolCheck installed(ModuleLayer layer) {
        return installed(ServiceLoader.load(layer, RuleProvider.class));
    }

    private static ProtocolCheck installed(ServiceLoader<RuleProvider> loader) {
        ProtocolCheck check = empty();
        for (RuleProvider provider : Providers.make(loader, "rule provider", type -> true)) {
            check = check.with(provider);
        }
        return check;
    }

    /**
     * The same check with a provider's rules and severities added.
     *
     * @param provider the provider
     * @return the changed check
     * @throws IllegalArgumentException if a rule's code is taken, and the message names both classes; or if rules presuppose each other in a
     *     circle
     */
    public ProtocolCheck with(RuleProvider provider) {
        ProtocolCheck check = withRules(provider.rules());
        for (Map.Entry<FindingCode, Map<Profile, Severity>> entry :
                provider.severities().entrySet()) {
            check = check.withSeverities(entry.getKey(), entry.getValue());
        }
        return check;
    }

    /**
     * The same check with rules added.
     *
     * @param more the rules
     * @return the changed check
     * @throws IllegalArgumentException if a rule's code is taken, and the message names both classes; or if rules presuppose each other in a
     *     circle, and the message names the codes
     */
    public ProtocolCheck withRules(Collection<? extends ProtocolRule<?>> more) {
        Map<FindingCode, ProtocolRule<?>> all = new TreeMap<>(rules);
        for (ProtocolRule<?> rule : more) {
            ProtocolRule<?> other = all.putIfAbsent(rule.info().getCode(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the code "
                        + rule.info().getCode() + ": " + other.getClass().getName() + " and "
                        + rule.getClass().getName());
            }
        }
        Presuppositions.requireNoCircle(all);
        return new ProtocolCheck(Collections.unmodifiableMap(all), severities, waivers, profile, asOf);
    }

    /**
     * The same check with fewer rules: those that are asked for, and what they presuppose.
     *
     * @param codes the codes of the rules to keep; one that the check does not have keeps nothing
     * @return the changed check
     */
    public ProtocolCheck withOnly(Collection<FindingCode> codes) {
        Map<FindingCode, ProtocolRule<?>> kept = new TreeMap<>();
        codes.forEach(code -> keep(code, kept));
        return new ProtocolCheck(Collections.unmodifiableMap(kept), severities, waivers, profile, asOf);
    }

    private void keep(FindingCode code, Map<FindingCode, ProtocolRule<?>> kept) {
        ProtocolRule<?> rule = rules.get(code);
        if (rule != null) {
            kept.put(code, rule);
            rule.info().getPresupposes().forEach(presupposed -> keep(presupposed, kept));
        }
    }

    /**
     * The same check with one rule weighed anew.
     *
     * @param rule the rule's code
     * @param byProfile its severities, complete: in a profile that is left out the rule is off
     * @return the changed check
     */
    public ProtocolCheck withSeverities(FindingCode rule, Map<Profile, Severity> byProfile) {
        Map<FindingCode, Map<Profile, Severity>> all = new LinkedHashMap<>(severities);
        all.put(rule, Map.copyOf(byProfile));
        return new ProtocolCheck(rules, Collections.unmodifiableMap(all), waivers, profile, asOf);
    }

    /**
     * The same check in a profile, whatever the minutes say of themselves.
     *
     * @param chosen the profile
     * @return the changed check
     */
    public ProtocolCheck withProfile(Profile chosen) {
        return new ProtocolCheck(rules, severities, waivers, chosen, asOf);
    }

    /**
     * The same check on a day: what is late is judged as of it.
     *
     * @param day the day
     * @return the changed check
     */
    public ProtocolCheck asOf(LocalDate day) {
        return new ProtocolCheck(rules, severities, waivers, profile, day);
    }

    /** {@return what each rule says about itself, by code} */
    public List<RuleInfo> rules() {
        List<RuleInfo> infos = new ArrayList<>();
        rules.values().forEach(rule -> infos.add(rule.info()));
        return List.copyOf(infos);
    }

    /**
     * The same check, in which some rules may be broken at some places.
     *
     * @param granted the waivers
     * @return the changed check; it has these waivers and no others
     */
    public ProtocolCheck withWaivers(Collection<Waiver> granted) {
        return new ProtocolCheck(rules, severities, List.copyOf(granted), profile, asOf);
    }

    /**
     * Holds every rule about meetings against one. Rules about the whole collaboration are not evaluated: what they find lies mostly elsewhere.
     *
     * @param collaboration what the meeting belongs to
     * @param meeting the meeting's id
     * @return the report
     * @throws IllegalArgumentException if the collaboration holds no such meeting
     */
    public Report check(Collaboration collaboration, MeetingId meeting) {
        return check(collaboration.getMeeting(meeting), whole(collaboration));
    }

    /**
     * Holds every rule against a meeting of which nothing more is known.
     *
     * @param meeting the meeting
     * @return the report
     */
    public Report check(Meeting meeting) {
        return check(Collaboration.of(meeting), meeting.getId());
    }

    /**
     * Holds every rule against a collaboration: those about meetings against each of its meetings, in its order, and those about the whole once.
     *
     * @param collaboration the collaboration
     * @return the report, with those of the meetings inside. Each meeting has the profile that it calls for; the rules about the whole weigh as in the
     *     profile of the check, or if none is chosen in {@link Profile#PROTOCOL}
     */
    public Report check(Collaboration collaboration) {
        RuleContext whole = whole(collaboration);
        Report.Builder report = new Report.Builder().profile(whole.getProfile());
        report.addAllFindings(new Evaluation<>(judges, Collaboration.class, collaboration, whole).into(report));
        collaboration.getMeetings().forEach(meeting -> report.addMeeting(check(meeting, whole)));
        return report.build();
    }

    private RuleContext whole(Collaboration collaboration) {
        return new RuleContext.Builder()
                .collaboration(collaboration)
                .profile(Objects.requireNonNullElse(profile, Profile.PROTOCOL))
                .asOf(Optional.ofNullable(asOf))
                .waivers(waivers)
                .build();
    }

    private Report check(Meeting meeting, RuleContext whole) {
        Optional<Group> group = meeting.getGroup().flatMap(whole.getCollaboration()::findGroup);
        Profile used = profileOf(meeting, group);
        Report.Builder report = new Report.Builder().meeting(meeting.getId()).profile(used);
        boolean isMinutes = profile != null || !meeting.getMinutes().isEmpty();
        if (isMinutes) {
            RuleContext context = new RuleContext.Builder()
                    .from(whole)
                    .whole(whole)
                    .profile(used)
                    .group(group)
                    .previousMeeting(whole.getCollaboration().previousMeeting(meeting))
                    .build();
            List<Finding> found = new Evaluation<>(judges, Meeting.class, meeting, context).into(report);
            report.addAllFindings(ModelOrder.sorted(found, meeting));
        } else {
            judges.values().forEach(judge -> report.addResult(judge.notEvaluated(SkipReasons.NO_MINUTES, true)));
        }
        return report.build();
    }

    private Profile profileOf(Meeting meeting, Optional<Group> group) {
        if (profile != null) {
            return profile;
        }
        boolean committee = group.flatMap(Group::getKind)
                .filter(GroupKind.COMMITTEE::equals)
                .isPresent();
        return committee
                ? Profile.STATUTORY
                : meeting.minutesKind()
                        .or(() -> group.flatMap(Group::getMinutesPolicy).flatMap(MinutesPolicy::getKind))
                        .map(Profile::of)
                        .orElse(Profile.NOTES);
    }
}
