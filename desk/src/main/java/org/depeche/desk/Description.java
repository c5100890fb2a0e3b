package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The description of the API by itself. */
final class Description {
    private static final String FILE = "openapi.json";

    List<ApiRoute> routes() {
        return List.of(new ApiRoute(HandlerType.GET, "/api/" + FILE, this::answer));
    }

    private void answer(Context request) throws IOException {
        try (InputStream in = Description.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing in this build");
            }
            request.contentType(Json.TYPE).result(in.readAllBytes());
        }
    }
}
