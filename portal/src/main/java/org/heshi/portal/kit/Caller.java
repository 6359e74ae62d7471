package org.heshi.portal.kit;

import java.util.Optional;

/** From where the request at hand comes; nowhere for what the portal does by itself. */
public final class Caller {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();

    private Caller() {}

    public static void comesFrom(String address) {
        ADDRESS.set(address);
    }

    public static void leaves() {
        ADDRESS.remove();
    }

    /** Who asks too often, if it can be told at all: the person, the party, or the address of somebody unknown. */
    public static Optional<String> name() {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> Optional.of("person " + signedIn.person());
            case Visitor.ByCode code -> Optional.of("party " + code.party());
            case Visitor.Anonymous _ -> Optional.ofNullable(ADDRESS.get()).map(address -> "address " + Personal.print(address));
            case Visitor.Machine _ -> Optional.empty();
        };
    }
}
