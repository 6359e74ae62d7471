package org.heshi.portal.guidance;

import jakarta.persistence.Converter;
import org.heshi.portal.kit.JsonColumn;

/** A wording is kept as a whole. */
@Converter(autoApply = true)
class GuideTextColumn extends JsonColumn<GuideText> {

    GuideTextColumn() {
        super(GuideText.class);
    }
}
