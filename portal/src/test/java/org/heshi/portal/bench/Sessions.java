package org.heshi.portal.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import javax.management.JMException;

/** Weighs sessions in which somebody looks at a page and does nothing, with the socket open on which news would come. */
record Sessions(HttpClient http, URI portal, int many) {

    private static final int LINES = 25;
    /** The server keeps a socket that broke off for half a minute, and its page with it. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(70);

    /**
     * What each session holds on to.
     *
     * @param socket the part of it that came with the socket
     * @param growth what there is more of, by class
     */
    record Weight(long bytes, long socket, String growth) {}

    Weight weigh(List<Worker> people, BiFunction<Worker, SplittableRandom, String> path) throws IOException, InterruptedException, JMException {
        var random = new SplittableRandom(7);
        var browsers = new ArrayList<Browser>();
        var sockets = new ArrayList<Socket>();
        try {
            browsers.add(open(people, path, random));
            sockets.add(browsers.getFirst().listen());
            var before = Heap.now();
            while (browsers.size() <= many) {
                browsers.add(open(people, path, random));
            }
            var silent = Heap.now();
            for (var browser : browsers.subList(1, browsers.size())) {
                sockets.add(browser.listen());
            }
            var after = Heap.now();
            return new Weight((after.bytes() - before.bytes()) / many, (after.bytes() - silent.bytes()) / many, after.growth(before, many, LINES));
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
            for (var browser : browsers) {
                browser.signOut();
            }
            Thread.sleep(FORGOTTEN);
        }
    }

    private Browser open(List<Worker> people, BiFunction<Worker, SplittableRandom, String> path, SplittableRandom random)
            throws IOException, InterruptedException {
        var worker = Worker.any(people, random);
        var browser = new Browser(http, portal).signIn(worker.person());
        browser.open(path.apply(worker, random));
        return browser;
    }
}
