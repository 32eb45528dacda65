package se.samverkan.io.json;

import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.EventKind;
import se.samverkan.agreement.FundingKind;
import se.samverkan.agreement.Level;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Role;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.LinkKind;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

/** Open codes: any text that is not blank, of which some are known. */
final class Codes {

    static final Codec<AgreementKind> AGREEMENT_KIND = Scalars.openCode(AgreementKind::new, AgreementKind::code);
    static final Codec<AgreementRole> AGREEMENT_ROLE = Scalars.openCode(AgreementRole::new, AgreementRole::code);
    static final Codec<ContactMeans> CONTACT_MEANS = Scalars.openCode(ContactMeans::new, ContactMeans::code);
    static final Codec<EffectKind> EFFECT_KIND = Scalars.openCode(EffectKind::new, EffectKind::code);
    static final Codec<EventKind> EVENT_KIND = Scalars.openCode(EventKind::new, EventKind::code);
    static final Codec<FundingKind> FUNDING_KIND = Scalars.openCode(FundingKind::new, FundingKind::code);
    static final Codec<GroupKind> GROUP_KIND = Scalars.openCode(GroupKind::new, GroupKind::code);
    static final Codec<ItemKind> ITEM_KIND = Scalars.openCode(ItemKind::new, ItemKind::code);
    static final Codec<Level> LEVEL = Scalars.openCode(Level::new, Level::code);
    static final Codec<LinkKind> LINK_KIND = Scalars.openCode(LinkKind::new, LinkKind::code);
    static final Codec<OrganisationKind> ORGANISATION_KIND =
            Scalars.openCode(OrganisationKind::new, OrganisationKind::code);
    static final Codec<Role> ROLE = Scalars.openCode(Role::new, Role::code);
    static final Codec<Sector> SECTOR = Scalars.openCode(Sector::new, Sector::code);

    private Codes() {}
}
