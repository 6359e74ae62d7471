package org.heshi.portal.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its data, and where people reach it.
 *
 * @param personal   the keys of personal data
 * @param embedded   what runs on this machine
 * @param migrations the features with tables of their own, each after those whose tables it refers to
 */
@ConfigurationProperties("heshi")
record StartSettings(@DefaultValue("data") Path data, URI publicUrl, @DefaultValue List<String> migrations,
        @DefaultValue PersonalSettings personal, @DefaultValue Embedded embedded) {

    /**
     * With what personal data is sealed.
     *
     * @param key          the key of today, 24 random characters or more
     * @param previousKeys those of before, which only open, until everything is sealed with the key of today
     */
    record PersonalSettings(@DefaultValue("") String key, @DefaultValue List<String> previousKeys) {}

    record Embedded(@DefaultValue("false") boolean database) {}
}
