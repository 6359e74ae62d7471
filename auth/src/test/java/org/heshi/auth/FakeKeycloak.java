package org.heshi.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A Keycloak that answers as badly as a test asks it to. Its good answers are those of the real one. */
final class FakeKeycloak implements AutoCloseable {

    static final String PERSON = "1691e4e0-3c15-577b-acb6-0ee58d404ec9";
    private static final String REALM = "/realms/heshi";

    private static final RSAKey KEY = generate("realm");
    private static final RSAKey STRANGER = generate("realm");

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);

    private volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private volatile boolean signedByAStranger;
    private volatile boolean silent;
    volatile String nonce = "";

    FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + REALM);
    }

    /** From now on its tokens say something else. */
    void says(UnaryOperator<JWTClaimsSet.Builder> other) {
        claims = other;
    }

    void isSignedByAStranger(boolean now) {
        signedByAStranger = now;
    }

    /** From now on it takes what is asked and does not answer. */
    void isSilent(boolean now) {
        silent = now;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(REALM.length());
            if (silent && path.endsWith("/token")) {
                over.await();
            }
            var body = switch (path) {
                case "/.well-known/openid-configuration" -> "{}";
                case "/protocol/openid-connect/certs" -> new JWKSet(KEY.toPublicJWK()).toString();
                case "/protocol/openid-connect/token" -> "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"" + token() + "\"}";
                default -> "";
            };
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private String token() throws JOSEException {
        var now = Instant.now();
        var usual = new JWTClaimsSet.Builder().issuer(issuer().toString()).audience("heshi-portal").subject(PERSON)
                .claim("preferred_username", "lin").claim("azp", "heshi-portal").claim("nonce", nonce)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)));
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("realm").build(), claims.apply(usual).build());
        token.sign(new RSASSASigner(signedByAStranger ? STRANGER : KEY));
        return token.serialize();
    }

    private static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
