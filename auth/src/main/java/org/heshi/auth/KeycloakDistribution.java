package org.heshi.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;

/** Keycloak as it comes in its zip: unpacked once, prepared ("built") once, and again when what it was prepared from has changed, our part in it included. */
class KeycloakDistribution {

    /** Readiness is asked of the realm itself, so no second port is needed for it. */
    static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private static final Pattern NAME = Pattern.compile("keycloak-quarkus-dist-(.+)\\.zip");
    private static final String OURS = "heshi-keycloak.jar";
    private static final Resource PROVIDER = new ClassPathResource("keycloak/" + OURS, KeycloakDistribution.class.getClassLoader());
    private static final String PREPARED = ".prepared";

    private final @Nullable Path zip;
    private final Path home;

    /** @param folder under which each version has its own folder */
    KeycloakDistribution(@Nullable Path zip, Path folder) {
        if (zip == null || !Files.isReadable(zip)) {
            throw new MissingKeycloakException(zip);
        }
        var name = NAME.matcher(zip.getFileName().toString());
        this.zip = zip;
        this.home = folder.resolve(name.matches() ? name.group(1) : "unnamed").toAbsolutePath();
    }

    Path home() {
        return home;
    }

    void unpack() throws IOException {
        if (Files.notExists(home)) {
            unpackAll();
        }
        provide();
    }

    /** Our own part of Keycloak, as it is in this portal. */
    private void provide() throws IOException {
        var target = home.resolve("providers").resolve(OURS);
        try (var in = PROVIDER.getInputStream()) {
            var jar = in.readAllBytes();
            if (Files.notExists(target) || !Arrays.equals(jar, Files.readAllBytes(target))) {
                Files.write(target, jar);
            }
        }
    }

    private void unpackAll() throws IOException {
        var draft = home.resolveSibling(home.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectories(draft, KeptSecret.ownerOnly(false));
        try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                write(in, entry, draft);
            }
        }
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without the zip's own outermost folder. */
    private static void write(ZipInputStream in, ZipEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("An entry of Keycloak's zip leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        }
    }

    boolean isPrepared() throws IOException {
        var marker = home.resolve(PREPARED);
        return Files.exists(marker) && Files.readString(marker).equals(ingredients());
    }

    void markPrepared() throws IOException {
        Files.writeString(home.resolve(PREPARED), ingredients());
    }

    /** What the preparation depends on: its options, the Java, and the providers added by hand. */
    private String ingredients() throws IOException {
        var lines = new ArrayList<>(BUILD);
        lines.add("java " + Runtime.version().feature());
        try (var providers = Files.list(home.resolve("providers"))) {
            providers.filter(file -> file.toString().endsWith(".jar")).sorted().map(KeycloakDistribution::describe).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String describe(Path file) {
        try {
            return file.getFileName() + " " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
