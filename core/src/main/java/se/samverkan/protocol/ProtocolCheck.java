package se.samverkan.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.MeetingId;
import se.samverkan.internal.Providers;
import se.samverkan.meeting.Meeting;

/**
 * Holds rules against meetings.
 *
 * <p>Immutable and safe to share between threads; the {@code with…} methods give changed copies. Without a profile the one that the meeting
 * calls for is used: {@link Profile#STATUTORY} for a committee, else by the kind of its minutes, or
 * while it has none, of the minutes that its group has laid down.
 */
public final class ProtocolCheck {

    private final Map<FindingCode, ProtocolRule<?>> rules;
    private final Map<FindingCode, Map<Profile, Severity>> severities;
    private final @Nullable Profile profile;
    private final @Nullable LocalDate asOf;

    private ProtocolCheck(
            Map<FindingCode, ProtocolRule<?>> rules,
            Map<FindingCode, Map<Profile, Severity>> severities,
            @Nullable Profile profile,
            @Nullable LocalDate asOf) {
        this.rules = rules;
        this.severities = severities;
        this.profile = profile;
        this.asOf = asOf;
    }

    /** {@return a check with no rules at all, to build one's own on} */
    public static ProtocolCheck empty() {
        return new ProtocolCheck(Map.of(), Map.of(), null, null);
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
        return new ProtocolCheck(Collections.unmodifiableMap(all), severities, profile, asOf);
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
        return new ProtocolCheck(rules, Collections.unmodifiableMap(all), profile, asOf);
    }

    /**
     * The same check in a profile, whatever the minutes say of themselves.
     *
     * @param chosen the profile
     * @return the changed check
     */
    public ProtocolCheck withProfile(Profile chosen) {
        return new ProtocolCheck(rules, severities, chosen, asOf);
    }

    /**
     * The same check on a day: what is late is judged as of it.
     *
     * @param day the day
     * @return the changed check
     */
    public ProtocolCheck asOf(LocalDate day) {
        return new ProtocolCheck(rules, severities, profile, day);
    }

    /** {@return what each rule says about itself, by code} */
    public List<RuleInfo> rules() {
        List<RuleInfo> infos = new ArrayList<>();
        rules.values().forEach(rule -> infos.add(rule.info()));
        return List.copyOf(infos);
    }

    /**
     * Holds every rule against a meeting.
     *
     * @param collaboration what the meeting belongs to
     * @param meeting the meeting's id
     * @return the report
     * @throws IllegalArgumentException if the collaboration holds no such meeting
     */
    public Report check(Collaboration collaboration, MeetingId meeting) {
        Meeting subject = collaboration.getMeeting(meeting);
        Optional<Group> group = subject.getGroup().flatMap(collaboration::findGroup);
        Profile used = profileOf(subject, group);
        RuleContext context = new RuleContext.Builder()
                .collaboration(collaboration)
                .profile(used)
                .asOf(Optional.ofNullable(asOf))
                .group(group)
                .previousMeeting(collaboration.previousMeeting(subject))
                .build();
        boolean isMinutes = profile != null || !subject.getMinutes().isEmpty();
        Report.Builder report = new Report.Builder().meeting(meeting).profile(used);
        if (isMinutes) {
            new Evaluation(rules, severities, subject, context).into(report);
        } else {
            rules.values().forEach(rule -> report.addResult(notMinutes(rule.info())));
        }
        return report.build();
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

    private static RuleResult notMinutes(RuleInfo info) {
        return new RuleResult.Builder()
                .rule(info.getCode())
                .blocks(info.getBlocks())
                .outcome(Outcome.NOT_EVALUATED)
                .reason(SkipReasons.NO_MINUTES)
                .build();
    }
}
