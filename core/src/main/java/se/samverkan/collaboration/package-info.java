/**
 * The whole that is known together, and the map of everything in it.
 *
 * <p>Nobody owns the collaboration of care in a sub-region. Municipalities, a hospital, primary care, associations of service users and others
 * meet in a ladder of groups, decide things together, and each carries them out in its own line. The only record that they share is minutes. So
 * everything that is known comes from minutes or ends in them, and the model is built around that fact: it keeps the words as written, it lets
 * imperfect minutes be, and it never takes one person for another by guess.
 *
 * <pre>
 *    Organisation ── speaks through ──&gt; Party ── owns, is expected in ──&gt; Group ── reports to ──&gt; Group
 *        ^                                                                ^  |
 *        | for                                                         in |  | gives
 *    Person ── holds, for a term ──&gt; Membership ── in a ──&gt; Seat ─────────+  +──&gt; Assignment ──&gt; temporary Group
 *        ^                                                                |
 *        | stands for                                                     | holds
 *    Attendance &lt;── roll ── Meeting &lt;──────────────────────────────────────+──&gt; AnnualPlan, MeetingPlan
 *                             |
 *                             +── MinutesRecord ── SignOff          (minutes are not the meeting)
 *                             +── AgendaItem ── Passage, Decision, QuotedDecision, SummaryLine, AgendaItem …
 *                             +── Task, ForwardedQuestion           (they cite words, and own none)
 *                                     |
 *                                     +── History: what became of it, told by a later Meeting
 * </pre>
 *
 * <p><b>Who.</b> An organisation is a unit; a party is who takes part as one voice; the responsible authority is who answers in law. The three
 * differ, and all change with time: names, posts, memberships and partitions hold for a {@link se.samverkan.time.Term}, and every question
 * about "who" takes a day. What a text says about somebody is a {@link se.samverkan.organisation.Mention}: the words, and what they point at
 * when that is certain.
 *
 * <p><b>What.</b> An item holds its content in the order of the minutes. A decision of another body, a decision told again in the summary, and one
 * remembered in prose are types of their own, for none of them is a decision of the meeting. Tasks and forwarded questions cite the words they
 * are read from.
 *
 * <p><b>What becomes of it.</b> Meetings, minutes, plans, temporary groups, decisions, tasks and questions go through stages. Which may follow
 * which, and what each needs, is a {@link se.samverkan.lifecycle.Lifecycle}; what happened is a {@link se.samverkan.lifecycle.History} whose
 * steps rest on the item of a later meeting.
 *
 * <p><b>All of it.</b> A {@link se.samverkan.collaboration.Collaboration} holds everything by id. Two of them are joined without asking which came
 * first: what one knows and the other does not is known, and what they tell differently is kept both ways and shown as a conflict. It holds
 * all minutes of a group only where {@linkplain se.samverkan.collaboration.Coverage coverage} says so; without it, silence proves nothing.
 *
 * <table>
 *   <caption>Every word of the field, and where it is in the model</caption>
 *   <tr><th scope="col">English</th><th scope="col">Swedish</th><th scope="col">In the model</th></tr>
 *   <tr><th colspan="3" scope="colgroup">Who takes part</th></tr>
 *   <tr><td>Organisation</td><td>organisation, verksamhet</td><td>{@link se.samverkan.organisation.Organisation Organisation}</td></tr>
 *   <tr><td>Kind of organisation</td><td>kommun, förvaltning, region, sjukhus, vårdcentral …</td><td>
 *     {@link se.samverkan.organisation.OrganisationKind OrganisationKind}</td></tr>
 *   <tr><td>Assessing or providing side</td><td>myndighet, verkställighet, utförare</td><td>{@link se.samverkan.organisation.UnitSide UnitSide}</td></tr>
 *   <tr><td>Sector</td><td>sektor</td><td>{@link se.samverkan.organisation.Sector Sector}</td></tr>
 *   <tr><td>Party</td><td>part, samverkanspart</td><td>{@link se.samverkan.organisation.Party Party}</td></tr>
 *   <tr><td>Responsible authority</td><td>huvudman</td><td>
 *     {@link se.samverkan.organisation.Organisation#getResponsibleAuthority() Organisation.getResponsibleAuthority}</td></tr>
 *   <tr><td>On contract</td><td>utförare på avtal</td><td>{@link se.samverkan.organisation.Organisation#isContracted() Organisation.isContracted}</td></tr>
 *   <tr><td>Role in an agreement</td><td>huvudman, utförare, avtalspart, medfinansiär</td><td>{@link se.samverkan.agreement.AgreementRole AgreementRole}</td></tr>
 *   <tr><td>Seat by care choice</td><td>vårdval</td><td>{@link se.samverkan.organisation.CareChoice CareChoice}</td></tr>
 *   <tr><td>Abbreviation, alias</td><td>förkortning, alias</td><td>{@link se.samverkan.organisation.Organisation#getAliases() Organisation.getAliases}</td></tr>
 *   <tr><td>Local care area</td><td>närvårdsområde</td><td>{@link se.samverkan.organisation.LocalCareArea LocalCareArea}</td></tr>
 *   <tr><td>Cluster</td><td>kluster, samverkansområde</td><td>{@link se.samverkan.organisation.Cluster Cluster}</td></tr>
 *   <tr><td>Person</td><td>person</td><td>{@link se.samverkan.organisation.Person Person}</td></tr>
 *   <tr><td>Position</td><td>befattning</td><td>{@link se.samverkan.organisation.Position Position}</td></tr>
 *   <tr><td>Dated name</td><td>namn</td><td>{@link se.samverkan.organisation.DatedName DatedName}</td></tr>
 *   <tr><td>Contact point</td><td>kontaktväg, en väg in</td><td>{@link se.samverkan.organisation.ContactPoint ContactPoint}</td></tr>
 *   <tr><td>Means of contact</td><td>telefon, e-post</td><td>{@link se.samverkan.organisation.ContactMeans ContactMeans}</td></tr>
 *   <tr><td>Who, in a text</td><td>omnämnande</td><td>{@link se.samverkan.organisation.Mention Mention}</td></tr>
 *   <tr><td>Two names of one</td><td>är samma som</td><td>{@link se.samverkan.collaboration.SameAs SameAs}</td></tr>
 *   <tr><th colspan="3" scope="colgroup">Groups and seats</th></tr>
 *   <tr><td>Group</td><td>grupp</td><td>{@link se.samverkan.group.Group Group}</td></tr>
 *   <tr><td>Kind of group</td><td>gruppens art</td><td>{@link se.samverkan.group.GroupKind GroupKind}</td></tr>
 *   <tr><td>Political consultation</td><td>politiskt samråd</td><td>{@link se.samverkan.group.GroupKind#POLITICAL_CONSULTATION GroupKind.POLITICAL_CONSULTATION}</td></tr>
 *   <tr><td>Steering group</td><td>styrgrupp</td><td>{@link se.samverkan.group.GroupKind#STEERING_GROUP GroupKind.STEERING_GROUP}</td></tr>
 *   <tr><td>Working committee</td><td>arbetsutskott</td><td>{@link se.samverkan.group.GroupKind#WORKING_COMMITTEE GroupKind.WORKING_COMMITTEE}</td></tr>
 *   <tr><td>Preparation group</td><td>beredningsgrupp</td><td>{@link se.samverkan.group.GroupKind#PREPARATION_GROUP GroupKind.PREPARATION_GROUP}</td></tr>
 *   <tr><td>Assignment group</td><td>uppdragsgrupp</td><td>{@link se.samverkan.group.GroupKind#ASSIGNMENT_GROUP GroupKind.ASSIGNMENT_GROUP}</td></tr>
 *   <tr><td>Local management group</td><td>lokal ledningsgrupp</td><td>{@link se.samverkan.group.GroupKind#LOCAL_MANAGEMENT_GROUP GroupKind.LOCAL_MANAGEMENT_GROUP}</td></tr>
 *   <tr><td>Local preparation group</td><td>lokal beredningsgrupp</td><td>
 *     {@link se.samverkan.group.GroupKind#LOCAL_PREPARATION_GROUP GroupKind.LOCAL_PREPARATION_GROUP}</td></tr>
 *   <tr><td>Temporary working group</td><td>tillfällig arbetsgrupp</td><td>
 *     {@link se.samverkan.group.GroupKind#TEMPORARY_WORKING_GROUP GroupKind.TEMPORARY_WORKING_GROUP}</td></tr>
 *   <tr><td>Life of a temporary group</td><td>föreslagen, bemannas, igång, vilande, avslutad</td><td>{@link se.samverkan.group.GroupStage GroupStage}</td></tr>
 *   <tr><td>Network</td><td>nätverk</td><td>{@link se.samverkan.group.GroupKind#NETWORK GroupKind.NETWORK}</td></tr>
 *   <tr><td>Working group</td><td>arbetsgrupp</td><td>{@link se.samverkan.group.GroupKind#WORKING_GROUP GroupKind.WORKING_GROUP}</td></tr>
 *   <tr><td>Forum, line management group</td><td>forum, linjens ledningsgrupp</td><td>
 *     {@link se.samverkan.group.GroupKind#FORUM GroupKind.FORUM},
 *     {@link se.samverkan.group.GroupKind#LINE_MANAGEMENT_GROUP GroupKind.LINE_MANAGEMENT_GROUP},
 *     {@link se.samverkan.group.Group#isOutside() Group.isOutside}</td></tr>
 *   <tr><td>Collaboration office</td><td>närvårdskontor</td><td>
 *     {@link se.samverkan.organisation.OrganisationKind#COLLABORATION_OFFICE OrganisationKind.COLLABORATION_OFFICE}</td></tr>
 *   <tr><td>Parent group</td><td>rapporterar till</td><td>{@link se.samverkan.group.Group#getParent() Group.getParent}</td></tr>
 *   <tr><td>Mandate</td><td>mandat</td><td>{@link se.samverkan.group.Mandate Mandate}</td></tr>
 *   <tr><td>Owners of a group</td><td>ägs av</td><td>{@link se.samverkan.group.Group#getOwners() Group.getOwners}</td></tr>
 *   <tr><td>Expected parties</td><td>förväntade parter</td><td>{@link se.samverkan.group.Group#getExpectedParties() Group.getExpectedParties}</td></tr>
 *   <tr><td>Standing item</td><td>stående punkt</td><td>{@link se.samverkan.group.StandingItem StandingItem}</td></tr>
 *   <tr><td>Assignment</td><td>uppdrag, uppdragsbeskrivning</td><td>{@link se.samverkan.group.Assignment Assignment}</td></tr>
 *   <tr><td>Seat</td><td>plats</td><td>{@link se.samverkan.group.Seat Seat}</td></tr>
 *   <tr><td>Vacant seat</td><td>vakant</td><td>{@link se.samverkan.group.Membership#isVacant() Membership.isVacant}</td></tr>
 *   <tr><td>Membership</td><td>ledamotskap</td><td>{@link se.samverkan.group.Membership Membership}</td></tr>
 *   <tr><td>Term</td><td>mandattid</td><td>{@link se.samverkan.time.Term Term}</td></tr>
 *   <tr><td>Seat succession</td><td>efterträder</td><td>{@link se.samverkan.group.Membership#getSucceeds() Membership.getSucceeds}</td></tr>
 *   <tr><td>Substitution</td><td>ersättarskap</td><td>{@link se.samverkan.group.Substitution Substitution}</td></tr>
 *   <tr><td>For whom a substitute serves</td><td>ersättare för</td><td>{@link se.samverkan.group.Substituted Substituted}</td></tr>
 *   <tr><td>Substitute when absent</td><td>ersättare vid frånvaro</td><td>{@link se.samverkan.group.SubstitutePolicy SubstitutePolicy}</td></tr>
 *   <tr><td>Role</td><td>roll</td><td>{@link se.samverkan.group.Role Role}</td></tr>
 *   <tr><td>Minutes policy</td><td>rutin för minnesanteckningar</td><td>{@link se.samverkan.group.MinutesPolicy MinutesPolicy}</td></tr>
 *   <tr><td>Quorum</td><td>beslutförhet</td><td>{@link se.samverkan.group.Quorum Quorum}</td></tr>
 *   <tr><th colspan="3" scope="colgroup">Meetings and minutes</th></tr>
 *   <tr><td>Meeting</td><td>möte</td><td>{@link se.samverkan.meeting.Meeting Meeting}</td></tr>
 *   <tr><td>Life of a meeting</td><td>planerat, kallat, hållet</td><td>{@link se.samverkan.meeting.MeetingStage MeetingStage}</td></tr>
 *   <tr><td>Minutes</td><td>protokoll, mötesanteckningar</td><td>{@link se.samverkan.meeting.MinutesRecord MinutesRecord}</td></tr>
 *   <tr><td>Life of minutes</td><td>justerade, publicerade</td><td>{@link se.samverkan.meeting.MinutesStage MinutesStage}</td></tr>
 *   <tr><td>Minutes kind</td><td>protokoll, mötesanteckningar</td><td>{@link se.samverkan.group.MinutesKind MinutesKind}</td></tr>
 *   <tr><td>Frame</td><td>datum, tid, plats</td><td>
 *     {@link se.samverkan.meeting.Meeting#getDate() Meeting.getDate},
 *     {@link se.samverkan.meeting.Meeting#getStart() Meeting.getStart},
 *     {@link se.samverkan.meeting.Meeting#getPlace() Meeting.getPlace},
 *     {@link se.samverkan.meeting.Meeting#getForm() Meeting.getForm}</td></tr>
 *   <tr><td>Declared item range</td><td>omfattning</td><td>{@link se.samverkan.group.ItemRange ItemRange}</td></tr>
 *   <tr><td>Attendance entry</td><td>närvaro</td><td>{@link se.samverkan.meeting.Attendance Attendance}</td></tr>
 *   <tr><td>Status of an entry</td><td>närvarande, frånvarande</td><td>{@link se.samverkan.meeting.AttendanceStatus AttendanceStatus}</td></tr>
 *   <tr><td>Speaks for another party</td><td>företräder även</td><td>{@link se.samverkan.meeting.Attendance#getSpeaksFor() Attendance.getSpeaksFor}</td></tr>
 *   <tr><td>Agenda</td><td>kallelse, föredragningslista</td><td>{@link se.samverkan.meeting.PlannedItem PlannedItem}</td></tr>
 *   <tr><td>Agenda item</td><td>ärende, punkt, paragraf</td><td>{@link se.samverkan.meeting.AgendaItem AgendaItem}</td></tr>
 *   <tr><td>How an item came up</td><td>kallelsen, tillägg, övriga frågor</td><td>{@link se.samverkan.meeting.ItemOrigin ItemOrigin}</td></tr>
 *   <tr><td>Typed items</td><td>typ av ärende</td><td>{@link se.samverkan.group.ItemKind ItemKind}</td></tr>
 *   <tr><td>Outcome</td><td>behandlad, bordlagd</td><td>{@link se.samverkan.meeting.ItemOutcome ItemOutcome}</td></tr>
 *   <tr><td>Numbering</td><td>paragrafnumrering</td><td>{@link se.samverkan.group.NumberingPolicy NumberingPolicy}, {@link se.samverkan.group.ItemNumber ItemNumber}</td></tr>
 *   <tr><td>Content of an item</td><td>löpande text</td><td>
 *     {@link se.samverkan.meeting.ItemContent ItemContent},
 *     {@link se.samverkan.meeting.Passage Passage},
 *     {@link se.samverkan.meeting.ContentTable ContentTable}</td></tr>
 *   <tr><td>Decision</td><td>beslut</td><td>{@link se.samverkan.meeting.Decision Decision}</td></tr>
 *   <tr><td>How a decision is made</td><td>per capsulam, tyst beslut</td><td>{@link se.samverkan.lifecycle.DecisionMode DecisionMode}</td></tr>
 *   <tr><td>What a decision does</td><td>godkänner, startar</td><td>
 *     {@link se.samverkan.meeting.EffectKind EffectKind},
 *     {@link se.samverkan.meeting.DecisionEffect DecisionEffect}</td></tr>
 *   <tr><td>Life of a decision</td><td>föreslaget, gäller, verkställt, förfallet</td><td>{@link se.samverkan.meeting.DecisionStage DecisionStage}</td></tr>
 *   <tr><td>Quoted decision</td><td>återgivet beslut</td><td>{@link se.samverkan.meeting.QuotedDecision QuotedDecision}</td></tr>
 *   <tr><td>Repeated decision</td><td>beslutssammanfattning</td><td>{@link se.samverkan.meeting.SummaryLine SummaryLine}</td></tr>
 *   <tr><td>Recalled decision</td><td>omnämnt beslut</td><td>{@link se.samverkan.meeting.RecalledDecision RecalledDecision}</td></tr>
 *   <tr><td>Reservation</td><td>reservation</td><td>{@link se.samverkan.meeting.Reservation Reservation}</td></tr>
 *   <tr><td>Conflict of interest</td><td>jäv</td><td>{@link se.samverkan.meeting.AgendaItem#getConflicted() AgendaItem.getConflicted}</td></tr>
 *   <tr><td>Task</td><td>uppgift, åtgärd</td><td>{@link se.samverkan.meeting.Task Task}</td></tr>
 *   <tr><td>Life of a task</td><td>pågår, klar</td><td>{@link se.samverkan.meeting.TaskStage TaskStage}</td></tr>
 *   <tr><td>Deadline</td><td>tidsfrist</td><td>{@link se.samverkan.time.Deadline Deadline}</td></tr>
 *   <tr><td>Forwarded question</td><td>fråga som lyfts</td><td>{@link se.samverkan.meeting.ForwardedQuestion ForwardedQuestion}</td></tr>
 *   <tr><td>Life of a forwarded question</td><td>mottagen, besvarad, återkopplad</td><td>{@link se.samverkan.meeting.QuestionStage QuestionStage}</td></tr>
 *   <tr><td>Next meeting</td><td>nästa möte</td><td>{@link se.samverkan.meeting.NextMeeting NextMeeting}</td></tr>
 *   <tr><td>Coverage</td><td>täckning</td><td>{@link se.samverkan.collaboration.Coverage Coverage}</td></tr>
 *   <tr><td>Attachment</td><td>bilaga</td><td>{@link se.samverkan.meeting.Attachment Attachment}</td></tr>
 *   <tr><td>Document</td><td>dokument, handling</td><td>{@link se.samverkan.agreement.Document Document}</td></tr>
 *   <tr><td>Figure</td><td>figur</td><td>{@link se.samverkan.meeting.Figure Figure}</td></tr>
 *   <tr><td>Link</td><td>länk</td><td>{@link se.samverkan.meeting.Link Link}</td></tr>
 *   <tr><td>Kind of link</td><td>webbsida, dokument</td><td>{@link se.samverkan.meeting.LinkKind LinkKind}</td></tr>
 *   <tr><td>Cross-reference</td><td>se punkt</td><td>{@link se.samverkan.meeting.CrossReference CrossReference}</td></tr>
 *   <tr><td>Sign-off</td><td>underskrifter, justering</td><td>{@link se.samverkan.meeting.SignOff SignOff}, {@link se.samverkan.meeting.Signature Signature}</td></tr>
 *   <tr><td>Comment window</td><td>synpunktstid</td><td>{@link se.samverkan.meeting.MinutesRecord#getCommentWindow() MinutesRecord.getCommentWindow}</td></tr>
 *   <tr><th colspan="3" scope="colgroup">Plans, agreements, processes</th></tr>
 *   <tr><td>Collaboration goals</td><td>samverkansmål</td><td>{@link se.samverkan.plan.CollaborationGoals CollaborationGoals}</td></tr>
 *   <tr><td>Quoted goals</td><td>mål</td><td>{@link se.samverkan.meeting.QuotedGoals QuotedGoals}</td></tr>
 *   <tr><td>Annual plan</td><td>årsplan</td><td>{@link se.samverkan.plan.AnnualPlan AnnualPlan}</td></tr>
 *   <tr><td>Life of an annual plan</td><td>utkast, inskickad, återremitterad, omarbetad, godkänd</td><td>{@link se.samverkan.plan.PlanStage PlanStage}</td></tr>
 *   <tr><td>Goal</td><td>mål</td><td>{@link se.samverkan.plan.Goal Goal}</td></tr>
 *   <tr><td>Activity</td><td>aktivitet</td><td>{@link se.samverkan.plan.Activity Activity}</td></tr>
 *   <tr><td>Meeting plan</td><td>mötesstruktur, tidplan</td><td>{@link se.samverkan.plan.MeetingPlan MeetingPlan}</td></tr>
 *   <tr><td>Series of meetings</td><td>mötesserie</td><td>{@link se.samverkan.plan.MeetingSeries MeetingSeries}</td></tr>
 *   <tr><td>Area of a meeting plan</td><td>områdesindelning</td><td>{@link se.samverkan.plan.PlanArea PlanArea}, {@link se.samverkan.plan.PlanUnit PlanUnit}</td></tr>
 *   <tr><td>Participants by role</td><td>deltagare</td><td>{@link se.samverkan.plan.ExpectedParticipant ExpectedParticipant}</td></tr>
 *   <tr><td>Who calls and chairs</td><td>ansvar</td><td>{@link se.samverkan.plan.DutyHolder DutyHolder}, {@link se.samverkan.plan.Duty Duty}</td></tr>
 *   <tr><td>Declared count</td><td>17 vårdcentraler</td><td>{@link se.samverkan.plan.DeclaredCount DeclaredCount}</td></tr>
 *   <tr><td>Planned meeting</td><td>planerat möte</td><td>{@link se.samverkan.plan.PlannedMeeting PlannedMeeting}</td></tr>
 *   <tr><td>Agreement and governing document</td><td>avtal, överenskommelse, styrdokument</td><td>
 *     {@link se.samverkan.agreement.Agreement Agreement},
 *     {@link se.samverkan.agreement.AgreementKind AgreementKind}</td></tr>
 *   <tr><td>Party to an agreement</td><td>avtalspart</td><td>{@link se.samverkan.agreement.AgreementParty AgreementParty}</td></tr>
 *   <tr><td>Consultation round</td><td>remiss, synpunktsrunda</td><td>
 *     {@link se.samverkan.agreement.Consultation Consultation},
 *     {@link se.samverkan.agreement.DocumentStage DocumentStage}</td></tr>
 *   <tr><td>Level</td><td>nivå</td><td>{@link se.samverkan.agreement.Level Level}</td></tr>
 *   <tr><td>Funding</td><td>finansiering</td><td>
 *     {@link se.samverkan.agreement.Funding Funding},
 *     {@link se.samverkan.agreement.FundingKind FundingKind},
 *     {@link se.samverkan.agreement.FundingStage FundingStage}</td></tr>
 *   <tr><td>Share</td><td>andel</td><td>{@link se.samverkan.agreement.FundingShare FundingShare}</td></tr>
 *   <tr><td>Project and pilot</td><td>projekt, pilot</td><td>
 *     {@link se.samverkan.agreement.Project Project},
 *     {@link se.samverkan.agreement.ProjectStage ProjectStage}</td></tr>
 *   <tr><td>Outcome figure</td><td>utfall</td><td>{@link se.samverkan.agreement.OutcomeFigure OutcomeFigure}</td></tr>
 *   <tr><td>Event</td><td>aktivitet, evenemang</td><td>{@link se.samverkan.agreement.Event Event}, {@link se.samverkan.agreement.EventKind EventKind}</td></tr>
 *   <tr><td>Persona</td><td>persona</td><td>{@link se.samverkan.plan.Persona Persona}</td></tr>
 *   <tr><td>Incident</td><td>avvikelse</td><td>{@link se.samverkan.agreement.Incident Incident}</td></tr>
 *   <tr><td>Follow-up</td><td>uppföljning, beslutslogg</td><td>{@link se.samverkan.lifecycle.History History}, {@link se.samverkan.lifecycle.Step Step}</td></tr>
 * </table>
 *
 * <p>API. Entry types: {@link se.samverkan.collaboration.Collaboration}, {@link se.samverkan.collaboration.Roster},
 * {@link se.samverkan.collaboration.NameResolver}.
 */
@NullMarked
@ValueStyle
package se.samverkan.collaboration;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
