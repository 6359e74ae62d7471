package org.heshi.portal.messaging;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address under which people outside reach the portal; links in messages begin with it. */
@ConfigurationProperties("heshi")
public record SiteSettings(@DefaultValue("http://localhost:8080") URI publicUrl) {

    public String link(@Nullable String path) {
        var site = publicUrl.toString().replaceAll("/+$", "");
        return path == null ? "" : path.startsWith("/") ? site + path : site + "/" + path;
    }
}
