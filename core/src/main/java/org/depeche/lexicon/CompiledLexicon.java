package org.depeche.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon as the build compiles it: the YAML of a language takes over a second to read, this a few milliseconds. The
 * same lexicon gives the same bytes.
 */
final class CompiledLexicon {
    private static final int MAGIC = 0x4445504C;

    private CompiledLexicon() {}

    static void write(Lexicon lexicon, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(lexicon.language());
        writeSets(lexicon.grammar().words(), out);
        Map<String, String> contractions =
                new java.util.TreeMap<>(lexicon.grammar().contractions());
        out.writeInt(contractions.size());
        for (Map.Entry<String, String> entry : contractions.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
        writeSets(lexicon.classes().all(), out);
        out.writeInt(lexicon.frames().size());
        for (Frame frame : lexicon.frames()) {
            writeFrame(frame, out);
        }
        out.writeInt(lexicon.allCues().size());
        for (Cue cue : lexicon.allCues()) {
            writePhrase(cue.phrase(), out);
            out.writeUTF(cue.form().name());
            out.writeUTF(cue.kind().name());
            writeStrings(cue.sourceRoles(), out);
        }
        out.writeInt(lexicon.allOperators().size());
        for (Operator operator : lexicon.allOperators()) {
            writePhrase(operator.phrase(), out);
            out.writeUTF(operator.status());
            out.writeUTF(operator.scope().name());
        }
    }

    static Lexicon read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a compiled lexicon of Dépêche");
        }
        String language = in.readUTF();
        Map<String, Set<String>> words = readSets(in);
        Map<String, String> contractions = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            contractions.put(in.readUTF(), in.readUTF());
        }
        Grammar grammar = new Grammar(words, contractions);
        WordClasses classes = new WordClasses(readSets(in));
        List<Frame> frames = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            frames.add(readFrame(in));
        }
        List<Cue> cues = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            cues.add(new Cue(
                    readPhrase(in), Cue.Form.valueOf(in.readUTF()), Cue.Kind.valueOf(in.readUTF()), readStrings(in)));
        }
        List<Operator> operators = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            operators.add(new Operator(readPhrase(in), in.readUTF(), Operator.Scope.valueOf(in.readUTF())));
        }
        return new Lexicon(language, grammar, classes, frames, cues, operators);
    }

    private static void writeFrame(Frame frame, DataOutputStream out) throws IOException {
        out.writeUTF(frame.rule());
        writePhrase(frame.phrase(), out);
        out.writeUTF(frame.pos().name());
        out.writeUTF(frame.type().name());
        writeOptional(frame.mode(), out);
        out.writeByte(frame.restrictions().size());
        for (Restriction restriction : frame.restrictions()) {
            out.writeUTF(restriction.role());
            out.writeBoolean(restriction.forbidden());
            writeStrings(new TreeSet<>(restriction.lemmas()), out);
        }
        writeStrings(frame.actorRoles(), out);
        writeStrings(frame.recipientRoles(), out);
        out.writeBoolean(frame.mutual());
        out.writeUTF(frame.certainty().name());
        out.writeBoolean(frame.keepsTypeInFuture());
        out.writeUTF(frame.example());
    }

    private static Frame readFrame(DataInputStream in) throws IOException {
        String rule = in.readUTF();
        Phrase phrase = readPhrase(in);
        Frame.PartOfSpeech pos = Frame.PartOfSpeech.valueOf(in.readUTF());
        EventType type = EventType.valueOf(in.readUTF());
        String mode = readOptional(in);
        List<Restriction> restrictions = new ArrayList<>();
        for (int i = in.readByte(); i > 0; i--) {
            String role = in.readUTF();
            boolean forbidden = in.readBoolean();
            restrictions.add(new Restriction(role, new HashSet<>(readStrings(in)), forbidden));
        }
        return new Frame(
                rule,
                phrase,
                pos,
                type,
                mode,
                restrictions,
                readStrings(in),
                readStrings(in),
                in.readBoolean(),
                Certainty.valueOf(in.readUTF()),
                in.readBoolean(),
                in.readUTF());
    }

    private static void writePhrase(Phrase phrase, DataOutputStream out) throws IOException {
        out.writeUTF(phrase.entry());
        out.writeUTF(phrase.head());
        writeStrings(phrase.rest(), out);
        out.writeBoolean(phrase.reflexive());
    }

    private static Phrase readPhrase(DataInputStream in) throws IOException {
        return new Phrase(in.readUTF(), in.readUTF(), readStrings(in), in.readBoolean());
    }

    private static void writeOptional(@Nullable String value, DataOutputStream out) throws IOException {
        out.writeUTF(value == null ? "" : value);
    }

    private static @Nullable String readOptional(DataInputStream in) throws IOException {
        String value = in.readUTF();
        return value.isEmpty() ? null : value;
    }

    private static void writeSets(Map<String, Set<String>> sets, DataOutputStream out) throws IOException {
        out.writeInt(sets.size());
        for (Map.Entry<String, Set<String>> entry : new java.util.TreeMap<>(sets).entrySet()) {
            out.writeUTF(entry.getKey());
            writeStrings(new TreeSet<>(entry.getValue()), out);
        }
    }

    private static Map<String, Set<String>> readSets(DataInputStream in) throws IOException {
        Map<String, Set<String>> sets = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String name = in.readUTF();
            sets.put(name, new HashSet<>(readStrings(in)));
        }
        return sets;
    }

    private static void writeStrings(Collection<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
