package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.PersonId;
import se.samverkan.io.ImportException;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.UnknownProperties;
import se.samverkan.language.Language;
import se.samverkan.organisation.Person;

class UnknownPropertiesTest {

    private static final String NUMBERS = "[1.50,-0,6.02E+23,12345678901234567890123456789]";
    private static final String KNOWN = """
            {"format":"samverkan/1","people":[{"färg":%s,"id":"p","a":{"b":null,"a":[true,"x"]},"name":"Åsa"}],"år":1}
            """.replace("%s", NUMBERS);

    @Test
    void areKeptInTheThingAndComeBackOutAfterWhatIsKnown() throws IOException {
        Collaboration read = Json.read(KNOWN);

        Extensions extensions = read.getPeople().get(0).getExtensions();
        assertThat(extensions.find("a"))
                .contains(new ExtensionValue.Named(Extensions.none()
                        .with("b", new ExtensionValue.Nothing())
                        .with(
                                "a",
                                new ExtensionValue.Sequence(
                                        List.of(new ExtensionValue.Flag(true), new ExtensionValue.Text("x"))))));
        assertThat(Json.write(read).replaceAll("\\s", ""))
                .isEqualTo("{\"format\":\"samverkan/1\",\"people\":[{\"id\":\"p\",\"name\":\"Åsa\","
                        + "\"a\":{\"a\":[true,\"x\"],\"b\":null},\"färg\":" + NUMBERS + "}],\"år\":1}");
    }

    @Test
    void areToldOnceForEachNameInEachType() throws IOException {
        String person = "{\"id\":\"p\",\"name\":\"\",\"färg\":1},\n";
        Imported imported = keep("{\"format\":\"samverkan/1\",\"people\":[\n" + person.repeat(3)
                + "{\"id\":\"p\",\"name\":\"\"}],\n \"färg\":2}");

        assertThat(imported.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.getCode()).hasToString("json/unknown-kept");
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        });
        Finding first = imported.findings().get(0);
        assertThat(first.getSlots())
                .containsEntry("pointer", "/people/0/färg")
                .containsEntry("type", "person")
                .containsEntry("count", "3");
        assertThat(first.getPlace().orElseThrow().getFirst()).isEqualTo(2);
        assertThat(first.getPlace().orElseThrow().getColumn()).contains(21);
        assertThat(imported.findings().get(1).message(Language.ENGLISH))
                .isEqualTo("The property \"färg\" at /färg is not known. It is kept as it is; "
                        + "there are 1 of it in things of the type collaboration.");
    }

    @Test
    void areToldWhereTheyStandEvenIfTheTypeOfTheirThingComesLate() throws IOException {
        Imported imported =
                keep("{\"format\":\"samverkan/1\",\"meetings\":[{\"id\":\"m\",\"preamble\":[{\"title\":\"\","
                        + "\"content\":[{\"text\":\"\",\"type\":\"passage\"},{\"id\":\"d\",\"a/b\":{},\"type\":\"decision\",\"text\":\"\"}],"
                        + "\"id\":\"i\",\"type\":\"item\"}]}]}");

        assertThat(imported.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSlots())
                        .containsEntry("pointer", "/meetings/0/preamble/0/content/1/a~1b"));
    }

    @Test
    void areNotToldWithoutEnd() throws IOException {
        StringBuilder json = new StringBuilder("{\"format\":\"samverkan/1\"");
        for (int i = 0; i < 1000; i++) {
            json.append(",\"x").append(i).append("\":0");
        }

        Imported imported = keep(json.append('}').toString());

        assertThat(imported.findings()).hasSize(51);
        assertThat(imported.findings().get(50).getSlots()).containsEntry("count", "950");
        assertThat(imported.getCollaboration().getExtensions().values()).hasSize(1000);
    }

    @Test
    void areRefusedByChoice() {
        ReadOptions strict = ReadOptions.defaults().withUnknownProperties(UnknownProperties.REFUSE);

        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Json.read(KNOWN.getBytes(StandardCharsets.UTF_8), strict))
                .withMessageContaining("/people/0/färg")
                .withMessageEndingWith("[json/unknown-property]");
    }

    /** A value that is no thing has no room for more than it is; and a type is never an extension. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"samverkan/1\",\"coverage\":[{\"group\":\"g\",\"x\":1}]}",
                "{\"format\":\"samverkan/1\",\"people\":[{\"id\":\"p\",\"name\":\"\",\"names\":[{\"name\":\"x\",\"x\":1}]}]}",
                "{\"format\":\"samverkan/1\",\"people\":[{\"id\":\"p\",\"name\":\"\",\"type\":\"person\"}]}",
            })
    void areRefusedWhereThereIsNoRoom(String json) {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Json.read(json))
                .withMessageEndingWith("[json/unknown-property]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"samverkan/1\",\"x\":1,\"x\":1}",
                "{\"format\":\"samverkan/1\",\"x\":[{\"y\":1,\"z\":2,\"y\":1}]}",
            })
    void standOnce(String json) {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Json.read(json))
                .withMessageEndingWith("[json/duplicate-key]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "aliases", "type"})
    void areNotWrittenUnderTheNameOfAProperty(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(withExtension(name)))
                .withMessageContaining('"' + name + '"')
                .withMessageContaining("person");
    }

    @Test
    void areNotWrittenUnderHalfACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(withExtension("\ud83d")));
    }

    private static Collaboration withExtension(String name) {
        return new Collaboration.Builder()
                .addPerson(new Person.Builder()
                        .id(PersonId.parse("p"))
                        .name("Åsa")
                        .extensions(Extensions.none().with(name, new ExtensionValue.Flag(true)))
                        .build())
                .build();
    }

    private static Imported keep(String json) throws IOException {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }
}
