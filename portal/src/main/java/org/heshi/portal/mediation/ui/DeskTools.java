package org.heshi.portal.mediation.ui;

import java.time.Clock;
import org.heshi.portal.booking.Hearings;
import org.heshi.portal.booking.Rooms;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Live;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.Dispatch;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Looks;
import org.heshi.portal.mediation.Agents;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseDesk;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.Drafting;
import org.heshi.portal.mediation.Failing;
import org.heshi.portal.mediation.HearingDesk;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.Lessons;
import org.heshi.portal.mediation.Recusals;
import org.heshi.portal.mediation.Settling;
import org.heshi.portal.mediation.Telephones;
import org.heshi.portal.territory.DutyCheck;
import org.springframework.stereotype.Component;

/** What the parts of a staff case page need to do their work. */
@Component
record DeskTools(CaseDesk cases, Handling handling, Assigning assigning, Recusals recusals, Dispatch dispatch, Failing failing,
        Inviting inviting, Telephones telephones, Identities identities, Agents agents, Deadlines deadlines, Conversation conversation, HearingDesk hearingDesk, Hearings hearings, Rooms rooms, Drafting drafting, AgreementLookup agreements, Agreements agreementActs, Settling settling, Lessons lessons,
        Attachments attachments, Looks looks, DutyCheck duty, Categories categories, Live live, Clock clock) {}
