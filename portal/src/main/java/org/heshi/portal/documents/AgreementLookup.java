package org.heshi.portal.documents;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.messaging.SiteSettings;
import org.heshi.portal.territory.Offices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks agreements up; the parties see the wordings that were put before them, the mediators see drafts too. */
@Service
@Transactional(readOnly = true)
public class AgreementLookup {

    private final AgreementStore agreements;
    private final MatterLookup matters;
    private final Offices offices;
    private final Sight sight;
    private final SiteSettings site;
    private final SignatoryNumbers numbers;

    AgreementLookup(AgreementStore agreements, MatterLookup matters, Offices offices, Sight sight, SiteSettings site, SignatoryNumbers numbers) {
        this.numbers = numbers;
        this.agreements = agreements;
        this.matters = matters;
        this.offices = offices;
        this.sight = sight;
        this.site = site;
    }

    /** The agreement of the matter that counts: the latest one that the visitor may see. */
    @PreAuthorize("@sight.sees(#matter)")
    public Optional<AgreementDetail> of(MatterId matter) {
        return agreements.ofMatter(matter.value()).stream().flatMap(found -> detail(found).stream()).findFirst();
    }

    /** How far the agreement is that is being made; nothing for those who do not make it. */
    @PreAuthorize("@sight.handles(#matter)")
    public Optional<AgreementState> inMaking(MatterId matter) {
        return agreements.openStates(matter.value()).stream().findFirst();
    }

    @PreAuthorize("@agreementGuard.sees(#agreement)")
    public Optional<AgreementDetail> find(AgreementId agreement) {
        return agreements.findById(agreement.value()).flatMap(this::detail);
    }

    /** What changed from one version to another, of those that the visitor may see. */
    @PreAuthorize("@agreementGuard.sees(#agreement)")
    public Comparison compare(AgreementId agreement, int from, int to) {
        var detail = find(agreement).orElseThrow(AgreementLookup::missing);
        return Comparison.between(text(detail, from), text(detail, to));
    }

    /** The agreement as it is printed. */
    @PreAuthorize("@agreementGuard.sees(#agreement)")
    public Optional<AgreementPaper> paper(AgreementId agreement) {
        return find(agreement).map(detail -> {
            var matter = matters.known(detail.matter());
            return new AgreementPaper(matter.reference().toString(), offices.get(matter.holder()).name(),
                    site.link(MatterPaths.shortest(matter.reference())), detail);
        });
    }

    /** The identity numbers that the visitor may have on that paper, by signatory. */
    @Transactional
    @PreAuthorize("@agreementGuard.sees(#agreement)")
    public Map<UUID, IdentityNumber> numbers(AgreementId agreement) {
        return find(agreement).map(detail -> numbers.of(detail.matter())).orElseThrow(AgreementLookup::missing);
    }

    private Optional<AgreementDetail> detail(Agreement agreement) {
        return agreement.detail(sight.standing(agreement.matter()).handles());
    }

    private static AgreementText text(AgreementDetail detail, int number) {
        return detail.versions().stream().filter(version -> version.number() == number).findFirst()
                .map(AgreementDetail.Version::text).orElseThrow(AgreementLookup::missing);
    }

    private static Refused missing() {
        return new Refused("documents.refused.agreement-missing");
    }
}
