package org.heshi.portal.mediation.ui;

import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.matters.Urges;
import org.heshi.portal.mediation.Agents;
import org.heshi.portal.mediation.Closing;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.PartyHearings;
import org.heshi.portal.mediation.Recusals;
import org.heshi.portal.mediation.Telephones;
import org.springframework.stereotype.Component;

/** What a party can do about its case. */
@Component
record CaseDeeds(Closing closing, Conversation conversation, Recusals recusals, Urges urges, PartyHearings hearings, Signing signing,
        AgreementLookup agreements, Attachments attachments, Agents agents, Telephones telephones, Identities identities) {}
