package se.samverkan.organisation;

/**
 * What an organisation is, as an open code: life has more kinds than any list.
 *
 * @param code lower-case words parted by hyphens, for example {@code municipal-administration}
 */
public record OrganisationKind(String code) {

    /** A municipality (kommun). */
    public static final OrganisationKind MUNICIPALITY = new OrganisationKind("municipality");

    /** A municipal administration (förvaltning). */
    public static final OrganisationKind MUNICIPAL_ADMINISTRATION = new OrganisationKind("municipal-administration");

    /** A region. */
    public static final OrganisationKind REGION = new OrganisationKind("region");

    /** A hospital (sjukhus). */
    public static final OrganisationKind HOSPITAL = new OrganisationKind("hospital");

    /** A provider of primary care (primärvård). */
    public static final OrganisationKind PRIMARY_CARE = new OrganisationKind("primary-care");

    /** A healthcare centre (vårdcentral). */
    public static final OrganisationKind HEALTHCARE_CENTRE = new OrganisationKind("healthcare-centre");

    /** A rehabilitation clinic (rehabmottagning). */
    public static final OrganisationKind REHABILITATION_CLINIC = new OrganisationKind("rehabilitation-clinic");

    /** Habilitation (habilitering). */
    public static final OrganisationKind HABILITATION = new OrganisationKind("habilitation");

    /** Dental care (folktandvård). */
    public static final OrganisationKind DENTAL_CARE = new OrganisationKind("dental-care");

    /** An association of service users (brukarorganisation). */
    public static final OrganisationKind SERVICE_USER_ORGANISATION = new OrganisationKind("service-user-organisation");

    /** A blue-light service (polis, räddningstjänst). */
    public static final OrganisationKind BLUE_LIGHT_SERVICE = new OrganisationKind("blue-light-service");

    /** The office that serves the collaboration (närvårdskontor). */
    public static final OrganisationKind COLLABORATION_OFFICE = new OrganisationKind("collaboration-office");

    /** An administration of a region (förvaltning i regionen). */
    public static final OrganisationKind REGIONAL_ADMINISTRATION = new OrganisationKind("regional-administration");

    /** A committee of a municipality or region (nämnd). */
    public static final OrganisationKind COMMITTEE = new OrganisationKind("committee");

    /** A youth clinic (ungdomsmottagning). */
    public static final OrganisationKind YOUTH_CLINIC = new OrganisationKind("youth-clinic");

    /** Child and adolescent psychiatry (barn- och ungdomspsykiatri). */
    public static final OrganisationKind CHILD_PSYCHIATRY = new OrganisationKind("child-psychiatry");

    /** Ambulance and mobile teams (ambulans, mobila team). */
    public static final OrganisationKind AMBULANCE = new OrganisationKind("ambulance");

    /** Student health (elevhälsa). */
    public static final OrganisationKind STUDENT_HEALTH = new OrganisationKind("student-health");

    /** A local federation (kommunalförbund). */
    public static final OrganisationKind LOCAL_FEDERATION = new OrganisationKind("local-federation");

    /** A national authority (myndighet). */
    public static final OrganisationKind AUTHORITY = new OrganisationKind("authority");

    /** A unit for research and development (FoU-enhet). */
    public static final OrganisationKind RESEARCH_UNIT = new OrganisationKind("research-unit");

    /** Something else. */
    public static final OrganisationKind OTHER = new OrganisationKind("other");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens, for example {@code municipal-administration}
     * @throws IllegalArgumentException if the code is blank
     */
    public OrganisationKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of an organisation kind is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
