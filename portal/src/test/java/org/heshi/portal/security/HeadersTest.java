package org.heshi.portal.security;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.heshi.portal.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class HeadersTest {

    @Autowired WebApplicationContext portal;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/law", "/desk", "/actuator/health", "/no/such/page"})
    void everyAnswerKeepsOthersOutOfThePage(String path) throws Exception {
        MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build().perform(get(path))
                .andExpect(header().string("Content-Security-Policy", allOf(containsString("default-src 'self'"), containsString("frame-ancestors 'none'"),
                        containsString("object-src 'none'"), containsString("script-src 'self';"), not(containsString("http")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=(self)")));
    }
}
