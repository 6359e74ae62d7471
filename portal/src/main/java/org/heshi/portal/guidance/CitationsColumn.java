package org.heshi.portal.guidance;

import jakarta.persistence.Converter;
import org.heshi.portal.kit.JsonColumn;

@Converter(autoApply = true)
class CitationsColumn extends JsonColumn<Citations> {

    CitationsColumn() {
        super(Citations.class);
    }
}
