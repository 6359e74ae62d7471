package org.heshi.portal.talk;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How browsers find each other: addresses of STUN and TURN servers, and how many may take part from peer to peer. */
@ConfigurationProperties("heshi.talk")
record TalkSettings(@DefaultValue({}) List<String> iceServers, @DefaultValue("6") int peers) {}
