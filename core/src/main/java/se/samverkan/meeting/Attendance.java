package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Mention;

/** One entry of the roll of a meeting (närvaro): a person, or a seat that nobody took. */
@Value.Immutable
public sealed interface Attendance extends Identified, WithAttendance permits ImmutableAttendance {

    /** {@return the id} */
    AttendanceId getId();

    /** {@return the name as written; nothing if the entry names only an organisation or a function} */
    Optional<String> getName();

    /** {@return the person that the name stands for} */
    Optional<PersonId> getPerson();

    /** {@return organisation, title and unit exactly as written, in the order of the document} */
    Optional<String> getAffiliationAsWritten();

    /** {@return the part of the affiliation that names organisation and unit, parted by commas} */
    Optional<String> getOrganisationName();

    /** {@return the organisation that the affiliation stands for} */
    Optional<OrganisationId> getOrganisation();

    /** {@return the title (befattning), for example "enhetschef": part of the affiliation, or words of its own where the roll has a column for it} */
    Optional<String> getTitle();

    /** {@return whether the entry was at the meeting} */
    AttendanceStatus getStatus();

    /** {@return the roles at this meeting, in the order in which they became known} */
    List<Role> getRoles();

    /** {@return whether the entry took part by link (via länk, digitalt) where the document says so} */
    Optional<Boolean> isOnline();

    /** {@return the items the entry took part in when it was not there for all ("t.o.m. § 5")} */
    Optional<ItemRange> getPart();

    /** {@return whom the entry stands in for (ersätter) that day} */
    Optional<@Valid Mention> getSubstituteFor();

    /** {@return anything more that the document says of the entry, in its words} */
    Optional<String> getNote();

    /** {@return the party for which the entry speaks} */
    Optional<PartyId> getParty();

    /** {@return for whom the entry speaks besides that day ("företräder även …")} */
    List<@Valid Mention> getSpeaksFor();

    /** {@return through whom the entry is reached ("via …")} */
    Optional<@Valid Mention> getVia();

    /** {@return when the entry came, if that was after the roll call} */
    Optional<LocalTime> getArrivedAt();

    /** {@return when the entry left, if that was before the end} */
    Optional<LocalTime> getLeftAt();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Whether the entry has a role at this meeting.
     *
     * @param role the role
     * @return true if it is among {@link #getRoles()}
     */
    default boolean has(Role role) {
        return getRoles().contains(role);
    }

    /** {@return whether all of the title stands in the affiliation as well, so that it has no words of its own} */
    default boolean titleIsDerived() {
        String affiliation = getAffiliationAsWritten().orElse("");
        return getTitle().stream()
                .flatMap(title -> Stream.of(title.split(",", -1)))
                .allMatch(part -> affiliation.contains(part.strip()));
    }

    /** {@return whether the entry was at the meeting} */
    default boolean attends() {
        return getStatus() == AttendanceStatus.PRESENT;
    }

    /** {@return the name, or else the affiliation, or else nothing to see: what a person would call the entry} */
    default String shown() {
        return getName().or(this::getAffiliationAsWritten).orElse("?");
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Attendance}; id and status are needed. */
    final class Builder extends ImmutableAttendance.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
