package org.heshi.portal.guidance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what role somebody wrote a guide. */
public enum GuideAuthor {

    @JsonProperty("mediator") MEDIATOR,
    @JsonProperty("legal-volunteer") LEGAL_VOLUNTEER,
    @JsonProperty("committee") COMMITTEE,
    @JsonProperty("centre") CENTRE
}
