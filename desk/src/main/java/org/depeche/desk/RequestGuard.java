package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns away requests that a foreign page made a reader's browser send. A name that foreign people control may lead to
 * this machine (DNS rebinding), so the host must be this machine by a name that nobody else can have; and what changes
 * or costs something must come from the desk's own pages (no forged requests).
 */
final class RequestGuard {
    private static final Pattern OWN_HOST =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private RequestGuard() {}

    /** @throws Problem 403 where the request is not to be answered */
    static void check(Context request) {
        String host = request.header("Host");
        if (host == null || !OWN_HOST.matcher(host).matches()) {
            throw new Problem(403, "host", "the desk answers only to localhost and 127.0.0.1, not to '" + host + "'");
        }
        if (READS.contains(request.method())) {
            return;
        }
        String origin = request.header("Origin");
        if (origin != null ? !origin.equalsIgnoreCase("http://" + host) : !ownSite(request.header("Sec-Fetch-Site"))) {
            throw new Problem(403, "origin", "changes are taken from the desk's own pages only");
        }
    }

    /** Browsers say where a request comes from; programs that are no browsers do not. */
    private static boolean ownSite(@Nullable String site) {
        return site == null || OWN_SITE.contains(site);
    }
}
