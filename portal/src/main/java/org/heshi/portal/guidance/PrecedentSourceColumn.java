package org.heshi.portal.guidance;

import jakarta.persistence.Converter;
import org.heshi.portal.kit.JsonColumn;

@Converter(autoApply = true)
class PrecedentSourceColumn extends JsonColumn<PrecedentSource> {

    PrecedentSourceColumn() {
        super(PrecedentSource.class);
    }
}
