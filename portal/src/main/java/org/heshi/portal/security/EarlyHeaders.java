package org.heshi.portal.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Writes the headers before the page, since nothing can be added after the servlet of the screens has been forwarded to. */
class EarlyHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
