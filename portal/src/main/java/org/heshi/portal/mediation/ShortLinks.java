package org.heshi.portal.mediation;

import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.messaging.SiteSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The whole address of a case for paper and QR codes. It carries the number and no code, so a found paper opens nothing. */
@Service
@PreAuthorize("permitAll")
public class ShortLinks {

    private final SiteSettings site;

    ShortLinks(SiteSettings site) {
        this.site = site;
    }

    public String to(Reference reference) {
        return site.link(MatterPaths.shortest(reference));
    }
}
