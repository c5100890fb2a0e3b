package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Store store;
    private static Desk desk;
    private static Client client;

    @BeforeAll
    static void start() {
        store = SampleNews.store(folder);
        desk = Desk.start(store, 0);
        client = new Client(desk);
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "localhost:8080", "[::1]:8080", "LOCALHOST:1"})
    void thisMachineIsAnswered(String host) {
        assertThat(client.get("/table", "Host", host).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example:8080",
                "192.168.1.7",
                "0.0.0.0",
                "localhost:8080@evil.example",
                "evil.example:127.0.0.1"
            })
    void aNameThatOthersControlIsNot(String host) {
        for (String path : new String[] {"/table", "/api/openapi.json", "/assets/desk.css"}) {
            assertThat(client.get(path, "Host", host).statusCode()).as(path).isBetween(400, 403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", "file://"})
    void aForeignPageChangesNothing(String origin) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(client.send(method, "/api/code", "{}", "Origin", origin).statusCode())
                    .as(method)
                    .isEqualTo(403);
        }
    }

    @Test
    void aBrowserThatSaysAnotherSiteAsksIsNotHeard() {
        assertThat(client.send("POST", "/api/code", "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }
}
