package org.depeche.desk;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One operation of the HTTP API; {@code openapi.json} describes each.
 *
 * @param path with its parameters in braces ({@code /api/documents/{id}})
 */
record ApiRoute(HandlerType method, String path, Handler handler) {}
