package org.heshi.portal.documents;

import jakarta.persistence.Converter;
import org.heshi.portal.kit.JsonColumn;

/** A version is written once, as a whole, and kept as it was written. */
@Converter(autoApply = true)
class AgreementTextColumn extends JsonColumn<AgreementText> {

    AgreementTextColumn() {
        super(AgreementText.class);
    }
}
