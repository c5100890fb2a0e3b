package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.List;

/** Parts of the documents, each held out in turn. */
final class Folds {
    private static final int PARTS = 5;

    /** One part held out, and the others. */
    record Fold<T>(List<T> others, List<T> held) {}

    private Folds() {}

    static <T> List<Fold<T>> of(List<T> documents) {
        return of(documents, PARTS);
    }

    static <T> List<Fold<T>> of(List<T> documents, int parts) {
        List<Fold<T>> folds = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<T> others = new ArrayList<>();
            List<T> held = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % parts == part ? held : others).add(documents.get(i));
            }
            folds.add(new Fold<>(others, held));
        }
        return folds;
    }
}
