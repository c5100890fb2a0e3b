package org.depeche.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves style sheets, scripts and data that lie beside the classes, and nothing else. */
final class Assets {
    private static final String FOLDER = "assets/";
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9.-]*\\.([a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(byte[] bytes, String type, String tag) {}

    private final ConcurrentMap<String, Asset> loaded = new ConcurrentHashMap<>();
    private final Map<String, Messages> messages;

    Assets(Map<String, Messages> messages) {
        this.messages = messages;
    }

    /** Answers a request for {@code /assets/<name>}. */
    void serve(Context request) throws IOException {
        String name = request.pathParam("name");
        Asset asset = loaded.get(name);
        if (asset == null) {
            asset = load(name);
            loaded.put(name, asset);
        }
        request.header("Cache-Control", "no-cache").header("ETag", asset.tag());
        if (asset.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(asset.type()).result(asset.bytes());
    }

    /** Answers a request for the words that scripts use. */
    void serveMessages(Context request) {
        Messages words = messages.get(request.pathParam("language"));
        if (words == null) {
            throw new Problem(404, "not-found", "the pages do not speak '" + request.pathParam("language") + "'");
        }
        request.header("Cache-Control", "no-cache");
        Json.answer(request, words.words());
    }

    private static Asset load(String name) throws IOException {
        Matcher matcher = NAME.matcher(name);
        String type = matcher.matches() ? TYPES.get(matcher.group(2)) : null;
        if (type == null) {
            throw notFound(name);
        }
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw notFound(name);
            }
            byte[] bytes = in.readAllBytes();
            return new Asset(bytes, type, '"' + digest(bytes) + '"');
        }
    }

    private static Problem notFound(String name) {
        return new Problem(404, "not-found", "there is no file '" + name + "'");
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
