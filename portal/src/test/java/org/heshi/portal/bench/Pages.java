package org.heshi.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Opens whole pages over HTTP, as a browser does, each in a new session of somebody who is signed in. */
final class Pages implements Client {

    private final HttpClient http;
    private final URI portal;
    private final List<Worker> people;
    private final BiFunction<Worker, SplittableRandom, String> path;
    private @Nullable Worker worker;
    private @Nullable Browser browser;

    /** @param path where the person goes */
    Pages(HttpClient http, URI portal, List<Worker> people, BiFunction<Worker, SplittableRandom, String> path) {
        this.http = http;
        this.portal = portal;
        this.people = people;
        this.path = path;
    }

    @Override
    public void prepare(SplittableRandom random) throws IOException, InterruptedException {
        worker = Worker.any(people, random);
        browser = new Browser(http, portal).signIn(worker.person());
    }

    @Override
    public void act(SplittableRandom random) throws IOException, InterruptedException {
        browser.open(path.apply(worker, random));
    }

    @Override
    public void tidy() throws IOException, InterruptedException {
        browser.leave();
        browser.signOut();
    }
}
