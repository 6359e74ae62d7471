package org.heshi.portal.territory;

import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** An account of the demonstration, which exists both here and in Keycloak. */
public record DemoAccount(PersonId id, String username, String name, PhoneNumber phone, @Nullable PlaceCode home, List<DemoPost> posts) {

    public record DemoPost(Duty duty, PlaceCode place) {}
}
