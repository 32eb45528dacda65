package se.samverkan.testkit.generate.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lists of words, each read once. Every list has an entry at least, and none twice. */
public final class Words {

    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private Words() {}

    /** {@return given names, with hyphens, of two words, short and long} */
    public static List<String> givenNames() {
        return list("given-names");
    }

    /** {@return surnames, with hyphens and particles, short and long} */
    public static List<String> surnames() {
        return list("surnames");
    }

    /** {@return pairs of full names one letter apart, parted by " / "} */
    public static List<String> nearNames() {
        return list("near-names");
    }

    /** {@return names of municipalities, without "kommun"} */
    public static List<String> municipalities() {
        return list("municipalities");
    }

    /** {@return hospitals} */
    public static List<String> hospitals() {
        return list("hospitals");
    }

    /** {@return organisations as a roll writes them, some with commas in their names} */
    public static List<String> organisations() {
        return list("organisations");
    }

    /** {@return titles of people, in small letters as inside a line} */
    public static List<String> titles() {
        return list("titles");
    }

    /** {@return places to meet, as minutes write them} */
    public static List<String> places() {
        return list("places");
    }

    /** {@return what is talked about, in words that go into a sentence} */
    public static List<String> topics() {
        return list("topics");
    }

    /** {@return headings of items} */
    public static List<String> headings() {
        return list("headings");
    }

    /** {@return groups as prose names them, in small letters as inside a sentence} */
    public static List<String> outsideGroups() {
        return list("outside-groups");
    }

    /**
     * A full name.
     *
     * @param number which, from 0; the first {@link #people()} are all different
     * @return given name and surname
     */
    public static String person(int number) {
        List<String> given = givenNames();
        List<String> surnames = surnames();
        int first = number % given.size();
        return given.get(first) + " " + surnames.get((first + number / given.size()) % surnames.size());
    }

    /** {@return how many different people there are} */
    public static int people() {
        return givenNames().size() * surnames().size();
    }

    /**
     * A list by the name of its file.
     *
     * @param name the name, without its ending
     * @return the entries, in order
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> list(String name) {
        return LISTS.computeIfAbsent(name, Words::read);
    }

    private static List<String> read(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no list of words " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
