package org.heshi.portal.documents;

import org.heshi.portal.kit.Inside;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with an agreement follows from how they stand to its matter. */
@Component("agreementGuard")
@Inside
@Transactional(readOnly = true)
public class AgreementGuard {

    private final AgreementStore agreements;
    private final Sight sight;

    AgreementGuard(AgreementStore agreements, Sight sight) {
        this.agreements = agreements;
        this.sight = sight;
    }

    public boolean sees(AgreementId agreement) {
        return agreements.matterOf(agreement.value()).map(MatterId::new).filter(sight::sees).isPresent();
    }

    public boolean handles(AgreementId agreement) {
        return agreements.matterOf(agreement.value()).map(MatterId::new).filter(sight::handles).isPresent();
    }
}
