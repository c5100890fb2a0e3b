package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void answersUntilStoppedAndLeavesTheStoreClosed() throws Exception {
        Path store = folder.resolve("news.depeche");
        StringWriter out = new StringWriter();
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread serving = new Thread(() -> status.complete(Depeche.commandLine("serve")
                .setOut(new PrintWriter(out))
                .execute("serve", "--store", store.toString(), "--port", "0")));
        serving.start();
        HttpRequest request =
                HttpRequest.newBuilder(address(out).resolve("/api/events")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("{\"total\":0,\"offset\":0,\"events\":[]}");
        serving.interrupt();
        assertThat(status.get()).isZero();
        try (Store again = Store.open(store)) {
            assertThat(again.documents()).isZero();
        }
    }

    @Test
    void deskCodesReportsAndShowsThem() throws Exception {
        Path report = Files.writeString(folder.resolve("gao.txt"), "Des rebelles ont attaqué Gao lundi.");
        StringWriter out = new StringWriter();
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread serving = new Thread(() -> status.complete(Depeche.commandLine("desk")
                .setOut(new PrintWriter(out))
                .execute("desk", "--port", "0", "--no-browser", "--language", "fr", report.toString())));
        serving.start();
        HttpRequest request =
                HttpRequest.newBuilder(address(out).resolve("/api/events")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .contains("\"document\":\"gao.txt\"", "\"type\":\"ASSAULT\"");
        serving.interrupt();
        assertThat(status.get()).isZero();
        assertThat(out.toString()).startsWith("documents: 1, events: ");
    }

    @Test
    void deskWithoutAReportSaysSoAndEnds() {
        Run run = Run.of("desk", "--port", "0", folder.resolve("none.txt").toString());
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("none.txt", "does not exist", "there is no report to show");
    }

    @Test
    void aTemporaryStoreIsGoneAfterwards() throws IOException {
        Path place;
        try (TemporaryStore temporary = new TemporaryStore()) {
            place = temporary.folder();
            temporary.store().begin("build", "lexicon", "options");
            assertThat(place).isNotEmptyDirectory();
        }
        assertThat(place).doesNotExist();
    }

    private static URI address(StringWriter out) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            Matcher address = ADDRESS.matcher(out.toString());
            if (address.find()) {
                return URI.create(address.group());
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no address was printed: " + out);
    }

    @Test
    void aTakenOrImpossiblePortIsSaid() throws IOException {
        String store = folder.resolve("news.depeche").toString();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--store", store, "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("is taken", "--port");
        }
        assertThat(Run.of("serve", "--store", store, "--port", "70000").err()).contains("between 0 and 65535");
    }
}
